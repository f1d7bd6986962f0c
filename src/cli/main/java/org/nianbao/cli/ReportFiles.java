package org.nianbao.cli;

import java.time.LocalDate;
import java.util.Optional;
import org.nianbao.Nianbao;
import org.nianbao.batch.Input;
import org.nianbao.document.Source;
import org.nianbao.document.UnreadableException;
import org.nianbao.output.mark.MarkedCopy;
import org.nianbao.output.mark.Marking;
import org.nianbao.result.ReportResult;
import org.nianbao.rules.Severity;
import org.nianbao.wording.Language;

/**
 * The files of reports that were checked, for outputs that show the reports themselves.
 *
 * @param nianbao what checked them
 */
record ReportFiles(Nianbao nianbao, Language language) {

  /**
   * The page that shows a report with its findings; empty where it came from a stream, or its file
   * is not there any more.
   *
   * @param least how grave a finding is at least that is shown
   */
  Optional<String> page(ReportResult report, Severity least) {
    try {
      return Optional.of(
          Marking.page(
              Input.of(report.path()).load(),
              nianbao.checker()::document,
              report,
              language,
              least));
    } catch (UnreadableException e) {
      return Optional.empty();
    }
  }

  /**
   * The report with its findings at their places; empty in the same cases. One that has marks of
   * this program already was judged with them, and is shown on a page.
   */
  Optional<MarkedCopy> copy(ReportResult report, LocalDate day) {
    try {
      Source file = Input.of(report.path()).load();
      Marking.FileReading reading = nianbao.checker()::document;
      return Optional.of(
          Marking.cleared(file).equals(file)
              ? Marking.mark(file, reading, report, language, day)
              : Marking.page(file, reading, report, language));
    } catch (UnreadableException e) {
      return Optional.empty();
    }
  }
}
