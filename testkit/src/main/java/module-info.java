/** For tests: a person who answers by a script, and assertions on what was asked. */
module dev.askfirst.testkit {
  requires transitive dev.askfirst.runtime;
  requires transitive org.assertj.core;
  requires static org.jspecify;
  requires static org.junit.jupiter.api;

  exports dev.askfirst.testkit;
  exports dev.askfirst.testkit.junit;
  exports dev.askfirst.testkit.store;

  // Its tests are found and run by reflection.
  opens dev.askfirst.testkit.store to
      org.junit.platform.commons;
}
