package org.nianbao.output.workbook;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import org.nianbao.result.ReportResult;
import org.nianbao.wording.Language;

/** The findings of one report as a workbook of its own, to be sent to its agency. */
public final class ProblemBook {

  private ProblemBook() {}

  /** Writes the workbook, and leaves the stream open. */
  public static void write(
      OutputStream out, ReportResult report, Language language, String version, LocalDate day)
      throws IOException {
    try (Book book = new Book(language, version, day)) {
      ProblemSheet problems = new ProblemSheet(book);
      problems.add(report);
      problems.finish();
      book.write(out);
    }
  }
}
