package dev.askfirst.checker.rules;

import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.NestingKind;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import org.jspecify.annotations.Nullable;

/** What elements are called in messages: for people, who know in which package they are. */
public final class ElementNames {
  private ElementNames() {}

  /**
   * The name of an element with those of the types around it.
   *
   * @param element a package, a type, or a member of one
   * @return {@code package com.example}, {@code Outer.Inner}, {@code Outer.Inner.record}, {@code
   *     the constructor of Outer}; words for a type that has no name
   */
  public static String of(Element element) {
    if (element instanceof PackageElement around) {
      return "package " + around.getQualifiedName();
    }
    Element owner = element.getEnclosingElement();
    if (element instanceof TypeElement type) {
      return type.getNestingKind() == NestingKind.ANONYMOUS
          ? "anonymous class"
          : inside(owner) + type.getSimpleName();
    }
    return element.getKind() == ElementKind.CONSTRUCTOR && owner != null
        ? "the constructor of " + of(owner)
        : inside(owner) + element.getSimpleName();
  }

  private static String inside(@Nullable Element owner) {
    return owner instanceof TypeElement ? of(owner) + "." : "";
  }
}
