package org.nianbao.rules;

import java.util.Collection;
import java.util.Comparator;
import java.util.stream.Stream;
import org.nianbao.facts.DueColumn;
import org.nianbao.facts.DueRow;
import org.nianbao.facts.Evidence;
import org.nianbao.facts.FigureSwing;
import org.nianbao.wording.Wording;

/** Lists that a message shows in the order in which a reader looks them up. */
public final class ListReporting {

  private static final int MOST_SHOWN = 5;

  private ListReporting() {}

  /** Cells of one table as ranges in the form's order: 第4–28行的“其他”“总计”列. */
  public static Wording ranges(Collection<? extends Evidence> cells) {
    return CellRanges.of(cells.stream().sorted(Reporting.IN_DOCUMENT).toList());
  }

  /** Rows of the form that are missing, in the form's order. */
  public static Wording rows(Collection<DueRow> rows) {
    return inForm(rows.stream().sorted(Comparator.comparingInt(DueRow::order)).map(DueRow::label));
  }

  /** Columns of the form that are missing, in the form's order. */
  public static Wording columns(Collection<DueColumn> columns) {
    return inForm(
        columns.stream().sorted(Comparator.comparingInt(DueColumn::order)).map(DueColumn::label));
  }

  private static Wording inForm(Stream<String> labels) {
    return Reporting.first(MOST_SHOWN, labels.distinct().map(Wording::same).toList());
  }

  /** Changes from one year to the next, in the document's order. */
  public static Wording changes(Collection<FigureSwing> changes) {
    return Reporting.first(
        MOST_SHOWN,
        changes.stream().sorted(Reporting.IN_DOCUMENT).map(FigureSwing::words).toList());
  }
}
