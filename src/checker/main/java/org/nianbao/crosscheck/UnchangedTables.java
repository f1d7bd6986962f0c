package org.nianbao.crosscheck;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.nianbao.facts.Figure;
import org.nianbao.facts.FoundTable;
import org.nianbao.facts.Report;
import org.nianbao.facts.UnchangedTable;
import org.nianbao.facts.Witness;
import org.nianbao.form.CellRef;
import org.nianbao.form.FormTable;
import org.nianbao.wording.Messages;

/** Finds the tables of a report that are those of the year before, figure for figure. */
final class UnchangedTables {

  private UnchangedTables() {}

  /** The unchanged tables of a report beside the one of the year before. */
  static List<UnchangedTable> in(Report report, Member before) {
    return report
        .all(FoundTable.class)
        .flatMap(table -> unchanged(table, report, before).stream())
        .toList();
  }

  private static Optional<UnchangedTable> unchanged(
      FoundTable table, Report report, Member before) {
    Optional<FormTable> form = report.form().table(table.table());
    Optional<FoundTable> last =
        before
            .report()
            .all(FoundTable.class)
            .filter(t -> t.table().equals(table.table()))
            .findFirst();
    Map<CellRef, BigDecimal> now = values(report, table.table());
    if (form.isEmpty() || last.isEmpty() || !now.equals(values(before.report(), table.table()))) {
      return Optional.empty();
    }
    Set<BigDecimal> different = new HashSet<>();
    now.forEach(
        (cell, value) -> {
          if (value.signum() > 0 && form.get().isCompared(cell.column())) {
            different.add(value);
          }
        });
    int digits = different.stream().mapToInt(BigDecimal::precision).sum();
    Witness witness =
        new Witness(
            before.path(),
            Messages.say(
                "crosscheck.prior.table",
                before.report().agency(),
                before.report().year(),
                table.name()),
            "",
            last.get().place());
    return Optional.of(
        new UnchangedTable(
            table.table(), table.name(), digits, witness, table.section(), table.place()));
  }

  private static Map<CellRef, BigDecimal> values(Report report, String table) {
    Map<CellRef, BigDecimal> values = new HashMap<>();
    report
        .all(Figure.class)
        .filter(f -> f.table().equals(table) && f.value() != null)
        .forEach(f -> values.put(f.cell(), f.value().stripTrailingZeros()));
    return values;
  }
}
