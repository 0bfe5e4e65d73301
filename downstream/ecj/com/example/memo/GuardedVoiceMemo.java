package com.example.memo;

import dev.askfirst.GuardOf;
import dev.askfirst.runtime.Authorizer;
import dev.askfirst.runtime.Requirement;
import dev.askfirst.runtime.ScopeDeniedException;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletionStage;
import javax.annotation.processing.Generated;

/** Calls {@link VoiceMemo} once the user has allowed the scopes that its methods require. */
@Generated("dev.askfirst.processor.GuardProcessor")
@GuardOf(VoiceMemo.class)
public final class GuardedVoiceMemo implements Recorder {
  private static final Requirement RECORD = Requirement.allOf("scope.record").because("Listen to you");
  private static final Requirement SHARE = Requirement.allOf("memo.share").because("Send the memo");
  private static final Requirement SHARE_OR_ALBUM = Requirement.anyOf("memo.share", "scope.album");

  private final VoiceMemo delegate;
  private final Authorizer authorizer;

  public GuardedVoiceMemo(VoiceMemo delegate, Authorizer authorizer) {
    this.delegate = delegate;
    this.authorizer = authorizer;
  }

  public List<String> memos() {
    return delegate.memos();
  }

  /** Requires {@code scope.record}. */
  @Override
  public String record(Duration length) throws IOException {
    if (!authorizer.getSetting().allows(RECORD)) {
      authorizer.authorize(RECORD).await();
    }
    return delegate.record(length);
  }

  /** Requires {@code memo.share}. */
  public String share(String memo, String... people) {
    if (!authorizer.getSetting().allows(SHARE)) {
      try {
        authorizer.authorize(SHARE).await();
      } catch (ScopeDeniedException denied) {
        if (denied.isFault()) {
          throw denied;
        }
        return delegate.kept(memo, people, denied);
      }
    }
    return delegate.share(memo, people);
  }

  String kept(String memo, String[] people, ScopeDeniedException denied) {
    return delegate.kept(memo, people, denied);
  }

  /** Requires {@code memo.share} or {@code scope.album}. */
  public <T extends Comparable<? super T>> CompletionStage<List<T>> sort(List<? extends T> items) {
    if (!authorizer.loadedSetting().allows(SHARE_OR_ALBUM)) {
      return authorizer.authorize(SHARE_OR_ALBUM).thenCall(() -> delegate.sort(items));
    }
    return delegate.sort(items);
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
