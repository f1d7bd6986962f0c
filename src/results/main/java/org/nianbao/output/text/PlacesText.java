package org.nianbao.output.text;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.nianbao.result.BeforeResult;
import org.nianbao.result.RankingResult;
import org.nianbao.result.ReasonResult;
import org.nianbao.result.ScoreResult;
import org.nianbao.result.SpreadResult;
import org.nianbao.wording.Messages;
import org.nianbao.wording.Shortest;

/** One ranking: who stands where, what it cost them, and how the totals lie. */
final class PlacesText {

  private static final int MOST_OF_A_NAME = 48;

  private final TextPage page;

  PlacesText(TextPage page) {
    this.page = page;
  }

  void write(RankingResult.Ranked ranking) throws IOException {
    boolean hasBefore = ranking.agencies().stream().anyMatch(agency -> agency.before().isPresent());
    TextTable table =
        new TextTable()
            .numbers(page.say("名次", "rank"))
            .words(page.say("机关", "agency"))
            .numbers(page.say("得分", "score"));
    if (hasBefore) {
      table.numbers(page.say("较上年", "change")).words(page.say("名次升降", "places"));
    }
    table
        .words(page.say("等级", "grade"))
        .numbers(page.say("错误", "errors"))
        .numbers(page.say("警告", "warnings"))
        .numbers(page.say("未能判定", "not judged"));
    for (RankingResult.AgencyResult agency : ranking.agencies()) {
      table.row(row(agency, hasBefore), reasons(agency));
    }
    table.write(page, 1);
    Optional<SpreadResult> spread = ranking.spread();
    if (spread.isPresent() && spread.get().count() > 1) {
      spread(spread.get(), ranking);
    }
  }

  private List<String> row(RankingResult.AgencyResult agency, boolean hasBefore) {
    Optional<String> without = withoutReport(agency);
    List<String> row = new ArrayList<>();
    row.add(agency.rank() == 0 ? "—" : Integer.toString(agency.rank()));
    row.add(Columns.shorten(Columns.clean(agency.agency()), MOST_OF_A_NAME));
    row.add(without.orElseGet(() -> total(agency.total())));
    if (hasBefore) {
      row.add(
          agency.before().flatMap(BeforeResult::totalChange).map(PlacesText::signed).orElse(""));
      row.add(agency.before().flatMap(BeforeResult::rankChange).map(this::places).orElse(""));
    }
    row.add(GradeWords.of(agency.grade(), page));
    row.add(without.isPresent() ? "" : Long.toString(agency.errors()));
    row.add(without.isPresent() ? "" : Long.toString(agency.warnings()));
    row.add(without.isPresent() ? "" : Long.toString(agency.notJudged()));
    return row;
  }

  private String total(Optional<BigDecimal> total) {
    return total.map(BigDecimal::toPlainString).orElseGet(() -> page.say("未能评定", "not assessed"));
  }

  private static String signed(BigDecimal change) {
    return (change.signum() > 0 ? "+" : "") + change.toPlainString();
  }

  private String places(int risen) {
    if (risen == 0) {
      return page.say("平", "same");
    }
    return risen > 0 ? page.say("升", "up ") + risen : page.say("降", "down ") + -risen;
  }

  /** What is said of an agency of which no report counts; empty for one with a report. */
  private Optional<String> withoutReport(RankingResult.AgencyResult agency) {
    return switch (agency.standing()) {
      case "undecided" -> Optional.of(page.say("待选定", "undecided"));
      case "unreadable" -> Optional.of(page.say("已提交，无法读取", "handed in, unreadable"));
      case "uncertain" -> Optional.of(page.say("待核实", "uncertain"));
      case "absent" -> Optional.of(page.say("未发布", "not published"));
      default -> Optional.empty();
    };
  }

  /** The dimensions that are not full, and what cost most; nothing of a report without a fault. */
  private String reasons(RankingResult.AgencyResult agency) {
    List<String> parts = new ArrayList<>();
    String dimensions =
        agency.dimensions().stream()
            .filter(one -> one.judged() || one.unread().signum() > 0)
            .filter(one -> one.score().compareTo(one.weight()) < 0)
            .map(this::dimension)
            .collect(Collectors.joining(page.say("，", ", ")));
    if (!dimensions.isEmpty()) {
      parts.add(dimensions);
    }
    String reasons =
        agency.reasons().stream()
            .map(this::reason)
            .collect(Collectors.joining(page.say("；", "; ")));
    if (!reasons.isEmpty()) {
      parts.add(reasons);
    }
    return String.join(page.say("：", ": "), parts);
  }

  private String dimension(ScoreResult.DimensionResult one) {
    return page.say(one.label())
        + " "
        + one.score().toPlainString()
        + "/"
        + one.weight().toPlainString();
  }

  private String reason(ReasonResult one) {
    return page.say(one.about())
        + (one.points().signum() == 0 ? "" : " -" + one.points().toPlainString());
  }

  private void spread(SpreadResult spread, RankingResult.Ranked ranking) throws IOException {
    page.note(
        "  ",
        page.say(
            Messages.say(
                "output.rank.spread",
                Shortest.of(spread.mean()),
                Shortest.of(spread.median()),
                spread.highest().toPlainString(),
                spread.lowest().toPlainString())));
    String stretches =
        spread.distribution().stream()
            .filter(one -> one.count() > 0)
            .map(
                one ->
                    page.say(
                        Messages.say(
                            "output.rank.stretch",
                            one.from().toPlainString(),
                            one.to().toPlainString(),
                            one.count())))
            .collect(Collectors.joining(page.say("，", ", ")));
    page.note("  " + page.say("分布：", "distribution: "), stretches);
    String ties =
        ranking.agencies().stream()
            .filter(one -> one.tied() > 1)
            .map(one -> Messages.say("output.rank.tied", one.rank(), one.tied()))
            .distinct()
            .map(page::say)
            .collect(Collectors.joining(page.say("，", ", ")));
    if (!ties.isEmpty()) {
      page.note("  " + page.say("并列：", "ties: "), ties);
    }
    page.note(
        "  " + page.say("各维度平均：", "mean of dimensions: "),
        spread.dimensions().stream()
            .map(
                one ->
                    page.say(one.label())
                        + " "
                        + Shortest.of(one.mean())
                        + "/"
                        + one.weight().toPlainString())
            .collect(Collectors.joining(page.say("，", ", "))));
  }
}
