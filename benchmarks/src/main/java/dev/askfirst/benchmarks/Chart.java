package dev.askfirst.benchmarks;

import java.util.List;
import java.util.Locale;

/** The granted calls as bars: what they take, on a scale of powers of ten. */
record Chart(Results results) {
  private static final int LINE = 22;
  private static final int TOP = 64;
  private static final int LEFT = 256;
  private static final int DECADE = 150;

  /** What the left edge stands for, in nanoseconds. */
  private static final double LEAST = 0.1;

  private static final int DECADES = 4;
  private static final int WIDTH = LEFT + DECADES * DECADE + 70;

  private static final String OURS = "#0b6e4f";
  private static final String BY_HAND = "#5c6b73";
  private static final String THEIRS = "#c8553d";

  /** A bar. */
  private record Bar(String label, String benchmark, String colour) {}

  private static final List<Bar> BARS =
      List.of(
          new Bar("one user: bit test by hand", "OneUser.byHand", BY_HAND),
          new Bar("one user: guard", "OneUser.guard", OURS),
          new Bar("one user: grant that ends", "OneUser.expiring", OURS),
          new Bar("one user: avaje-inject aspect", "OneUser.avaje", THEIRS),
          new Bar("one user: JDK proxy", "OneUser.jdkProxy", THEIRS),
          new Bar("one user: Micronaut @Around", "OneUser.micronaut", THEIRS),
          new Bar("many users: map by hand", "ManyUsers.byHand", BY_HAND),
          new Bar("many users: guard", "ManyUsers.bound", OURS),
          new Bar("many users: avaje-inject aspect", "PeersOfMany.avaje", THEIRS),
          new Bar("many users: JDK proxy", "PeersOfMany.jdkProxy", THEIRS),
          new Bar("many users: Micronaut @Around", "PeersOfMany.micronaut", THEIRS),
          new Bar("many users: Spring @Secured", "PeersOfMany.springSecured", THEIRS),
          new Bar("many users: Spring @PreAuthorize", "PeersOfMany.springPreAuthorize", THEIRS));

  /** The picture, with a ground of its own: it is read on light pages and on dark ones. */
  String svg() {
    int height = TOP + BARS.size() * LINE + 56;
    StringBuilder svg = new StringBuilder();
    svg.append(
        String.format(
            """
            <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 %1$d %2$d" width="%1$d" height="%2$d"\
             font-family="system-ui, sans-serif" font-size="13" fill="#1b1f23">
            <title>What a granted call takes, in nanoseconds</title>
            <rect width="%1$d" height="%2$d" rx="8" fill="#ffffff" stroke="#c9ced3"/>
            <text x="16" y="26" font-size="15" font-weight="600">A granted call, in nanoseconds\
             (each line of the scale is ten times the one before)</text>
            """,
            WIDTH, height));
    for (int decade = 0; decade <= DECADES; decade++) {
      svg.append(scale(decade));
    }
    for (int i = 0; i < BARS.size(); i++) {
      svg.append(bar(BARS.get(i), TOP + i * LINE));
    }
    svg.append(foot(height));
    return svg.append("</svg>\n").toString();
  }

  /** On what it was measured: the machine, then the versions. */
  private String foot(int height) {
    String quiet = "fill=\"#57606a\" font-size=\"11\"";
    return text(16, height - 28, "start", quiet, results.machine())
        + text(16, height - 12, "start", quiet, results.versions());
  }

  private String scale(int decade) {
    int x = LEFT + decade * DECADE;
    String value =
        String.format(Locale.ROOT, decade == 0 ? "%.1f" : "%.0f", LEAST * Math.pow(10, decade));
    return String.format(
            "<line x1=\"%1$d\" y1=\"%2$d\" x2=\"%1$d\" y2=\"%3$d\" stroke=\"#d8dee4\"/>%n",
            x, TOP - 10, TOP + BARS.size() * LINE)
        + text(x, TOP - 16, "middle", "fill=\"#57606a\" font-size=\"11\"", value);
  }

  private String bar(Bar bar, int y) {
    double nanos =
        new Report(results.rounds()).median(round -> round.alone(bar.benchmark()).nanos());
    long length = Math.round(DECADE * Math.log10(nanos / LEAST));
    return text(LEFT - 8, y + 13, "end", "", bar.label())
        + String.format(
            "<rect x=\"%d\" y=\"%d\" width=\"%d\" height=\"%d\" fill=\"%s\"/>%n",
            LEFT, y + 2, length, LINE - 7, bar.colour())
        + text(
            LEFT + (int) length + 6,
            y + 13,
            "start",
            "",
            String.format(Locale.ROOT, nanos < 100 ? "%.1f" : "%.0f", nanos));
  }

  private static String text(int x, int y, String anchor, String more, String words) {
    String escaped = words.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    return String.format(
        "<text x=\"%d\" y=\"%d\" text-anchor=\"%s\" %s>%s</text>%n", x, y, anchor, more, escaped);
  }
}
