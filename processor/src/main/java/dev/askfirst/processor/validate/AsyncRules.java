package dev.askfirst.processor.validate;

import com.palantir.javapoet.TypeName;
import dev.askfirst.processor.diagnostic.Finding;
import dev.askfirst.processor.diagnostic.Problem;
import dev.askfirst.processor.model.GuardHeader;
import dev.askfirst.processor.model.GuardedMethod;
import dev.askfirst.processor.model.GuardedParameter;
import dev.askfirst.processor.model.GuardedType;
import dev.askfirst.processor.model.Signature;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What must be so for a guard to have an asynchronous view. */
final class AsyncRules {
  private static final String NAME = "Async";
  private static final Pattern NAMED = Pattern.compile("(?<![\\w$.])" + NAME + "(?![\\w$])");

  private AsyncRules() {}

  static Stream<Finding> namesFree(GuardedType type) {
    return type.settings().async()
        ? taken(type)
            .map(
                by ->
                    Problem.ASYNC_TAKEN.at(
                        type.settings().origin().value("async"), type.label(), by))
            .limit(1)
        : Stream.of();
  }

  private static Stream<String> taken(GuardedType type) {
    GuardHeader header = type.header();
    Stream<String> method =
        type.methods().stream()
            .filter(each -> each.signature().named("async", 0))
            .map(each -> "the method " + each.label());
    Stream<String> variable =
        header.typeVariables().stream()
            .filter(each -> each.name().equals(NAME))
            .map(each -> "a type parameter " + NAME);
    Stream<String> name =
        header.guard().simpleName().equals(NAME) ? Stream.of("this name itself") : Stream.of();
    return Stream.of(method, variable, name, nameless(type)).flatMap(each -> each);
  }

  /** A class of the unnamed package has no other name than the one that the view hides. */
  private static Stream<String> nameless(GuardedType type) {
    boolean mentioned =
        type.header().guard().packageName().isEmpty()
            && Stream.concat(
                    Stream.of(type.header().self()),
                    type.methods().stream()
                        .map(GuardedMethod::signature)
                        .flatMap(AsyncRules::types))
                .anyMatch(each -> NAMED.matcher(each.toString()).find());
    return mentioned ? Stream.of("a class " + NAME + " beside it") : Stream.of();
  }

  private static Stream<TypeName> types(Signature signature) {
    Stream<TypeName> parameters = signature.parameters().stream().map(GuardedParameter::type);
    Stream<TypeName> bounds =
        signature.typeVariables().stream().flatMap(each -> each.bounds().stream());
    return Stream.of(
            Stream.of(signature.returnType()), parameters, bounds, signature.exceptions().stream())
        .flatMap(each -> each);
  }

  static Stream<Finding> besideThoseOfObject(GuardedType type) {
    return type.settings().async()
        ? MethodRules.guarded(type)
            .filter(each -> ofEveryObject(each.signature()))
            .map(each -> Problem.ASYNC_CLASH.at(each.origin(), each.label()))
        : Stream.of();
  }

  private static boolean ofEveryObject(Signature signature) {
    return List.of("toString", "hashCode", "clone").stream()
            .anyMatch(each -> signature.named(each, 0))
        || (signature.named("equals", 1)
            && signature
                .parameters()
                .get(0)
                .type()
                .withoutAnnotations()
                .toString()
                .equals("java.lang.Object"));
  }
}
