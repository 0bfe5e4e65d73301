package dev.askfirst.example;

import dev.askfirst.WeChatScopes;
import dev.askfirst.runtime.Authorizer;
import dev.askfirst.runtime.ScopeDeniedException;
import dev.askfirst.runtime.terminal.Terminal;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;

/**
 * What the user can type. Whatever goes wrong is said in the user's words, and nothing is thrown.
 */
final class Commands {
  private static final String DEFAULT_SECONDS = "3";

  private final GuardedVoiceMemo memo;
  private final Microphone microphone;
  private final Authorizer authorizer;
  private final Terminal terminal;
  private final Messages messages;

  Commands(
      GuardedVoiceMemo memo,
      Microphone microphone,
      Authorizer authorizer,
      Terminal terminal,
      Messages messages) {
    this.memo = memo;
    this.microphone = microphone;
    this.authorizer = authorizer;
    this.terminal = terminal;
    this.messages = messages;
  }

  Status run(String line) {
    String[] words = line.strip().split("\\s+", 2);
    String argument = words.length == 1 ? "" : words[1];
    try {
      return switch (words[0]) {
        case "record" -> record(argument.isEmpty() ? DEFAULT_SECONDS : argument);
        case "list" -> list();
        case "play" -> play(argument);
        case "export" -> export(argument);
        case "settings" -> settings();
        case "revoke" -> revoke();
        case "help" -> say(Status.OK, "help");
        case "" -> Status.OK;
        default -> say(Status.MISUSED, "unknown", words[0]);
      };
    } catch (ScopeDeniedException denied) {
      return explain(denied);
    } catch (IOException | UncheckedIOException failed) {
      return say(Status.FAILED, "failed", messages.say(failed));
    }
  }

  // The calls of memo.record and memo.export ask for what they need. There is no more to it.

  private Status record(String seconds) throws IOException {
    Optional<Duration> length = Seconds.parse(seconds);
    if (length.isEmpty()) {
      return say(Status.MISUSED, "record.length", seconds, Seconds.MOST);
    }
    Clip clip = memo.record(length.get());
    if (!microphone.isPresent()) {
      say(Status.OK, "record.tone");
    }
    return say(Status.OK, "recorded", clip.name(), clip.file());
  }

  private Status export(String name) throws IOException {
    Optional<Clip> clip = find(name);
    if (clip.isEmpty()) {
      return say(Status.MISUSED, "no.clip", name);
    }
    Path copy = await(memo.export(clip.get()));
    return say(Status.OK, "exported", name, copy);
  }

  private Status play(String name) throws IOException {
    Optional<Clip> clip = find(name);
    if (clip.isEmpty()) {
      return say(Status.MISUSED, "no.clip", name);
    }
    String played = memo.play(clip.get()) ? "played" : "play.silent";
    return say(Status.OK, played, name, Seconds.of(WavFile.length(clip.get().file())));
  }

  private Status list() throws IOException {
    List<Clip> clips = memo.list();
    clips.forEach(this::show);
    return clips.isEmpty() ? say(Status.OK, "list.empty") : Status.OK;
  }

  private void show(Clip clip) {
    try {
      say(Status.OK, "list.clip", clip.name(), Seconds.of(WavFile.length(clip.file())));
    } catch (IOException damaged) {
      say(Status.OK, "list.damaged", clip.name(), messages.say(damaged));
    }
  }

  private Status settings() {
    await(authorizer.openSetting());
    return Status.OK;
  }

  private Status revoke() {
    authorizer.revoke(WeChatScopes.RECORD);
    authorizer.revoke(WeChatScopes.WRITE_PHOTOS_ALBUM);
    return say(Status.OK, "revoked");
  }

  /** Only names that are listed are found, so that none leads out of the folder. */
  private Optional<Clip> find(String name) throws IOException {
    return memo.list().stream().filter(clip -> clip.name().equals(name)).findFirst();
  }

  private Status explain(ScopeDeniedException denied) {
    if (denied.isFault()) {
      return say(Status.FAILED, "denied.fault", denied.getMessage());
    }
    return say(
        Status.NOT_ALLOWED,
        "denied." + denied.denial(),
        messages.say("not." + denied.scopes().get(0)));
  }

  private Status say(Status status, String key, Object... values) {
    terminal.println(messages.say(key, values));
    return status;
  }

  private static <T> T await(CompletionStage<T> stage) {
    try {
      return stage.toCompletableFuture().join();
    } catch (CompletionException failed) {
      throw failed.getCause() instanceof RuntimeException cause ? cause : failed;
    }
  }
}
