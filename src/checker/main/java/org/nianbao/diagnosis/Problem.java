package org.nianbao.diagnosis;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.nianbao.facts.BlankCell;
import org.nianbao.facts.Claim;
import org.nianbao.facts.Identity;
import org.nianbao.facts.Report;
import org.nianbao.facts.Term;
import org.nianbao.form.CellRef;
import org.nianbao.form.Counts;

/**
 * Identities that hang together by the cells they have in common, with nothing else tied to them:
 * 表三 is one problem, each block of 表四 another. Cells are numbered in the form's order, identities
 * in the report's; the search works on the numbers alone.
 */
final class Problem {

  /** Bounds the figures: no count in a report comes near it, and sums of them cannot overflow. */
  private static final long MOST = 1_000_000_000_000L;

  final List<Identity> identities;
  final List<CellRef> cells;
  final FormOrder order;

  /** The figure of each cell; 0 where it is blank. */
  final long[] values;

  final boolean[] blank;

  /** Which cells are sums: they stand alone on the right of an equation. */
  final boolean[] total;

  /** The cells of each identity. */
  final int[][] cellsOf;

  /** The identities of each cell… */
  final int[][] identitiesOf;

  /** …and the sign with which it stands in them: 1 left, -1 right. */
  final int[][] signsOf;

  /** Whether an identity's sides must be equal; otherwise the left must be at least the right. */
  final boolean[] equal;

  /** Left side less right side, for each identity. */
  final long[] residuals;

  private final Map<CellRef, Set<Long>> said;

  private Problem(
      List<Identity> identities,
      Set<CellRef> blanks,
      FormOrder order,
      Map<CellRef, Set<Long>> said) {
    this.identities = identities;
    this.order = order;
    this.said = said;
    Map<CellRef, Long> known = new HashMap<>();
    for (Identity identity : identities) {
      identity.terms().forEach(term -> known.put(term.cell(), term.value()));
    }
    cells = order.sorted(known.keySet());
    values = cells.stream().mapToLong(known::get).toArray();
    Map<CellRef, Integer> numbers = new HashMap<>();
    cells.forEach(cell -> numbers.put(cell, numbers.size()));

    blank = new boolean[values.length];
    for (int cell = 0; cell < blank.length; cell++) {
      blank[cell] = blanks.contains(cells.get(cell));
    }
    total = new boolean[values.length];
    equal = new boolean[identities.size()];
    cellsOf = new int[identities.size()][];
    residuals = new long[identities.size()];
    List<List<Integer>> standsIn = new ArrayList<>();
    List<List<Integer>> signs = new ArrayList<>();
    cells.forEach(
        cell -> {
          standsIn.add(new ArrayList<>());
          signs.add(new ArrayList<>());
        });
    for (int i = 0; i < identities.size(); i++) {
      List<Term> own = identities.get(i).terms();
      cellsOf[i] = own.stream().mapToInt(term -> numbers.get(term.cell())).sorted().toArray();
      equal[i] = identities.get(i).equal();
      long right = own.stream().filter(term -> !term.left()).count();
      for (Term term : own) {
        int cell = numbers.get(term.cell());
        int sign = term.left() ? 1 : -1;
        residuals[i] += sign * term.value();
        standsIn.get(cell).add(i);
        signs.get(cell).add(sign);
        total[cell] |= !term.left() && right == 1 && equal[i];
      }
    }
    identitiesOf = arrays(standsIn);
    signsOf = arrays(signs);
  }

  private static int[][] arrays(List<List<Integer>> lists) {
    return lists.stream()
        .map(list -> list.stream().mapToInt(number -> number).toArray())
        .toArray(int[][]::new);
  }

  /** Returns the problems of a report in which an identity does not hold, in the form's order. */
  static List<Problem> of(Report report) {
    Set<CellRef> blanks =
        report.all(BlankCell.class).map(BlankCell::cell).collect(Collectors.toSet());
    FormOrder order = new FormOrder(report.form());
    Map<CellRef, Set<Long>> said = said(report);
    List<Identity> identities = report.all(Identity.class).toList();
    Map<CellRef, Problem> byFirstCell = new HashMap<>();
    for (List<Identity> group : groups(identities)) {
      if (!group.stream().allMatch(Identity::holds)) {
        Problem problem = new Problem(group, blanks, order, said);
        byFirstCell.put(problem.cells.get(0), problem);
      }
    }
    return order.sorted(byFirstCell.keySet()).stream().map(byFirstCell::get).toList();
  }

  /** What the prose says, to the number, of single cells. */
  private static Map<CellRef, Set<Long>> said(Report report) {
    Map<CellRef, Set<Long>> said = new HashMap<>();
    report
        .all(Claim.class)
        .filter(claim -> claim.exact() && claim.cells().size() == 1)
        .filter(claim -> Counts.isCount(claim.value()))
        .forEach(
            claim ->
                said.computeIfAbsent(claim.cells().get(0), cell -> new HashSet<>())
                    .add(claim.value().longValue()));
    return said;
  }

  /** Whether the prose says that a cell holds a figure. */
  boolean isSaid(int cell, long figure) {
    return said.getOrDefault(cells.get(cell), Set.of()).contains(figure);
  }

  /** Puts identities together that have a cell in common, directly or through others. */
  private static Collection<List<Identity>> groups(List<Identity> identities) {
    int[] group = IntStream.range(0, identities.size()).toArray();
    Map<CellRef, Integer> seen = new HashMap<>();
    for (int i = 0; i < group.length; i++) {
      for (Term term : identities.get(i).terms()) {
        Integer other = seen.putIfAbsent(term.cell(), i);
        if (other != null && group[other] != group[i]) {
          int kept = Math.min(group[other], group[i]);
          int gone = Math.max(group[other], group[i]);
          for (int k = 0; k <= i; k++) {
            group[k] = group[k] == gone ? kept : group[k];
          }
        }
      }
    }
    Map<Integer, List<Identity>> groups = new TreeMap<>();
    for (int i = 0; i < group.length; i++) {
      groups.computeIfAbsent(group[i], key -> new ArrayList<>()).add(identities.get(i));
    }
    return groups.values();
  }

  /** Returns whether an identity does not hold where its left side exceeds its right by so much. */
  boolean isBroken(int identity, long residual) {
    return equal[identity] ? residual != 0 : residual < 0;
  }

  /** Returns whether any identity does not hold with such differences between the sides. */
  boolean isBroken(long[] differences) {
    return IntStream.range(0, differences.length).anyMatch(i -> isBroken(i, differences[i]));
  }

  /** Returns whether sums of its figures, and sums of such sums, can be trusted not to overflow. */
  boolean isCountable() {
    return LongStream.of(values).allMatch(value -> Math.abs(value) < MOST);
  }

  /** By how much a cell must change to make an identity hold whose sides differ by so much. */
  long change(int cell, int identity, long residual) {
    int[] own = identitiesOf[cell];
    int k = 0;
    while (own[k] != identity) {
      k++;
    }
    return -signsOf[cell][k] * residual;
  }

  /** Returns whether a cell stands in a single identity although identities hang together here. */
  boolean hasLooseCells() {
    return equal.length > 1 && Stream.of(identitiesOf).anyMatch(of -> of.length == 1);
  }
}
