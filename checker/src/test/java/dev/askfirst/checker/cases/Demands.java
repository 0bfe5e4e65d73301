package dev.askfirst.checker.cases;

import dev.askfirst.checker.rules.Demand;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Writes demands down for the table: {@code a.one & b.two & (c.three | d.four) "reason"}, separated
 * by commas; {@code nothing} if there are none, {@code no scope} for a demand that names none.
 */
public final class Demands {
  private Demands() {}

  /** The demands as the table has them. */
  public static String written(List<Demand> demands) {
    return demands.isEmpty()
        ? "nothing"
        : demands.stream().map(Demands::written).collect(Collectors.joining(", "));
  }

  private static String written(Demand demand) {
    List<String> clauses = new ArrayList<>(demand.allOf());
    if (!demand.anyOf().isEmpty()) {
      clauses.add("(" + String.join(" | ", demand.anyOf()) + ")");
    }
    return (clauses.isEmpty() ? "no scope" : String.join(" & ", clauses))
        + (demand.reason().isEmpty() ? "" : " \"" + demand.reason() + "\"");
  }
}
