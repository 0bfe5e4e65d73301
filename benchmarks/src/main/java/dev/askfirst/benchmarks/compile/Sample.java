package dev.askfirst.benchmarks.compile;

import java.util.List;
import java.util.Locale;

/**
 * One compilation that was measured: a line of the file of results.
 *
 * @param part what it was measured for
 * @param size how large the program was
 * @param round the round; those with the same number can be compared
 * @param contender what was compiled
 * @param cost what it took
 */
record Sample(Part part, Size size, int round, Contender contender, Cost cost) {
  static final String HEAD = "part;types;methods;round;contender;millis;bytes";

  String line() {
    return String.format(
        Locale.ROOT,
        "%s;%d;%d;%d;%s;%.1f;%.0f",
        part,
        size.types(),
        size.methods(),
        round,
        contender,
        cost.millis(),
        cost.bytes());
  }

  static Sample of(String line) {
    List<String> fields = List.of(line.split(";", -1));
    return new Sample(
        Part.valueOf(fields.get(0)),
        new Size(Integer.parseInt(fields.get(1)), Integer.parseInt(fields.get(2))),
        Integer.parseInt(fields.get(3)),
        Contender.valueOf(fields.get(4)),
        new Cost(Double.parseDouble(fields.get(5)), Double.parseDouble(fields.get(6))));
  }
}
