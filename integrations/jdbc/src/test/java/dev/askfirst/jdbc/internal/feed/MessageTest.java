package dev.askfirst.jdbc.internal.feed;

import static org.assertj.core.api.Assertions.assertThat;

import dev.askfirst.runtime.Subject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MessageTest {
  @Test
  void whatIsSentIsWhatIsRead() {
    for (Subject subject :
        new Subject[] {
          Subject.of("alice"), Subject.of("alice").in("memo"), Subject.of("a . \u8bed\n'").in(" .=")
        }) {
      Message message = new Message.Changed(subject);
      assertThat(Message.read(message.text("me"))).isEqualTo(message);
    }
    Message everything = new Message.Everything();
    assertThat(Message.read(everything.text("me"))).isEqualTo(everything);
  }

  @Test
  void whoIsNamedByMoreThanANotificationHoldsIsEverybody() {
    Message longest = new Message.Changed(Subject.of("a".repeat(5_990)));
    Message tooLong = new Message.Changed(Subject.of("a".repeat(6_000)));

    assertThat(longest.text("me").length()).isBetween(7_980, 7_999);
    assertThat(Message.read(longest.text("me"))).isEqualTo(longest);
    assertThat(Message.read(tooLong.text("me"))).isEqualTo(new Message.Everything());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "me", "me ", "me .", "me ?.?", "me YQ.", "me YQ.YQ.YQ", "me YQ YQ"})
  void whatCannotBeReadSaysTheWorstOrNames(String text) {
    assertThat(Message.read(text))
        .isIn(new Message.Everything(), new Message.Changed(Subject.of("a")));
  }

  @Test
  void aNodeKnowsWhatItSaidItself() {
    String text = new Message.Changed(Subject.of("alice")).text("me");
    assertThat(Message.isFrom("me", text)).isTrue();
    assertThat(Message.isFrom("m", text)).isFalse();
    assertThat(Message.isFrom("me", new Message.Everything().text("me"))).isTrue();
    assertThat(Message.isFrom("me", new Message.Everything().text("mee"))).isFalse();
  }
}
