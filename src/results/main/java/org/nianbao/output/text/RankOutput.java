package org.nianbao.output.text;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.nianbao.result.RankingResult;
import org.nianbao.result.UnreadableResult;

/** Rankings as tables for people. */
public final class RankOutput {

  private static final int MOST_OF_A_NAME = 48;

  private final TextPage page;

  /** Writes to the given page. */
  public RankOutput(TextPage page) {
    this.page = page;
  }

  /** Writes the rankings. */
  public void write(RankingResult result) throws IOException {
    for (RankingResult.Ranked ranking : result.lists()) {
      page.line(page.paint().bold(title(ranking)));
      table(ranking);
      page.blank();
    }
    if (!result.unreadable().isEmpty()) {
      page.line(page.paint().bold(page.say("未参加排名", "Not ranked")));
      for (UnreadableResult one : result.unreadable()) {
        page.paragraph("  ", one.path() + page.say("：", ": ") + page.say(one.reason()));
      }
    }
    if (result.waivers().isPresent()) {
      if (!result.unreadable().isEmpty()) {
        page.blank();
      }
      new WaiverText(page).write(result.waivers().get());
    }
    page.flush();
  }

  private String title(RankingResult.Ranked ranking) {
    return (ranking.group().isEmpty() ? "" : Columns.clean(ranking.group()) + page.say(" · ", ": "))
        + yearTitle(ranking);
  }

  private String yearTitle(RankingResult.Ranked ranking) {
    int count = ranking.agencies().size();
    return ranking.year() == 0
        ? page.say("年度不明（" + count + " 份）", "Unknown year (" + count + " reports)")
        : page.say(
            ranking.year() + " 年度政府信息公开工作年度报告排名（" + count + " 个机关）",
            "Annual reports of " + ranking.year() + " (" + count + " agencies)");
  }

  private void table(RankingResult.Ranked ranking) throws IOException {
    List<List<String>> rows = new ArrayList<>();
    rows.add(
        List.of(
            page.say("名次", "rank"),
            page.say("机关", "agency"),
            page.say("得分", "score"),
            page.say("等级", "grade"),
            page.say("错误", "errors"),
            page.say("警告", "warnings")));
    ranking.agencies().forEach(agency -> rows.add(row(agency)));
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

  private List<String> row(RankingResult.AgencyResult agency) {
    String name = Columns.shorten(Columns.clean(agency.agency()), MOST_OF_A_NAME);
    if (agency.isAbsent()) {
      return List.of("—", name, page.say("未发布", "none"), GradeWords.of(agency.grade(), page), "", "");
    }
    return List.of(
        agency.rank() == 0 ? "—" : Integer.toString(agency.rank()),
        name,
        agency.total().map(BigDecimal::toPlainString).orElseGet(() -> page.say("未评分", "none")),
        GradeWords.of(agency.grade(), page),
        Long.toString(agency.errors()),
        Long.toString(agency.warnings()));
  }
}
