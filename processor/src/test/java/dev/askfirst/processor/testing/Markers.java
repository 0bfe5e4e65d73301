package dev.askfirst.processor.testing;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The expectations written into sources. */
final class Markers {
  private static final Pattern MARKER = Pattern.compile("// (error|warning|note): (.*)$");
  private static final Pattern ID = Pattern.compile("[A-Z]\\w+");

  private Markers() {}

  /** As {@code name:line: kind: text}. */
  static List<String> in(String name, String source) {
    List<String> markers = new ArrayList<>();
    List<String> lines = source.lines().toList();
    for (int i = 0; i < lines.size(); i++) {
      Matcher marker = MARKER.matcher(lines.get(i));
      if (marker.find()) {
        for (String each : marker.group(2).split(", ", -1)) {
          String text = ID.matcher(each).matches() ? "[" + each + "]" : each;
          markers.add(name + ":" + (i + 1) + ": " + marker.group(1) + ": " + text);
        }
      }
    }
    return markers;
  }

  /** Which message is the marked one. */
  static int find(List<String> said, String marker) {
    int text = marker.indexOf(": ", marker.indexOf(": ") + 1) + 2;
    for (int i = 0; i < said.size(); i++) {
      String each = said.get(i);
      if (each.startsWith(marker.substring(0, text)) && each.contains(marker.substring(text))) {
        return i;
      }
    }
    return -1;
  }
}
