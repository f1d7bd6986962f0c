package org.nianbao.bench;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.nianbao.Nianbao;
import org.nianbao.document.UnreadableException;
import org.nianbao.output.workbook.WorkbookOutput;
import org.nianbao.result.ReportResult;
import org.nianbao.result.SourceResult;
import org.nianbao.result.SubjectResult;
import org.nianbao.rules.Severity;
import org.nianbao.wording.Language;

/**
 * A program that writes a workbook of many results: those of a few reports, each again and again
 * under the names of other agencies. It is run in a small heap.
 */
final class BookOfMany {

  private BookOfMany() {}

  /** Writes the workbook; arguments are the file, the number of results, and the reports. */
  public static void main(String[] arguments) throws IOException, UnreadableException {
    Path file = Path.of(arguments[0]);
    int results = Integer.parseInt(arguments[1]);
    Nianbao nianbao = Nianbao.standard();
    List<ReportResult> checked = new ArrayList<>();
    for (int i = 2; i < arguments.length; i++) {
      checked.add(ReportResult.of(nianbao.check(Path.of(arguments[i]))));
    }
    WorkbookOutput.Purpose purpose =
        new WorkbookOutput.Purpose(
            Language.ZH,
            "bench",
            LocalDate.EPOCH,
            0,
            Severity.INFO,
            0,
            nianbao.rules(),
            nianbao.forms());
    try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file));
        WorkbookOutput book = new WorkbookOutput(out, purpose)) {
      for (int i = 0; i < results; i++) {
        book.add(ofAgency(i, checked.get(i % checked.size())));
      }
      book.finish();
    }
  }

  /** The same result as if another agency's report had it. */
  private static ReportResult ofAgency(int number, ReportResult one) {
    SourceResult source = one.source();
    SubjectResult subject = one.subject();
    return new ReportResult(
        new SourceResult(
            number + "/" + source.path(), source.format(), source.sha256(), source.parts()),
        new SubjectResult(
            subject.title(),
            subject.agency() + number,
            subject.year(),
            subject.edition(),
            subject.level(),
            subject.yearFrom(),
            subject.signed(),
            subject.sections()),
        one.figures(),
        one.findings(),
        one.diagnosis(),
        one.unassessed(),
        one.notes(),
        one.copies(),
        one.score());
  }
}
