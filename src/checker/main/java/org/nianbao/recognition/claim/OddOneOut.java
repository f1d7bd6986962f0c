package org.nianbao.recognition.claim;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.nianbao.form.CellRef;

/**
 * Finds the one count of a list that is wrong, whatever its words are: all others are figures of
 * one kind as the tables have them, and only one figure of that kind is left, which it nearly is.
 * 个人提的18件，单位提的7件: the table has 6 that are not of persons.
 */
final class OddOneOut {

  /** How much the figures that fit come to where only one of them is known by its words. */
  private static final int WEIGHTY = 10;

  private final Sums sums;

  /** The families of which the tables have two figures at least; null until one is asked for. */
  private List<FilledFamily> families;

  OddOneOut(Sums sums) {
    this.sums = sums;
  }

  /**
   * A family as the tables have it.
   *
   * @param cells the cells of its figures that are not zero
   */
  private record FilledFamily(FigureFamily family, Set<CellRef> cells) {}

  private List<FilledFamily> families() {
    if (families == null) {
      families = new ArrayList<>();
      for (FigureFamily family : FigureFamily.ALL) {
        Set<CellRef> cells = new HashSet<>();
        family.leaves().forEach(q -> cells(q).ifPresent(cells::addAll));
        if (cells.size() > 1) {
          families.add(new FilledFamily(family, cells));
        }
      }
    }
    return families;
  }

  /** The counts of a sentence that are wrong so; GUESSED, since their words were not understood. */
  List<Statement> in(Said said) {
    List<Statement> found = new ArrayList<>();
    for (List<ListedCount> list : ListedCount.lists(said.plain(), counted(said))) {
      if (list.stream().anyMatch(ListedCount::isUnknown)) {
        families().forEach(family -> odd(list, family).ifPresent(found::add));
      }
    }
    return found;
  }

  /** The same of the year's requests over all sentences of a paragraph, by their sentences. */
  Optional<Statement> ofYear(List<Said> sentences) {
    List<ListedCount> all = new ArrayList<>();
    sentences.forEach(said -> all.addAll(ListedCount.all(said.plain(), counted(said))));
    if (all.stream().noneMatch(ListedCount::isUnknown)) {
      return Optional.empty();
    }
    return families().stream()
        .filter(one -> one.family().isOfYear())
        .flatMap(family -> odd(all, family).stream())
        .findFirst();
  }

  private static List<Statement> counted(Said said) {
    return said.told().stream().filter(s -> s.amount().exact() && !s.none()).toList();
  }

  private Optional<Statement> odd(List<ListedCount> list, FilledFamily filled) {
    FigureFamily family = filled.family();
    Set<CellRef> open = new HashSet<>(filled.cells());
    List<ListedCount> unknown = new ArrayList<>();
    BigDecimal weight = BigDecimal.ZERO;
    BigDecimal divided = BigDecimal.ZERO;
    int byWords = 0;
    for (ListedCount count : list) {
      Optional<Sums.Sum> sum = fitting(count, family, open);
      if (sum.filter(s -> s.cells().size() == filled.cells().size()).isPresent()) {
        unknown.clear();
        divided = count.value();
      } else if (sum.isPresent()) {
        open.removeAll(sum.get().cells());
        weight = weight.add(count.value());
        byWords++;
      } else if (count.isUnknown() && !isWhole(count, family)) {
        unknown.add(count);
      } else if (!family.isOfYear() && byWords == 0) {
        unknown.clear(); // what stands before the whole is no part of it
        divided = BigDecimal.ZERO;
      } else if (!family.isOfYear()) {
        break;
      }
    }
    boolean anchored = byWords > 0 || divided.signum() > 0 || family.isOfYear();
    List<ListedCount> left = anchored ? new ArrayList<>(unknown) : List.of();
    for (ListedCount count : unknown) {
      Optional<Quantity> same =
          !anchored
              ? Optional.empty()
              : family.quantities().stream()
                  .filter(q -> isLeft(q, open) && value(q).compareTo(count.value()) == 0)
                  .filter(q -> family.mayBe(q, count.label()))
                  .findFirst();
      if (same.isPresent()) {
        open.removeAll(cells(same.get()).orElseThrow());
        left.remove(count);
        weight = weight.add(count.value());
      }
    }
    int fitting = byWords + unknown.size() - left.size();
    boolean known =
        (byWords > 1 && !family.isOfTotals())
            || (family.isOfYear() && fitting > 2)
            || (weight.intValue() >= WEIGHTY && (fitting > 1 || !family.isList()));
    if (byWords > 1 && !family.isOfYear()) {
      Optional<Statement> named =
          left.stream()
              .flatMap(c -> family.named(c.label()).map(q -> near(c, q)).stream())
              .flatMap(Optional::stream)
              .findFirst();
      if (named.isPresent()) {
        return named;
      }
    }
    if (left.size() != 1
        || open.isEmpty()
        || !known
        || left.get(0).value().compareTo(weight) == 0) {
      return Optional.empty();
    }
    ListedCount odd = left.get(0);
    boolean whole = divided.signum() > 0;
    return family.quantities().stream()
        .filter(q -> isLeft(q, open) && cells(q).orElseThrow().containsAll(open))
        .filter(q -> family.mayBe(q, odd.label()))
        .filter(
            q ->
                Mistyped.isNear(odd.value(), value(q))
                    || (fitting > 1 && whole)
                    || (fitting > 2 && family.isPlainly(q, odd.label())))
        .findFirst()
        .map(q -> Statement.of(q, odd.amount()).readAs(q.readings().get(0)))
        .map(s -> s.with(Statement.Trust.GUESSED));
  }

  /** A count that is nearly what the tables have of what its words name. */
  private Optional<Statement> near(ListedCount count, Quantity quantity) {
    return sums.of(quantity.readings().get(0)).stream()
        .filter(s -> Mistyped.isNear(count.value(), s.value()))
        .map(s -> Statement.of(quantity, count.amount()).with(Statement.Trust.GUESSED))
        .findFirst();
  }

  /** What a count's words mean within the family where the tables have just as much. */
  private Optional<Sums.Sum> fitting(ListedCount count, FigureFamily family, Set<CellRef> open) {
    return count.meant().stream()
        .flatMap(s -> s.readings().stream())
        .filter(r -> r.table().equals(family.table()))
        .filter(r -> r.terms().stream().allMatch(t -> t.sign() == ReadingTerm.Sign.PLUS))
        .filter(sums::hasCells)
        .flatMap(r -> sums.of(r).stream())
        .filter(s -> s.value().signum() > 0 && s.value().compareTo(count.value()) == 0)
        .map(s -> new Sums.Sum(s.cells().stream().filter(c -> !isZero(c)).toList(), s.value()))
        .filter(s -> open.containsAll(s.cells()))
        .findFirst();
  }

  /** Whether a count is all that a family divides, or all that came or ended. */
  private boolean isWhole(ListedCount count, FigureFamily family) {
    return !family.isOfYear()
        && family.wholes().stream()
            .flatMap(q -> q.readings().stream())
            .flatMap(r -> sums.of(r).stream())
            .anyMatch(s -> s.value().compareTo(count.value()) == 0);
  }

  /** Whether the tables have some of a quantity, of which nothing was counted yet. */
  private boolean isLeft(Quantity quantity, Set<CellRef> open) {
    return cells(quantity).filter(c -> !c.isEmpty() && open.containsAll(c)).isPresent();
  }

  /** Its cells that are not zero. */
  private Optional<List<CellRef>> cells(Quantity quantity) {
    return sums.of(quantity.readings().get(0))
        .map(s -> s.cells().stream().filter(c -> !isZero(c)).toList());
  }

  private BigDecimal value(Quantity quantity) {
    return sums.of(quantity.readings().get(0)).orElseThrow().value();
  }

  private boolean isZero(CellRef cell) {
    return sums.figure(cell).filter(f -> f.value().signum() == 0).isPresent();
  }
}
