package org.nianbao.diagnosis;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
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
      for (Term term : identity.terms()) {
        known.put(term.cell(), term.value());
      }
    }
    cells = order.sorted(known.keySet());
    values = new long[cells.size()];
    blank = new boolean[values.length];
    total = new boolean[values.length];
    List<List<Integer>> standsIn = new ArrayList<>();
    List<List<Integer>> signs = new ArrayList<>();
    Map<CellRef, Integer> numbers = new HashMap<>();
    for (CellRef cell : cells) {
      int number = numbers.size();
      numbers.put(cell, number);
      values[number] = known.get(cell);
      blank[number] = blanks.contains(cell);
      standsIn.add(new ArrayList<>());
      signs.add(new ArrayList<>());
    }
    equal = new boolean[identities.size()];
    cellsOf = new int[identities.size()][];
    residuals = new long[identities.size()];
    for (int i = 0; i < identities.size(); i++) {
      List<Term> own = identities.get(i).terms();
      cellsOf[i] = new int[own.size()];
      equal[i] = identities.get(i).equal();
      int right = onTheRight(own);
      for (int k = 0; k < own.size(); k++) {
        Term term = own.get(k);
        int cell = numbers.get(term.cell());
        int sign = term.left() ? 1 : -1;
        cellsOf[i][k] = cell;
        residuals[i] += sign * term.value();
        standsIn.get(cell).add(i);
        signs.get(cell).add(sign);
        total[cell] |= !term.left() && right == 1 && equal[i];
      }
      Arrays.sort(cellsOf[i]);
    }
    identitiesOf = arrays(standsIn);
    signsOf = arrays(signs);
  }

  private static int[][] arrays(List<List<Integer>> lists) {
    int[][] arrays = new int[lists.size()][];
    for (int i = 0; i < arrays.length; i++) {
      arrays[i] = new int[lists.get(i).size()];
      for (int k = 0; k < arrays[i].length; k++) {
        arrays[i][k] = lists.get(i).get(k);
      }
    }
    return arrays;
  }

  private static int onTheRight(List<Term> terms) {
    int right = 0;
    for (Term term : terms) {
      right += term.left() ? 0 : 1;
    }
    return right;
  }

  /** Returns the problems of a report in which an identity does not hold, in the form's order. */
  static List<Problem> of(Report report) {
    Set<CellRef> blanks = new HashSet<>();
    for (BlankCell blank : report.every(BlankCell.class)) {
      blanks.add(blank.cell());
    }
    FormOrder order = new FormOrder(report.form());
    Map<CellRef, Set<Long>> said = said(report);
    Map<CellRef, Problem> byFirstCell = new HashMap<>();
    for (List<Identity> group : groups(report.every(Identity.class))) {
      if (!hold(group)) {
        Problem problem = new Problem(group, blanks, order, said);
        byFirstCell.put(problem.cells.get(0), problem);
      }
    }
    List<Problem> problems = new ArrayList<>();
    for (CellRef first : order.sorted(byFirstCell.keySet())) {
      problems.add(byFirstCell.get(first));
    }
    return problems;
  }

  private static boolean hold(List<Identity> identities) {
    for (Identity identity : identities) {
      if (!identity.holds()) {
        return false;
      }
    }
    return true;
  }

  /** What the prose says, to the number, of single cells. */
  private static Map<CellRef, Set<Long>> said(Report report) {
    Map<CellRef, Set<Long>> said = new HashMap<>();
    for (Claim claim : report.every(Claim.class)) {
      if (claim.exact() && claim.cells().size() == 1 && Counts.isCount(claim.value())) {
        CellRef cell = claim.cells().get(0);
        said.putIfAbsent(cell, new HashSet<>());
        said.get(cell).add(claim.value().longValue());
      }
    }
    return said;
  }

  /** Whether the prose says that a cell holds a figure. */
  boolean isSaid(int cell, long figure) {
    return said.getOrDefault(cells.get(cell), Set.of()).contains(figure);
  }

  /** Puts identities together that have a cell in common, directly or through others. */
  private static Collection<List<Identity>> groups(List<Identity> identities) {
    int[] group = new int[identities.size()];
    Map<CellRef, Integer> seen = new HashMap<>();
    for (int i = 0; i < group.length; i++) {
      group[i] = i;
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
      groups.putIfAbsent(group[i], new ArrayList<>());
      groups.get(group[i]).add(identities.get(i));
    }
    return groups.values();
  }

  /** Returns whether an identity does not hold where its left side exceeds its right by so much. */
  boolean isBroken(int identity, long residual) {
    return equal[identity] ? residual != 0 : residual < 0;
  }

  /** Returns whether any identity does not hold with such differences between the sides. */
  boolean isBroken(long[] differences) {
    for (int i = 0; i < differences.length; i++) {
      if (isBroken(i, differences[i])) {
        return true;
      }
    }
    return false;
  }

  /** Returns whether sums of its figures, and sums of such sums, can be trusted not to overflow. */
  boolean isCountable() {
    for (long value : values) {
      if (Math.abs(value) >= MOST) {
        return false;
      }
    }
    return true;
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
    for (int[] of : identitiesOf) {
      if (of.length == 1 && equal.length > 1) {
        return true;
      }
    }
    return false;
  }
}
