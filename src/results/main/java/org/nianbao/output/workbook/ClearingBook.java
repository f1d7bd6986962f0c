package org.nianbao.output.workbook;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.nianbao.difference.RunDifference;
import org.nianbao.output.problems.ClearedProblem;
import org.nianbao.output.problems.ClearedProblem.State;
import org.nianbao.output.problems.ColumnName;
import org.nianbao.output.problems.ListedProblem;
import org.nianbao.output.workbook.BookColumn.Kind;
import org.nianbao.wording.Language;
import org.nianbao.wording.Messages;
import org.nianbao.wording.Wording;

/** 销号表: what has become of the findings of an earlier run, each of them and by agency. */
public final class ClearingBook {

  private ClearingBook() {}

  /** Writes the workbook, and leaves the stream open. */
  public static void write(
      OutputStream out, RunDifference runs, Language language, String version, LocalDate day)
      throws IOException {
    List<ClearedProblem> all = ClearedProblem.of(runs, language);
    try (Book book = new Book(language, version, day)) {
      agencies(book, all);
      findings(book, all);
      book.write(out);
    }
  }

  private static void agencies(Book book, List<ClearedProblem> all) {
    Language language = book.language();
    BookSheet list =
        new BookSheet(
            book,
            "cleared-agencies",
            List.of(
                new BookColumn(ColumnName.of("agency", language), 30, Kind.TEXT),
                new BookColumn(ColumnName.of("year", language), 7, Kind.WHOLE),
                new BookColumn(ColumnName.of("found-before", language), 10, Kind.WHOLE),
                new BookColumn(State.CORRECTED.label().in(language), 10, Kind.WHOLE),
                new BookColumn(State.OPEN.label().in(language), 10, Kind.WHOLE),
                new BookColumn(State.NOT_JUDGED.label().in(language), 10, Kind.WHOLE),
                new BookColumn(State.WAIVED.label().in(language), 10, Kind.WHOLE),
                new BookColumn(State.NEW.label().in(language), 10, Kind.WHOLE),
                new BookColumn(ColumnName.of("corrected-share", language), 10, Kind.SHARE)),
            1);
    list.furnish(Looks.bars(8), Looks.above(4, "0", IndexedColors.ROSE));
    Map<List<Object>, Map<State, Integer>> counts = new LinkedHashMap<>();
    for (ClearedProblem one : all) {
      counts
          .computeIfAbsent(
              List.of(one.problem().agency(), one.problem().report().year()),
              agency -> new LinkedHashMap<>())
          .merge(one.state(), 1, Integer::sum);
    }
    counts.forEach(
        (agency, states) -> {
          int corrected = states.getOrDefault(State.CORRECTED, 0);
          int open = states.getOrDefault(State.OPEN, 0);
          int unjudged = states.getOrDefault(State.NOT_JUDGED, 0);
          int before = corrected + open + unjudged;
          list.row(
              agency.get(0),
              agency.get(1).equals(0) ? null : agency.get(1),
              before,
              corrected,
              open,
              unjudged,
              states.getOrDefault(State.WAIVED, 0),
              states.getOrDefault(State.NEW, 0),
              before == 0 ? null : corrected / (double) before);
        });
    list.finish(Messages.say("output.book.no-problems"));
  }

  private static void findings(Book book, List<ClearedProblem> all) {
    Language language = book.language();
    BookSheet list =
        new BookSheet(
            book,
            "cleared",
            List.of(
                new BookColumn(ColumnName.of("number", language), 5, Kind.WHOLE),
                new BookColumn(ColumnName.of("agency", language), 16, Kind.TEXT),
                new BookColumn(ColumnName.of("year", language), 6, Kind.WHOLE),
                new BookColumn(ColumnName.of("part", language), 18, Kind.TEXT),
                new BookColumn(ColumnName.of("place", language), 14, Kind.TEXT),
                new BookColumn(ColumnName.of("message", language), 36, Kind.TEXT),
                new BookColumn(ColumnName.of("correction", language), 18, Kind.TEXT),
                new BookColumn(ColumnName.of("state", language), 10, Kind.TEXT),
                new BookColumn(ColumnName.of("now", language), 36, Kind.TEXT),
                new BookColumn(ColumnName.of("basis", language), 24, Kind.TEXT),
                new BookColumn(ColumnName.of("severity", language), 8, Kind.TEXT),
                new BookColumn(ColumnName.of("rule", language), 24, Kind.TEXT),
                new BookColumn(ColumnName.of("file", language), 30, Kind.TEXT)),
            2);
    list.printed(10);
    list.furnish(
        Looks.says(7, State.CORRECTED.label().in(language), IndexedColors.LIGHT_GREEN),
        Looks.says(7, State.OPEN.label().in(language), IndexedColors.ROSE),
        Looks.says(7, State.NEW.label().in(language), IndexedColors.LIGHT_ORANGE));
    int number = 0;
    for (ClearedProblem one : all) {
      ListedProblem problem = one.problem();
      number++;
      list.row(
          number,
          problem.agency(),
          problem.report().year() == 0 ? null : problem.report().year(),
          problem.part(),
          problem.place(),
          problem.message(),
          problem.correction(),
          one.state().label(),
          one.now().map(ListedProblem::message).orElse(null),
          problem.basis(),
          Wording.same(problem.severity()),
          problem.finding().rule(),
          problem.report().path());
    }
    list.finish(Messages.say("output.book.no-problems"));
  }
}
