package dev.askfirst.runtime.audit;

import dev.askfirst.runtime.Denial;
import dev.askfirst.runtime.Subject;
import dev.askfirst.runtime.spi.ConsentEvent;
import dev.askfirst.runtime.spi.ConsentEvent.Outcome;
import dev.askfirst.runtime.spi.ConsentListener;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.Objects;

/**
 * Writes decisions and refusals to a {@link System.Logger}, a line each:
 *
 * <pre>consent outcome=REFUSED denial=TIMED_OUT scopes="scope.record" user="alice"</pre>
 *
 * <p>A line says what happened, why a call was refused, to which scopes, for which user and, if it
 * has a name, in which application; never what the person was shown, nor evidence. What is no plain
 * text in a name is escaped as in Java source, and long names are cut, so that no name can forge or
 * flood a log.
 *
 * <p>Faults are warnings, everything else is information; {@link Denial#PENDING} is no fault here.
 * What a callback threw goes along as the logger's throwable, as nobody else is told of it. Safe
 * for use by many threads.
 */
public final class AuditLog implements ConsentListener {
  /** The name of the logger that is used unless another is given. */
  public static final String NAME = "dev.askfirst.audit";

  private final Logger logger;

  /** Writes to the system's logger of the {@linkplain #NAME usual name}. */
  public AuditLog() {
    this(System.getLogger(NAME));
  }

  /**
   * Writes to a logger.
   *
   * @param logger takes the lines
   * @throws NullPointerException if {@code logger} is null
   */
  public AuditLog(Logger logger) {
    this.logger = Objects.requireNonNull(logger, "logger");
  }

  @Override
  public void on(ConsentEvent event) {
    Level level = level(event);
    if (!logger.isLoggable(level)) {
      return;
    }
    if (event.outcome() == Outcome.CALLBACK_FAILED && event.error().isPresent()) {
      logger.log(level, line(event), event.error().get());
    } else {
      logger.log(level, line(event));
    }
  }

  private static Level level(ConsentEvent event) {
    boolean fault =
        event.denial().filter(denial -> denial.isFault() && denial != Denial.PENDING).isPresent();
    return fault || event.outcome() == Outcome.CALLBACK_FAILED ? Level.WARNING : Level.INFO;
  }

  private static String line(ConsentEvent event) {
    StringBuilder line = new StringBuilder("consent outcome=").append(event.outcome());
    event.denial().ifPresent(denial -> line.append(" denial=").append(denial));
    if (!event.scopes().isEmpty()) {
      line.append(" scopes=").append(Quoted.of(String.join(",", event.scopes())));
    }
    event
        .subject()
        .map(Subject::user)
        .ifPresent(user -> line.append(" user=").append(Quoted.of(user)));
    if (!event.application().isEmpty()) {
      line.append(" application=").append(Quoted.of(event.application()));
    }
    return line.toString();
  }
}
