package dev.askfirst.benchmarks.compile;

import java.util.List;
import java.util.Locale;

/**
 * What was measured of one contender in one round: a line of the file of results.
 *
 * @param part what it was measured for
 * @param size how large the program was
 * @param round the round; those with the same number can be compared
 * @param contender what was compiled
 * @param cost what it took
 */
record Sample(Part part, Size size, int round, Contender contender, Cost cost) {
  static final String HEAD = "part;types;methods;round;contender;millis;bytes";
  private static final int COST = 5;

  String line() {
    return String.format(
        Locale.ROOT,
        "%s;%d;%d;%d;%s;%s",
        part,
        size.types(),
        size.methods(),
        round,
        contender,
        cost.line());
  }

  static Sample of(String line) {
    List<String> fields = List.of(line.split(";", -1));
    return new Sample(
        Part.valueOf(fields.get(0)),
        new Size(Integer.parseInt(fields.get(1)), Integer.parseInt(fields.get(2))),
        Integer.parseInt(fields.get(3)),
        Contender.valueOf(fields.get(4)),
        Cost.of(String.join(";", fields.subList(COST, fields.size()))));
  }
}
