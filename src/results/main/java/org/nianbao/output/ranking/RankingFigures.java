package org.nianbao.output.ranking;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.nianbao.output.page.Markup;
import org.nianbao.output.ranking.BarTable.Bar;
import org.nianbao.output.text.GradeWords;
import org.nianbao.result.RankingResult;
import org.nianbao.result.RankingResult.AgencyResult;
import org.nianbao.result.SpreadResult;
import org.nianbao.result.SummaryResult;
import org.nianbao.result.TrendResult;
import org.nianbao.rules.Rule;
import org.nianbao.wording.Language;
import org.nianbao.wording.Shortest;

/**
 * What a ranking comes to: how the totals lie, by group, over the years, and what is most found.
 */
final class RankingFigures {

  private static final int MOST_RULES = 12;
  private static final int LEAST_STRETCHES = 4;

  private final Markup page;
  private final List<RankedYear> years;

  RankingFigures(Markup page, List<RankedYear> years) {
    this.page = page;
    this.years = years;
  }

  private String say(String zh, String en) {
    return page.language() == Language.ZH ? zh : en;
  }

  /** The figures of the newest year, large. */
  void tiles() throws IOException {
    RankedYear newest = years.get(0);
    page.raw("<dl class=\"tiles\">");
    tile(say("机关", "agencies"), Integer.toString(newest.agencies().size()));
    Optional<SpreadResult> spread = newest.spread();
    if (spread.isPresent()) {
      tile(say("排名的", "ranked"), Integer.toString(spread.get().count()));
      tile(say("平均分", "mean"), Shortest.of(spread.get().mean()));
      tile(say("中位数", "median"), Shortest.of(spread.get().median()));
      tile(say("最高", "highest"), Shortest.of(spread.get().highest()));
      tile(say("最低", "lowest"), Shortest.of(spread.get().lowest()));
      for (SummaryResult.GradeCount one : spread.get().grades()) {
        String grade = GradeWords.of(one.grade(), page.language());
        tile(say("“" + grade + "”", grade), Integer.toString(one.reports()));
      }
    }
    long without = newest.agencies().stream().filter(one -> one.rank() == 0).count();
    if (without > 0) {
      tile(say("不排名次", "without a rank"), Long.toString(without));
    }
    page.raw("</dl>\n");
  }

  private void tile(String name, String figure) throws IOException {
    page.raw("<div>").element("dt", name).element("dd", figure).raw("</div>");
  }

  /** How many totals lie in each stretch, the years side by side. */
  void distribution() throws IOException {
    Map<String, SpreadResult> spreads = new LinkedHashMap<>();
    for (RankedYear year : years) {
      year.spread().ifPresent(spread -> spreads.put(name(year), spread));
    }
    if (spreads.isEmpty()) {
      return;
    }
    List<String> headings = new ArrayList<>(List.of(say("得分", "score")));
    headings.addAll(spreads.keySet());
    BarTable table = new BarTable(say("各分数段的机关数", "Agencies in each stretch of totals"), headings);
    List<SpreadResult> all = List.copyOf(spreads.values());
    int stretches = all.get(0).distribution().size();
    int lowest = Math.min(SpreadResult.emptyStretches(all), stretches - LEAST_STRETCHES);
    for (int i = stretches - 1; i >= lowest; i--) {
      SpreadResult.Stretch stretch = all.get(0).distribution().get(i);
      String from = Shortest.of(stretch.from());
      String name =
          i == stretches - 1
              ? say(from + " 分以上", from + " and more")
              : say(
                  from + "—" + Shortest.of(stretch.to()) + " 分",
                  from + " to " + Shortest.of(stretch.to()));
      List<Bar> bars = new ArrayList<>();
      for (SpreadResult spread : all) {
        int count = spread.distribution().get(i).count();
        bars.add(new Bar(Integer.toString(count), count / (double) spread.count()));
      }
      table.row(name, bars);
    }
    table.write(page);
  }

  /** What a year is called. */
  String name(RankedYear year) {
    return year.year() == 0
        ? say("年度不明", "year unknown")
        : say(year.year() + " 年度", Integer.toString(year.year()));
  }

  /** What each dimension comes to on average in each group of the newest year. */
  void dimensions() throws IOException {
    RankedYear newest = years.get(0);
    Optional<SpreadResult> whole = newest.spread();
    if (whole.isEmpty()) {
      return;
    }
    List<String> headings = new ArrayList<>(List.of(say("组别", "group")));
    headings.add(say("排名的", "ranked"));
    headings.add(say("平均分", "mean"));
    for (SpreadResult.DimensionMean one : whole.get().dimensions()) {
      headings.add(one.label().in(page.language()) + " /" + one.weight().toPlainString());
    }
    BarTable table =
        new BarTable(
            say("各组各维度的平均分，" + name(newest), "Mean of each dimension, " + name(newest)), headings);
    table.row(say("全部", "all"), means(whole.get(), whole.get()));
    Map<String, List<AgencyResult>> groups = newest.groups();
    if (groups.size() > 1) {
      groups.forEach(
          (name, agencies) ->
              SpreadResult.of(agencies)
                  .ifPresent(spread -> table.row(name, means(spread, whole.get()))));
    }
    table.write(page);
  }

  private static List<Bar> means(SpreadResult spread, SpreadResult whole) {
    List<Bar> bars = new ArrayList<>();
    bars.add(new Bar(Integer.toString(spread.count()), -1));
    bars.add(new Bar(Shortest.of(spread.mean()), -1));
    for (SpreadResult.DimensionMean dimension : whole.dimensions()) {
      bars.add(
          spread.dimensions().stream()
              .filter(one -> one.id().equals(dimension.id()))
              .map(one -> new Bar(Shortest.of(one.mean()), one.share()))
              .findFirst()
              .orElse(Bar.NONE));
    }
    return bars;
  }

  /** The mean of each group in each year. */
  void trend(RankingResult result) throws IOException {
    BarTable table =
        new BarTable(
            say("历年得分", "Totals of each year"),
            List.of(
                say("组别、年度", "group and year"),
                say("排名的", "ranked"),
                say("平均分", "mean"),
                say("中位数", "median"),
                say("最高", "highest"),
                say("最低", "lowest")));
    for (TrendResult trend : result.trends()) {
      for (TrendResult.YearResult year : trend.years()) {
        if (year.spread().isPresent()) {
          SpreadResult spread = year.spread().get();
          BigDecimal full = spread.distribution().get(spread.distribution().size() - 1).to();
          table.row(
              (trend.group().isEmpty() ? "" : trend.group() + " ") + year.year(),
              List.of(
                  new Bar(Integer.toString(spread.count()), -1),
                  bar(spread.mean(), full),
                  bar(spread.median(), full),
                  bar(spread.highest(), full),
                  bar(spread.lowest(), full)));
        }
      }
    }
    table.write(page);
  }

  private static Bar bar(BigDecimal figure, BigDecimal full) {
    double share = full.signum() == 0 ? 0 : figure.doubleValue() / full.doubleValue();
    return new Bar(Shortest.of(figure), share);
  }

  /** The rules that found something in most reports. */
  void commonest(SummaryResult summary, Map<String, Rule> rules) throws IOException {
    List<SummaryResult.RuleCount> most =
        summary.rules().stream()
            .filter(one -> one.findings() > 0)
            .sorted((a, b) -> b.reports() - a.reports())
            .limit(MOST_RULES)
            .toList();
    if (most.isEmpty()) {
      page.element("p", say("没有发现问题。", "Nothing was found."));
      return;
    }
    BarTable table =
        new BarTable(
            say("最常见的问题，" + name(years.get(0)), "Most frequent findings, " + name(years.get(0))),
            List.of(say("问题", "finding"), say("机关数", "agencies"), say("处数", "findings")));
    for (SummaryResult.RuleCount one : most) {
      Rule rule = rules.get(one.rule());
      table.row(
          rule == null ? one.rule() : rule.title().in(page.language()),
          List.of(
              new Bar(Integer.toString(one.reports()), one.reports() / (double) summary.reports()),
              new Bar(Integer.toString(one.findings()), -1)));
    }
    table.write(page);
  }
}
