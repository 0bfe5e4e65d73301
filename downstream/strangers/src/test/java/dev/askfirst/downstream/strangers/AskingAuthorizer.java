package dev.askfirst.downstream.strangers;

import dev.askfirst.runtime.AnswerResult;
import dev.askfirst.runtime.AuthSetting;
import dev.askfirst.runtime.Authorization;
import dev.askfirst.runtime.AuthorizeOption;
import dev.askfirst.runtime.Authorizer;
import dev.askfirst.runtime.Decision;
import dev.askfirst.runtime.Requirement;
import dev.askfirst.runtime.SettingResult;
import dev.askfirst.runtime.Subject;
import dev.askfirst.runtime.spi.ConsentAnswer;
import dev.askfirst.runtime.spi.ConsentRequest;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Executor;
import org.jspecify.annotations.Nullable;

/** Ends whatever a guard asks of it with {@link Asked}. */
public final class AskingAuthorizer extends Authorizer {
  /** The guard has asked. */
  static final class Asked extends RuntimeException {
    private static final long serialVersionUID = 1;

    private Asked() {
      super("asked", null, false, false);
    }
  }

  @Override
  public AuthSetting getSetting() {
    throw new Asked();
  }

  @Override
  public AuthSetting loadedSetting() {
    throw new Asked();
  }

  @Override
  public Authorization authorize(String scope) {
    throw new Asked();
  }

  @Override
  public Authorization authorize(Requirement requirement) {
    throw new Asked();
  }

  @Override
  public Authorization authorize(AuthorizeOption option) {
    throw new Asked();
  }

  @Override
  public CompletionStage<SettingResult> openSetting() {
    throw new Asked();
  }

  @Override
  public Optional<ConsentRequest> pending(String askId) {
    throw new Asked();
  }

  @Override
  public AnswerResult answer(String askId, Map<String, ConsentAnswer> answers) {
    throw new Asked();
  }

  @Override
  public void revoke(String scope) {
    throw new Asked();
  }

  @Override
  public void clear() {
    throw new Asked();
  }

  @Override
  public void clearApplication(String application) {
    throw new Asked();
  }

  @Override
  public void record(String scope, Decision decision, String evidence) {
    throw new Asked();
  }

  @Override
  public <T extends @Nullable Object> T callAs(Subject subject, Callable<T> work) {
    throw new Asked();
  }

  @Override
  public void runAs(Subject subject, Runnable work) {
    throw new Asked();
  }

  @Override
  public Executor wrap(Executor executor) {
    throw new Asked();
  }

  @Override
  public Executor asCurrent() {
    throw new Asked();
  }

  @Override
  public void close() {}
}
