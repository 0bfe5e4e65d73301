package dev.askfirst.testkit;

import dev.askfirst.runtime.Decision;
import dev.askfirst.runtime.spi.ConsentAnswer;
import dev.askfirst.runtime.spi.ConsentPrompt;
import dev.askfirst.runtime.spi.ConsentReply;
import dev.askfirst.runtime.spi.ConsentRequest;
import dev.askfirst.runtime.spi.SettingRequest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;

/**
 * A person who answers by a script, and remembers what was asked.
 *
 * <pre>{@code
 * ScriptedPrompt prompt = new ScriptedPrompt();
 * prompt.on("scope.record").allow();
 * prompt.on("scope.camera").refuse();
 * }</pre>
 *
 * <p>What the script does not foresee fails: the call that asked is refused with {@link
 * dev.askfirst.runtime.Denial#PROMPT_FAILED}, and {@link #verify}, which every assertion of {@link
 * ConsentAssertions} and the JUnit extension call, throws. Safe for use by many threads.
 */
public final class ScriptedPrompt implements ConsentPrompt {
  private final Map<String, ScopeScript> scripts = new ConcurrentHashMap<>();
  private final ScopeScript others = new ScopeScript();
  private final SettingsScript settings = new SettingsScript();
  private final Arrivals<AskedQuestion> asked = new Arrivals<>();
  private final Arrivals<OpenedSettings> opened = new Arrivals<>();
  private final List<AssertionError> unforeseen = new CopyOnWriteArrayList<>();

  /** A person who foresees nothing yet. */
  public ScriptedPrompt() {}

  /**
   * What is answered about a scope.
   *
   * @param scope a scope name
   * @return its script; the same at every call
   * @throws NullPointerException if {@code scope} is null
   */
  public ScopeScript on(String scope) {
    return scripts.computeIfAbsent(scope, name -> new ScopeScript());
  }

  /**
   * What is answered about scopes that have no script of their own.
   *
   * @return the script; the same at every call
   */
  public ScopeScript onOthers() {
    return others;
  }

  /**
   * What is done when the settings open.
   *
   * @return the script; the same at every call
   */
  public SettingsScript onSettings() {
    return settings;
  }

  @Override
  public CompletionStage<ConsentReply> ask(ConsentRequest request) {
    AskedQuestion question = new AskedQuestion(request);
    play(question);
    asked.add(question);
    return question.reply();
  }

  private void play(AskedQuestion question) {
    Map<String, ConsentAnswer> answers = new HashMap<>();
    boolean held = false;
    for (String scope : question.scopes()) {
      Turn turn = turn(scope).orElseGet(() -> new Turn.Fails(unforeseen(question, scope)));
      if (turn instanceof Turn.Answers answered) {
        answers.put(scope, answered.answer());
      } else if (turn instanceof Turn.Fails broken) {
        question.fail(broken.error());
      } else if (turn instanceof Turn.Defers deferred) {
        question.end(deferred.reply());
      } else if (turn instanceof Turn.Holds) {
        held = true;
      }
    }
    if (!held) {
      question.answer(answers);
    }
  }

  private Optional<Turn> turn(String scope) {
    return Optional.ofNullable(scripts.get(scope)).flatMap(ScopeScript::next).or(others::next);
  }

  private AssertionError unforeseen(AskedQuestion question, String scope) {
    return unforeseen(
        "A scripted prompt is asked what its script foresees, but the script has no answer about "
            + scope
            + " (it has for "
            + new TreeSet<>(scripts.keySet())
            + "), and here comes "
            + question
            + "; add on(\""
            + scope
            + "\").allow() or the like, or find out why the code asks");
  }

  @Override
  public CompletionStage<Map<String, Decision>> openSetting(SettingRequest request) {
    OpenedSettings page = new OpenedSettings(request);
    try {
      settings
          .next()
          .orElseThrow(
              () ->
                  new AssertionError(
                      "A scripted prompt shows settings if its script foresees it, but it does not,"
                          + " and those of "
                          + request.subject()
                          + " are opened; add onSettings().close() or the like"))
          .accept(page);
    } catch (AssertionError unexpected) {
      page.fail(unforeseen(unexpected));
    }
    opened.add(page);
    return page.changes();
  }

  private AssertionError unforeseen(String message) {
    return unforeseen(new AssertionError(message));
  }

  private AssertionError unforeseen(AssertionError error) {
    unforeseen.add(error);
    return error;
  }

  /**
   * All that was asked so far.
   *
   * @return the questions in order, unmodifiable
   */
  public List<AskedQuestion> asked() {
    return asked.all();
  }

  /**
   * The settings that were opened so far.
   *
   * @return in order, unmodifiable
   */
  public List<OpenedSettings> opened() {
    return opened.all();
  }

  /**
   * Waits for the next question, for ten seconds at most. The first call gives the first question
   * of all, the second call the second, and so on.
   *
   * @return the question
   * @throws AssertionError if none came
   */
  public AskedQuestion awaitAsked() {
    return asked
        .take()
        .orElseThrow(() -> new AssertionError("A question should come, but none did"));
  }

  /**
   * Waits for the settings to be opened; counts as {@link #awaitAsked} does.
   *
   * @return the settings
   * @throws AssertionError if nobody opened them
   */
  public OpenedSettings awaitOpened() {
    return opened
        .take()
        .orElseThrow(() -> new AssertionError("Settings should be opened, but nobody did"));
  }

  /**
   * Fails if anything came that the script does not foresee.
   *
   * @throws AssertionError says what came; more of its kind are suppressed in it
   */
  public void verify() {
    if (!unforeseen.isEmpty()) {
      AssertionError first = new AssertionError(unforeseen.get(0).getMessage(), unforeseen.get(0));
      unforeseen.stream().skip(1).forEach(first::addSuppressed);
      throw first;
    }
  }
}
