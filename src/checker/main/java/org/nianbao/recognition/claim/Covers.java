package org.nianbao.recognition.claim;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.nianbao.form.CellRef;
import org.nianbao.recognition.claim.ReadingTerm.Sign;

/**
 * Tells which numbers of a paragraph are wrong though their words were not understood: where all
 * other figures of one kind are given as the tables have them, what is left can only be the last
 * one. 新收36件，上年结转4件，…办结37件，剩余5件…: the tables leave 3.
 */
final class Covers {

  private static final List<String> BLOCKS = List.of("review", "direct", "after-review");
  private static final List<String> RESULTS = List.of("upheld", "corrected", "other", "pending");

  /** Figures that a paragraph gives all of, where it gives most of them. */
  private static final List<Reading> KINDS = kinds();

  private final Sums sums;

  Covers(Sums sums) {
    this.sums = sums;
  }

  private static List<Reading> kinds() {
    List<Reading> kinds = new ArrayList<>();
    kinds.add(rows(Reading.REQUESTS, "total", "new", "carried-in", "total", "carried-out"));
    kinds.add(
        rows(
            Reading.REQUESTS,
            "total",
            "granted",
            "partly-granted",
            "refused",
            "unavailable",
            "rejected",
            "other"));
    kinds.add(columns("new", "person", "organization"));
    kinds.add(columns("total", "person", "organization"));
    List<String> suits = new ArrayList<>();
    for (String block : BLOCKS) {
      List<String> own = new ArrayList<>();
      for (String result : RESULTS) {
        own.add(block + "." + result);
      }
      kinds.add(disputes(own));
      if (!block.equals("review")) {
        suits.addAll(own);
      }
    }
    kinds.add(disputes(suits));
    kinds.add(disputes(List.of("review.total", "direct.total", "after-review.total")));
    kinds.add(rows(Reading.DISCLOSURE, "decisions", "licences", "penalties", "compulsory"));
    return List.copyOf(kinds);
  }

  private static Reading rows(String table, String column, String... rows) {
    return Reading.ofRows(table, List.of(rows), column, Base.ANY);
  }

  private static Reading columns(String row, String... columns) {
    List<ReadingTerm> terms = new ArrayList<>();
    for (String column : columns) {
      terms.add(new ReadingTerm(Sign.PLUS, row, column));
    }
    return new Reading(Reading.REQUESTS, terms, Base.ANY);
  }

  private static Reading disputes(List<String> columns) {
    return Reading.ofColumns(Reading.DISPUTES, columns, Base.ANY);
  }

  /**
   * Whether a number is wrong, since the others of its kind are given and are right.
   *
   * @param hint what seems to be counted
   * @param said all that its paragraph says, or seems to say
   */
  @SuppressWarnings("ReferenceEquality") // the others are those said elsewhere, also in like words
  boolean leave(Statement hint, List<Statement> said) {
    Statement plain = hint.with(Statement.Trust.GUESSED);
    for (Reading reading : hint.readings()) {
      if (fitting(plain, reading).isPresent()) {
        return false;
      }
    }
    List<Statement> others = new ArrayList<>();
    for (Statement one : said) {
      if (one == hint) {
        continue;
      }
      if (one.counts(hint.quantity())) {
        return false;
      }
      others.add(one);
    }
    for (Reading kind : KINDS) {
      if (leave(hint, others, kind)) {
        return true;
      }
    }
    return false;
  }

  private boolean leave(Statement hint, List<Statement> others, Reading kind) {
    Optional<Sums.Sum> all = sums.of(kind);
    if (all.isEmpty()) {
      return false;
    }
    Set<CellRef> cells = Set.copyOf(all.get().cells());
    Set<CellRef> covered = new HashSet<>();
    int found = 0;
    boolean large = false;
    for (Statement other : others) {
      Optional<Sums.Sum> own = given(other, cells, covered);
      if (own.isPresent()) {
        covered.addAll(own.get().cells());
        found++;
        large |= own.get().value().intValue() > 9;
      }
    }
    boolean known = found > 1 || (found == 1 && (large || isOfTotals(kind)));
    return known && isLast(hint, cells, covered);
  }

  /** What a statement gives of the cells as the tables have it, and no other one before. */
  private Optional<Sums.Sum> given(Statement statement, Set<CellRef> cells, Set<CellRef> covered) {
    for (Reading reading : statement.readings()) {
      Optional<Sums.Sum> sum = reading.isPlain() ? fitting(statement, reading) : Optional.empty();
      if (sum.isPresent()
          && cells.containsAll(sum.get().cells())
          && sum.get().value().signum() > 0
          && Collections.disjoint(covered, sum.get().cells())) {
        return sum;
      }
    }
    return Optional.empty();
  }

  /** Whether what a statement counts has all cells that are not covered, and none of the others. */
  private boolean isLast(Statement hint, Set<CellRef> cells, Set<CellRef> covered) {
    List<CellRef> open = sums.withoutZeros(cells);
    open.removeAll(covered);
    for (Reading reading : hint.readings()) {
      Optional<Sums.Sum> sum = reading.isPlain() ? sums.of(reading) : Optional.empty();
      if (sum.isPresent()
          && cells.containsAll(sum.get().cells())
          && sum.get().cells().containsAll(open)
          && Collections.disjoint(covered, sum.get().cells())) {
        return true;
      }
    }
    return false;
  }

  private static boolean isOfTotals(Reading kind) {
    return kind.terms().get(0).column().endsWith(".total");
  }

  /** What the tables have for a reading where a statement says just that. */
  private Optional<Sums.Sum> fitting(Statement statement, Reading reading) {
    Optional<Sums.Sum> sum = statement.amount().exact() ? sums.of(reading) : Optional.empty();
    return sum.isPresent() && statement.fits(sum.get().value()) ? sum : Optional.empty();
  }
}
