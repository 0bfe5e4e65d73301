package dev.askfirst.runtime;

import static dev.askfirst.runtime.Scene.NEEDS_CAMERA;
import static dev.askfirst.runtime.Scene.NEEDS_RECORD;
import static dev.askfirst.runtime.Scene.outcome;
import static org.openjdk.jcstress.annotations.Expect.ACCEPTABLE;
import static org.openjdk.jcstress.annotations.Expect.FORBIDDEN;

import dev.askfirst.runtime.spi.ConsentAnswer;
import dev.askfirst.runtime.spi.Withdrawal;
import org.openjdk.jcstress.annotations.Actor;
import org.openjdk.jcstress.annotations.Arbiter;
import org.openjdk.jcstress.annotations.JCStressTest;
import org.openjdk.jcstress.annotations.Outcome;
import org.openjdk.jcstress.annotations.State;
import org.openjdk.jcstress.infra.results.LLL_Result;
import org.openjdk.jcstress.infra.results.LL_Result;

/** Two threads that ask, cancel or close at once, and every outcome that there may be. */
public class AskingRaces {
  private AskingRaces() {}

  /** Two calls need the same undecided scope: one prompt, and both have its answer. */
  @JCStressTest
  @Outcome(id = "1, ok, ok", expect = ACCEPTABLE, desc = "asked once")
  @Outcome(expect = FORBIDDEN)
  @State
  public static class M1_oneScope {
    private final Scene scene = Scene.shared();
    private Authorization one;
    private Authorization other;

    @Actor
    public void one() {
      one = scene.authorize(NEEDS_RECORD);
    }

    @Actor
    public void other() {
      other = scene.authorize(NEEDS_RECORD);
    }

    @Arbiter
    public void arbiter(LLL_Result r) {
      scene.answerAll(ConsentAnswer.allow());
      r.r1 = scene.asked.size();
      r.r2 = outcome(one);
      r.r3 = outcome(other);
      scene.end();
    }
  }

  /** Two scopes of one subject: one prompt at a time. */
  @JCStressTest
  @Outcome(id = "1, ok, ok", expect = ACCEPTABLE, desc = "one after the other")
  @Outcome(expect = FORBIDDEN)
  @State
  public static class M2_twoScopes {
    private final Scene scene = Scene.shared();
    private Authorization one;
    private Authorization other;

    @Actor
    public void one() {
      one = scene.authorize(NEEDS_RECORD);
    }

    @Actor
    public void other() {
      other = scene.authorize(NEEDS_CAMERA);
    }

    @Arbiter
    public void arbiter(LLL_Result r) {
      scene.answerAll(ConsentAnswer.allow());
      r.r1 = scene.mostOpen;
      r.r2 = outcome(one);
      r.r3 = outcome(other);
      scene.end();
    }
  }

  /** Two subjects: one who is answered does not wait for one who is not. */
  @JCStressTest
  @Outcome(id = "waits, ok", expect = ACCEPTABLE, desc = "independent")
  @Outcome(expect = FORBIDDEN)
  @State
  public static class M3_twoSubjects {
    private final Scene one = Scene.shared();
    private final Scene other = Scene.shared();
    private Authorization waits;
    private String answered;

    @Actor
    public void one() {
      waits = one.authorize(NEEDS_RECORD);
    }

    @Actor
    public void other() {
      Authorization call = other.authorize(NEEDS_RECORD);
      other.answerAll(ConsentAnswer.allow());
      answered = outcome(call);
    }

    @Arbiter
    public void arbiter(LL_Result r) {
      r.r1 = outcome(waits);
      r.r2 = answered;
      one.end();
      other.end();
    }
  }

  /** A call comes while the authorizer is closed: it is refused, whichever was first. */
  @JCStressTest
  @Outcome(id = "CLOSED, false", expect = ACCEPTABLE, desc = "does not hang")
  @Outcome(expect = FORBIDDEN)
  @State
  public static class M8_closeMeetsCall {
    private final Scene scene = Scene.alone();
    private Authorization call;

    @Actor
    public void call() {
      call = scene.authorize(NEEDS_RECORD);
    }

    @Actor
    public void close() {
      scene.authorizer.close();
    }

    @Arbiter
    public void arbiter(LL_Result r) {
      r.r1 = outcome(call);
      r.r2 = scene.asked.stream().anyMatch(asked -> asked.withdrawn() != Withdrawal.CLOSED);
      scene.end();
    }
  }

  /** Both who wait give up: the prompt is withdrawn. */
  @JCStressTest
  @Outcome(id = "cancelled, cancelled, CANCELLED", expect = ACCEPTABLE, desc = "withdrawn")
  @Outcome(expect = FORBIDDEN)
  @State
  public static class C5_bothCancel {
    private final Scene scene = Scene.shared();
    private final Authorization one = scene.authorize(NEEDS_RECORD);
    private final Authorization other = scene.authorize(NEEDS_RECORD);

    @Actor
    public void one() {
      one.cancel();
    }

    @Actor
    public void other() {
      other.cancel();
    }

    @Arbiter
    public void arbiter(LLL_Result r) {
      r.r1 = outcome(one);
      r.r2 = outcome(other);
      r.r3 = scene.asked.get(0).withdrawn();
      scene.end();
    }
  }

  /** One gives up while the person answers: the other has the answer. */
  @JCStressTest
  @Outcome(id = "(cancelled|ok), ok, true", expect = ACCEPTABLE, desc = "not touched")
  @Outcome(expect = FORBIDDEN)
  @State
  public static class C5_cancelMeetsAnswer {
    private final Scene scene = Scene.shared();
    private final Authorization one = scene.authorize(NEEDS_RECORD);
    private final Authorization other = scene.authorize(NEEDS_RECORD);

    @Actor
    public void one() {
      one.cancel();
    }

    @Actor
    public void person() {
      scene.answerAll(ConsentAnswer.allow());
    }

    @Arbiter
    public void arbiter(LLL_Result r) {
      r.r1 = outcome(one);
      r.r2 = outcome(other);
      r.r3 = scene.allows(NEEDS_RECORD);
      scene.end();
    }
  }
}
