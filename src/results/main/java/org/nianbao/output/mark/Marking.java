package org.nianbao.output.mark;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.nianbao.document.Document;
import org.nianbao.document.DocumentReader.Fit;
import org.nianbao.document.Source;
import org.nianbao.document.UnreadableException;
import org.nianbao.document.docx.DocxReader;
import org.nianbao.result.ReportResult;
import org.nianbao.rules.Severity;
import org.nianbao.wording.Language;
import org.nianbao.wording.Messages;
import org.nianbao.wording.Wording;

/** Marked copies of reports, each in the way of its format. */
public final class Marking {

  private static final String GENERATOR = "<meta name=\"generator\" content=\"nianbao";
  private static final int PAGE_HEAD = 512;

  private Marking() {}

  /** Reads a file in the way in which it was read for checking. */
  public interface FileReading {

    /**
     * What the file holds.
     *
     * @throws UnreadableException if it cannot be read
     */
    Document read(Source file) throws UnreadableException;
  }

  /**
   * A file without the marks of this program; the very same one if it has none.
   *
   * @throws UnreadableException if it is damaged
   */
  public static Source cleared(Source file) throws UnreadableException {
    if (MarkedPdf.isPdf(file)) {
      return MarkedPdf.cleared(file);
    }
    if (MarkedWorkbook.isWorkbook(file)) {
      return MarkedWorkbook.cleared(file);
    }
    return isDocx(file) ? MarkedDocx.cleared(file) : file;
  }

  /**
   * Whether a marked copy is as it was written, not opened and kept by an office program since; of
   * pages, whether it is one.
   */
  public static boolean isUntouched(Source copy) {
    if (MarkedPdf.isPdf(copy)) {
      return MarkedPdf.isUntouched(copy);
    }
    if (MarkedWorkbook.isWorkbook(copy)) {
      return MarkedWorkbook.isUntouched(copy);
    }
    try {
      return isDocx(copy) ? MarkedDocx.isUntouched(copy) : isPage(copy);
    } catch (UnreadableException e) {
      return false;
    }
  }

  private static boolean isPage(Source copy) {
    int head = Math.min(PAGE_HEAD, copy.bytes().length);
    return new String(copy.bytes(), 0, head, StandardCharsets.UTF_8).contains(GENERATOR);
  }

  /**
   * Marks a report: a Word document by comments, a PDF file by notes, a workbook by comments, any
   * other file, and a signed one, by a page that shows it as it was read.
   *
   * @param cleared the file that was checked
   * @param reading how files are read
   * @param report what the program says of it
   * @param day the day of the run
   * @throws UnreadableException if it is damaged
   */
  public static MarkedCopy mark(
      Source cleared, FileReading reading, ReportResult report, Language language, LocalDate day)
      throws UnreadableException {
    if (report.source().format().equals("pdf")) {
      return pdf(cleared, reading, report, language, day);
    }
    boolean isBook = report.source().format().equals("xlsx");
    if (!isBook && !report.source().format().equals("docx")) {
      return page(cleared, reading, report, language, List.of());
    }
    if (MarkedDocx.isSigned(cleared)) {
      return page(cleared, reading, report, language, List.of(Messages.say("output.mark.signed")));
    }
    return isBook
        ? workbook(cleared, reading, report, language)
        : MarkedDocx.mark(cleared, report, language, day);
  }

  private static MarkedCopy workbook(
      Source cleared, FileReading reading, ReportResult report, Language language)
      throws UnreadableException {
    try {
      return MarkedWorkbook.mark(cleared, reading.read(cleared), report, language);
    } catch (IOException e) {
      return page(cleared, reading, report, language, List.of(Messages.say("output.mark.damaged")));
    }
  }

  private static MarkedCopy pdf(
      Source cleared, FileReading reading, ReportResult report, Language language, LocalDate day)
      throws UnreadableException {
    if (MarkedPdf.isClosed(cleared)) {
      return page(cleared, reading, report, language, List.of(Messages.say("output.mark.closed")));
    }
    try {
      return MarkedPdf.mark(cleared, reading.read(cleared), report, language, day);
    } catch (IOException e) {
      return page(cleared, reading, report, language, List.of(Messages.say("output.mark.damaged")));
    }
  }

  /**
   * The page that shows a report as it was read, with the findings beside their places.
   *
   * @throws UnreadableException if it cannot be read
   */
  public static MarkedCopy page(
      Source file, FileReading reading, ReportResult report, Language language)
      throws UnreadableException {
    return page(file, reading, report, language, List.of());
  }

  /**
   * The same with the findings that are at least so grave; each keeps its number among all.
   *
   * @throws UnreadableException if it cannot be read
   */
  public static String page(
      Source file, FileReading reading, ReportResult report, Language language, Severity least)
      throws UnreadableException {
    return ReadingView.of(reading.read(file), report, language, least);
  }

  private static MarkedCopy page(
      Source file, FileReading reading, ReportResult report, Language language, List<Wording> told)
      throws UnreadableException {
    String page = ReadingView.of(reading.read(file), report, language, Severity.INFO);
    int comments = (int) report.findings().stream().filter(one -> !one.isWaived()).count();
    return new MarkedCopy(page.getBytes(StandardCharsets.UTF_8), ".html", comments, Set.of(), told);
  }

  private static boolean isDocx(Source file) {
    return file.startsWith("PK") && new DocxReader().fit(file) == Fit.YES;
  }
}
