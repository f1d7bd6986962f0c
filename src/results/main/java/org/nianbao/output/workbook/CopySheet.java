package org.nianbao.output.workbook;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.nianbao.output.problems.ColumnName;
import org.nianbao.output.workbook.BookColumn.Kind;
import org.nianbao.result.CopyResult;
import org.nianbao.result.ReportResult;
import org.nianbao.result.WitnessResult;
import org.nianbao.wording.Language;
import org.nianbao.wording.Messages;

/** 雷同比对: how much of a report's prose stands in another, section by section. */
final class CopySheet {

  private static final int SECTIONS = 6;
  private static final int PERCENT = 100;

  private final BookSheet list;
  private final Language language;
  private final int least;

  /**
   * Begins the sheet.
   *
   * @param least the least share of a report's prose that is listed, in percent
   */
  CopySheet(Book book, int least) {
    this.least = least;
    language = book.language();
    List<BookColumn> columns = new ArrayList<>();
    columns.add(new BookColumn(ColumnName.of("agency", language), 18, Kind.TEXT));
    columns.add(new BookColumn(ColumnName.of("year", language), 7, Kind.WHOLE));
    columns.add(new BookColumn(ColumnName.of("beside", language), 12, Kind.TEXT));
    columns.add(new BookColumn(ColumnName.of("other-agency", language), 18, Kind.TEXT));
    columns.add(new BookColumn(ColumnName.of("other-year", language), 9, Kind.WHOLE));
    columns.add(new BookColumn(ColumnName.of("share", language), 9, Kind.SHARE));
    for (int i = 1; i <= SECTIONS; i++) {
      String heading = Messages.say("result.section.number", i).in(language);
      columns.add(new BookColumn(heading, 10, Kind.SHARE));
    }
    columns.add(new BookColumn(ColumnName.of("passages", language), 50, Kind.TEXT));
    columns.add(new BookColumn(ColumnName.of("file", language), 30, Kind.TEXT));
    columns.add(new BookColumn(ColumnName.of("other-file", language), 30, Kind.TEXT));
    list = new BookSheet(book, "copies", columns, 1);
    list.printed(columns.size() - 2);
    list.furnish(Looks.bars(5), Looks.above(5, "0.8", IndexedColors.ROSE));
    for (int i = 1; i <= SECTIONS; i++) {
      list.furnish(Looks.above(5 + i, "0.8", IndexedColors.ROSE));
    }
  }

  void add(ReportResult report) {
    for (CopyResult copy : report.copies()) {
      if (copy.percent() < least) {
        continue;
      }
      List<Object> row = new ArrayList<>();
      row.add(report.agency().isEmpty() ? report.path() : report.agency());
      row.add(report.year() == 0 ? null : report.year());
      row.add(
          copy.lastYear()
              ? Messages.say("output.book.own-last-year")
              : Messages.say("output.book.other-agency"));
      row.add(copy.agency());
      row.add(copy.year() == 0 ? null : copy.year());
      row.add(copy.percent() / (double) PERCENT);
      for (int i = 1; i <= SECTIONS; i++) {
        row.add(share(copy, i));
      }
      row.add(passages(report, copy));
      row.add(report.path());
      row.add(copy.path());
      list.row(row.toArray());
    }
  }

  private static Double share(CopyResult copy, int section) {
    return copy.sections().stream()
        .filter(one -> one.number() == section)
        .map(one -> one.percent() / (double) PERCENT)
        .findFirst()
        .orElse(null);
  }

  /** The longest passages: as the findings about this pair quote them, else the pair's own. */
  private static String passages(ReportResult report, CopyResult copy) {
    if (!copy.passages().isEmpty()) {
      return String.join("\n", copy.passages());
    }
    return report.findings().stream()
        .filter(finding -> finding.rule().startsWith("copy/") || finding.rule().contains("copied"))
        .flatMap(finding -> finding.compared().stream())
        .filter(witness -> witness.path().equals(copy.path()))
        .map(WitnessResult::text)
        .distinct()
        .collect(Collectors.joining("\n"));
  }

  void finish() {
    list.finish(Messages.say("output.book.no-copies", least));
  }
}
