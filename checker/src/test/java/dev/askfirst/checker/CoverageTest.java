package dev.askfirst.checker;

import static dev.askfirst.checker.Fixture.MEMO;
import static dev.askfirst.checker.Fixture.RECORDER;

import org.junit.jupiter.api.Test;

/** Code that may call guarded methods because the user was asked before it runs. */
final class CoverageTest {
  @Test
  void methodsThatRequireAtLeastAsMuch() {
    CheckedCode.of(
            """
            class Memo {
              @RequiresScope("a.one") void one() {}
              @RequiresScope({"a.one", "b.two"}) void both() {}
              @RequiresScope(anyOf = {"a.one", "b.two"}) void any() {}
              @RequiresScope(anyOf = {"a.one", "b.two", "c.three"}) void wider() {}
            }
            class App {
              @RequiresScope("a.one") void one(Memo memo) {
                memo.one();
                memo.any();
                memo.wider();
                memo.both(); // BUG: Diagnostic contains: Memo.both requires b.two, and
              }
              @RequiresScope({"b.two", "a.one"}) void both(Memo memo) {
                memo.one();
                memo.both();
                memo.any();
              }
              @RequiresScope(anyOf = {"b.two", "a.one"}) void any(Memo memo) {
                memo.one(); // BUG: Diagnostic contains: Memo.one requires a.one, and
                memo.any();
                memo.wider();
              }
              @RequiresScope(anyOf = {"a.one", "b.two", "c.three"}) void wider(Memo memo) {
                memo.any(); // BUG: Diagnostic contains: Memo.any requires one of a.one, b.two, and
                memo.wider();
              }
              @RequiresScope(value = "d.four", anyOf = {"a.one", "c.three"}) void mixed(Memo memo) {
                memo.wider();
                memo.any(); // BUG: Diagnostic contains: [DirectCall]
              }
              void none(Memo memo) {
                memo.both(); // BUG: Diagnostic contains: Memo.both requires a.one and b.two, and
              }
            }
            """)
        .reportsWhatIsMarked();
  }

  @Test
  void byTypesMetaAnnotationsAndOverriddenMethods() {
    CheckedCode.of(
            MEMO,
            RECORDER,
            """
            @RequiresScope("a.one") @interface RequiresMemo {}
            class Marked {
              @RequiresMemo int run(VoiceMemo memo) { return memo.record(); }
            }
            @RequiresScope("a.one") class Whole {
              int run(VoiceMemo memo) { return memo.record(); }
              private int hidden(VoiceMemo memo) { return memo.record(); }
              static int shared(VoiceMemo memo) { return memo.record(); }
              @NoScopeRequired int free(VoiceMemo memo) {
                return memo.record(); // BUG: Diagnostic contains: [DirectCall]
              }
              int entrance(VoiceMemo memo) { return hidden(memo); }
              @NoScopeRequired int door(VoiceMemo memo) {
                return hidden(memo); // BUG: Diagnostic contains: [DirectCall]
              }
              @Override public String toString() {
                return "" + new VoiceMemo().record(); // BUG: Diagnostic contains: [DirectCall]
              }
              static class Nested {
                int run(VoiceMemo memo) {
                  return memo.record(); // BUG: Diagnostic contains: [DirectCall]
                }
              }
              class Inner {
                int run(VoiceMemo memo) {
                  return memo.record(); // BUG: Diagnostic contains: [DirectCall]
                }
              }
            }
            class Deck implements Recorder {
              private final VoiceMemo memo = new VoiceMemo();
              @Override public void record() { memo.record(); }
              void other() {
                memo.record(); // BUG: Diagnostic contains: [DirectCall]
              }
            }
            class Private {
              @RequiresScope("a.one") private int hidden(VoiceMemo memo) { return memo.record(); }
              int open(VoiceMemo memo) {
                return hidden(memo); // BUG: Diagnostic contains: [DirectCall]
              }
            }
            """)
        .reportsWhatIsMarked();
  }

  @Test
  void lambdasInCoveredMethodsAreCoveredMethodsOfClassesAreNot() {
    CheckedCode.of(
            MEMO,
            RECORDER,
            """
            class App {
              @RequiresScope("a.one") void run(VoiceMemo memo) {
                Runnable lambda = () -> memo.record();
                Runnable block = () -> { Runnable inner = () -> { memo.record(); }; };
                Runnable reference = memo::record;
                Runnable anonymous = new Runnable() {
                  private final int field = memo.record(); // BUG: Diagnostic contains: [DirectCall]
                  { memo.record(); } // BUG: Diagnostic contains: [DirectCall]
                  @Override public void run() {
                    memo.record(); // BUG: Diagnostic contains: [DirectCall]
                    Runnable lambda = () -> memo.record(); // BUG: Diagnostic contains: [DirectCall]
                  }
                };
                class Local {
                  Local(int value) {}
                  void run() {
                    memo.record(); // BUG: Diagnostic contains: [DirectCall]
                  }
                }
                new Local(memo.record());
                new Thread("" + memo.record()) {}.start();
                var deck = new Recorder() {
                  @Override public void record() { memo.record(); }
                  void more() {
                    memo.record(); // BUG: Diagnostic contains: [DirectCall]
                  }
                };
              }
            }
            """)
        .reportsWhatIsMarked();
  }

  @Test
  void aLambdaThatImplementsAGuardedMethod() {
    CheckedCode.of(
            MEMO,
            RECORDER,
            """
            class App {
              Recorder run(VoiceMemo memo, boolean which) {
                new GuardedRecorder(() -> memo.record(), this).record();
                new GuardedRecorder(
                    () -> {
                      Runnable inner = () -> memo.record();
                    },
                    this);
                Runnable other = () -> memo.record(); // BUG: Diagnostic contains: [DirectCall]
                return new GuardedRecorder(
                    new Recorder() {
                      @Override public void record() { memo.record(); }
                    },
                    this);
              }
            }
            """)
        .reportsWhatIsMarked();
  }

  @Test
  void handWrittenChecksAndCaughtRefusalsAndSuppressionExemptNothing() {
    CheckedCode.of(
            MEMO,
            """
            class App {
              @SuppressWarnings({"DirectCall", "all"})
              void run(VoiceMemo memo, boolean allowed) {
                if (allowed) {
                  memo.record(); // BUG: Diagnostic contains: [DirectCall]
                }
                try {
                  memo.record(); // BUG: Diagnostic contains: [DirectCall]
                } catch (RuntimeException e) {
                }
              }
            }
            """)
        .reportsWhatIsMarked();
  }

  @Test
  void generatedGuardsAreExempt() {
    CheckedCode.of(
            """
            class Memo {
              @RequiresScope("a.one") int record() { return 0; }
            }
            @GuardOf(Memo.class) final class GuardedMemo {
              private final Memo delegate;
              private final java.util.function.Supplier<Integer> later;
              GuardedMemo(Memo delegate) {
                this.delegate = delegate;
                this.later = delegate::record;
              }
              int record() { return delegate.record(); }
              Async async() { return new Async(); }
              final class Async {
                Runnable record() { return () -> delegate.record(); }
              }
            }
            class LooksLikeGuardedMemo {
              int record(Memo delegate) {
                return delegate.record(); // BUG: Diagnostic contains: [DirectCall]
              }
            }
            """)
        .reportsWhatIsMarked();
  }
}
