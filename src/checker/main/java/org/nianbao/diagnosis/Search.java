package org.nianbao.diagnosis;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import org.nianbao.document.Budget;

/**
 * Finds every smallest set of corrections that makes all identities of a problem hold: first those
 * of one cell, then of two, and so on.
 *
 * <p>The corrections of a smallest repair cannot cancel out among themselves, or one could be
 * spared. So they form no ring: there always is an identity in which only one of them stands. That
 * identity is broken, and what it lacks is that correction; taking it away leaves a smaller repair
 * of the same kind. The search goes that way: of each broken identity it first supposes that a
 * single correction stands in it, and tries each of its cells; then it takes for granted that two
 * or more do, and goes on to the next identity. So each repair is met exactly once. {@link
 * Families} bound how many corrections are still needed.
 *
 * <p>Effort is counted in corrections tried, not in time, so that the answer is always the same.
 */
final class Search {

  /**
   * How many corrections are tried before the search gives up: it bounds the time that a report
   * with many broken identities takes.
   */
  static final int BUDGET = 4_000;

  /** What an identity costs when a correction is tried. */
  private static final int STEPS_OF_AN_IDENTITY = 20;

  /** Bounds the repairs of one size: with more of them none stands out as the right one. */
  static final int MOST_REPAIRS = 200;

  /**
   * The outcome of a search.
   *
   * @param repairs the smallest repairs, each in the form's order; empty where it gave up before
   *     the first
   * @param size how many corrections each has; without repairs, how many are needed at least
   * @param complete whether those are all
   * @param effort how many corrections were tried
   */
  record Solution(List<List<Change>> repairs, int size, boolean complete, int effort) {}

  /**
   * A cell's correction.
   *
   * @param cell the cell's number
   * @param by how much is to be added to it; never 0
   */
  record Change(int cell, long by) implements Comparable<Change> {
    @Override
    public int compareTo(Change other) {
      int byCell = Integer.compare(cell, other.cell);
      return byCell != 0 ? byCell : Long.compare(by, other.by);
    }

    // Written out: what the language gives a record is linked at its first use, at a cost.

    @Override
    public boolean equals(Object other) {
      return other instanceof Change change && cell == change.cell && by == change.by;
    }

    @Override
    public int hashCode() {
      return 31 * cell + Long.hashCode(by);
    }
  }

  private final Problem problem;
  private final Budget budget;
  private final Families families;

  /** Left side less right side of each identity, after the corrections so far. */
  private final long[] residuals;

  /** How many further corrections are known to stand in an identity at least. */
  private final int[] due;

  /** How many reasons there are for a cell to take no further correction. */
  private final int[] barred;

  /** The corrections so far. */
  private final Deque<Change> path = new ArrayDeque<>();

  private final List<List<Change>> found = new ArrayList<>();
  private int effort;

  private Search(Problem problem, Budget budget) {
    this.problem = problem;
    this.budget = budget;
    families = new Families(problem);
    residuals = problem.residuals.clone();
    due = new int[residuals.length];
    barred = new int[problem.values.length];
  }

  /** Searches for the repairs of a problem; each correction tried takes its steps of the budget. */
  static Solution run(Problem problem, Budget budget) {
    Search search = new Search(problem, budget);
    int size = Math.max(1, search.leastNeeded());
    search.extend(size);
    while (search.found.isEmpty() && !search.isOver() && size < problem.values.length) {
      size++;
      search.extend(size);
    }
    return new Solution(search.found, size, !search.isOver(), search.effort);
  }

  private boolean isOver() {
    return effort >= BUDGET || found.size() >= MOST_REPAIRS;
  }

  /** Tries all ways to go on with exactly {@code left} further corrections. */
  private void extend(int left) {
    if (left == 0) {
      if (!problem.isBroken(residuals)) {
        found.add(path.stream().sorted().toList());
      }
      return;
    }
    int[] order = order(left);
    int[] before = new int[order.length];
    int tried = 0;
    while (tried < order.length && leastNeeded() <= left) {
      int identity = order[tried];
      correctIn(identity, left);
      before[tried++] = due[identity];
      due[identity] = Math.max(2, due[identity]);
    }
    while (tried-- > 0) {
      due[order[tried]] = before[tried];
    }
  }

  /** Tries each cell of an identity as the only one in it that is still to be corrected. */
  private void correctIn(int identity, int left) {
    int[] candidates = candidates(identity);
    long residual = residuals[identity];
    for (int cell : problem.cellsOf[identity]) {
      barred[cell]++;
    }
    for (int cell : candidates) {
      if (isOver()) {
        break;
      }
      effort++;
      budget.spend(1L * STEPS_OF_AN_IDENTITY * residuals.length);
      long change = problem.change(cell, identity, residual);
      int[] own = problem.identitiesOf[cell];
      int[] before = new int[own.length];
      for (int k = 0; k < own.length; k++) {
        before[k] = due[own[k]];
        due[own[k]] = Math.max(0, before[k] - 1);
        residuals[own[k]] += problem.signsOf[cell][k] * change;
      }
      path.push(new Change(cell, change));
      if (leastNeeded() < left) {
        extend(left - 1);
      }
      path.pop();
      for (int k = 0; k < own.length; k++) {
        due[own[k]] = before[k];
        residuals[own[k]] -= problem.signsOf[cell][k] * change;
      }
    }
    for (int cell : problem.cellsOf[identity]) {
      barred[cell]--;
    }
  }

  /**
   * Returns the cells that can repair an identity alone; those that leave least broken come first.
   */
  private int[] candidates(int identity) {
    List<int[]> rated = new ArrayList<>();
    for (int cell : problem.cellsOf[identity]) {
      if (isOpen(cell, identity)) {
        rated.add(new int[] {cell, brokenAfter(cell, identity)});
      }
    }
    rated.sort((a, b) -> Integer.compare(a[1], b[1]));
    int[] cells = new int[rated.size()];
    for (int i = 0; i < cells.length; i++) {
      cells[i] = rated.get(i)[0];
    }
    return cells;
  }

  private boolean isOpen(int cell, int identity) {
    return barred[cell] == 0
        && problem.values[cell] + problem.change(cell, identity, residuals[identity]) >= 0;
  }

  /** Returns how many more of a cell's identities are broken after it repairs one of them. */
  private int brokenAfter(int cell, int identity) {
    long change = problem.change(cell, identity, residuals[identity]);
    int more = 0;
    int[] own = problem.identitiesOf[cell];
    for (int k = 0; k < own.length; k++) {
      long after = residuals[own[k]] + problem.signsOf[cell][k] * change;
      more += problem.isBroken(own[k], after) ? 1 : 0;
      more -= problem.isBroken(own[k], residuals[own[k]]) ? 1 : 0;
    }
    return more;
  }

  /** Returns how many corrections are needed at least from here. */
  private int leastNeeded() {
    int[] byKind = neededByKind();
    int most = 0;
    for (int family : families.families) {
      most = Math.max(most, sum(family, byKind));
    }
    return most;
  }

  private static int sum(int family, int[] byKind) {
    int sum = 0;
    for (int kind = 0; kind < byKind.length; kind++) {
      sum += (family & 1 << kind) == 0 ? 0 : byKind[kind];
    }
    return sum;
  }

  private int[] neededByKind() {
    int[] byKind = new int[families.kinds];
    for (int i = 0; i < residuals.length; i++) {
      int kind = Integer.numberOfTrailingZeros(families.kindOf[i]);
      if (kind < byKind.length) {
        byKind[kind] += needed(i);
      }
    }
    return byKind;
  }

  private int needed(int identity) {
    if (problem.isBroken(identity, residuals[identity])) {
      return Math.max(1, due[identity]);
    }
    // What holds already is undone by the first correction and needs a second.
    boolean undone = due[identity] == 1 && problem.equal[identity];
    return undone ? 2 : due[identity];
  }

  /**
   * Returns the broken identities in the order in which to suppose things of them. Where a family
   * soon leaves no corrections for further suppositions, its members are enough.
   */
  private int[] order(int left) {
    long[] broken = brokenByWays();
    int[] byKind = neededByKind();
    int chosen = 0;
    long fewest = Long.MAX_VALUE;
    for (int family : families.families) {
      int spare = left - sum(family, byKind);
      long ways = 0;
      for (long entry : broken) {
        if (spare >= 0 && (families.kindOf[(int) entry] & family) != 0) {
          ways += entry >> 32;
          spare--;
        }
      }
      if (spare < 0 && ways < fewest) {
        fewest = ways;
        chosen = family;
      }
    }
    int[] members = new int[broken.length];
    int count = 0;
    for (long entry : broken) {
      int identity = (int) entry;
      if (chosen == 0 || (families.kindOf[identity] & chosen) != 0) {
        members[count++] = identity;
      }
    }
    return Arrays.copyOf(members, count);
  }

  /**
   * Returns the broken identities that a single correction may repair, the fewer cells can, the
   * earlier: their numbers in the lower halves, those of the cells in the upper.
   */
  private long[] brokenByWays() {
    long[] entries = new long[residuals.length];
    int count = 0;
    for (int i = 0; i < entries.length; i++) {
      if (due[i] <= 1 && problem.isBroken(i, residuals[i])) {
        entries[count++] = (long) ways(i) << 32 | i;
      }
    }
    Arrays.sort(entries, 0, count);
    return Arrays.copyOf(entries, count);
  }

  /** Returns how many cells can repair an identity alone. */
  private int ways(int identity) {
    int ways = 0;
    for (int cell : problem.cellsOf[identity]) {
      ways += isOpen(cell, identity) ? 1 : 0;
    }
    return ways;
  }
}
