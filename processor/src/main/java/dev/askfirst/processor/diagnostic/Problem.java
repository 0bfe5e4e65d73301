package dev.askfirst.processor.diagnostic;

import dev.askfirst.processor.model.Origin;
import java.util.Locale;
import javax.tools.Diagnostic.Kind;

/**
 * The catalogue of everything the processor has to say. A text is one sentence: the rule, what was
 * found, what to do.
 */
public enum Problem {
  EMPTY_REQUIREMENT(
      Kind.ERROR,
      "a requirement names at least one scope, and that on %s names none; give value or anyOf"),
  INVALID_SCOPE(
      Kind.ERROR,
      "a scope name is like scope.record (%2$s), and \"%1$s\" on %3$s is not; correct it"),
  LOST_META_ANNOTATION(
      Kind.ERROR,
      "an annotation that requires scopes must reach class files, and @%s has SOURCE retention;"
          + " give it CLASS or RUNTIME retention"),

  ON_DENIED_ELSEWHERE(
      Kind.ERROR,
      "onDenied belongs to the very method that it answers for, and %s is %s;"
          + " write it on each method that needs it"),
  ON_DENIED_MISSING(
      Kind.ERROR,
      "onDenied names a method of the same type, and %s has no method %s; declare it or correct the"
          + " name"),
  ON_DENIED_PARAMETERS(
      Kind.ERROR,
      "an onDenied method takes the parameters of the method that it answers for, or those and a"
          + " final ScopeDeniedException, and no %2$s of %1$s does; give it the parameters of"
          + " %3$s"),
  ON_DENIED_AMBIGUOUS(
      Kind.ERROR,
      "onDenied names one method, and %s has %s both with and without a final ScopeDeniedException;"
          + " remove or rename one of them"),
  ON_DENIED_PRIVATE(
      Kind.ERROR,
      "the guard calls the onDenied method, and %s is private; make it package-private"),
  ON_DENIED_UNREACHABLE(
      Kind.ERROR,
      "the guard calls the onDenied method, and no class in the package of %s can reach the"
          + " inherited %s; override it there"),
  ON_DENIED_GUARDED(
      Kind.ERROR,
      "an onDenied method runs after a refusal and so requires no scope, and %s does; take its"
          + " requirement away or name another"),
  ON_DENIED_RETURN(
      Kind.ERROR,
      "an onDenied method returns what the method that it answers for returns, and %s returns %s"
          + " where %s is wanted; change its return type"),
  ON_DENIED_THROWS(
      Kind.ERROR,
      "an onDenied method throws no checked exceptions beyond those of the method that it answers"
          + " for, and %s throws %s; catch it there or declare it on %s"),

  EXEMPTION_CONFLICT(
      Kind.ERROR,
      "@NoScopeRequired exempts from the type's own requirement only, and %s requires scopes by %s;"
          + " remove @NoScopeRequired"),
  EXEMPTION_WITHOUT_EFFECT(
      Kind.WARNING,
      "@NoScopeRequired exempts from the type's requirement, and none reaches %s; remove it"),
  NOTHING_GUARDED(
      Kind.ERROR,
      "@Guarded asks for a guard of guarded methods, and %s declares and inherits none; remove it"
          + " or put @RequiresScope on a method"),
  NOTHING_REQUIRED(
      Kind.WARNING,
      "a type's requirement binds the methods that it declares, and it reaches none of %s; remove"
          + " it"),

  HAND_WRITTEN_GUARD(
      Kind.ERROR,
      "@GuardOf marks what the processor writes and is exempt from the checks, and %s is written by"
          + " hand; remove it"),
  GUARD_NAME_INVALID(
      Kind.ERROR, "@Guarded(name) is a simple class name, and \"%s\" is not; correct it"),
  GUARD_NAME_TAKEN(
      Kind.ERROR,
      "the guard of %1$s is a class of its package, and %2$s is there already; choose another name"
          + " with @Guarded(name = ...) on %1$s"),
  GUARD_NAME_SHARED(
      Kind.ERROR,
      "every guard has a name of its own, and %1$s and %3$s would both have %2$s; choose another"
          + " name with @Guarded(name = ...)"),
  COPY_REFUSED(
      Kind.ERROR,
      "@Guarded(copy) carries annotations over to the guard, and @%s means something only where it"
          + " was written; take it out"),
  OMISSION_WITHOUT_EFFECT(
      Kind.WARNING,
      "@Guarded(omit) names interfaces that the guard would implement, and %s is none of them; take"
          + " it out"),

  PRIVATE_TYPE(
      Kind.ERROR,
      "a guard stands beside the type whose methods it calls, and %s is private; make it"
          + " package-private or move the requirement to a type that is not private"),
  ANNOTATION_TYPE(
      Kind.ERROR,
      "a guard is written for methods that do something, and those of the annotation type %s only"
          + " hold values; remove the requirement"),
  UNNAMEABLE_TYPE(
      Kind.ERROR,
      "a guard repeats the type parameters of its type, and no other class can name %2$s in those"
          + " of %1$s; make it package-private"),
  UNNAMEABLE_SIGNATURE(
      Kind.ERROR,
      "a guard repeats the signature of a guarded method, and no other class can name %2$s in that"
          + " of %1$s; make it package-private"),
  FINALIZER(
      Kind.ERROR,
      "a guarded method is one that somebody calls, and %s is left to the garbage collector;"
          + " take the requirement away from it"),
  NO_SLOT_LEFT(
      Kind.ERROR,
      "the virtual machine has at most 255 slots for the parameters of a method and this, or for"
          + " all that a lambda captures and two more, and the guard of %s would need %s; pass"
          + " fewer parameters or an object that holds them"),
  OBJECT_CLASH(
      Kind.ERROR,
      "a static method becomes an instance method of the guard, and %s would have to override %s of"
          + " Object, which it cannot; rename it"),
  PUBLISHER_RETURN(
      Kind.ERROR,
      "a guard hands out a publisher that asks at each subscription, and nobody can make one of"
          + " %2$s, which %1$s returns; return a Mono, a Flux, or a Publisher of the JDK's Flow or"
          + " of Reactive Streams"),
  MISSING_ADAPTER(
      Kind.ERROR,
      "a guard of a publisher asks at each subscription with the help of"
          + " dev.askfirst:askfirst-reactor, and that is not on the class path of %s, which returns"
          + " %s; add it"),
  FOREIGN_ASYNC_RETURN(
      Kind.ERROR,
      "a guard must ask before the work starts, which it cannot know of %2$s, and %1$s returns one;"
          + " return a CompletionStage, a java.util.concurrent.Flow.Publisher or a plain value"),
  SUSPEND_FUNCTION(
      Kind.ERROR,
      "a guard cannot ask before a Kotlin suspend function goes on, and %s is one;"
          + " put the requirement on a function that returns a CompletionStage"),
  ASYNC_TAKEN(
      Kind.ERROR,
      "@Guarded(async = true) gives the guard a method async() and a class Async, and that of %s"
          + " has %s already; rename that or take async out"),
  ASYNC_CLASH(
      Kind.ERROR,
      "a method of the asynchronous view returns a stage, and that for %s would have to override a"
          + " method of Object, which it cannot; take its requirement or @Guarded(async) away"),

  METHOD_OUT_OF_REACH(
      Kind.NOTE, "the guard of %s goes without the inherited guarded method %s: %s"),
  REQUIRED_METHOD_OUT_OF_REACH(
      Kind.ERROR,
      "@Guarded asks for a guard with all guarded methods, and that of %s cannot have the inherited"
          + " %s: %s; override it there"),
  INTERFACE_OUT_OF_REACH(Kind.NOTE, "the guard of %s does not implement %s: %s"),

  MISSING_TYPE(
      Kind.ERROR,
      "a guard is written once all types of its methods are known, and for %s these never came: %s;"
          + " add them to the class path or have them generated"),
  LATE_ANNOTATION(
      Kind.ERROR,
      "a guard is written once all requirements of its methods are known, and one of %s came"
          + " through an annotation type that was generated after that; generate it in an earlier"
          + " compilation"),
  MISSING_RUNTIME(
      Kind.ERROR,
      "a guard calls the runtime, and dev.askfirst.runtime is not on the class path of %s;"
          + " add dev.askfirst:askfirst-runtime"),
  UNKNOWN_SCOPE(
      Kind.ERROR,
      "a scope that is required must be declared, and nothing declares %s, which %s requires;%s"
          + " declare it by @DeclaresScope, or by @UsesScopes of a type that does"),
  UNTITLED_SCOPE(
      Kind.ERROR,
      "people are shown a scope by its title, and that of %s, which %s declares, is blank;"
          + " write a few words"),
  INVALID_VERSION(
      Kind.ERROR,
      "the version of a scope is 1 or more, and that of %s, which %s declares, is %s;"
          + " start at 1 and raise it when the purpose changes"),
  CONFLICTING_DECLARATIONS(
      Kind.ERROR,
      "a scope is declared one way, and %2$s declares %1$s otherwise than %3$s does;"
          + " remove one of the two"),
  NOTHING_DECLARED(
      Kind.ERROR,
      "@UsesScopes names types that declare scopes, and %s, which %s names, declares none;"
          + " take it out or name one that bears @DeclaresScope"),
  BLANK_BYPASS(
      Kind.ERROR,
      "@BypassesScope says why nobody is asked, and that on %s says nothing; write the reason"),
  INVENTORY_INCOMPLETE(
      Kind.WARNING,
      "the inventory lists all of the program, and this compilation is given a part and cannot read"
          + " %s, whose classes it does not find;"
          + " compile all of it, or put the folder of its classes on the class path"),
  INVENTORY_NOT_WRITTEN(
      Kind.ERROR,
      "the inventory META-INF/askfirst/scopes is written with the classes, and it could not be: %s;"
          + " see that the folder of the classes can be written to"),
  INVENTORY_FAILED(
      Kind.ERROR,
      "no inventory was written because the processor failed, which is a bug in it: %s;"
          + " please report it"),
  NOT_WRITTEN(Kind.ERROR, "the guard of %s could not be written: %s"),
  UNEXPECTED(
      Kind.ERROR,
      "no guard was written for %s because the processor failed, which is a bug in it: %s; please"
          + " report it");

  private final Kind kind;
  private final String text;

  Problem(Kind kind, String text) {
    this.kind = kind;
    this.text = text;
  }

  /** How grave it is. */
  public Kind kind() {
    return kind;
  }

  /** What users search for: stable, in brackets before the message. */
  public String id() {
    StringBuilder id = new StringBuilder();
    for (String word : name().split("_", -1)) {
      id.append(word.charAt(0)).append(word.substring(1).toLowerCase(Locale.ROOT));
    }
    return id.toString();
  }

  /** This problem at one place; the text's gaps are filled in with what was found. */
  public Finding at(Origin origin, Object... found) {
    return new Finding(this, origin, message(found));
  }

  /** What the user reads; the text's gaps are filled in with what was found. */
  public String message(Object... found) {
    return "[" + id() + "] " + text.formatted(found);
  }
}
