package dev.askfirst.checker;

/** Guarded types for the tests to call, with the guards that the processor would write. */
final class Fixture {
  private Fixture() {}

  /**
   * A class with one member that is refused.
   *
   * @param head how the class begins, without its brace
   * @param code what the report contains up to a bracket, then the member: {@code RawEscape] …}
   */
  static String refused(String head, String code) {
    int end = code.indexOf(']') + 1;
    return "package cases;\n%s {\n%s // BUG: Diagnostic contains: [%s\n}\n"
        .formatted(head, code.substring(end), code.substring(0, end));
  }

  /** A guarded class. */
  static final String MEMO =
      """
      package cases;
      class VoiceMemo {
        @RequiresScope("a.one") int record() { return 0; }
        @RequiresScope("a.one") int record(int length) { return length; }
        @RequiresScope("a.one") static int erase() { return 0; }
        int play() { return 0; }
        static VoiceMemo make() { return new VoiceMemo(); }
      }
      @GuardOf(VoiceMemo.class) final class GuardedVoiceMemo {
        private final VoiceMemo delegate;
        GuardedVoiceMemo(VoiceMemo delegate, Object authorizer) { this.delegate = delegate; }
        int record() { return delegate.record(); }
        int erase() { return VoiceMemo.erase(); }
      }
      """;

  /** A guarded interface with an implementation. */
  static final String RECORDER =
      """
      package cases;
      public interface Recorder {
        @RequiresScope("a.one") void record();
      }
      package cases;
      public class Tape implements Recorder {
        @Override public void record() {}
        public void wind() {}
      }
      package cases;
      @GuardOf(Recorder.class)
      public final class GuardedRecorder implements Recorder {
        private final Recorder delegate;
        public GuardedRecorder(Recorder delegate, Object authorizer) { this.delegate = delegate; }
        @Override public void record() { delegate.record(); }
      }
      """;
}
