package dev.askfirst.runtime.model;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * All that may have happened so far. What happens at once may have happened in any order; what is
 * seen afterwards tells which orders it cannot have been.
 */
final class Possible {
  private final Instant start;
  private List<Way> ways;

  /** One order in which everything may have happened, and where it leads. */
  private record Way(List<Move> moves, World world) {}

  Possible(Instant start) {
    this.start = start;
    ways = List.of(new Way(List.of(), new World(start)));
  }

  Instant start() {
    return start;
  }

  /**
   * Steps happen at once, each of which has parts.
   *
   * @param late whether what follows from one of them may come late enough to be seen
   */
  void happen(List<List<Move>> steps, boolean late) {
    List<Way> next = new ArrayList<>(ways(orders(steps)));
    if (steps.size() > 1 && (late || ways.stream().anyMatch(way -> !way.world().left.isEmpty()))) {
      next.addAll(ways(slowOrders(steps)));
    }
    ways = next;
  }

  private List<Way> ways(List<List<Move>> orders) {
    List<Way> next = new ArrayList<>();
    for (List<Move> order : orders) {
      for (Way way : ways) {
        List<Move> moves = new ArrayList<>(way.moves());
        moves.add(Move.of(World::mark));
        moves.addAll(order);
        World world = new World(start);
        if (moves.stream().allMatch(move -> move.on(world))) {
          next.add(new Way(moves, world));
        }
      }
    }
    return next;
  }

  /** The same if what follows from the steps is done at some time between them, or afterwards. */
  private static List<List<Move>> slowOrders(List<List<Move>> steps) {
    List<List<Move>> all = new ArrayList<>(steps);
    all.add(List.of(Move.of(World::catchUp)));
    List<List<Move>> orders = orders(all);
    orders.forEach(order -> order.add(0, Move.of(world -> world.slow = true)));
    return orders;
  }

  /** What may be seen now; of what is seen, all that goes on alike is kept once. */
  Set<Sight> see(Sight seen) {
    Set<Sight> expected = new LinkedHashSet<>();
    Map<String, Way> right = new LinkedHashMap<>();
    for (Way way : ways) {
      Sight sight = way.world().look();
      expected.add(sight);
      if (sight.equals(seen)) {
        way.moves().add(Move.of(World::look));
        right.putIfAbsent(way.world().toString(), way);
      }
    }
    ways = List.copyOf(right.values());
    return expected;
  }

  /** All orders in which the parts of several steps may come. */
  static List<List<Move>> orders(List<List<Move>> steps) {
    List<List<Move>> orders = new ArrayList<>();
    for (int i = 0; i < steps.size(); i++) {
      if (!steps.get(i).isEmpty()) {
        List<List<Move>> rest = new ArrayList<>(steps);
        rest.set(i, steps.get(i).subList(1, steps.get(i).size()));
        for (List<Move> after : orders(rest)) {
          List<Move> order = new ArrayList<>(List.of(steps.get(i).get(0)));
          order.addAll(after);
          orders.add(order);
        }
      }
    }
    return orders.isEmpty() ? List.of(List.of()) : orders;
  }
}
