package dev.askfirst.processor.render;

import com.palantir.javapoet.ClassName;

/** The runtime's classes that guards name; it is not on the processor's own class path. */
final class RuntimeNames {
  static final ClassName AUTHORIZER = ClassName.get("dev.askfirst.runtime", "Authorizer");
  static final ClassName REQUIREMENT = ClassName.get("dev.askfirst.runtime", "Requirement");
  static final ClassName DENIED = ClassName.get("dev.askfirst.runtime", "ScopeDeniedException");

  private RuntimeNames() {}
}
