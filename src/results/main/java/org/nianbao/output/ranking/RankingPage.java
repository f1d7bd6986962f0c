package org.nianbao.output.ranking;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.nianbao.output.RankingOutput;
import org.nianbao.output.page.Markup;
import org.nianbao.output.page.PageFrame;
import org.nianbao.result.DuplicateResult;
import org.nianbao.result.InputResult;
import org.nianbao.result.RankingResult;
import org.nianbao.result.ReportResult;
import org.nianbao.result.RunTally;
import org.nianbao.result.UnreadableResult;
import org.nianbao.rules.Rule;
import org.nianbao.wording.Language;
import org.nianbao.wording.Messages;
import org.nianbao.wording.Wording;

/**
 * A ranking as one page for a browser or the printer: how the totals lie, the groups, the years,
 * the most frequent findings, and a table with each agency's findings behind it. Without script all
 * of it can be read; the page's own script sorts and filters. It loads nothing.
 */
public final class RankingPage implements RankingOutput, AutoCloseable {

  /**
   * What a page is made for.
   *
   * @param day the day of the run
   * @param year the year that is asked for; 0 for all of the run
   * @param rules the rules that were judged
   */
  public record Made(Language language, LocalDate day, int year, List<Rule> rules) {

    /** Copies the list. */
    public Made {
      rules = List.copyOf(rules);
    }
  }

  private final OutputStream out;
  private final Made made;
  private final FindingFragments findings;
  private final Map<Integer, RunTally> tallies = new TreeMap<>();
  private final Map<String, Rule> rules = new HashMap<>();
  private String scheme = "";
  private RankingResult result;

  /** Begins a page; the stream is written to at the end, and stays open. */
  public RankingPage(OutputStream out, Made made) throws IOException {
    this.out = out;
    this.made = made;
    findings = new FindingFragments(made.language());
    made.rules().forEach(rule -> rules.put(rule.id(), rule));
  }

  @Override
  public void add(InputResult input) throws IOException {
    if (input instanceof ReportResult report) {
      scheme = scheme.isEmpty() ? report.score().profile() : scheme;
      if (made.year() == 0 || report.year() == made.year()) {
        tallies.computeIfAbsent(report.year(), year -> new RunTally()).add(report);
        findings.add(report);
      }
    }
  }

  @Override
  public void ranking(RankingResult ranking) {
    result = ranking;
  }

  @Override
  public void finish() throws IOException {
    Markup page =
        new Markup(
            new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8)),
            made.language());
    String script = PageFrame.resource(RankingPage.class, "ranking.js");
    String css =
        PageFrame.resource(PageFrame.class, "frame.css")
            + PageFrame.resource(RankingPage.class, "ranking.css");
    List<RankedYear> years = RankedYear.allOf(result);
    String title = say("政府信息公开工作年度报告排名", "Ranking of annual reports on open government");
    page.raw(PageFrame.start(made.language(), title, css, script));
    page.raw("<a class=\"skip\" href=\"#ranking\">").say("跳到排名", "To the ranking");
    page.raw("</a>\n<header>").element("h1", title);
    page.element("p", about(years)).raw("</header>\n<main>\n");
    if (!years.isEmpty()) {
      figures(page, years);
      tables(page, years);
    }
    notes(page);
    page.raw("</main>\n").raw(PageFrame.end(script)).flush();
    close();
  }

  private String say(String zh, String en) {
    return made.language() == Language.ZH ? zh : en;
  }

  private String about(List<RankedYear> years) {
    StringBuilder about = new StringBuilder();
    for (RankedYear year : years) {
      about.append(year.year() == 0 ? say("年度不明", "year unknown") : "" + year.year());
      about.append(say(" 年度 ", ": ").repeat(year.year() == 0 ? 0 : 1));
      int count = year.agencies().size();
      about.append(say(" " + count + " 个机关", count + " agencies").strip()).append(" · ");
    }
    about.append(say("评分方案 ", "profile ")).append(scheme).append(" · ").append(made.day());
    return about.toString();
  }

  private void figures(Markup page, List<RankedYear> years) throws IOException {
    RankingFigures figures = new RankingFigures(page, years);
    page.element("h2", figures.name(years.get(0)));
    figures.tiles();
    page.element("h2", say("得分分布", "Distribution"));
    figures.distribution();
    page.element("h2", say("各组与各维度", "Groups and dimensions"));
    figures.dimensions();
    if (!result.trends().isEmpty()) {
      page.element("h2", say("历年变化", "Over the years"));
      figures.trend(result);
    }
    RunTally tally = tallies.get(years.get(0).year());
    if (tally != null) {
      page.element("h2", say("最常见的问题", "Most frequent findings"));
      figures.commonest(tally.summary(), rules);
    }
  }

  private void tables(Markup page, List<RankedYear> years) throws IOException {
    RankingFigures figures = new RankingFigures(page, years);
    for (int i = 0; i < years.size(); i++) {
      String name =
          say(figures.name(years.get(i)) + "排名", "Ranking, " + figures.name(years.get(i)));
      page.element(i == 0 ? "h2 id=\"ranking\" tabindex=\"-1\"" : "h2", name);
      new YearTable(page, years.get(i), result.trends(), findings).write(name);
    }
  }

  /** What stands beside the ranking: several files of one agency, and what takes no part. */
  private void notes(Markup page) throws IOException {
    if (!result.duplicates().isEmpty()) {
      page.element("h2", say("几个文件", "Several files of one agency")).raw("<ul>");
      for (DuplicateResult one : result.duplicates()) {
        Wording paths = Wording.join("、", ", ", one.paths().stream().map(Wording::same).toList());
        page.raw("<li>")
            .text(Messages.say("output.duplicates.of", one.agency(), one.year(), paths));
        page.raw("</li>");
      }
      page.raw("</ul>\n");
    }
    if (!result.unreadable().isEmpty()) {
      page.element("h2", say("未参加排名的文件", "Files that take no part")).raw("<ul>");
      for (UnreadableResult one : result.unreadable()) {
        page.raw("<li>").text(one.path()).say("：", ": ").text(one.reason()).raw("</li>");
      }
      page.raw("</ul>\n");
    }
  }

  @Override
  public void close() throws IOException {
    findings.close();
  }
}
