package org.nianbao.recognition.claim;

import java.math.BigDecimal;
import java.util.ArrayList;
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
        identity.cells().forEach(c -> gaps.computeIfAbsent(c, k -> new HashSet<>()).add(gap));
      }
    }
  }

  /** Whether the form has the cells of a reading, which another edition may not have. */
  boolean hasCells(Reading reading) {
    Optional<FormTable> table = form.table(reading.table());
    return table.isPresent()
        && reading.terms().stream().noneMatch(term -> cells(table.get(), term).isEmpty());
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

  private static List<CellRef> cells(FormTable table, ReadingTerm term) {
    List<String> columns =
        table.column(term.column()).isPresent()
            ? List.of(term.column())
            : table.columns().stream()
                .filter(c -> c.group().equals(term.column()))
                .map(FormColumn::id)
                .toList();
    List<CellRef> cells = new ArrayList<>();
    rows(table, term.row())
        .forEach(row -> columns.forEach(column -> cells.add(new CellRef(table.id(), row, column))));
    return cells;
  }

  private static List<String> rows(FormTable table, String row) {
    return table.row(row).isPresent()
        ? List.of(row)
        : table.rows().stream()
            .filter(one -> row.isEmpty() || one.group().equals(row))
            .map(FormRow::id)
            .toList();
  }

  /** By how much the sums do not come out that have one of the cells; ascending. */
  SortedSet<BigDecimal> gaps(List<CellRef> cells) {
    SortedSet<BigDecimal> all = new TreeSet<>();
    cells.forEach(cell -> all.addAll(gaps.getOrDefault(cell, Set.of())));
    return all;
  }

  Optional<Figure> figure(CellRef cell) {
    return Optional.ofNullable(figures.get(cell));
  }
}
