package org.nianbao.output.letters;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.nianbao.output.RankingOutput;
import org.nianbao.result.BeforeResult;
import org.nianbao.result.InputResult;
import org.nianbao.result.RankingResult;
import org.nianbao.result.RankingResult.AgencyResult;
import org.nianbao.result.ReportResult;
import org.nianbao.result.RunTally;
import org.nianbao.result.SpreadResult;
import org.nianbao.result.SummaryResult;
import org.nianbao.result.TrendResult;
import org.nianbao.rules.Rule;
import org.nianbao.wording.Messages;
import org.nianbao.wording.Shortest;

/** 排名通报: a document for all agencies about a year's ranking, from a template of the office's. */
public final class RankingBulletin implements RankingOutput {

  private static final int MOST_RULES = 5;
  private static final int MOST_MOVED = 5;
  private static final Set<String> EACH =
      Set.of("组别", "名次", "单位", "得分", "等级", "较上年", "名次升降", "主要扣分", "错误数", "警告数");
  private static final Set<String> ONCE =
      Set.of(
          "年度", "日期", "发文机关", "整改期限", "机关数", "排名数", "平均分", "中位数", "最高分", "最低分", "得分分布", "等级分布",
          "维度平均", "历年平均", "主要问题", "上升名单", "下降名单", "缺报数", "缺报名单", "不排数", "不排名单");

  private final OutputStream out;
  private final DocxTemplate template;
  private final Map<String, Rule> rules = new HashMap<>();
  private final SplitOutput.Sending sending;
  private final Map<Integer, RunTally> tallies = new HashMap<>();
  private RankingResult ranking;

  /**
   * Begins a bulletin; the stream is written to at the end, and stays open.
   *
   * @param catalogue the rules that were judged
   */
  public RankingBulletin(
      OutputStream out,
      DocxTemplate template,
      Collection<Rule> catalogue,
      SplitOutput.Sending sending) {
    this.out = out;
    this.template = template;
    this.sending = sending;
    catalogue.forEach(rule -> rules.put(rule.id(), rule));
  }

  /** The template that the program brings. */
  public static DocxTemplate usual() throws IOException, TemplateException {
    return of(DocxTemplate.shipped("ranking"));
  }

  /**
   * A template of an office's own.
   *
   * @throws TemplateException if it cannot be filled
   */
  public static DocxTemplate of(byte[] document) throws TemplateException {
    return DocxTemplate.of(document, new TreeSet<>(ONCE), EACH);
  }

  @Override
  public void add(InputResult input) {
    if (input instanceof ReportResult report) {
      tallies.computeIfAbsent(report.year(), year -> new RunTally()).add(report);
    }
  }

  @Override
  public void ranking(RankingResult result) {
    ranking = result;
  }

  /** It is about the newest year. */
  @Override
  public void finish() throws IOException {
    int year = ranking.lists().stream().mapToInt(RankingResult.Ranked::year).max().orElse(0);
    List<RankingResult.Ranked> lists =
        ranking.lists().stream().filter(list -> list.year() == year).toList();
    List<AgencyResult> agencies = lists.stream().flatMap(list -> list.agencies().stream()).toList();
    template.fill(once(year, agencies), rows(lists), out);
    out.flush();
  }

  private Map<String, String> once(int year, List<AgencyResult> agencies) {
    Optional<SpreadResult> spread = SpreadResult.of(agencies);
    Map<String, String> words = new LinkedHashMap<>();
    words.put("年度", year == 0 ? LetterWords.BY_HAND : Integer.toString(year));
    LetterWords.putSending(sending, words);
    words.put("机关数", Integer.toString(agencies.size()));
    words.put("排名数", spread.map(one -> Integer.toString(one.count())).orElse("0"));
    words.put("平均分", figure(spread.map(SpreadResult::mean)));
    words.put("中位数", figure(spread.map(SpreadResult::median)));
    words.put("最高分", figure(spread.map(SpreadResult::highest)));
    words.put("最低分", figure(spread.map(SpreadResult::lowest)));
    words.put("得分分布", joined(spread.stream().flatMap(RankingBulletin::stretches)));
    words.put(
        "等级分布",
        joined(
            spread.stream()
                .flatMap(one -> one.grades().stream())
                .map(one -> one.grade() + one.reports() + "个")));
    words.put(
        "维度平均",
        joined(
            spread.stream()
                .flatMap(one -> one.dimensions().stream())
                .map(one -> one.label().zh() + Shortest.of(one.mean()))));
    words.put("历年平均", joined(ranking.trends().stream().flatMap(RankingBulletin::means)));
    words.put("主要问题", problems(year));
    words.put("上升名单", moved(agencies, change -> -change));
    words.put("下降名单", moved(agencies, change -> change));
    List<String> absent = names(agencies, true);
    List<String> unranked = names(agencies, false);
    words.put("缺报数", Integer.toString(absent.size()));
    words.put("缺报名单", joined(absent.stream()));
    words.put("不排数", Integer.toString(unranked.size()));
    words.put("不排名单", joined(unranked.stream()));
    return words;
  }

  private static String figure(Optional<BigDecimal> figure) {
    return figure.map(Shortest::of).orElse("—");
  }

  private static String joined(Stream<String> parts) {
    String all = parts.collect(Collectors.joining("、"));
    return all.isEmpty() ? "无" : all;
  }

  private static Stream<String> stretches(SpreadResult spread) {
    return spread.distribution().stream()
        .filter(one -> one.count() > 0)
        .map(
            one -> Shortest.of(one.from()) + "至" + Shortest.of(one.to()) + "分" + one.count() + "个");
  }

  private static Stream<String> means(TrendResult trend) {
    return trend.years().stream()
        .filter(year -> year.spread().isPresent())
        .map(
            year ->
                trend.group() + year.year() + "年" + Shortest.of(year.spread().get().mean()) + "分");
  }

  private String problems(int year) {
    RunTally tally = tallies.getOrDefault(year, new RunTally());
    return joined(
        tally.summary().rules().stream()
            .filter(one -> one.findings() > 0)
            .sorted(Comparator.comparingInt(SummaryResult.RuleCount::reports).reversed())
            .limit(MOST_RULES)
            .map(one -> title(one.rule()) + "（" + one.reports() + "个）"));
  }

  private String title(String rule) {
    return Optional.ofNullable(rules.get(rule)).map(one -> one.title().zh()).orElse(rule);
  }

  /** Those who have moved most; the order puts them first and those of the other direction last. */
  private static String moved(List<AgencyResult> agencies, ToIntFunction<Integer> order) {
    return joined(
        agencies.stream()
            .filter(one -> order.applyAsInt(change(one)) < 0)
            .sorted(Comparator.comparingInt(one -> order.applyAsInt(change(one))))
            .limit(MOST_MOVED)
            .map(one -> one.agency() + "（" + Math.abs(change(one)) + "名）"));
  }

  private static int change(AgencyResult agency) {
    return agency.before().flatMap(BeforeResult::rankChange).orElse(0);
  }

  private static List<String> names(List<AgencyResult> agencies, boolean absent) {
    return agencies.stream()
        .filter(one -> one.rank() == 0 && one.standing().equals("absent") == absent)
        .map(AgencyResult::agency)
        .toList();
  }

  private static List<Map<String, String>> rows(List<RankingResult.Ranked> lists) {
    List<Map<String, String>> rows = new ArrayList<>();
    for (RankingResult.Ranked list : lists) {
      for (AgencyResult agency : list.agencies()) {
        rows.add(row(list.group(), agency));
      }
    }
    return rows;
  }

  private static Map<String, String> row(String group, AgencyResult agency) {
    Map<String, String> row = new LinkedHashMap<>();
    row.put("组别", group);
    row.put("名次", agency.rank() == 0 ? "—" : Integer.toString(agency.rank()));
    row.put("单位", agency.agency());
    row.put("得分", agency.total().map(BigDecimal::toPlainString).orElseGet(() -> standing(agency)));
    row.put("等级", agency.grade());
    row.put("较上年", signed(agency.before().flatMap(BeforeResult::totalChange)));
    row.put(
        "名次升降", signed(agency.before().flatMap(BeforeResult::rankChange).map(BigDecimal::valueOf)));
    row.put(
        "主要扣分",
        agency.reasons().stream()
            .map(
                one ->
                    one.about().zh()
                        + (one.points().signum() == 0 ? "" : " -" + Shortest.of(one.points())))
            .collect(Collectors.joining("；")));
    row.put("错误数", Long.toString(agency.errors()));
    row.put("警告数", Long.toString(agency.warnings()));
    return row;
  }

  private static String standing(AgencyResult agency) {
    return Messages.find("output.standing." + agency.standing()).orElseThrow().zh();
  }

  private static String signed(Optional<BigDecimal> change) {
    return change.map(one -> (one.signum() > 0 ? "+" : "") + Shortest.of(one)).orElse("");
  }
}
