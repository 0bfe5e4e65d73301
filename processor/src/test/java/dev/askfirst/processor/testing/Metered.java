package dev.askfirst.processor.testing;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.Processor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;

/**
 * Measures what a processor takes, in bytes that its thread allocates: unlike time the same on
 * every machine, and more for every list of methods that is made once too often.
 */
public final class Metered extends AbstractProcessor {
  private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

  private final Processor processor;
  private long bytes;

  /** Measures this one. */
  public Metered(Processor processor) {
    this.processor = processor;
  }

  /** All that it has taken so far. */
  public long bytes() {
    return bytes;
  }

  @Override
  public Set<String> getSupportedAnnotationTypes() {
    return processor.getSupportedAnnotationTypes();
  }

  @Override
  public SourceVersion getSupportedSourceVersion() {
    return processor.getSupportedSourceVersion();
  }

  @Override
  public synchronized void init(ProcessingEnvironment environment) {
    processor.init(environment);
  }

  @Override
  public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
    long before = THREADS.getCurrentThreadAllocatedBytes();
    processor.process(annotations, round);
    bytes += THREADS.getCurrentThreadAllocatedBytes() - before;
    return false;
  }
}
