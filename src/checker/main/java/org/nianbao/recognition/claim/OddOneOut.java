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

  /** A family as the tables have it. */
  private final class FilledFamily {
    private final FigureFamily family;

    /** The cells of its figures that are not zero. */
    private final Set<CellRef> cells;

    /** How many it divides, or came or ended, in each reading; null until it is asked for. */
    private List<BigDecimal> wholes;

    FilledFamily(FigureFamily family, Set<CellRef> cells) {
      this.family = family;
      this.cells = cells;
    }

    /** Whether a count is all that it divides, or all that came or ended. */
    boolean isWhole(ListedCount count) {
      if (wholes == null) {
        wholes = wholes();
      }
      for (BigDecimal whole : wholes) {
        if (whole.compareTo(count.value()) == 0) {
          return true;
        }
      }
      return false;
    }

    private List<BigDecimal> wholes() {
      List<BigDecimal> all = new ArrayList<>();
      for (Quantity whole : family.isOfYear() ? List.<Quantity>of() : family.wholes()) {
        for (Reading reading : whole.readings()) {
          Optional<Sums.Sum> sum = sums.of(reading);
          if (sum.isPresent()) {
            all.add(sum.get().value());
          }
        }
      }
      return all;
    }
  }

  private List<FilledFamily> families() {
    if (families == null) {
      families = new ArrayList<>();
      for (FigureFamily family : FigureFamily.ALL) {
        Set<CellRef> cells = new HashSet<>();
        for (Quantity leaf : family.leaves()) {
          cells.addAll(cells(leaf));
        }
        if (cells.size() > 1) {
          families.add(new FilledFamily(family, cells));
        }
      }
    }
    return families;
  }

  /**
   * The counts of a sentence that are wrong so; GUESSED, since their words were not understood.
   *
   * @param counts all counts of the sentence
   */
  List<Statement> in(Said said, List<ListedCount> counts) {
    List<Statement> found = new ArrayList<>();
    for (List<ListedCount> list : ListedCount.lists(said.plain(), counts, said.counted())) {
      if (!ListedCount.anyUnknown(list)) {
        continue;
      }
      for (FilledFamily family : families()) {
        Optional<Statement> odd = odd(list, family);
        if (odd.isPresent()) {
          found.add(odd.get());
        }
      }
    }
    return found;
  }

  /** The same of the year's requests, of all counts of a paragraph. */
  Optional<Statement> ofYear(List<ListedCount> all) {
    if (!ListedCount.anyUnknown(all)) {
      return Optional.empty();
    }
    for (FilledFamily one : families()) {
      Optional<Statement> odd = one.family.isOfYear() ? odd(all, one) : Optional.empty();
      if (odd.isPresent()) {
        return odd;
      }
    }
    return Optional.empty();
  }

  private Optional<Statement> odd(List<ListedCount> list, FilledFamily filled) {
    FigureFamily family = filled.family;
    Set<CellRef> open = new HashSet<>(filled.cells);
    List<ListedCount> unknown = new ArrayList<>();
    BigDecimal weight = BigDecimal.ZERO;
    BigDecimal divided = BigDecimal.ZERO;
    int byWords = 0;
    for (ListedCount count : list) {
      Optional<Sums.Sum> sum = fitting(count, family, open);
      if (sum.isPresent() && sum.get().cells().size() == filled.cells.size()) {
        unknown.clear();
        divided = count.value();
      } else if (sum.isPresent()) {
        open.removeAll(sum.get().cells());
        weight = weight.add(count.value());
        byWords++;
      } else if (count.isUnknown() && !filled.isWhole(count)) {
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
      Optional<Quantity> same = anchored ? same(count, family, open) : Optional.empty();
      if (same.isPresent()) {
        open.removeAll(cells(same.get()));
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
      Optional<Statement> named = named(left, family);
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
    for (Quantity quantity : family.quantities()) {
      if (isLeft(quantity, open)
          && cells(quantity).containsAll(open)
          && family.mayBe(quantity, odd.label())
          && (Mistyped.isNear(odd.value(), value(quantity))
              || (fitting > 1 && whole)
              || (fitting > 2 && family.isPlainly(quantity, odd.label())))) {
        return Optional.of(
            Statement.of(quantity, odd.amount())
                .readAs(quantity.readings().get(0))
                .with(Statement.Trust.GUESSED));
      }
    }
    return Optional.empty();
  }

  /** The first figure that is left, is just as much as a count and may be meant by its words. */
  private Optional<Quantity> same(ListedCount count, FigureFamily family, Set<CellRef> open) {
    for (Quantity quantity : family.quantities()) {
      if (isLeft(quantity, open)
          && value(quantity).compareTo(count.value()) == 0
          && family.mayBe(quantity, count.label())) {
        return Optional.of(quantity);
      }
    }
    return Optional.empty();
  }

  /** The first count that is nearly what the tables have of what its words name. */
  private Optional<Statement> named(List<ListedCount> counts, FigureFamily family) {
    for (ListedCount count : counts) {
      Optional<Quantity> quantity = family.named(count.label());
      if (quantity.isPresent() && isNear(count, quantity.get())) {
        return Optional.of(
            Statement.of(quantity.get(), count.amount()).with(Statement.Trust.GUESSED));
      }
    }
    return Optional.empty();
  }

  private boolean isNear(ListedCount count, Quantity quantity) {
    Optional<Sums.Sum> sum = sums.of(quantity.readings().get(0));
    return sum.isPresent() && Mistyped.isNear(count.value(), sum.get().value());
  }

  /** What a count's words mean within the family where the tables have just as much. */
  private Optional<Sums.Sum> fitting(ListedCount count, FigureFamily family, Set<CellRef> open) {
    for (Statement statement : count.meant()) {
      for (Reading reading : statement.readings()) {
        boolean within = reading.table().equals(family.table()) && reading.isPlain();
        Optional<Sums.Sum> sum = within ? sums.of(reading) : Optional.empty();
        if (sum.isEmpty()
            || sum.get().value().signum() <= 0
            || sum.get().value().compareTo(count.value()) != 0) {
          continue;
        }
        List<CellRef> cells = sums.withoutZeros(sum.get().cells());
        if (open.containsAll(cells)) {
          return Optional.of(new Sums.Sum(cells, sum.get().value()));
        }
      }
    }
    return Optional.empty();
  }

  /** Whether the tables have some of a quantity, of which nothing was counted yet. */
  private boolean isLeft(Quantity quantity, Set<CellRef> open) {
    List<CellRef> cells = cells(quantity);
    return !cells.isEmpty() && open.containsAll(cells);
  }

  /** Its cells that are not zero; none where the tables do not have it. */
  private List<CellRef> cells(Quantity quantity) {
    Optional<Sums.Sum> sum = sums.of(quantity.readings().get(0));
    return sum.isPresent() ? sums.withoutZeros(sum.get().cells()) : List.of();
  }

  private BigDecimal value(Quantity quantity) {
    return sums.of(quantity.readings().get(0)).orElseThrow().value();
  }
}
