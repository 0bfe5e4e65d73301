package dev.askfirst.runtime.model;

import java.util.List;
import java.util.Map;

/**
 * All that can be seen once everything is quiet: the same of the authorizer and of the model.
 *
 * @param calls how each call ended, "waits" if it has not, and whether its delegate was entered
 * @param results what the other operations came to
 * @param people what is to be seen of each person
 */
record Sight(Map<Integer, String> calls, Map<Integer, String> results, List<Person> people) {

  /**
   * What is to be seen of a person.
   *
   * @param setting what is decided
   * @param prompt the scopes of the open prompt
   * @param settings the scopes that the open settings list
   * @param events what the listener was told since the last step, sorted
   */
  record Person(String setting, List<String> prompt, List<String> settings, List<String> events) {}
}
