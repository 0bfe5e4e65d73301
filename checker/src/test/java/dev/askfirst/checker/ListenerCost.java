package dev.askfirst.checker;

import com.sun.source.util.JavacTask;
import com.sun.source.util.TaskEvent;
import com.sun.source.util.TaskListener;
import dev.askfirst.checker.cases.SourceFile;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.List;
import java.util.Locale;
import java.util.stream.LongStream;

/**
 * What the plugin costs: the processor time inside its listener, as a part of all that the compiler
 * takes for the sources of a library. Run it once for a cold compiler; with a number of runs for a
 * warm one, of which the median counts.
 *
 * <pre>
 * java -cp target/test-classes:target/classes:... dev.askfirst.checker.ListenerCost LANG 10
 * </pre>
 */
final class ListenerCost {
  private static final ThreadMXBean CLOCK = ManagementFactory.getThreadMXBean();

  private long inside;
  private long whole;

  private ListenerCost() {}

  public static void main(String[] arguments) throws IOException {
    List<SourceFile> files = ForeignSources.valueOf(arguments[0]).files();
    int runs = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 1;
    long[] shares = new long[runs];
    for (int i = 0; i < runs; i++) {
      ListenerCost cost = new ListenerCost();
      cost.measure(files);
      shares[i] = cost.inside * 100_000 / cost.whole;
      System.out.printf(
          Locale.ROOT,
          "%s: %.1f ms of %.1f ms, %.2f %%%n",
          arguments[0],
          cost.inside / 1e6,
          cost.whole / 1e6,
          shares[i] / 1e3);
    }
    double median =
        LongStream.of(shares)
            .sorted()
            .skip((runs - 1) / 2)
            .limit(2 - runs % 2)
            .average()
            .orElseThrow();
    System.out.printf(Locale.ROOT, "median %.2f %%%n", median / 1e3);
  }

  private void measure(List<SourceFile> files) {
    JavacTask task = CheckedCode.of(files).task(problem -> {});
    Watch before = new Watch();
    Watch after = new Watch();
    // The plugin adds its listener when the compiler starts, which makes it the one between.
    task.addTaskListener(
        new TaskListener() {
          private boolean started;

          @Override
          public void started(TaskEvent event) {
            if (!started) {
              started = true;
              task.addTaskListener(after);
            }
          }

          @Override
          public void finished(TaskEvent event) {
            before.finished(event);
          }
        });
    long start = CLOCK.getCurrentThreadCpuTime();
    task.call();
    whole = CLOCK.getCurrentThreadCpuTime() - start;
    inside = after.sum - before.sum;
    if (after.events == 0 || after.events != before.events) {
      throw new IllegalStateException(before.events + " and " + after.events + " events");
    }
  }

  /**
   * Sums up when classes come by: the difference of two sums is the time between the two. At other
   * events the plugin has next to nothing to do, and reading the clock would be most of what was
   * measured.
   */
  private static final class Watch implements TaskListener {
    private long sum;
    private int events;

    @Override
    public void finished(TaskEvent event) {
      if (event.getKind() == TaskEvent.Kind.ANALYZE) {
        sum += CLOCK.getCurrentThreadCpuTime();
        events++;
      }
    }
  }
}
