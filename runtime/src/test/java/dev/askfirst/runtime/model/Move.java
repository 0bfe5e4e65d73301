package dev.askfirst.runtime.model;

import java.util.function.Consumer;

/**
 * A part of a step that happens as a whole. Between the parts of one step, parts of others may come
 * that happen at the same time.
 */
@FunctionalInterface
interface Move {
  /** Makes the move; false if it cannot come here, as another step has the decisions to itself. */
  boolean on(World world);

  /** Changes what is true for everybody. */
  static Move of(Consumer<World> change) {
    return world -> {
      change.accept(world);
      world.people.forEach(Person::follow);
      return true;
    };
  }

  /** Changes something about one person. */
  static Move of(int who, Consumer<Person> change) {
    return world -> {
      change.accept(world.people.get(who));
      world.people.get(who).follow();
      return true;
    };
  }

  /** A part of a step that has a person's decisions to itself from its first part to its last. */
  static Move alone(int who, int step, boolean last, Consumer<Person> change) {
    return world -> {
      Person person = world.people.get(who);
      if (person.exclusive >= 0 && person.exclusive != step) {
        return false;
      }
      person.exclusive = last ? -1 : step;
      return of(who, change).on(world);
    };
  }
}
