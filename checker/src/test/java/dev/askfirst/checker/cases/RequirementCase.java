package dev.askfirst.checker.cases;

import java.util.List;

/**
 * Code, and what calls of its methods demand. Of every method of the code that is not mentioned, a
 * call on the type that declares it demands nothing.
 *
 * @param group the table that it stands in
 * @param name what it shows
 * @param files the code
 * @param expectations what it demands
 */
public record RequirementCase(
    String group, String name, List<SourceFile> files, List<Expectation> expectations) {

  /** Whether the code compiles; if not, it can be read from source only. */
  public boolean sound() {
    return !group.equals("broken") && !hopeless();
  }

  /** Whether all that can be expected is that nothing is thrown. */
  public boolean hopeless() {
    return group.equals("hopeless");
  }

  @Override
  public String toString() {
    return group + ": " + name;
  }

  /**
   * What a call demands.
   *
   * @param method as {@code Memo.record(Duration)}: the declaring type, the name, and the simple
   *     names of the erased parameter types
   * @param receiver the type of the receiver, {@code Memo} unless it says {@code on Other}
   * @param demands the demands in order, as {@link Demands} writes them
   */
  public record Expectation(String method, String receiver, String demands) {
    static Expectation parse(String line) {
      String[] sides = line.split(" +=> +", 2);
      String[] call = sides[0].strip().split(" +on +", 2);
      String beforeParameters = call[0].substring(0, call[0].indexOf('('));
      String declaring = beforeParameters.substring(0, beforeParameters.lastIndexOf('.'));
      return new Expectation(call[0], call.length == 2 ? call[1] : declaring, sides[1].strip());
    }

    /** The call as the table names it. */
    public String call() {
      return receiver.equals(declaring()) ? method : method + " on " + receiver;
    }

    /** The type that declares the method. */
    public String declaring() {
      return method.substring(0, method.lastIndexOf('.', method.indexOf('(')));
    }

    /** Name and parameters of the method. */
    public String signature() {
      return method.substring(declaring().length() + 1);
    }
  }
}
