package org.nianbao.output.letters;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.nianbao.output.CheckOutput;
import org.nianbao.output.mark.MarkedCopy;
import org.nianbao.output.problems.CsvOutput;
import org.nianbao.output.workbook.ProblemBook;
import org.nianbao.result.InputResult;
import org.nianbao.result.ReportResult;
import org.nianbao.wording.Language;

/**
 * A folder to send out: for each report with findings a folder of its own with a letter to its
 * agency, the list of findings and a marked copy of the report, and a manifest that names all that
 * was written.
 */
public final class SplitOutput implements CheckOutput, AutoCloseable {

  private static final String LETTER = "整改通知书.docx";
  private static final String LIST = "问题清单.xlsx";

  /** The list in each such folder, by which it is known. */
  public static final String MANIFEST = "目录.csv";

  private static final String[] COLUMNS = {
    "单位", "年度", "得分", "等级", "问题数", "文件", "通知书", "问题清单", "批注稿"
  };

  /**
   * What letters are made for.
   *
   * @param version the program's version
   * @param day the day that letters have
   * @param issuer the office that sends them; empty where people write it by hand
   * @param due the day by which findings are corrected; empty likewise
   */
  public record Sending(
      String version, LocalDate day, Optional<String> issuer, Optional<LocalDate> due) {}

  private final Path folder;
  private final DocxTemplate letter;
  private final Sending sending;
  private final Copying copying;
  private final FolderNames names = new FolderNames();
  private final CSVPrinter manifest;

  /** Makes marked copies of reports. */
  public interface Copying {

    /** The copy; empty where the report's file cannot be read once more. */
    Optional<MarkedCopy> of(ReportResult report);
  }

  /**
   * Begins a folder.
   *
   * @param folder is made where there is none
   * @param letter the template of letters
   * @param copying makes the copies of the reports
   */
  public SplitOutput(Path folder, DocxTemplate letter, Sending sending, Copying copying)
      throws IOException {
    this.folder = folder;
    this.letter = letter;
    this.sending = sending;
    this.copying = copying;
    Files.createDirectories(folder);
    Writer out = Files.newBufferedWriter(folder.resolve(MANIFEST));
    out.write('\uFEFF');
    manifest = new CSVPrinter(out, CSVFormat.RFC4180);
    manifest.printRecord((Object[]) COLUMNS);
  }

  /** Whether a folder is one that was written to be sent out, as its manifest tells. */
  public static boolean isOne(Path folder) throws IOException {
    Path manifest = folder.resolve(MANIFEST);
    if (!Files.isRegularFile(manifest)) {
      return false;
    }
    try (InputStream in = Files.newInputStream(manifest)) {
      return isManifest(in);
    }
  }

  /** Whether a file of the manifest's name is one, by how it begins. */
  public static boolean isManifest(InputStream file) throws IOException {
    String head = String.join(",", COLUMNS);
    byte[] begin = file.readNBytes(("\uFEFF" + head).getBytes(UTF_8).length);
    return new String(begin, UTF_8).equals("\uFEFF" + head);
  }

  /** The template that the program brings. */
  public static DocxTemplate usualLetter() throws IOException, TemplateException {
    return letter(DocxTemplate.shipped("rectification"));
  }

  /**
   * A template of an office's own.
   *
   * @throws TemplateException if it cannot be filled
   */
  public static DocxTemplate letter(byte[] document) throws TemplateException {
    return DocxTemplate.of(document, LetterWords.ONCE, LetterWords.EACH);
  }

  @Override
  public void add(InputResult input) throws IOException {
    if (input instanceof ReportResult report) {
      report(report);
    } else {
      row(input.path(), "", "", "", "", input.path(), "", "", "");
    }
  }

  private void report(ReportResult report) throws IOException {
    long findings = report.findings().size() - report.waived();
    String agency = report.agency().isEmpty() ? report.path() : report.agency();
    String year = report.year() == 0 ? "" : Integer.toString(report.year());
    String name = "";
    String copy = "";
    if (findings > 0) {
      name = names.of(agency + year);
      Path own = Files.createDirectories(folder.resolve(name));
      try (OutputStream out = Files.newOutputStream(own.resolve(LETTER))) {
        letter.fill(LetterWords.once(report, sending), LetterWords.each(report), out);
      }
      try (OutputStream out = Files.newOutputStream(own.resolve(LIST))) {
        ProblemBook.write(out, report, Language.ZH, sending.version(), sending.day());
      }
      copy = copy(report, own);
    }
    row(
        agency,
        year,
        report.score().total().map(Object::toString).orElse(""),
        report.score().grade(),
        Long.toString(findings),
        report.path(),
        name.isEmpty() ? "" : name + "/" + LETTER,
        name.isEmpty() ? "" : name + "/" + LIST,
        copy.isEmpty() ? "" : name + "/" + copy);
  }

  /** Writes the marked copy and returns its name; empty where there can be none. */
  private String copy(ReportResult report, Path own) throws IOException {
    Optional<MarkedCopy> copy = copying.of(report);
    if (copy.isEmpty()) {
      return "";
    }
    String name = FolderNames.allowed(copy.get().nameFor(report.path()));
    Files.write(own.resolve(name), copy.get().bytes());
    return name;
  }

  private void row(String... cells) throws IOException {
    Object[] safe = new Object[cells.length];
    for (int i = 0; i < cells.length; i++) {
      safe[i] = CsvOutput.text(cells[i]);
    }
    manifest.printRecord(safe);
  }

  @Override
  public void finish() throws IOException {
    close();
  }

  @Override
  public void close() throws IOException {
    manifest.close();
  }
}
