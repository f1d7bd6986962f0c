package org.nianbao.output.workbook;

import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidationConstraint;
import org.apache.poi.ss.usermodel.DataValidationHelper;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.nianbao.output.problems.ColumnName;
import org.nianbao.output.problems.ListedProblem;
import org.nianbao.output.workbook.BookColumn.Kind;
import org.nianbao.result.ReportResult;
import org.nianbao.rules.Severity;
import org.nianbao.wording.Language;
import org.nianbao.wording.Messages;
import org.nianbao.wording.Wording;

/**
 * 问题清单: every finding on a row of its own, with cells to be filled in by whoever has it corrected
 * and by whoever reviews it. The last column, which is hidden, has the fingerprints.
 */
final class ProblemSheet {

  /** The columns by their ids: what was found, what becomes of it, what people think of it. */
  static final List<String> IDS =
      List.of(
          "number",
          "agency",
          "year",
          "part",
          "place",
          "message",
          "quote",
          "correction",
          "basis",
          "points",
          "demand",
          "deadline",
          "responsible",
          "progress",
          "outcome",
          "verdict",
          "reason",
          "by",
          "until",
          "severity",
          "rule",
          "file",
          "fingerprint");

  private static final int[] WIDTHS = {
    5, 14, 6, 16, 14, 30, 24, 18, 22, 6, 20, 11, 8, 10, 10, 10, 20, 10, 12, 8, 26, 30, 20
  };

  private final BookSheet list;
  private final Language language;
  private int number;

  ProblemSheet(Book book) {
    language = book.language();
    List<BookColumn> columns = new ArrayList<>();
    for (int i = 0; i < IDS.size(); i++) {
      columns.add(new BookColumn(ColumnName.of(IDS.get(i), language), WIDTHS[i], kind(IDS.get(i))));
    }
    list = new BookSheet(book, "problems", columns, 2);
    list.toFill(at("demand"), at("until"));
    list.printed(at("outcome") + 1);
    list.furnish(
        Looks.says(at("severity"), Severity.ERROR.label().in(language), IndexedColors.ROSE),
        Looks.says(
            at("severity"), Severity.WARNING.label().in(language), IndexedColors.LIGHT_YELLOW),
        Looks.where(
            at("number"),
            "$T2=\"" + Severity.ERROR.label().in(language) + "\"",
            IndexedColors.ROSE),
        this::choices);
  }

  private static Kind kind(String id) {
    return switch (id) {
      case "number", "year" -> Kind.WHOLE;
      case "points" -> Kind.DECIMAL;
      case "deadline", "until" -> Kind.DAY;
      default -> Kind.TEXT;
    };
  }

  private static int at(String id) {
    return IDS.indexOf(id);
  }

  /** What may be chosen in the cells to be filled in; where a demand is given, any other too. */
  private void choices(SXSSFSheet sheet, int last) {
    sheet.setColumnHidden(at("fingerprint"), true);
    choice(sheet, last, "demand", words(Messages.say("output.book.demands"), language), false);
    choice(sheet, last, "progress", words(Messages.say("output.book.progress"), language), true);
    choice(sheet, last, "outcome", words(Messages.say("output.book.outcomes"), language), true);
    choice(sheet, last, "verdict", verdicts(language), true);
    DataValidationHelper helper = sheet.getDataValidationHelper();
    for (String id : List.of("deadline", "until")) {
      DataValidation day =
          helper.createValidation(
              helper.createDateConstraint(
                  DataValidationConstraint.OperatorType.GREATER_THAN,
                  "DATE(2008,1,1)",
                  "",
                  "yyyy-mm-dd"),
              cells(last, id));
      day.setShowErrorBox(true);
      day.createErrorBox(
          ColumnName.of(id, language), Messages.say("output.book.not-a-day").in(language));
      sheet.addValidationData(day);
    }
  }

  /** What people may think of a finding: that it is a fault, that it is none, neither yet. */
  static String[] verdicts(Language language) {
    return words(Messages.say("output.review.verdicts"), language);
  }

  private static String[] words(Wording choices, Language language) {
    return choices.in(language).split("、", -1);
  }

  private void choice(SXSSFSheet sheet, int last, String id, String[] choices, boolean strict) {
    DataValidationHelper helper = sheet.getDataValidationHelper();
    DataValidation validation =
        helper.createValidation(helper.createExplicitListConstraint(choices), cells(last, id));
    validation.setSuppressDropDownArrow(true);
    validation.setShowErrorBox(strict);
    if (id.equals("verdict")) {
      validation.setShowPromptBox(true);
      validation.createPromptBox(
          ColumnName.of(id, language), Messages.say("output.review.prompt").in(language));
    }
    sheet.addValidationData(validation);
  }

  private static CellRangeAddressList cells(int last, String id) {
    return new CellRangeAddressList(1, last, at(id), at(id));
  }

  void add(ReportResult report) {
    for (int i = 0; i < report.findings().size(); i++) {
      ListedProblem problem = new ListedProblem(report, i, language);
      number++;
      list.row(
          number,
          problem.agency(),
          report.year() == 0 ? null : report.year(),
          problem.part(),
          problem.place(),
          problem.message(),
          problem.quote(),
          problem.correction(),
          problem.basis(),
          problem.points(),
          problem.advice(),
          null,
          null,
          null,
          null,
          null,
          problem.waiver(),
          null,
          null,
          problem.severity(),
          problem.finding().rule(),
          report.path(),
          problem.finding().fingerprint());
    }
  }

  void finish() {
    list.finish(Messages.say("output.book.no-problems"));
  }
}
