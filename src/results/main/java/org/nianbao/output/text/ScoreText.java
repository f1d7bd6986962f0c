package org.nianbao.output.text;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import org.nianbao.result.ReportResult;
import org.nianbao.result.ScoreResult;
import org.nianbao.wording.Shortest;
import org.nianbao.wording.Wording;

/** The score in words and bars. */
final class ScoreText {

  private static final int BAR = 10;

  private final TextPage page;

  ScoreText(TextPage page) {
    this.page = page;
  }

  /** The score in a few words. */
  static String inWords(ScoreResult score, TextPage page) {
    if (score.total().isEmpty()) {
      return page.say("未能评定", "not assessed");
    }
    String total = Shortest.of(score.total().get());
    boolean usual = score.full().compareTo(BigDecimal.valueOf(100)) == 0;
    String of = usual ? "" : "/" + Shortest.of(score.full());
    int waiting = 0;
    for (ScoreResult.ItemResult item : score.items()) {
      waiting += item.judged() ? 0 : 1;
    }
    return page.say(
        "得分 "
            + total
            + of
            + "（"
            + score.grade()
            + (waiting == 0 ? "" : "，尚有" + waiting + "项未评定")
            + "）",
        "score "
            + total
            + of
            + " ("
            + GradeWords.of(score.grade(), page)
            + (waiting == 0 ? "" : ", " + waiting + " items yet to be judged")
            + ")");
  }

  void write(ReportResult report) throws IOException {
    ScoreResult score = report.score();
    page.line(
        page.paint()
            .bold(
                inWords(score, page)
                    + page.say("：", ": ")
                    + Summary.of(report).in(page.language())));
    if (score.veto().isPresent()) {
      page.paragraph("  " + page.say("一票否决：", "veto: "), page.say(score.veto().get().reason()));
    }
    if (score.cap().isPresent()) {
      page.paragraph(
          "  " + page.say("等级受限：", "grade capped: "), page.say(score.cap().get().reason()));
    }
    if (score.total().isEmpty() && score.unjudged() > 0) {
      page.line(
          page.say(
              "  报告的" + score.unjudged() + "%未能判定，不评总分",
              "  " + score.unjudged() + "% of the report not judged: no total"));
    }
    int width = 0;
    for (ScoreResult.DimensionResult dimension : score.dimensions()) {
      width = Math.max(width, Columns.width(name(dimension)));
    }
    for (ScoreResult.DimensionResult dimension : score.dimensions()) {
      page.line("  " + Columns.padRight(name(dimension), width) + "  " + standing(dimension));
    }
    if (score.bonus().signum() > 0) {
      page.line("  " + page.say("加分", "bonus") + "  " + Shortest.of(score.bonus()));
    }
    for (ScoreResult.ItemResult item : score.items()) {
      if (item.judged()) {
        page.paragraph("  · ", item(item));
      }
    }
    for (Wording missing : score.missing()) {
      page.paragraph("  " + page.say("未能判定：", "not judged: "), page.say(missing));
    }
  }

  private String item(ScoreResult.ItemResult item) {
    String label = page.say(item.label());
    String points = Shortest.of(item.points());
    String evidence = item.evidence().isEmpty() ? "" : Columns.clean(item.evidence());
    return switch (item.kind()) {
      case "award" ->
          page.say(
                  label + "：" + points + "/" + Shortest.of(item.most()),
                  label + ": " + points + "/" + Shortest.of(item.most()))
              + shown(evidence);
      case "bonus" -> page.say(label + "：加" + points, label + ": +" + points) + shown(evidence);
      default -> page.say(label + "：扣" + points, label + ": -" + points) + shown(evidence);
    };
  }

  private String shown(String evidence) {
    return evidence.isEmpty() ? "" : page.say("（依据：" + evidence + "）", " (" + evidence + ")");
  }

  private String name(ScoreResult.DimensionResult dimension) {
    return page.say(dimension.label());
  }

  private String standing(ScoreResult.DimensionResult dimension) {
    if (!dimension.judged()) {
      return page.paint()
          .dim(
              dimension.unread().signum() > 0
                  ? page.say("未能判定，不得分", "not judged, no points")
                  : page.say("未能判定，分值由其他各项分摊", "not judged, its weight goes to the others"));
    }
    int filled =
        dimension
            .score()
            .multiply(BigDecimal.valueOf(BAR))
            .divide(dimension.weight(), 0, RoundingMode.DOWN)
            .min(BigDecimal.valueOf(BAR))
            .intValue();
    String points = Shortest.of(dimension.score()) + "/" + Shortest.of(dimension.weight());
    String unread =
        dimension.unread().signum() > 0
            ? page.say(
                "  其中" + Shortest.of(dimension.unread()) + "分未能判定",
                "  " + Shortest.of(dimension.unread()) + " not judged")
            : "";
    String open =
        dimension.open().signum() > 0
            ? page.say(
                "  其中" + Shortest.of(dimension.open()) + "分待人工评定",
                "  " + Shortest.of(dimension.open()) + " to be judged by people")
            : "";
    String level = dimension.level().isEmpty() ? "" : "  " + page.say(dimension.level().get());
    return Columns.padLeft(points, 5)
        + "  "
        + page.paint().good("█".repeat(filled))
        + page.paint().dim("─".repeat(BAR - filled))
        + level
        + page.paint().dim(unread + open);
  }
}
