package org.nianbao.output.text;

import java.io.IOException;
import org.nianbao.check.CheckedReport;
import org.nianbao.score.DimensionScore;
import org.nianbao.score.Scorecard;

/** The score in words and bars. */
final class ScoreText {

  private static final int BAR = 10;

  private final TextPage page;

  ScoreText(TextPage page) {
    this.page = page;
  }

  /** The score in a few words. */
  static String inWords(Scorecard card, TextPage page) {
    if (card.total() == null) {
      return page.say("未评分", "not scored");
    }
    String total = card.total().stripTrailingZeros().toPlainString();
    return page.say(
        "得分 " + total + "（" + card.grade() + "）", "score " + total + " (" + card.grade() + ")");
  }

  void write(CheckedReport checked) throws IOException {
    Scorecard card = checked.scorecard();
    page.line(
        page.paint()
            .bold(
                inWords(card, page)
                    + page.say("：", ": ")
                    + Summary.of(checked).in(page.language())));
    if (card.veto().isPresent()) {
      page.paragraph("  " + page.say("一票否决：", "veto: "), page.say(card.veto().get().reason()));
    }
    int width = card.dimensions().stream().mapToInt(d -> Columns.width(name(d))).max().orElse(0);
    for (DimensionScore dimension : card.dimensions()) {
      page.line("  " + Columns.padRight(name(dimension), width) + "  " + standing(dimension));
    }
  }

  private String name(DimensionScore dimension) {
    return page.say(dimension.dimension().label());
  }

  private String standing(DimensionScore dimension) {
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
