package dev.askfirst.runtime;

import dev.askfirst.GuardOf;
import java.io.IOException;
import java.util.concurrent.CompletionStage;

/** As it is generated; only written by hand. */
@GuardOf(VoiceMemo.class)
final class GuardedVoiceMemo {
  private static final Requirement RECORD =
      Requirement.allOf("scope.record").because("Record your voice memo");
  private static final Requirement EXPORT =
      Requirement.allOf("scope.writePhotosAlbum").because("Save it to your photo album");

  private final VoiceMemo delegate;
  private final Authorizer authorizer;

  GuardedVoiceMemo(VoiceMemo delegate, Authorizer authorizer) {
    this.delegate = delegate;
    this.authorizer = authorizer;
  }

  Object record(String name) throws IOException {
    if (!authorizer.getSetting().allows(RECORD)) {
      authorizer.authorize(RECORD).await();
    }
    return delegate.record(name);
  }

  Object recordAlone(String name) {
    if (!authorizer.getSetting().allows(RECORD)) {
      authorizer.authorize(RECORD).await();
    }
    return delegate.recordAlone(name);
  }

  String speak(String name) {
    if (!authorizer.getSetting().allows(RECORD)) {
      try {
        authorizer.authorize(RECORD).await();
      } catch (ScopeDeniedException denied) {
        if (denied.isFault()) {
          throw denied;
        }
        return delegate.silence(name, denied);
      }
    }
    return delegate.speak(name);
  }

  CompletionStage<Object> export(String name) throws IOException {
    if (!authorizer.loadedSetting().allows(EXPORT)) {
      return authorizer.authorize(EXPORT).thenCall(() -> delegate.export(name));
    }
    return delegate.export(name);
  }

  CompletionStage<Object> exportOrKeep(String name) throws IOException {
    if (!authorizer.loadedSetting().allows(EXPORT)) {
      return authorizer
          .authorize(EXPORT)
          .thenCall(() -> delegate.export(name), denied -> delegate.keep(name, denied));
    }
    return delegate.export(name);
  }
}
