package org.nianbao.output.letters;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.nianbao.output.CheckOutput;
import org.nianbao.result.InputResult;
import org.nianbao.result.MissingResult;
import org.nianbao.result.ReportResult;
import org.nianbao.result.RunTally;
import org.nianbao.result.SummaryResult;
import org.nianbao.result.UnreadableResult;
import org.nianbao.rules.Dimension;
import org.nianbao.rules.Rule;
import org.nianbao.wording.Shortest;

/**
 * 通报: a document for all agencies about the whole run, from a template that an office can edit. Of
 * each report its agency, grade and total are kept.
 */
public final class BulletinOutput implements CheckOutput {

  private static final String LATE = "timing/late";
  private static final int MOST_RULES = 5;
  private static final Set<String> EACH = Set.of("等级", "个数", "单位名单");

  /** What findings are about, as bulletins tell them. */
  private enum Kind {
    PUBLICATION("发布"),
    FORM("格式"),
    CONTENT("数据");

    private final String word;

    Kind(String word) {
      this.word = word;
    }

    private static Kind of(Dimension dimension) {
      return switch (dimension) {
        case TIMELINESS, COMPLETENESS -> PUBLICATION;
        case FORM -> FORM;
        case ACCURACY, CONSISTENCY, CONTENT -> CONTENT;
      };
    }
  }

  private final OutputStream out;
  private final DocxTemplate template;
  private final Map<String, Rule> rules = new HashMap<>();
  private final SplitOutput.Sending sending;
  private final RunTally tally = new RunTally();
  private final Map<String, Set<String>> byGrade = new HashMap<>();
  private final Set<String> late = new LinkedHashSet<>();
  private final Set<String> unreadable = new LinkedHashSet<>();
  private final Set<String> missing = new LinkedHashSet<>();
  private final Set<String> uncertain = new LinkedHashSet<>();
  private final Set<Integer> years = new TreeSet<>();
  private final List<BigDecimal> totals = new ArrayList<>();

  /**
   * Begins a bulletin; the stream is written to at the end, and stays open.
   *
   * @param catalogue the rules that were judged
   */
  public BulletinOutput(
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
    return of(DocxTemplate.shipped("bulletin"));
  }

  /**
   * A template of an office's own.
   *
   * @throws TemplateException if it cannot be filled
   */
  public static DocxTemplate of(byte[] document) throws TemplateException {
    Set<String> once =
        new TreeSet<>(
            Set.of(
                "年度", "日期", "发文机关", "整改期限", "报告数", "有错误数", "只有警告数", "没有问题数", "错误数", "警告数", "平均分",
                "最高分", "最低分", "逾期数", "逾期名单", "缺报数", "缺报名单", "待核实名单", "读不出数", "读不出名单"));
    for (Kind kind : Kind.values()) {
      once.add(kind.word + "问题数");
      once.add(kind.word + "问题");
    }
    return DocxTemplate.of(document, once, EACH);
  }

  @Override
  public void add(InputResult input) {
    tally.add(input);
    if (input instanceof ReportResult report) {
      String agency = report.agency().isEmpty() ? report.path() : report.agency();
      byGrade.computeIfAbsent(report.score().grade(), g -> new LinkedHashSet<>()).add(agency);
      report.score().total().ifPresent(totals::add);
      if (report.year() > 0) {
        years.add(report.year());
      }
      boolean isLate =
          report.findings().stream()
              .anyMatch(finding -> finding.rule().equals(LATE) && !finding.isWaived());
      if (isLate) {
        late.add(agency);
      }
    } else if (input instanceof UnreadableResult one) {
      unreadable.add(one.agency().isEmpty() ? one.path() : one.agency());
    }
  }

  @Override
  public void missing(List<MissingResult> agencies) {
    tally.addMissing(agencies.size());
    for (MissingResult one : agencies) {
      (one.certain() ? missing : uncertain).add(one.agency());
    }
  }

  @Override
  public void finish() throws IOException {
    SummaryResult summary = tally.summary();
    template.fill(once(summary), grades(summary), out);
    out.flush();
  }

  private Map<String, String> once(SummaryResult summary) {
    Map<String, String> words = new LinkedHashMap<>();
    words.put("年度", years.stream().map(String::valueOf).collect(Collectors.joining("、")));
    LetterWords.putSending(sending, words);
    words.put("报告数", number(summary.reports()));
    words.put("有错误数", number(summary.withErrors()));
    words.put("只有警告数", number(summary.withWarningsOnly()));
    words.put(
        "没有问题数", number(summary.reports() - summary.withErrors() - summary.withWarningsOnly()));
    words.put("错误数", number(summary.errors()));
    words.put("警告数", number(summary.warnings()));
    words.put("平均分", average());
    words.put("最高分", plain(totals.stream().max(BigDecimal::compareTo)));
    words.put("最低分", plain(totals.stream().min(BigDecimal::compareTo)));
    words.put("逾期数", number(late.size()));
    words.put("逾期名单", names(late));
    words.put("缺报数", number(missing.size()));
    words.put("缺报名单", names(missing));
    words.put("待核实名单", names(uncertain));
    words.put("读不出数", number(unreadable.size()));
    words.put("读不出名单", names(unreadable));
    for (Kind kind : Kind.values()) {
      List<SummaryResult.RuleCount> found =
          summary.rules().stream()
              .filter(rule -> rule.findings() > 0 && isOf(rule.rule(), kind))
              .toList();
      words.put(
          kind.word + "问题数",
          number(found.stream().mapToInt(SummaryResult.RuleCount::findings).sum()));
      words.put(
          kind.word + "问题",
          found.isEmpty()
              ? "无"
              : found.stream()
                  .limit(MOST_RULES)
                  .map(rule -> title(rule.rule()) + "（" + rule.reports() + "份）")
                  .collect(Collectors.joining("、")));
    }
    return words;
  }

  private boolean isOf(String rule, Kind kind) {
    return Optional.ofNullable(rules.get(rule))
        .map(one -> Kind.of(one.dimension()) == kind)
        .orElse(kind == Kind.CONTENT);
  }

  private String title(String rule) {
    return Optional.ofNullable(rules.get(rule)).map(one -> one.title().zh()).orElse(rule);
  }

  private String average() {
    return totals.isEmpty()
        ? "—"
        : Shortest.of(
            totals.stream()
                .reduce(BigDecimal.ZERO, BigDecimal::add)
                .divide(BigDecimal.valueOf(totals.size()), 1, RoundingMode.HALF_UP));
  }

  private static String plain(Optional<BigDecimal> number) {
    return number.map(Shortest::of).orElse("—");
  }

  private static String number(long number) {
    return Long.toString(number);
  }

  private static String names(Collection<String> agencies) {
    return agencies.isEmpty() ? "无" : String.join("、", agencies);
  }

  private List<Map<String, String>> grades(SummaryResult summary) {
    List<Map<String, String>> rows = new ArrayList<>();
    for (SummaryResult.GradeCount grade : summary.grades()) {
      Set<String> agencies = byGrade.getOrDefault(grade.grade(), Set.of());
      Map<String, String> row = new LinkedHashMap<>();
      row.put("等级", grade.grade().isEmpty() ? "未能评定" : grade.grade());
      row.put("个数", number(agencies.size()));
      row.put("单位名单", names(agencies));
      rows.add(row);
    }
    return rows;
  }
}
