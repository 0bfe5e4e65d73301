package com.example.memo;

import dev.askfirst.GuardOf;
import dev.askfirst.runtime.Authorizer;
import dev.askfirst.runtime.Requirement;
import java.io.IOException;
import java.time.Duration;
import javax.annotation.processing.Generated;

/** Calls {@link Recorder} once the user has allowed the scopes that its methods require. */
@Generated("dev.askfirst.processor.GuardProcessor")
@GuardOf(Recorder.class)
public final class GuardedRecorder implements Recorder {
  private static final Requirement RECORD = Requirement.allOf("scope.record").because("Listen to you");

  private final Recorder delegate;
  private final Authorizer authorizer;

  public GuardedRecorder(Recorder delegate, Authorizer authorizer) {
    this.delegate = delegate;
    this.authorizer = authorizer;
  }

  /** Requires {@code scope.record}. */
  @Override
  public String record(Duration length) throws IOException {
    if (!authorizer.getSetting().allows(RECORD)) {
      authorizer.authorize(RECORD).await();
    }
    return delegate.record(length);
  }

  @Override
  public String format() {
    return delegate.format();
  }

  @Override
  public String toString() {
    return delegate.toString();
  }
}
