package org.nianbao.recognition.claim;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.nianbao.facts.Fact;
import org.nianbao.facts.Figure;
import org.nianbao.facts.Identity;
import org.nianbao.form.CellRef;
import org.nianbao.form.Form;
import org.nianbao.form.FormColumn;
import org.nianbao.form.FormRow;
import org.nianbao.form.FormTable;

/** Works out readings over the report's figures. */
final class Sums {

  private final Form form;
  private final Map<CellRef, Figure> figures = new HashMap<>();
  private final Map<CellRef, Set<BigDecimal>> gaps = new HashMap<>();

  /**
   * A reading worked out.
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

  /** The reading's number; nothing where a cell of it is absent, blank or no whole number. */
  Optional<Sum> of(Reading reading) {
    Optional<FormTable> table = form.table(reading.table());
    if (table.isEmpty()) {
      return Optional.empty();
    }
    List<CellRef> cells = new ArrayList<>();
    BigDecimal sum = BigDecimal.ZERO;
    int sign = 1;
    for (String word : reading.sum().split(" ", -1)) {
      if (word.equals("+") || word.equals("-")) {
        sign = word.equals("+") ? 1 : -1;
        continue;
      }
      List<CellRef> term = cells(table.get(), word);
      if (term.isEmpty()) {
        return Optional.empty();
      }
      for (CellRef cell : term) {
        Figure figure = figures.get(cell);
        if (figure == null
            || figure.value() == null
            || (!figure.money() && figure.decimals() > 0)) {
          return Optional.empty();
        }
        sum = sum.add(figure.value().multiply(BigDecimal.valueOf(sign)));
      }
      cells.addAll(term);
    }
    return Optional.of(
        new Sum(
            List.copyOf(new HashSet<>(cells).size() == cells.size() ? cells : distinct(cells)),
            sum));
  }

  private static List<CellRef> distinct(List<CellRef> cells) {
    return cells.stream().distinct().toList();
  }

  /** A row or a group of rows, in the total's column or in that behind the @. */
  private static List<CellRef> cells(FormTable table, String term) {
    int at = term.indexOf('@');
    String row = at < 0 ? term : term.substring(0, at);
    String column = at < 0 ? "total" : term.substring(at + 1);
    if (table.id().equals("disputes")) {
      return table.column(row).isEmpty()
          ? List.of()
          : List.of(new CellRef(table.id(), table.rows().get(0).id(), row));
    }
    List<String> rows =
        table.row(row).isPresent()
            ? List.of(row)
            : table.rows().stream().filter(r -> r.group().equals(row)).map(FormRow::id).toList();
    List<String> columns =
        table.column(column).isPresent()
            ? List.of(column)
            : table.columns().stream()
                .filter(c -> c.group().equals(column))
                .map(FormColumn::id)
                .toList();
    List<CellRef> cells = new ArrayList<>();
    rows.forEach(r -> columns.forEach(c -> cells.add(new CellRef(table.id(), r, c))));
    return cells;
  }

  /** Whether a broken identity over one of the cells is out by just this much. */
  boolean isGap(List<CellRef> cells, BigDecimal difference) {
    return cells.stream()
        .anyMatch(
            c ->
                gaps.getOrDefault(c, Set.of()).stream()
                    .anyMatch(gap -> gap.compareTo(difference.abs()) == 0));
  }

  Optional<Figure> figure(CellRef cell) {
    return Optional.ofNullable(figures.get(cell));
  }
}
