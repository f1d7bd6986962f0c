package org.nianbao.recognition.claim;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.nianbao.facts.Fact;
import org.nianbao.facts.Figure;
import org.nianbao.facts.Identity;
import org.nianbao.form.CellRef;
import org.nianbao.form.Form;
import org.nianbao.form.FormColumn;
import org.nianbao.form.FormRow;
import org.nianbao.form.FormTable;

/** Computes readings from the report's figures. */
final class Sums {

  private final Form form;
  private final Map<CellRef, Figure> figures = new HashMap<>();
  private final Map<CellRef, Set<BigDecimal>> gaps = new HashMap<>();

  /**
   * A computed reading.
   *
   * @param cells its cells
   * @param value its number
   */
  record Sum(List<CellRef> cells, BigDecimal value) {}

  /** Over the figures and identities among the facts. */
  Sums(Form form, List<Fact> facts) {
    this.form = form;
    for (Fact fact : facts) {
      if (fact instanceof Figure figure) {
        figures.put(figure.cell(), figure);
      } else if (fact instanceof Identity identity && identity.equal() && !identity.holds()) {
        BigDecimal gap = BigDecimal.valueOf(Math.abs(identity.left() - identity.right()));
        for (CellRef cell : identity.cells()) {
          add(cell, gap);
        }
      }
    }
  }

  private void add(CellRef cell, BigDecimal gap) {
    Set<BigDecimal> known = gaps.get(cell);
    if (known == null) {
      known = new HashSet<>();
      gaps.put(cell, known);
    }
    known.add(gap);
  }

  /** Whether the form has the cells of a reading, which another edition may not have. */
  private boolean hasCells(Reading reading) {
    Optional<FormTable> table = form.table(reading.table());
    if (table.isEmpty()) {
      return false;
    }
    for (ReadingTerm term : reading.terms()) {
      if (cells(table.get(), term).isEmpty()) {
        return false;
      }
    }
    return true;
  }

  /** Those readings of which the form has the cells. */
  List<Reading> known(List<Reading> readings) {
    List<Reading> known = new ArrayList<>();
    for (Reading reading : readings) {
      if (hasCells(reading)) {
        known.add(reading);
      }
    }
    return known;
  }

  /** The numbers of all readings; none where one of them has none. */
  List<Sum> ofEach(List<Reading> readings) {
    List<Sum> all = new ArrayList<>();
    for (Reading reading : readings) {
      Optional<Sum> sum = of(reading);
      if (sum.isEmpty()) {
        return List.of();
      }
      all.add(sum.get());
    }
    return all;
  }

  /** The reading's number; empty where a cell of it is absent, blank or no whole number. */
  Optional<Sum> of(Reading reading) {
    Optional<FormTable> table = form.table(reading.table());
    if (table.isEmpty()) {
      return Optional.empty();
    }
    Set<CellRef> cells = new LinkedHashSet<>();
    BigDecimal sum = BigDecimal.ZERO;
    for (ReadingTerm term : reading.terms()) {
      List<CellRef> own = cells(table.get(), term);
      if (own.isEmpty()) {
        return Optional.empty();
      }
      for (CellRef cell : own) {
        Figure figure = figures.get(cell);
        if (figure == null
            || figure.value() == null
            || (!figure.money() && figure.decimals() > 0)) {
          return Optional.empty();
        }
        sum =
            term.sign() == ReadingTerm.Sign.PLUS
                ? sum.add(figure.value())
                : sum.subtract(figure.value());
      }
      cells.addAll(own);
    }
    return Optional.of(new Sum(List.copyOf(cells), sum));
  }

  private List<CellRef> cells(FormTable table, ReadingTerm term) {
    CellRef one = new CellRef(table.id(), term.row(), term.column());
    if (figures.containsKey(one)) {
      return List.of(one); // as most are
    }
    List<String> columns = columns(table, term.column());
    List<CellRef> cells = new ArrayList<>();
    for (String row : rows(table, term.row())) {
      for (String column : columns) {
        cells.add(new CellRef(table.id(), row, column));
      }
    }
    return cells;
  }

  private static List<String> columns(FormTable table, String column) {
    if (table.column(column).isPresent()) {
      return List.of(column);
    }
    List<String> columns = new ArrayList<>();
    for (FormColumn one : table.columns()) {
      if (one.group().equals(column)) {
        columns.add(one.id());
      }
    }
    return columns;
  }

  private static List<String> rows(FormTable table, String row) {
    if (table.row(row).isPresent()) {
      return List.of(row);
    }
    List<String> rows = new ArrayList<>();
    for (FormRow one : table.rows()) {
      if (row.isEmpty() || one.group().equals(row)) {
        rows.add(one.id());
      }
    }
    return rows;
  }

  /** By how much the sums do not come out that have one of the cells; ascending. */
  SortedSet<BigDecimal> gaps(List<CellRef> cells) {
    SortedSet<BigDecimal> all = new TreeSet<>();
    for (CellRef cell : cells) {
      all.addAll(gaps.getOrDefault(cell, Set.of()));
    }
    return all;
  }

  /** Those of some cells of a sum that are not zero. */
  List<CellRef> withoutZeros(Collection<CellRef> cells) {
    List<CellRef> some = new ArrayList<>();
    for (CellRef cell : cells) {
      if (figures.get(cell).value().signum() != 0) {
        some.add(cell);
      }
    }
    return some;
  }

  Optional<Figure> figure(CellRef cell) {
    return Optional.ofNullable(figures.get(cell));
  }
}
