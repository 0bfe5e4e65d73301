package dev.askfirst.checker;

import static dev.askfirst.checker.Fixture.MEMO;
import static dev.askfirst.checker.Fixture.RECORDER;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What a message tells people to do. */
final class RemedyTest {
  private static List<String> texts(String... code) {
    return CheckedCode.of(code).reports().stream().map(CheckedCode.Report::text).toList();
  }

  /** The second remedies. */
  private static List<String> offers(String... code) {
    return texts(code).stream().map(each -> each.substring(each.indexOf(", or ") + 5)).toList();
  }

  @Test
  void noRequirementIsOfferedWhereAGuardCouldNotReturnTheResult() {
    assertThat(
            texts(
                MEMO,
                """
                package org.reactivestreams;
                public interface Publisher<T> {}
                package io.reactivex.rxjava3.core;
                public class Single<T> implements SingleSource<T> {}
                package io.reactivex.rxjava3.core;
                public interface SingleSource<T> {}
                package reactor.core.publisher;
                public class ConnectableFlux<T> implements org.reactivestreams.Publisher<T> {}
                package kotlin.coroutines;
                public interface Continuation<T> {}
                package io.smallrye.mutiny;
                public interface Uni<T> {}
                package cases;
                class App {
                  io.reactivex.rxjava3.core.Single<String> one(VoiceMemo m) { m.record(); return null; }
                  reactor.core.publisher.ConnectableFlux<String> two(VoiceMemo m) {
                    m.record(); return null;
                  }
                  io.smallrye.mutiny.Uni<String> three(VoiceMemo m) { m.record(); return null; }
                  Object four(VoiceMemo m, kotlin.coroutines.Continuation<? super String> rest) {
                    return m.record();
                  }
                  <T extends java.util.concurrent.Flow.Publisher<String>> T five(VoiceMemo m) {
                    m.record(); return null;
                  }
                  private io.smallrye.mutiny.Uni<String> six(VoiceMemo m) { m.record(); return null; }
                }
                """))
        .extracting(text -> text.substring(text.indexOf(", or ") + 5))
        .containsExactly(
            "put @BypassesScope(\"why\") on App.one",
            "put @BypassesScope(\"why\") on App.two",
            "put @BypassesScope(\"why\") on App.three",
            "put @BypassesScope(\"why\") on App.four",
            "put @BypassesScope(\"why\") on App.five",
            "declare @RequiresScope(\"a.one\") on App.six");
  }

  @Test
  void aRequirementIsOfferedWhereAGuardCanHandOutThePublisher() {
    String publishers =
        """
        package org.reactivestreams;
        public interface Publisher<T> {}
        package reactor.core.publisher;
        public class Mono<T> implements org.reactivestreams.Publisher<T> {}
        package reactor.core.publisher;
        public class Flux<T> implements org.reactivestreams.Publisher<T> {}
        """;
    String adapters =
        """
        package dev.askfirst.runtime.flow;
        public class AskingPublisher {}
        package dev.askfirst.reactor;
        public class AskingFlux {}
        package dev.askfirst.reactor;
        public class AskingMono {}
        """;
    String callers =
        """
        package cases;
        import java.util.concurrent.*;
        class App {
          Flow.Publisher<String> flow(VoiceMemo m) { m.record(); return null; }
          org.reactivestreams.Publisher<String> some(VoiceMemo m) { m.record(); return null; }
          reactor.core.publisher.Mono<String> mono(VoiceMemo m) { m.record(); return null; }
          reactor.core.publisher.Flux<String> flux(VoiceMemo m) { m.record(); return null; }
          CompletionStage<String> stage(VoiceMemo m) { m.record(); return null; }
          CompletableFuture<String> completable(VoiceMemo m) { m.record(); return null; }
          Future<String> future(VoiceMemo m) { m.record(); return null; }
        }
        """;
    List<String> methods =
        List.of("flow", "some", "mono", "flux", "stage", "completable", "future");
    assertThat(offers(MEMO, publishers, adapters, callers))
        .isEqualTo(
            methods.stream().map("declare @RequiresScope(\"a.one\") on App."::concat).toList());
    assertThat(offers(MEMO, publishers, callers))
        .filteredOn(each -> each.startsWith("put @BypassesScope"))
        .hasSize(4);
  }

  @Test
  void noRequirementIsOfferedWhereItWouldBeAnError() {
    assertThat(
            offers(
                MEMO,
                """
                class App {
                  private static class Secret extends Exception {}
                  void takes(VoiceMemo m, java.util.List<Secret> any) { m.record(); }
                  Secret gives(VoiceMemo m) { m.record(); return null; }
                  void fails(VoiceMemo m) throws Secret { m.record(); }
                  private void own(VoiceMemo m, Secret any) { m.record(); }
                  @RequiresScope(value = "b.two", onDenied = "silence") void asks(VoiceMemo m) {}
                  void silence(VoiceMemo m) { m.record(); }
                }
                """))
        .containsExactly(
            "put @BypassesScope(\"why\") on App.takes",
            "put @BypassesScope(\"why\") on App.gives",
            "put @BypassesScope(\"why\") on App.fails",
            "declare @RequiresScope(\"a.one\") on App.own",
            "put @BypassesScope(\"why\") on App.silence");
  }

  @Test
  void theRequirementIsSpelledOut() {
    assertThat(
            texts(
                """
                class Memo {
                  @RequiresScope({"a.one", "b.two"}) void all() {}
                  @RequiresScope(anyOf = {"a.one", "b.two"}) void any() {}
                  @RequiresScope(value = "c.three", anyOf = {"a.one", "b.two"}) void both() {}
                }
                class App {
                  void run(Memo memo) { memo.all(); memo.any(); memo.both(); }
                  @RequiresScope("a.one") void more(Memo memo) { memo.all(); }
                }
                """))
        .containsExactly(
            """
            [DirectCall] Memo.all requires a.one and b.two, and nothing here asks for it;
              call it through GuardedMemo, or declare @RequiresScope({"a.one", "b.two"}) on App.run\
            """,
            """
            [DirectCall] Memo.any requires one of a.one, b.two, and nothing here asks for it;
              call it through GuardedMemo, or declare @RequiresScope(anyOf = {"a.one", "b.two"}) on App.run\
            """,
            """
            [DirectCall] Memo.both requires c.three and one of a.one, b.two, and nothing here asks for it;
              call it through GuardedMemo, or declare @RequiresScope(value = "c.three", anyOf = {"a.one", "b.two"}) on App.run\
            """,
            """
            [DirectCall] Memo.all requires b.two, and nothing here asks for it;
              call it through GuardedMemo, or add b.two to what App.more requires\
            """);
  }

  @Test
  void noRemedyIsAnErrorItself() {
    assertThat(
            texts(
                MEMO,
                """
                class App implements Runnable {
                  static final VoiceMemo MEMO = new VoiceMemo();
                  App() { MEMO.record(); }
                  int field = MEMO.record();
                  static { MEMO.record(); }
                  public static void main(String[] arguments) { MEMO.record(); }
                  @Override public void run() { MEMO.record(); }
                  @NoScopeRequired void exempt() { MEMO.record(); }
                  @SuppressWarnings("removal") @Override protected void finalize() { MEMO.record(); }
                  Runnable anonymous = new Runnable() { @Override public void run() { MEMO.record(); } };
                  void local() { class Local { void own() { MEMO.record(); } } }
                  private static class Secret {
                    void open() { MEMO.record(); }
                    private void closed() { MEMO.record(); }
                  }
                  enum Level { LOW { void raise() { MEMO.record(); } } }
                }
                """))
        .extracting(text -> text.substring(text.indexOf(", or ") + 5))
        .containsExactlyInAnyOrder(
            "put @BypassesScope(\"why\") on the constructor of App",
            "put @BypassesScope(\"why\") on App.field",
            "put @BypassesScope(\"why\") on App",
            "put @BypassesScope(\"why\") on App.main",
            "put @BypassesScope(\"why\") on App.run",
            "put @BypassesScope(\"why\") on App.exempt",
            "put @BypassesScope(\"why\") on App.finalize",
            "put @BypassesScope(\"why\") on its run",
            "put @BypassesScope(\"why\") on Local.own",
            "put @BypassesScope(\"why\") on App.Secret.open",
            "declare @RequiresScope(\"a.one\") on App.Secret.closed",
            "put @BypassesScope(\"why\") on its raise");
  }

  @Test
  void aRemedyWorks() {
    CheckedCode.of(
            MEMO,
            RECORDER,
            """
            class App {
              @RequiresScope("a.one") int declared(VoiceMemo memo) { return memo.record(); }
              int through(GuardedVoiceMemo memo) { return memo.record(); }
              @BypassesScope("tests") App() { new VoiceMemo().record(); }
              Recorder wrapped() { return new GuardedRecorder(new Tape(), this); }
              Tape kept() { return new Tape(); }
            }
            """)
        .reportsWhatIsMarked();
  }
}
