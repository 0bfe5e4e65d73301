package dev.askfirst.runtime;

import static dev.askfirst.runtime.Scene.NEEDS_RECORD;
import static dev.askfirst.runtime.Scene.RECORD;
import static dev.askfirst.runtime.Scene.outcome;
import static org.openjdk.jcstress.annotations.Expect.ACCEPTABLE;
import static org.openjdk.jcstress.annotations.Expect.FORBIDDEN;

import dev.askfirst.runtime.spi.ConsentAnswer;
import org.openjdk.jcstress.annotations.Actor;
import org.openjdk.jcstress.annotations.Arbiter;
import org.openjdk.jcstress.annotations.JCStressTest;
import org.openjdk.jcstress.annotations.Outcome;
import org.openjdk.jcstress.annotations.State;
import org.openjdk.jcstress.infra.results.LL_Result;

/** A decision that meets another thread, and every outcome that there may be. */
public class DecidingRaces {
  private DecidingRaces() {}

  /** A scope is revoked while its prompt is answered: nothing is granted afterwards. */
  @JCStressTest
  @Outcome(id = "ok, false", expect = ACCEPTABLE, desc = "answered, then revoked")
  @Outcome(id = "DISMISSED, false", expect = ACCEPTABLE, desc = "revoked first")
  @Outcome(expect = FORBIDDEN)
  @State
  public static class M4_revokeMeetsAnswer {
    private final Scene scene = Scene.shared();
    private final Authorization call = scene.authorize(NEEDS_RECORD);

    @Actor
    public void person() {
      scene.answerAll(ConsentAnswer.allow());
    }

    @Actor
    public void application() {
      scene.as(() -> scene.authorizer.revoke(RECORD));
    }

    @Arbiter
    public void arbiter(LL_Result r) {
      r.r1 = outcome(call);
      r.r2 = scene.allows(NEEDS_RECORD);
      scene.end();
    }
  }

  /** A refusal is recorded while its prompt is answered with yes: the refusal is what is left. */
  @JCStressTest
  @Outcome(id = "ok, false", expect = ACCEPTABLE, desc = "answered, then recorded")
  @Outcome(id = "REFUSED_BEFORE, false", expect = ACCEPTABLE, desc = "recorded first")
  @Outcome(expect = FORBIDDEN)
  @State
  public static class M4_refusalMeetsAnswer {
    private final Scene scene = Scene.shared();
    private final Authorization call = scene.authorize(NEEDS_RECORD);

    @Actor
    public void person() {
      scene.answerAll(ConsentAnswer.allow());
    }

    @Actor
    public void application() {
      scene.as(() -> scene.authorizer.record(RECORD, Decision.DENIED, "form"));
    }

    @Arbiter
    public void arbiter(LL_Result r) {
      r.r1 = outcome(call);
      r.r2 = scene.allows(NEEDS_RECORD);
      scene.end();
    }
  }

  /** A guard looks while its grant is revoked: in or not, but not at the next look. */
  @JCStressTest
  @Outcome(id = "true, false", expect = ACCEPTABLE, desc = "entered before")
  @Outcome(id = "false, false", expect = ACCEPTABLE, desc = "refused after")
  @Outcome(expect = FORBIDDEN)
  @State
  public static class M5_revokeMeetsGuard {
    private final Scene scene = Scene.shared();
    private boolean entered;
    private boolean revokedAndAllowed;

    public M5_revokeMeetsGuard() {
      scene.as(() -> scene.authorizer.record(RECORD, Decision.GRANTED, "form"));
      // The bit of the fast path is learnt.
      scene.allows(NEEDS_RECORD);
    }

    @Actor
    public void guard() {
      entered = scene.allows(NEEDS_RECORD);
    }

    @Actor
    public void application() {
      scene.as(() -> scene.authorizer.revoke(RECORD));
      revokedAndAllowed = scene.allows(NEEDS_RECORD);
    }

    @Arbiter
    public void arbiter(LL_Result r) {
      r.r1 = entered;
      r.r2 = revokedAndAllowed || scene.allows(NEEDS_RECORD);
      scene.end();
    }
  }

  /** The time is up while the person answers: what is kept is what the caller was told. */
  @JCStressTest
  @Outcome(id = "ok, true", expect = ACCEPTABLE, desc = "in time")
  @Outcome(id = "TIMED_OUT, false", expect = ACCEPTABLE, desc = "too late, and ignored")
  @Outcome(expect = FORBIDDEN)
  @State
  public static class A6_timeOutMeetsAnswer {
    private final Scene scene = Scene.shared();
    private final Authorization call = scene.authorize(NEEDS_RECORD);
    private final Runnable timeOut = scene.timers.get(0);

    @Actor
    public void clock() {
      timeOut.run();
    }

    @Actor
    public void person() {
      scene.answerAll(ConsentAnswer.allow());
    }

    @Arbiter
    public void arbiter(LL_Result r) {
      r.r1 = outcome(call);
      r.r2 = scene.allows(NEEDS_RECORD);
      scene.end();
    }
  }
}
