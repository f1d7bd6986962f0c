package org.nianbao.diagnosis;

import java.util.List;
import java.util.Optional;
import org.apache.commons.text.similarity.HammingDistance;
import org.nianbao.diagnosis.Search.Change;

/** Recognizes typical slips and ranks repairs by them. */
final class Slips {

  private static final HammingDistance HAMMING = new HammingDistance();

  /** More than all other evidence for a change. */
  private static final int SAID = 16;

  private Slips() {}

  /** Returns the slip that a change takes back, given the other changes of its repair. */
  static Optional<Slip> of(Problem problem, Change change, List<Change> repair) {
    long actual = problem.values[change.cell()];
    long proposed = actual + change.by();
    if (actual == 0 && problem.total[change.cell()]) {
      return Optional.of(Slip.TOTAL_MISSING);
    }
    if (problem.blank[change.cell()]) {
      return Optional.of(Slip.MISSING);
    }
    if (isMoved(problem, change, repair, true)) {
      return Optional.of(Slip.NEXT_COLUMN);
    }
    if (isMoved(problem, change, repair, false)) {
      return Optional.of(Slip.NEXT_ROW);
    }
    return actual <= 0 || proposed <= 0
        ? Optional.empty()
        : ofDigits(Long.toString(actual), Long.toString(proposed));
  }

  private static boolean isMoved(
      Problem problem, Change one, List<Change> repair, boolean sideways) {
    for (Change other : repair) {
      if (isMoved(problem, one, other, sideways)) {
        return true;
      }
    }
    return false;
  }

  /** Returns whether a figure stands in the cell next to its own, and 0 in its own. */
  private static boolean isMoved(Problem problem, Change one, Change other, boolean sideways) {
    long a = problem.values[one.cell()];
    long b = problem.values[other.cell()];
    var first = problem.cells.get(one.cell());
    var second = problem.cells.get(other.cell());
    return (a == 0) != (b == 0)
        && a + one.by() == b
        && b + other.by() == a
        && (sideways
            ? problem.order.nextColumn(first, second)
            : problem.order.nextRow(first, second));
  }

  private static Optional<Slip> ofDigits(String actual, String proposed) {
    if (isTransposed(actual, proposed)) {
      return Optional.of(Slip.TRANSPOSED);
    }
    if (lacksOne(actual, proposed)) {
      return Optional.of(Slip.DIGIT_DROPPED);
    }
    if (lacksOne(proposed, actual)) {
      return Optional.of(Slip.DIGIT_ADDED);
    }
    if (Long.parseLong(actual) == 2 * Long.parseLong(proposed)) {
      return Optional.of(Slip.DOUBLED);
    }
    // One digit of one says nothing: any figure becomes any other so.
    boolean changed =
        actual.length() > 1
            && actual.length() == proposed.length()
            && differences(actual, proposed) == 1;
    return changed ? Optional.of(Slip.DIGIT_CHANGED) : Optional.empty();
  }

  /** At how many places texts of one length differ. */
  private static int differences(String a, String b) {
    return HAMMING.apply(a, b);
  }

  private static boolean isTransposed(String a, String b) {
    if (a.length() != b.length() || differences(a, b) != 2) {
      return false;
    }
    int i = 0;
    while (a.charAt(i) == b.charAt(i)) {
      i++;
    }
    return a.charAt(i) == b.charAt(i + 1) && a.charAt(i + 1) == b.charAt(i);
  }

  private static boolean lacksOne(String shorter, String longer) {
    if (shorter.length() + 1 != longer.length()) {
      return false;
    }
    int i = 0;
    while (i < shorter.length() && shorter.charAt(i) == longer.charAt(i)) {
      i++;
    }
    return shorter.substring(i).equals(longer.substring(i + 1));
  }

  /** Returns the weight of evidence for a repair; comparable only between repairs of one size. */
  static int likelihood(Problem problem, List<Change> repair) {
    int sum = 0;
    for (Change change : repair) {
      Optional<Slip> slip = of(problem, change, repair);
      sum += slip.isPresent() ? slip.get().weight() : 0;
      // All else equal, a sum is wrong more often than what it adds up.
      sum += problem.total[change.cell()] ? 1 : 0;
      sum += 2 * asked(problem, change);
      // What the prose says of a figure outweighs what it looks like.
      sum += SAID * said(problem, change);
    }
    return sum;
  }

  /** 1 where the prose says the proposed figure, -1 where it says the one that stands there. */
  private static int said(Problem problem, Change change) {
    long actual = problem.values[change.cell()];
    boolean proposed = problem.isSaid(change.cell(), actual + change.by());
    return (proposed ? 1 : 0) - (problem.isSaid(change.cell(), actual) ? 1 : 0);
  }

  /**
   * Returns how many broken identities ask for just this change: those of its row and of its
   * column.
   */
  private static int asked(Problem problem, Change change) {
    int asked = 0;
    for (int identity : problem.identitiesOf[change.cell()]) {
      long residual = problem.residuals[identity];
      boolean broken = problem.isBroken(identity, residual);
      asked += broken && problem.change(change.cell(), identity, residual) == change.by() ? 1 : 0;
    }
    return asked;
  }
}
