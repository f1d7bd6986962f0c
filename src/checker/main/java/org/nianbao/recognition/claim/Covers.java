package org.nianbao.recognition.claim;

import java.util.ArrayList;
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
      List<String> own = RESULTS.stream().map(r -> block + "." + r).toList();
      kinds.add(disputes(own));
      if (!block.equals("review")) {
        suits.addAll(own);
      }
    }
    kinds.add(disputes(suits));
    kinds.add(disputes(BLOCKS.stream().map(b -> b + ".total").toList()));
    kinds.add(rows(Reading.DISCLOSURE, "decisions", "licences", "penalties", "compulsory"));
    return List.copyOf(kinds);
  }

  private static Reading rows(String table, String column, String... rows) {
    return Reading.ofRows(table, List.of(rows), column, Base.ANY);
  }

  private static Reading columns(String row, String... columns) {
    List<ReadingTerm> terms =
        List.of(columns).stream().map(c -> new ReadingTerm(Sign.PLUS, row, c)).toList();
    return new Reading(Reading.REQUESTS, terms, Base.ANY);
  }

  private static Reading disputes(List<String> columns) {
    return new Reading(
        Reading.DISPUTES,
        columns.stream().map(c -> ReadingTerm.ofColumn(Sign.PLUS, c)).toList(),
        Base.ANY);
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
    if (hint.readings().stream().anyMatch(r -> fits(plain, r))
        || said.stream().anyMatch(s -> s != hint && s.counts(hint.quantity()))) {
      return false;
    }
    List<Statement> others = said.stream().filter(s -> s != hint).toList();
    return KINDS.stream().anyMatch(kind -> leave(hint, others, kind));
  }

  private boolean leave(Statement hint, List<Statement> others, Reading kind) {
    Optional<Sums.Sum> all = sums.hasCells(kind) ? sums.of(kind) : Optional.empty();
    if (all.isEmpty()) {
      return false;
    }
    Set<CellRef> cells = Set.copyOf(all.get().cells());
    Set<CellRef> covered = new HashSet<>();
    int found = 0;
    boolean large = false;
    for (Statement other : others) {
      Optional<Sums.Sum> own =
          other.readings().stream()
              .filter(r -> isPlain(r) && fits(other, r))
              .flatMap(r -> sums.of(r).stream())
              .filter(s -> cells.containsAll(s.cells()) && s.value().signum() > 0)
              .filter(s -> s.cells().stream().noneMatch(covered::contains))
              .findFirst();
      if (own.isPresent()) {
        covered.addAll(own.get().cells());
        found++;
        large |= own.get().value().intValue() > 9;
      }
    }
    boolean known = found > 1 || (found == 1 && (large || isOfTotals(kind)));
    Set<CellRef> open = new HashSet<>(cells);
    open.removeAll(covered);
    open.removeIf(this::isZero);
    return known
        && hint.readings().stream()
            .filter(Covers::isPlain)
            .flatMap(r -> sums.of(r).stream())
            .map(s -> Set.copyOf(s.cells()))
            .anyMatch(
                own ->
                    cells.containsAll(own)
                        && own.containsAll(open)
                        && own.stream().noneMatch(covered::contains));
  }

  private static boolean isOfTotals(Reading kind) {
    return kind.terms().get(0).column().endsWith(".total");
  }

  private static boolean isPlain(Reading reading) {
    return reading.terms().stream().allMatch(t -> t.sign() == Sign.PLUS);
  }

  private boolean isZero(CellRef cell) {
    return sums.figure(cell).filter(f -> f.value().signum() == 0).isPresent();
  }

  private boolean fits(Statement statement, Reading reading) {
    return sums.hasCells(reading)
        && statement.amount().exact()
        && sums.of(reading).filter(s -> statement.fits(s.value())).isPresent();
  }
}
