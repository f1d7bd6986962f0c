package org.nianbao.output.workbook;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.nianbao.output.problems.ColumnName;
import org.nianbao.output.workbook.BookColumn.Kind;
import org.nianbao.result.ScoreResult;
import org.nianbao.result.SummaryResult;
import org.nianbao.rules.Rule;
import org.nianbao.wording.Messages;
import org.nianbao.wording.Wording;

/** 总览: what the run comes to, in figures on the left and charts on the right. */
final class OverviewSheet {

  private static final int MOST_RULES = 10;
  private static final int CHART_LEFT = 6;
  private static final int CHART_RIGHT = 14;
  private static final int CHART_HEIGHT = 15;

  private final Book book;
  private final SXSSFSheet sheet;
  private int next;
  private int chartTop = 1;

  OverviewSheet(Book book) {
    this.book = book;
    sheet = book.sheet("overview", 1);
    int[] widths = {34, 12, 12, 12, 12, 3};
    for (int i = 0; i < widths.length; i++) {
      sheet.setColumnWidth(i, widths[i] * 256);
    }
  }

  /** Writes the sheet. */
  void write(
      SummaryResult summary,
      List<ScoreLine> lines,
      List<ScoreResult.DimensionResult> dimensions,
      Map<String, Rule> rules,
      String scheme,
      LocalDate day) {
    Row title = sheet.createRow(next++);
    text(title, 0, Messages.say("output.book.title"), book.styles().title());
    counts(summary, scheme, day);
    Map<Integer, List<ScoreLine>> years = byYear(lines);
    if (!lines.isEmpty()) {
      grades(summary, years);
      dimensions(dimensions, years);
    }
    commonest(summary, rules);
    BookSheet.layOut(sheet, book);
    int last = Math.max(next, chartTop) + 1;
    book.workbook().setPrintArea(book.workbook().getSheetIndex(sheet), 0, CHART_RIGHT, 0, last);
  }

  private static Map<Integer, List<ScoreLine>> byYear(List<ScoreLine> lines) {
    Map<Integer, List<ScoreLine>> years = new TreeMap<>();
    lines.forEach(line -> years.computeIfAbsent(line.year(), y -> new ArrayList<>()).add(line));
    return years;
  }

  private void counts(SummaryResult summary, String scheme, LocalDate day) {
    line(Messages.say("output.book.day"), day);
    if (!scheme.isEmpty()) {
      line(Messages.say("output.book.scheme"), scheme);
    }
    line(Messages.say("output.book.count.reports"), summary.reports());
    line(Messages.say("output.book.count.with-errors"), summary.withErrors());
    line(Messages.say("output.book.count.with-warnings"), summary.withWarningsOnly());
    line(Messages.say("output.book.count.unreadable"), summary.unreadable());
    line(Messages.say("output.book.count.duplicates"), summary.duplicates());
    line(Messages.say("output.book.count.missing"), summary.missing());
    line(Messages.say("output.book.count.errors"), summary.errors());
    line(Messages.say("output.book.count.warnings"), summary.warnings());
    line(Messages.say("output.book.count.infos"), summary.infos());
    line(Messages.say("output.book.count.waived"), summary.waived());
  }

  private void line(Wording name, Object value) {
    Row row = sheet.createRow(next++);
    text(row, 0, name, book.styles().of(Kind.TEXT));
    Cell cell = row.createCell(1);
    if (value instanceof Number number) {
      cell.setCellValue(number.doubleValue());
      cell.setCellStyle(book.styles().of(Kind.WHOLE));
    } else if (value instanceof LocalDate date) {
      cell.setCellValue(date);
      cell.setCellStyle(book.styles().of(Kind.DAY));
    } else {
      cell.setCellValue(SheetText.of(value.toString(), book.language()));
      cell.setCellStyle(book.styles().of(Kind.TEXT));
    }
  }

  private void grades(SummaryResult summary, Map<Integer, List<ScoreLine>> years) {
    List<String> names = new ArrayList<>();
    List<String> ids = new ArrayList<>();
    for (SummaryResult.GradeCount one : summary.grades()) {
      ids.add(one.grade());
      names.add(
          one.grade().isEmpty()
              ? Messages.say("output.text.no-grade").in(book.language())
              : one.grade());
    }
    List<List<Number>> columns = new ArrayList<>();
    for (List<ScoreLine> lines : years.values()) {
      List<Number> column = new ArrayList<>();
      for (String id : ids) {
        column.add(lines.stream().filter(line -> line.grade().equals(id)).count());
      }
      columns.add(column);
    }
    table(
        Messages.say("output.book.grades"), "grade", names, yearNames(years), columns, Kind.WHOLE);
  }

  private void dimensions(
      List<ScoreResult.DimensionResult> dimensions, Map<Integer, List<ScoreLine>> years) {
    List<List<Number>> columns = new ArrayList<>();
    for (List<ScoreLine> lines : years.values()) {
      List<Number> column = new ArrayList<>();
      for (int i = 0; i < dimensions.size(); i++) {
        column.add(share(lines, i, dimensions.get(i).weight()));
      }
      columns.add(column);
    }
    List<String> names = dimensions.stream().map(one -> one.label().in(book.language())).toList();
    table(
        Messages.say("output.book.dimensions"),
        "dimension",
        names,
        yearNames(years),
        columns,
        Kind.SHARE);
  }

  /** What is left of a dimension's points on average, where it was judged. */
  private static double share(List<ScoreLine> lines, int dimension, BigDecimal weight) {
    return lines.stream()
        .filter(line -> dimension < line.dimensions().size())
        .map(line -> line.dimensions().get(dimension))
        .flatMap(Optional::stream)
        .mapToDouble(points -> points.doubleValue() / weight.doubleValue())
        .average()
        .orElse(0);
  }

  private List<String> yearNames(Map<Integer, List<ScoreLine>> years) {
    return years.keySet().stream()
        .map(
            year ->
                year == 0
                    ? Messages.say("output.book.unknown-year").in(book.language())
                    : Messages.say("output.book.year", year).in(book.language()))
        .toList();
  }

  private void commonest(SummaryResult summary, Map<String, Rule> rules) {
    List<SummaryResult.RuleCount> most =
        summary.rules().stream()
            .filter(one -> one.findings() > 0)
            .sorted(Comparator.comparingInt(SummaryResult.RuleCount::reports).reversed())
            .limit(MOST_RULES)
            .toList();
    if (most.isEmpty()) {
      return;
    }
    List<String> names =
        most.stream()
            .map(
                one ->
                    Optional.ofNullable(rules.get(one.rule()))
                        .map(rule -> rule.title().in(book.language()))
                        .orElse(one.rule()))
            .toList();
    List<Number> reports = new ArrayList<>();
    most.forEach(one -> reports.add(one.reports()));
    table(
        Messages.say("output.book.commonest"),
        "about",
        names,
        List.of(ColumnName.of("reports", book.language())),
        List.of(reports),
        Kind.WHOLE);
  }

  /** A small table with its chart beside it. */
  private void table(
      Wording title,
      String names,
      List<String> categories,
      List<String> columns,
      List<List<Number>> values,
      Kind kind) {
    next++;
    text(sheet.createRow(next++), 0, title, book.styles().note());
    Row head = sheet.createRow(next++);
    text(head, 0, Wording.same(ColumnName.of(names, book.language())), book.styles().heading());
    for (int i = 0; i < columns.size(); i++) {
      text(head, i + 1, Wording.same(columns.get(i)), book.styles().heading());
    }
    int first = next;
    for (int i = 0; i < categories.size(); i++) {
      Row row = sheet.createRow(next++);
      text(row, 0, Wording.same(categories.get(i)), book.styles().of(Kind.TEXT));
      for (int j = 0; j < columns.size(); j++) {
        Cell cell = row.createCell(j + 1);
        cell.setCellValue(values.get(j).get(i).doubleValue());
        cell.setCellStyle(book.styles().of(kind));
      }
    }
    List<BarChart.Series> series = new ArrayList<>();
    for (int j = 0; j < columns.size(); j++) {
      series.add(
          new BarChart.Series(
              columns.get(j), values.get(j), new CellRangeAddress(first, next - 1, j + 1, j + 1)));
    }
    XSSFSheet whole = book.workbook().getXSSFWorkbook().getSheet(sheet.getSheetName());
    new BarChart(
            title.in(book.language()),
            categories,
            series,
            names.equals("about"),
            kind == Kind.SHARE)
        .draw(
            whole,
            new CellRangeAddress(first, next - 1, 0, 0),
            new int[] {CHART_LEFT, CHART_RIGHT, chartTop, chartTop + CHART_HEIGHT});
    chartTop += CHART_HEIGHT + 1;
  }

  private void text(Row row, int column, Wording text, CellStyle style) {
    Cell cell = row.createCell(column);
    String words = text.in(book.language());
    cell.setCellValue(SheetText.of(words, book.language()));
    cell.setCellStyle(SheetText.isTricky(words) ? book.styles().tricky() : style);
  }
}
