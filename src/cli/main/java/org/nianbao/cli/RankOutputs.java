package org.nianbao.cli;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.nianbao.Nianbao;
import org.nianbao.batch.BatchSummary;
import org.nianbao.check.Outcome;
import org.nianbao.output.RankingOutput;
import org.nianbao.output.ranking.RankingPage;
import org.nianbao.output.text.RankOutput;
import org.nianbao.output.workbook.WorkbookOutput;
import org.nianbao.result.DuplicateResult;
import org.nianbao.result.InputResult;
import org.nianbao.result.MissingResult;
import org.nianbao.result.RankingResult;
import org.nianbao.result.RankingWriter;
import org.nianbao.rules.Severity;
import org.nianbao.wording.Language;

/** The places where a ranking goes: those that show the reports too take these as they come. */
final class RankOutputs {

  /** The forms that there are, the usual one first. */
  static final OutputFormat[] FORMATS = {
    OutputFormat.TEXT, OutputFormat.JSON, OutputFormat.XLSX, OutputFormat.DOCX, OutputFormat.HTML
  };

  /** Writes a ranking to a place that shows nothing else. */
  private interface PlainForm {
    void write(RankingResult ranking) throws IOException;
  }

  private final Language language;
  private final BulletinOptions bulletin;
  private final Nianbao nianbao;
  private final Supplier<LocalDate> today;
  private final int year;
  private final int leastCopied;
  private final List<PlainForm> shown = new ArrayList<>();
  private final List<RankingOutput> withReports = new ArrayList<>();

  /**
   * No place yet.
   *
   * @param year the year that is asked for; 0 for all
   * @param leastCopied from how many percent on copied prose is listed
   */
  RankOutputs(
      Language language,
      BulletinOptions bulletin,
      Nianbao nianbao,
      Supplier<LocalDate> today,
      int year,
      int leastCopied) {
    this.language = language;
    this.bulletin = bulletin;
    this.nianbao = nianbao;
    this.today = today;
    this.year = year;
    this.leastCopied = leastCopied;
  }

  /** Takes a place that was opened. */
  void add(OutputFormat format, ResultTarget target) throws IOException {
    switch (format) {
      case XLSX -> withReports.add(new WorkbookOutput(target.stream(), workbook()));
      case DOCX -> withReports.add(bulletin.ranking(target.stream(), nianbao.rules(), today.get()));
      case HTML -> withReports.add(new RankingPage(target.stream(), page()));
      case JSON ->
          shown.add(
              ranking -> RankingWriter.write(target.stream(), language, Version.text(), ranking));
      default -> shown.add(ranking -> new RankOutput(target.page(language)).write(ranking));
    }
  }

  private WorkbookOutput.Purpose workbook() {
    return new WorkbookOutput.Purpose(
        language,
        Version.text(),
        today.get(),
        year,
        Severity.INFO,
        leastCopied,
        nianbao.rules(),
        nianbao.forms());
  }

  private RankingPage.Made page() {
    return new RankingPage.Made(language, today.get(), year, nianbao.rules());
  }

  /** Takes what became of an input. */
  void add(Outcome outcome) throws IOException {
    if (!withReports.isEmpty()) {
      InputResult input = InputResult.of(outcome);
      for (RankingOutput one : withReports) {
        one.add(input);
      }
    }
  }

  /** Writes the ranking to all places. */
  void finish(BatchSummary summary, RankingResult ranking) throws IOException {
    for (RankingOutput one : withReports) {
      one.missing(summary.missing().stream().map(MissingResult::of).toList());
      one.duplicates(summary.duplicates().stream().map(DuplicateResult::of).toList());
      one.ranking(ranking);
      one.finish();
    }
    for (PlainForm one : shown) {
      one.write(ranking);
    }
  }
}
