package org.nianbao.output.mark;

import java.time.LocalDate;
import org.nianbao.document.DocumentReader.Fit;
import org.nianbao.document.Source;
import org.nianbao.document.UnreadableException;
import org.nianbao.document.docx.DocxReader;
import org.nianbao.result.ReportResult;
import org.nianbao.wording.Language;
import org.nianbao.wording.Messages;

/** Marked copies of reports, each in the way of its format. */
public final class Marking {

  private Marking() {}

  /**
   * A file without the marks of this program; the very same one if it has none.
   *
   * @throws UnreadableException if it is damaged
   */
  public static Source cleared(Source file) throws UnreadableException {
    return isDocx(file) ? MarkedDocx.cleared(file) : file;
  }

  /** Whether a marked copy is as it was written, not opened and kept by an office program since. */
  public static boolean isUntouched(Source copy) {
    try {
      return isDocx(copy) && MarkedDocx.isUntouched(copy);
    } catch (UnreadableException e) {
      return false;
    }
  }

  /**
   * Marks a report.
   *
   * @param cleared the file that was checked
   * @param report what the program says of it
   * @param day the day of the run
   * @throws UnreadableException if it is damaged, or its format takes no marks
   */
  public static MarkedCopy mark(
      Source cleared, ReportResult report, Language language, LocalDate day)
      throws UnreadableException {
    if (report.source().format().equals("docx") && !MarkedDocx.isSigned(cleared)) {
      return MarkedDocx.mark(cleared, report, language, day);
    }
    throw new UnreadableException(Messages.say("output.mark.signed"));
  }

  private static boolean isDocx(Source file) {
    return file.startsWith("PK") && new DocxReader().fit(file) == Fit.YES;
  }
}
