package org.nianbao.cli;

import java.util.Optional;
import org.nianbao.Nianbao;
import org.nianbao.batch.Input;
import org.nianbao.document.UnreadableException;
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
}
