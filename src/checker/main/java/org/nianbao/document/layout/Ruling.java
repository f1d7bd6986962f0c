package org.nianbao.document.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Finds the ruled tables of a page: lines that cross or meet, and hang together. */
final class Ruling {

  /** More lines after joining their pieces are a drawing. */
  private static final int MOST = 3_000;

  private Ruling() {}

  /**
   * Returns the nets of the tables from top to bottom; one that stands within another comes
   * instead.
   */
  static List<Grid> grids(List<RuledLine> drawn) {
    List<RuledLine> rules = joined(drawn);
    if (rules.size() > MOST) {
      return List.of();
    }
    List<Grid> grids = new ArrayList<>();
    for (List<RuledLine> together : hangingTogether(rules)) {
      Grid grid = Grid.of(together);
      if (grid != null) {
        grids.add(grid);
      }
    }
    grids.sort(
        Comparator.comparingDouble((Grid g) -> g.ys().first())
            .thenComparingDouble(g -> g.xs().first()));
    List<Grid> inner = new ArrayList<>();
    for (Grid grid : grids) {
      if (grids.stream().noneMatch(other -> !other.equals(grid) && isAround(grid, other))) {
        inner.add(grid);
      }
    }
    return inner;
  }

  /** Returns whether a table only frames another. */
  private static boolean isAround(Grid outer, Grid inner) {
    Box box = inner.box();
    return outer.box().holds(box.left(), box.top()) && outer.box().holds(box.right(), box.bottom());
  }

  /** Lines put together from the pieces that programs draw from cell to cell. */
  private static List<RuledLine> joined(List<RuledLine> drawn) {
    List<RuledLine> sorted = new ArrayList<>(drawn);
    sorted.sort(
        Comparator.comparing(RuledLine::horizontal)
            .thenComparingDouble(RuledLine::at)
            .thenComparingDouble(RuledLine::from));
    List<RuledLine> joined = new ArrayList<>();
    int begin = 0;
    for (int i = 1; i <= sorted.size(); i++) {
      if (i == sorted.size()
          || sorted.get(i).horizontal() != sorted.get(begin).horizontal()
          || sorted.get(i).at() - sorted.get(begin).at() > Grid.NEAR / 2) {
        join(new ArrayList<>(sorted.subList(begin, i)), joined);
        begin = i;
      }
    }
    return joined;
  }

  private static void join(List<RuledLine> side, List<RuledLine> joined) {
    if (side.isEmpty()) {
      return;
    }
    side.sort(Comparator.comparingDouble(RuledLine::from));
    RuledLine open = side.get(0);
    for (RuledLine next : side.subList(1, side.size())) {
      if (next.from() - open.to() <= Grid.NEAR) {
        double at = next.length() > open.length() ? next.at() : open.at();
        open = new RuledLine(open.horizontal(), at, open.from(), Math.max(open.to(), next.to()));
      } else {
        joined.add(open);
        open = next;
      }
    }
    joined.add(open);
  }

  private static List<List<RuledLine>> hangingTogether(List<RuledLine> rules) {
    int[] group = new int[rules.size()];
    for (int i = 0; i < group.length; i++) {
      group[i] = i;
    }
    for (int i = 0; i < rules.size(); i++) {
      for (int j = i + 1; j < rules.size(); j++) {
        if (meet(rules.get(i), rules.get(j))) {
          group[root(group, i)] = root(group, j);
        }
      }
    }
    Map<Integer, List<RuledLine>> together = new LinkedHashMap<>();
    for (int i = 0; i < group.length; i++) {
      together.computeIfAbsent(root(group, i), k -> new ArrayList<>()).add(rules.get(i));
    }
    return together.values().stream().filter(t -> t.size() >= 3).toList();
  }

  private static boolean meet(RuledLine a, RuledLine b) {
    return a.horizontal() != b.horizontal()
        && a.at() >= b.from() - Grid.NEAR
        && a.at() <= b.to() + Grid.NEAR
        && b.at() >= a.from() - Grid.NEAR
        && b.at() <= a.to() + Grid.NEAR;
  }

  private static int root(int[] group, int of) {
    int root = of;
    while (group[root] != root) {
      group[root] = group[group[root]];
      root = group[root];
    }
    return root;
  }
}
