package org.nianbao.output.text;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.nianbao.check.Unreadable;
import org.nianbao.score.Entry;
import org.nianbao.score.Ranking;
import org.nianbao.waiver.WaiverUse;

/** Rankings as tables for people. */
public final class RankOutput {

  private static final int MOST_OF_A_NAME = 48;

  private final TextPage page;

  /** Writes to the given page. */
  public RankOutput(TextPage page) {
    this.page = page;
  }

  /**
   * Writes the rankings.
   *
   * @param leftOut inputs that take no part, each with the reason
   * @param waivers what became of the waivers
   */
  public void write(List<Ranking> rankings, List<Unreadable> leftOut, WaiverUse waivers)
      throws IOException {
    for (Ranking ranking : rankings) {
      page.line(page.paint().bold(title(ranking)));
      table(ranking);
      page.blank();
    }
    if (!leftOut.isEmpty()) {
      page.line(page.paint().bold(page.say("未参加排名", "Not ranked")));
      for (Unreadable one : leftOut) {
        page.paragraph("  ", one.path() + page.say("：", ": ") + page.say(one.reason()));
      }
    }
    if (!leftOut.isEmpty() && !waivers.isEmpty()) {
      page.blank();
    }
    new WaiverText(page).write(waivers);
    page.flush();
  }

  private String title(Ranking ranking) {
    return (ranking.group().isEmpty() ? "" : Columns.clean(ranking.group()) + page.say(" · ", ": "))
        + yearTitle(ranking);
  }

  private String yearTitle(Ranking ranking) {
    int count = ranking.places().size();
    return ranking.year() == 0
        ? page.say("年度不明（" + count + " 份）", "Unknown year (" + count + " reports)")
        : page.say(
            ranking.year() + " 年度政府信息公开工作年度报告排名（" + count + " 个机关）",
            "Annual reports of " + ranking.year() + " (" + count + " agencies)");
  }

  private void table(Ranking ranking) throws IOException {
    List<List<String>> rows = new ArrayList<>();
    rows.add(
        List.of(
            page.say("名次", "rank"),
            page.say("机关", "agency"),
            page.say("得分", "score"),
            page.say("等级", "grade"),
            page.say("错误", "errors"),
            page.say("警告", "warnings")));
    ranking.places().forEach(place -> rows.add(row(place)));
    int[] widths = new int[6];
    for (List<String> row : rows) {
      for (int i = 0; i < widths.length; i++) {
        widths[i] = Math.max(widths[i], Columns.width(row.get(i)));
      }
    }
    for (List<String> row : rows) {
      String line =
          "  "
              + Columns.padLeft(row.get(0), widths[0])
              + "  "
              + Columns.padRight(row.get(1), widths[1])
              + "  "
              + Columns.padLeft(row.get(2), widths[2])
              + "  "
              + Columns.padRight(row.get(3), widths[3])
              + "  "
              + Columns.padLeft(row.get(4), widths[4])
              + "  "
              + Columns.padLeft(row.get(5), widths[5]);
      page.line(row == rows.get(0) ? page.paint().dim(line) : line);
    }
  }

  private List<String> row(Ranking.RankedEntry place) {
    Entry entry = place.entry();
    String name = Columns.shorten(Columns.clean(entry.agency()), MOST_OF_A_NAME);
    if (entry.standing() == Entry.Standing.ABSENT) {
      return List.of("—", name, page.say("未发布", "none"), entry.grade(), "", "");
    }
    return List.of(
        entry.isRanked() ? Integer.toString(place.rank()) : "—",
        name,
        entry.total() == null ? page.say("未评分", "none") : entry.total().toPlainString(),
        entry.grade(),
        Long.toString(entry.errors()),
        Long.toString(entry.warnings()));
  }
}
