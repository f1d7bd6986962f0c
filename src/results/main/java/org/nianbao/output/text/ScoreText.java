package org.nianbao.output.text;

import java.io.IOException;
import org.nianbao.result.ReportResult;
import org.nianbao.result.ScoreResult;

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
      return page.say("未评分", "not scored");
    }
    String total = score.total().get().stripTrailingZeros().toPlainString();
    return page.say(
        "得分 " + total + "（" + score.grade() + "）",
        "score " + total + " (" + GradeWords.of(score.grade(), page) + ")");
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
    int width = score.dimensions().stream().mapToInt(d -> Columns.width(name(d))).max().orElse(0);
    for (ScoreResult.DimensionResult dimension : score.dimensions()) {
      page.line("  " + Columns.padRight(name(dimension), width) + "  " + standing(dimension));
    }
  }

  private String name(ScoreResult.DimensionResult dimension) {
    return page.say(dimension.dimension().label());
  }

  private String standing(ScoreResult.DimensionResult dimension) {
    if (!dimension.judged()) {
      String reason = dimension.reason().map(page::say).orElse("");
      return page.paint()
          .dim(page.say("不计分", "not scored") + page.say("：", ": ") + Columns.clean(reason));
    }
    int filled = BAR * dimension.score() / dimension.weight();
    return Columns.padLeft(dimension.score() + "/" + dimension.weight(), 5)
        + "  "
        + page.paint().good("█".repeat(filled))
        + page.paint().dim("░".repeat(BAR - filled));
  }
}
