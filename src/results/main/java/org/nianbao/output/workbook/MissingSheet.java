package org.nianbao.output.workbook;

import java.util.List;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.nianbao.output.problems.ColumnName;
import org.nianbao.output.workbook.BookColumn.Kind;
import org.nianbao.result.DuplicateResult;
import org.nianbao.result.MissingResult;
import org.nianbao.wording.Language;
import org.nianbao.wording.Messages;
import org.nianbao.wording.Wording;

/** 缺报: who of the list has no report, of whom that is not certain, and who has several. */
final class MissingSheet {

  private MissingSheet() {}

  static void write(
      Book book, List<MissingResult> missing, List<DuplicateResult> duplicates, int year) {
    Language language = book.language();
    BookSheet list =
        new BookSheet(
            book,
            "missing",
            List.of(
                new BookColumn(ColumnName.of("agency", language), 32, Kind.TEXT),
                new BookColumn(ColumnName.of("year", language), 8, Kind.WHOLE),
                new BookColumn(ColumnName.of("standing", language), 14, Kind.TEXT),
                new BookColumn(ColumnName.of("why", language), 70, Kind.TEXT)),
            1);
    list.furnish(
        Looks.says(2, Messages.say("output.book.absent").in(language), IndexedColors.ROSE));
    for (MissingResult one : missing) {
      if (year == 0 || one.year() == year) {
        list.row(
            one.agency(),
            one.year(),
            one.certain()
                ? Messages.say("output.book.absent")
                : Messages.say("output.book.uncertain"),
            one.certain() ? null : Messages.say("output.missing.uncertain"));
      }
    }
    for (DuplicateResult one : duplicates) {
      if (year == 0 || one.year() == year) {
        list.row(one.agency(), one.year(), Messages.say("output.book.several"), several(one));
      }
    }
    list.finish(Messages.say("output.book.nobody-missing"));
  }

  private static Wording several(DuplicateResult one) {
    Wording paths = Wording.join("、", ", ", one.paths().stream().map(Wording::same).toList());
    return one.counted().isEmpty()
        ? Messages.say("output.book.none-counts", paths)
        : Messages.say("output.book.one-counts", paths, one.counted().get());
  }
}
