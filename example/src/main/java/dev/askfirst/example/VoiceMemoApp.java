package dev.askfirst.example;

import dev.askfirst.jdbc.JdbcSettingStore;
import dev.askfirst.runtime.Authorizer;
import dev.askfirst.runtime.terminal.Terminal;
import dev.askfirst.runtime.terminal.TerminalPrompt;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The application: {@code voice-memo [--dir FOLDER] [--lang en|zh] [COMMAND]}. Without a command it
 * converses, at a terminal or through a pipe, until {@code quit} or the end of input.
 *
 * <p>Exit status: 0 all went well; 1 something failed; 2 something was mistyped; 3 the user has not
 * allowed something. In a conversation, that of the last command that did not go well.
 */
public final class VoiceMemoApp {
  private final Terminal terminal;
  private final Messages messages;
  private final Commands commands;

  private VoiceMemoApp(Options options, Terminal terminal, Authorizer authorizer) {
    Microphone microphone = new Microphone();
    VoiceMemo memo = new VoiceMemo(new MemoFolder(options.folder()), microphone);
    GuardedVoiceMemo guarded = new GuardedVoiceMemo(memo, authorizer);
    this.terminal = terminal;
    this.messages = new Messages(options.locale());
    this.commands = new Commands(guarded, microphone, authorizer, terminal, messages);
  }

  /** Runs the application and exits. */
  public static void main(String... arguments) throws InterruptedException {
    Terminal terminal = Terminal.system();
    Optional<Options> options = Options.parse(arguments);
    if (options.isEmpty()) {
      Messages messages = new Messages(Locale.getDefault());
      terminal.println(messages.say("usage") + "\n\n" + messages.say("help"));
      boolean asked = List.of(arguments).contains("--help");
      System.exit((asked ? Status.OK : Status.MISUSED).code());
    }
    System.exit(run(options.get(), terminal).code());
  }

  private static Status run(Options options, Terminal terminal) throws InterruptedException {
    try (JdbcSettingStore decisions = Decisions.in(options.folder());
        Authorizer authorizer =
            Authorizer.builder()
                .application("Voice Memo")
                .store(decisions)
                .prompt(new TerminalPrompt(terminal))
                .locale(options.locale())
                .singleUser()
                .build()) {
      VoiceMemoApp app = new VoiceMemoApp(options, terminal, authorizer);
      return options.command().isEmpty() ? app.converse() : app.commands.run(options.command());
    } catch (IllegalStateException noDecisions) {
      Messages messages = new Messages(options.locale());
      terminal.println(messages.say("failed", messages.say(noDecisions)));
      return Status.FAILED;
    }
  }

  private Status converse() throws InterruptedException {
    terminal.println(messages.say("welcome"));
    Status status = Status.OK;
    while (true) {
      Optional<String> line = terminal.readLine("memo> ");
      if (line.isEmpty()) {
        terminal.println("");
        return status;
      }
      if (line.get().strip().equals("quit")) {
        return status;
      }
      Status ended = commands.run(line.get());
      status = ended == Status.OK ? status : ended;
    }
  }
}
