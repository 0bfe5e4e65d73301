package dev.askfirst.runtime.flow;

import dev.askfirst.runtime.Authorizer;
import dev.askfirst.runtime.Decision;

/** The same rules where nobody has to be asked any more. */
public final class GrantedPublisherRulesTest extends AskingPublisherRulesTest {
  /** For the test kit. */
  public GrantedPublisherRulesTest() {}

  @Override
  Authorizer authorizer() {
    Authorizer authorizer = Authorizer.builder().singleUser().build();
    authorizer.record("scope.record", Decision.GRANTED, "form 1");
    return authorizer;
  }
}
