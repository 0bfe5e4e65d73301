package dev.askfirst.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import dev.askfirst.runtime.spi.AskStore;
import dev.askfirst.runtime.spi.OpenAsk;
import dev.askfirst.runtime.spi.SettingChange;
import dev.askfirst.testkit.store.AskStoreContract;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.platform.testkit.engine.EngineTestKit;

/** The contract finds the mistakes that those who keep open questions make. */
final class BrokenAskStoreTest {
  private static final ThreadLocal<Mistake> MISTAKE = new ThreadLocal<>();

  enum Mistake {
    KEEPS_WHAT_WAS_ANSWERED("anAnswerIsWrittenAndTheAskIsTakenOnce ofManyWhoAnswerOneWrites"),
    TAKES_THE_ASK_WHATEVER_WAS_WRITTEN("anAnswerToWhatWasDecidedSinceLeavesTheAsk"),
    OPENS_THE_SAME_AGAIN("aSubjectHasOneOpenAskOfAQuestion ofManyWhoOpenTheSameOneIsKept"),
    KEEPS_THE_ASKS_OF_A_CLEARED_APPLICATION("anApplicationIsClearedOfItsAsksAndNoOther");

    /** The tests that find it, separated by blanks. */
    private final String found;

    Mistake(String found) {
      this.found = found;
    }

    @SuppressWarnings("unchecked") // The second argument of answer.
    @Nullable Object call(AskStore store, Method method, @Nullable Object... arguments)
        throws Exception {
      String name = method.getName();
      if (name.equals("answer") && arguments[0] instanceof OpenAsk ask) {
        List<SettingChange> changes = (List<SettingChange>) arguments[1];
        if (this == KEEPS_WHAT_WAS_ANSWERED) {
          return store.write(ask.subject(), changes);
        }
        if (this == TAKES_THE_ASK_WHATEVER_WAS_WRITTEN) {
          var result = store.answer(ask, changes);
          store.withdraw(ask.id());
          return result;
        }
      }
      if (this == OPENS_THE_SAME_AGAIN
          && name.equals("open")
          && arguments[0] instanceof OpenAsk ask) {
        return store.open(
            new OpenAsk(
                ask.id(),
                ask.question() + ask.id(),
                ask.subject(),
                ask.locale(),
                ask.items(),
                ask.asked(),
                ask.expires()));
      }
      return this == KEEPS_THE_ASKS_OF_A_CLEARED_APPLICATION && name.equals("clearApplication")
          ? null
          : method.invoke(store, arguments);
    }
  }

  /** Run by the test below with one mistake after the other. */
  @Tag("data")
  static final class Broken extends AskStoreContract {
    @Override
    protected AskStore emptyStore() throws ReflectiveOperationException {
      AskStore store = (AskStore) MemoryStoreTest.made();
      Mistake mistake = MISTAKE.get();
      return (AskStore)
          Proxy.newProxyInstance(
              AskStore.class.getClassLoader(),
              new Class<?>[] {AskStore.class},
              (proxy, method, arguments) -> mistake.call(store, method, arguments));
    }
  }

  @ParameterizedTest
  @EnumSource
  void aMistakeIsFound(Mistake mistake) {
    MISTAKE.set(mistake);
    try {
      List<String> failed = new ArrayList<>();
      EngineTestKit.engine("junit-jupiter")
          .selectors(selectClass(Broken.class))
          .execute()
          .testEvents()
          .failed()
          .map(event -> event.getTestDescriptor().getDisplayName().replace("()", ""))
          .forEach(failed::add);
      assertThat(failed).contains(mistake.found.split(" "));
    } finally {
      MISTAKE.remove();
    }
  }
}
