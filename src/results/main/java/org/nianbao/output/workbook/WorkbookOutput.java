package org.nianbao.output.workbook;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.nianbao.form.Forms;
import org.nianbao.output.RankingOutput;
import org.nianbao.result.DuplicateResult;
import org.nianbao.result.InputResult;
import org.nianbao.result.MissingResult;
import org.nianbao.result.RankingResult;
import org.nianbao.result.ReportResult;
import org.nianbao.result.RunTally;
import org.nianbao.result.ScoreResult;
import org.nianbao.result.UnreadableResult;
import org.nianbao.rules.Rule;
import org.nianbao.rules.Severity;
import org.nianbao.wording.Language;

/**
 * Results as a workbook: an overview with charts, the ranking, the list of findings to be filled in
 * and handed back, and what stands behind them. Findings leave memory as they come; of each report
 * its points and figures are kept.
 */
public final class WorkbookOutput implements RankingOutput, AutoCloseable {

  /**
   * What a workbook is made for.
   *
   * @param version the program's version
   * @param day the day of the run
   * @param year the year that is asked for; 0 for all of the run. The reports of the year before
   *     are looked at for what has changed
   * @param least how grave a finding is at least to be listed
   * @param leastCopied from how many percent on a report's copied prose is listed
   * @param rules the rules that were judged
   * @param forms the editions of the form
   */
  public record Purpose(
      Language language,
      String version,
      LocalDate day,
      int year,
      Severity least,
      int leastCopied,
      List<Rule> rules,
      Forms forms) {

    /** Copies the list. */
    public Purpose {
      rules = List.copyOf(rules);
    }
  }

  private final OutputStream out;
  private final Purpose purpose;
  private final Book book;
  private final OverviewSheet overview;
  private final ProblemSheet problems;
  private final UnreadSheet unread;
  private final CopySheet copies;
  private final RuleSheet byRule = new RuleSheet();
  private final TwoYearSheet years;
  private final RunTally tally = new RunTally();
  private final Map<String, Rule> rules = new HashMap<>();
  private final Map<String, String> titles = new HashMap<>();
  private final List<ScoreLine> lines = new ArrayList<>();
  private final List<MissingResult> missing = new ArrayList<>();
  private final List<DuplicateResult> duplicates = new ArrayList<>();
  private List<ScoreResult.DimensionResult> dimensions = List.of();
  private String scheme = "";
  private Optional<RankingResult> ranking = Optional.empty();

  /** Begins a workbook; the stream is written to at the end, and stays open. */
  public WorkbookOutput(OutputStream out, Purpose purpose) {
    this.out = out;
    this.purpose = purpose;
    for (Rule rule : purpose.rules()) {
      rules.put(rule.id(), rule);
      titles.put(rule.id(), rule.title().in(purpose.language()));
    }
    book = new Book(purpose.language(), purpose.version(), purpose.day());
    overview = new OverviewSheet(book);
    problems = new ProblemSheet(book);
    unread = new UnreadSheet(book);
    copies = new CopySheet(book, purpose.leastCopied());
    years = new TwoYearSheet(purpose.forms());
  }

  @Override
  public void add(InputResult input) throws IOException {
    if (input instanceof ReportResult report) {
      report(report);
    } else if (input instanceof UnreadableResult one) {
      tally.add(one);
      unread.add(one);
    }
  }

  private void report(ReportResult report) {
    years.add(report);
    lines.add(ScoreLine.of(report, titles, purpose.language()));
    if (dimensions.isEmpty()) {
      dimensions = report.score().dimensions();
      scheme = report.score().profile();
    }
    if (purpose.year() == 0 || report.year() == 0 || report.year() == purpose.year()) {
      tally.add(report);
      byRule.add(report);
      problems.add(report.atLeast(purpose.least()));
      unread.add(report);
      copies.add(report);
    }
  }

  @Override
  public void missing(List<MissingResult> agencies) {
    missing.addAll(agencies);
  }

  @Override
  public void duplicates(List<DuplicateResult> several) {
    duplicates.addAll(several);
  }

  /** Takes the ranking of the agencies, before the end; else reports are ranked by their totals. */
  @Override
  public void ranking(RankingResult ranked) {
    ranking = Optional.of(ranked);
  }

  @Override
  public void finish() throws IOException {
    int year = purpose.year();
    tally.addMissing((int) missing.stream().filter(one -> year == 0 || one.year() == year).count());
    tally.addDuplicates(
        (int) duplicates.stream().filter(one -> year == 0 || one.year() == year).count());
    ScorePlaces placing = new ScorePlaces(lines, duplicates);
    ScoreSheet scores = new ScoreSheet(book, dimensions);
    if (ranking.isPresent()) {
      scores.write(ranking.get(), lines);
      GroupSheet.write(book, ranking.get());
      TrendSheet.write(book, ranking.get());
    } else {
      scores.write(placing, year);
    }
    byRule.finish(book, tally.summary(), rules);
    problems.finish();
    unread.finish();
    copies.finish();
    years.finish(book, year);
    MissingSheet.write(book, missing, duplicates, year);
    List<ScoreLine> asked =
        lines.stream().filter(line -> year == 0 || line.year() == year).toList();
    overview.write(tally.summary(), asked, dimensions, rules, scheme, purpose.day());
    book.write(out);
    close();
  }

  @Override
  public void close() throws IOException {
    book.close();
  }
}
