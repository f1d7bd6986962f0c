package org.nianbao.output.problems;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.nianbao.output.CheckOutput;
import org.nianbao.result.InputResult;
import org.nianbao.result.ReportResult;
import org.nianbao.result.UnreadableResult;
import org.nianbao.wording.Language;
import org.nianbao.wording.Messages;
import org.nianbao.wording.Wording;

/**
 * The list of findings as comma-separated values (RFC 4180), which spreadsheets open: with the mark
 * by which Excel knows UTF-8, and no cell that one would take for a formula.
 */
public final class CsvOutput implements CheckOutput {

  private static final String BYTE_ORDER_MARK = "\uFEFF";

  /** What spreadsheets take for the beginning of a formula, or cut off before looking for one. */
  private static final String FORMULA = "=+-@\t\r\n＝＋－＠";

  private static final List<String> COLUMNS =
      List.of(
          "number",
          "agency",
          "year",
          "part",
          "place",
          "severity",
          "message",
          "quote",
          "correction",
          "basis",
          "points",
          "advice",
          "waiver",
          "rule",
          "file",
          "fingerprint");

  private final CSVPrinter csv;
  private final Language language;
  private int rows;

  /** Begins the list; the writer is flushed at the end and stays open. */
  public CsvOutput(Writer out, Language language) throws IOException {
    this.language = language;
    out.write(BYTE_ORDER_MARK);
    csv = new CSVPrinter(out, CSVFormat.RFC4180);
    csv.printRecord(headings(language));
  }

  private static List<String> headings(Language language) {
    return COLUMNS.stream().map(column -> ColumnName.of(column, language)).toList();
  }

  /** Whether a text that begins so is such a list. */
  public static boolean isOne(String head) {
    return Stream.of(Language.values())
        .anyMatch(one -> head.startsWith(BYTE_ORDER_MARK + String.join(",", headings(one))));
  }

  @Override
  public void add(InputResult input) throws IOException {
    if (input instanceof ReportResult report) {
      for (int i = 0; i < report.findings().size(); i++) {
        finding(new ListedProblem(report, i, language));
      }
    } else if (input instanceof UnreadableResult unreadable) {
      unreadable(unreadable);
    }
  }

  private void finding(ListedProblem problem) throws IOException {
    row(
        problem.agency(),
        year(problem.report().year()),
        problem.part(),
        problem.place(),
        problem.severity(),
        problem.message(),
        problem.quote(),
        problem.correction(),
        problem.basis(),
        problem.points().toPlainString(),
        problem.advice(),
        problem.waiver(),
        problem.finding().rule(),
        problem.report().path(),
        problem.finding().fingerprint());
  }

  private void unreadable(UnreadableResult input) throws IOException {
    Wording severity = Messages.say("output.problem.unreadable");
    String reason = input.reason().in(language);
    row(
        input.agency(),
        year(input.year()),
        "",
        "",
        severity.in(language),
        reason,
        "",
        "",
        "",
        "",
        "",
        "",
        "",
        input.path(),
        "");
  }

  private static String year(int year) {
    return year == 0 ? "" : Integer.toString(year);
  }

  private void row(String... cells) throws IOException {
    List<String> row = new ArrayList<>();
    row.add(Integer.toString(++rows));
    for (String cell : cells) {
      row.add(text(cell));
    }
    csv.printRecord(row);
  }

  /**
   * A text as a cell has it: an apostrophe keeps a spreadsheet from computing a text; the byte 0 is
   * no text.
   */
  public static String text(String cell) {
    String whole = cell.replace("\0", "");
    return !whole.isEmpty() && FORMULA.indexOf(whole.charAt(0)) >= 0 ? "'" + whole : whole;
  }

  @Override
  public void finish() throws IOException {
    csv.flush();
  }
}
