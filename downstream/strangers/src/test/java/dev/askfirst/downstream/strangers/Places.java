package dev.askfirst.downstream.strangers;

import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** Places in files, where something is to be inserted. */
final class Places {
  private final Map<String, NavigableSet<Integer>> places = new TreeMap<>();

  void add(String path, int place) {
    places.computeIfAbsent(path, first -> new TreeSet<>()).add(place);
  }

  /** A file's text with a mark at each place. */
  String marked(String path, String text, String mark) {
    StringBuilder marked = new StringBuilder(text);
    for (int place : places.getOrDefault(path, new TreeSet<>()).descendingSet()) {
      marked.insert(place, mark);
    }
    return marked.toString();
  }
}
