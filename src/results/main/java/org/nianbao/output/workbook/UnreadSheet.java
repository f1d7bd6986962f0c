package org.nianbao.output.workbook;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.nianbao.output.problems.ColumnName;
import org.nianbao.output.workbook.BookColumn.Kind;
import org.nianbao.result.ReportResult;
import org.nianbao.result.UnassessedResult;
import org.nianbao.result.UnreadableResult;
import org.nianbao.wording.Language;
import org.nianbao.wording.Messages;
import org.nianbao.wording.Wording;

/** 未核对与读不出: what nobody could look at, and why; neither right nor wrong. */
final class UnreadSheet {

  private final BookSheet list;
  private final Language language;

  UnreadSheet(Book book) {
    language = book.language();
    list =
        new BookSheet(
            book,
            "unread",
            List.of(
                new BookColumn(ColumnName.of("what", language), 12, Kind.TEXT),
                new BookColumn(ColumnName.of("agency", language), 18, Kind.TEXT),
                new BookColumn(ColumnName.of("year", language), 7, Kind.WHOLE),
                new BookColumn(ColumnName.of("why", language), 50, Kind.TEXT),
                new BookColumn(ColumnName.of("count", language), 8, Kind.WHOLE),
                new BookColumn(ColumnName.of("checks", language), 50, Kind.TEXT),
                new BookColumn(ColumnName.of("file", language), 36, Kind.TEXT)),
            2);
    list.furnish(
        Looks.says(0, Messages.say("output.problem.unreadable").in(language), IndexedColors.ROSE));
  }

  void add(ReportResult report) {
    Map<String, List<UnassessedResult>> reasons = new LinkedHashMap<>();
    for (UnassessedResult one : report.unassessed()) {
      reasons.computeIfAbsent(one.reason().in(language), r -> new ArrayList<>()).add(one);
    }
    reasons.forEach(
        (reason, open) ->
            list.row(
                Messages.say("output.book.not-judged"),
                report.agency().isEmpty() ? report.path() : report.agency(),
                report.year() == 0 ? null : report.year(),
                reason,
                open.size(),
                titles(open),
                report.path()));
  }

  private String titles(List<UnassessedResult> open) {
    return open.stream()
        .map(one -> name(one).in(language))
        .collect(Collectors.joining(language == Language.ZH ? "；" : "; "));
  }

  private static Wording name(UnassessedResult one) {
    return one.title().zh().isEmpty() ? Wording.same(one.rule()) : one.title();
  }

  void add(UnreadableResult unreadable) {
    list.row(
        Messages.say("output.problem.unreadable"),
        unreadable.agency(),
        unreadable.year() == 0 ? null : unreadable.year(),
        unreadable.reason(),
        null,
        null,
        unreadable.path());
  }

  void finish() {
    list.finish(Messages.say("output.book.all-read"));
  }
}
