package dev.askfirst.runtime.model;

import dev.askfirst.runtime.Requirement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * What a call needs.
 *
 * @param all all of these
 * @param any and one of these, unless there are none
 */
record Needs(List<String> all, List<String> any) {
  static final String RECORD = "scope.record";
  static final String CAMERA = "scope.camera";
  static final String EXPORT = "scope.writePhotosAlbum";
  static final List<String> SCOPES = List.of(RECORD, CAMERA, EXPORT);
  static final List<Needs> KINDS =
      List.of(
          new Needs(List.of(RECORD), List.of()),
          new Needs(List.of(CAMERA), List.of()),
          new Needs(List.of(RECORD, CAMERA), List.of()),
          new Needs(List.of(), List.of(CAMERA, EXPORT)),
          new Needs(List.of(), List.of(RECORD, CAMERA)),
          new Needs(List.of(RECORD), List.of(EXPORT, CAMERA)));

  static Needs one(String scope) {
    return new Needs(List.of(scope), List.of());
  }

  Requirement requirement() {
    if (any.isEmpty()) {
      return Requirement.allOf(all.toArray(String[]::new));
    }
    Requirement choice = Requirement.anyOf(any.toArray(String[]::new));
    return all.isEmpty() ? choice : Requirement.allOf(all.toArray(String[]::new)).and(choice);
  }

  /**
   * What the person has to be asked for; empty if it is decided that this holds, and no list at all
   * if it is decided that it cannot.
   */
  Optional<List<String>> asks(Predicate<String> granted, Predicate<String> denied) {
    if (all.stream().anyMatch(denied)) {
      return Optional.empty();
    }
    List<String> asks = new ArrayList<>(all);
    asks.removeIf(granted);
    if (any.isEmpty() || any.stream().anyMatch(granted) || any.stream().anyMatch(asks::contains)) {
      return Optional.of(asks);
    }
    Optional<String> first = any.stream().filter(denied.negate()).findFirst();
    first.ifPresent(asks::add);
    return first.map(found -> asks);
  }
}
