package org.nianbao.output.workbook;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Optional;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.nianbao.form.Form;
import org.nianbao.form.FormColumn;
import org.nianbao.form.FormRow;
import org.nianbao.form.FormTable;
import org.nianbao.form.Forms;
import org.nianbao.output.problems.ColumnName;
import org.nianbao.output.workbook.BookColumn.Kind;
import org.nianbao.result.CellResult;
import org.nianbao.result.ReportResult;
import org.nianbao.wording.Language;
import org.nianbao.wording.Messages;

/**
 * 两年对照: each figure of the form last year and this year, for the agencies of which the run has both
 * reports. Cells that are 0 in both years are left out.
 */
final class TwoYearSheet {

  private static final MathContext SHARE = MathContext.DECIMAL32;

  private final FigureStore figures = new FigureStore();
  private final Forms forms;

  TwoYearSheet(Forms forms) {
    this.forms = forms;
  }

  void add(ReportResult report) {
    figures.add(report);
  }

  /**
   * Writes the sheet.
   *
   * @param year the year that is asked for; 0 for all
   */
  void finish(Book book, int year) {
    Language language = book.language();
    BookSheet list =
        new BookSheet(
            book,
            "years",
            List.of(
                new BookColumn(ColumnName.of("agency", language), 24, Kind.TEXT),
                new BookColumn(ColumnName.of("year", language), 7, Kind.WHOLE),
                new BookColumn(ColumnName.of("table", language), 8, Kind.TEXT),
                new BookColumn(ColumnName.of("row", language), 48, Kind.TEXT),
                new BookColumn(ColumnName.of("column", language), 26, Kind.TEXT),
                new BookColumn(ColumnName.of("last-year", language), 10, Kind.DECIMAL),
                new BookColumn(ColumnName.of("this-year", language), 10, Kind.DECIMAL),
                new BookColumn(ColumnName.of("change", language), 10, Kind.CHANGE),
                new BookColumn(ColumnName.of("change-share", language), 10, Kind.SHARE)),
            1);
    list.furnish(
        Looks.below(7, "0", IndexedColors.ROSE),
        Looks.above(7, "0", IndexedColors.LIGHT_GREEN),
        Looks.above(8, "5", IndexedColors.LIGHT_ORANGE));
    for (String agency : figures.agencies()) {
      for (int current : figures.years(agency)) {
        if ((year == 0 || year == current) && figures.years(agency).contains(current - 1)) {
          forms.forYear(current).ifPresent(form -> write(list, agency, current, form));
        }
      }
    }
    list.finish(Messages.say("output.book.no-pairs"));
  }

  private void write(BookSheet list, String agency, int year, Form form) {
    for (FormTable table : form.tables()) {
      for (FormRow row : table.rows()) {
        for (FormColumn column : table.columns()) {
          CellResult cell = new CellResult(table.id(), row.id(), column.id());
          Optional<BigDecimal> before = figures.figure(agency, year - 1, cell);
          Optional<BigDecimal> now = figures.figure(agency, year, cell);
          if (isTelling(before) || isTelling(now)) {
            list.row(
                agency,
                year,
                table.name(),
                row.fullLabel(),
                column.label(),
                before.orElse(null),
                now.orElse(null),
                before.isPresent() && now.isPresent() ? now.get().subtract(before.get()) : null,
                share(before, now));
          }
        }
      }
    }
  }

  private static boolean isTelling(Optional<BigDecimal> figure) {
    return figure.isPresent() && figure.get().signum() != 0;
  }

  private static BigDecimal share(Optional<BigDecimal> before, Optional<BigDecimal> now) {
    return isTelling(before) && now.isPresent()
        ? now.get().subtract(before.get()).divide(before.get(), SHARE)
        : null;
  }
}
