package dev.askfirst.benchmarks.call;

import dev.askfirst.WeChatScopes;
import dev.askfirst.runtime.Authorizer;
import dev.askfirst.runtime.Decision;
import dev.askfirst.runtime.spi.ConsentAnswer;
import dev.askfirst.runtime.spi.ConsentPrompt;
import dev.askfirst.runtime.spi.ConsentReply;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CompletableFuture;

/** Authorizers as applications have them, with all decided. */
final class Authorizers {
  private static final String EVIDENCE = "benchmark";

  private Authorizers() {}

  /** Of one user who allowed all that {@link Recorder} needs, the camera for an hour. */
  static Authorizer allowing() {
    Authorizer authorizer = Authorizer.builder().singleUser().prompt(forAnHour()).build();
    grantRecorder(authorizer);
    return authorizer;
  }

  /** Allows all that {@link Recorder} needs, the camera as the prompt does. */
  static void grantRecorder(Authorizer authorizer) {
    authorizer.authorize(WeChatScopes.CAMERA).await();
    grant(authorizer, WeChatScopes.RECORD, WeChatScopes.USER_LOCATION);
  }

  /** A user who allows whatever is asked, for an hour. */
  static ConsentPrompt forAnHour() {
    return request ->
        CompletableFuture.completedFuture(
            ConsentReply.toAll(
                request, ConsentAnswer.allowUntil(Instant.now().plus(Duration.ofHours(1)))));
  }

  /** Of one user who allowed all that {@link Devices} need. */
  static Authorizer allowingAll() {
    Authorizer authorizer = Authorizer.builder().singleUser().build();
    grant(
        authorizer,
        WeChatScopes.RECORD,
        WeChatScopes.CAMERA,
        WeChatScopes.USER_LOCATION,
        WeChatScopes.USER_FUZZY_LOCATION,
        WeChatScopes.BLUETOOTH,
        WeChatScopes.WRITE_PHOTOS_ALBUM,
        WeChatScopes.ADD_PHONE_CONTACT,
        WeChatScopes.ADD_PHONE_CALENDAR,
        WeChatScopes.WERUN);
    return authorizer;
  }

  /** Of one user who refused to be recorded, and to have steps counted. */
  static Authorizer refusing() {
    Authorizer authorizer = Authorizer.builder().singleUser().build();
    grant(authorizer, WeChatScopes.USER_LOCATION);
    refuse(authorizer, WeChatScopes.RECORD);
    refuse(authorizer, WeChatScopes.WERUN);
    return authorizer;
  }

  static void refuse(Authorizer authorizer, String scope) {
    authorizer.record(scope, Decision.DENIED, EVIDENCE);
  }

  static void grant(Authorizer authorizer, String... scopes) {
    for (String scope : scopes) {
      authorizer.record(scope, Decision.GRANTED, EVIDENCE);
    }
  }
}
