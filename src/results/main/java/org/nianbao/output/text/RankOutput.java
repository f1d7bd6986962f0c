package org.nianbao.output.text;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.nianbao.result.RankingResult;
import org.nianbao.result.UnreadableResult;
import org.nianbao.wording.Messages;
import org.nianbao.wording.Wording;

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
    notes(result);
    if (!result.duplicates().isEmpty()) {
      new DuplicatesText(page).write(result.duplicates());
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
        ? page.say(
            "年度不明（" + count + " 份）",
            "Unknown year (" + Wording.plural(count, "report", "reports").en() + ")")
        : page.say(
            ranking.year() + " 年度政府信息公开工作年度报告排名（" + count + " 个机关）",
            "Annual reports of "
                + ranking.year()
                + " ("
                + Wording.plural(count, "agency", "agencies").en()
                + ")");
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
            page.say("警告", "warnings"),
            page.say("未能判定", "not judged")));
    ranking.agencies().forEach(agency -> rows.add(row(agency)));
    int[] widths = new int[7];
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
              + Columns.padLeft(row.get(5), widths[5])
              + "  "
              + Columns.padLeft(row.get(6), widths[6]);
      page.line(row == rows.get(0) ? page.paint().dim(line) : line);
    }
  }

  private List<String> row(RankingResult.AgencyResult agency) {
    String name = Columns.shorten(Columns.clean(agency.agency()), MOST_OF_A_NAME);
    Optional<String> without = withoutReport(agency);
    if (without.isPresent()) {
      return List.of("—", name, without.get(), GradeWords.of(agency.grade(), page), "", "", "");
    }
    return List.of(
        agency.rank() == 0 ? "—" : Integer.toString(agency.rank()),
        name,
        agency
            .total()
            .map(BigDecimal::toPlainString)
            .orElseGet(() -> page.say("未能评定", "not assessed")),
        GradeWords.of(agency.grade(), page),
        Long.toString(agency.errors()),
        Long.toString(agency.warnings()),
        Long.toString(agency.notJudged()));
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

  /** Of which reports what could not be judged, so that they have no total. */
  private void missing(RankingResult result) throws IOException {
    each(
        result,
        RankingResult.AgencyResult::missing,
        page.say("未能评定", "Not assessed"),
        page.say("    缺：", "    missing: "));
  }

  /** Whose report it is, where the report itself does not say so. */
  private void attributed(RankingResult result) throws IOException {
    each(
        result,
        RankingResult.AgencyResult::attributed,
        page.say("不是报告自己写明的机关", "Agencies that the reports themselves do not name"),
        "    ");
  }

  private void each(
      RankingResult result,
      Function<RankingResult.AgencyResult, List<Wording>> texts,
      String title,
      String before)
      throws IOException {
    List<RankingResult.AgencyResult> concerned =
        result.lists().stream()
            .flatMap(list -> list.agencies().stream())
            .filter(agency -> !texts.apply(agency).isEmpty())
            .toList();
    if (concerned.isEmpty()) {
      return;
    }
    page.line(page.paint().bold(title));
    for (RankingResult.AgencyResult agency : concerned) {
      page.paragraph("  ", Columns.clean(agency.agency()));
      for (Wording one : texts.apply(agency)) {
        page.note(before, page.say(one));
      }
    }
    page.blank();
  }

  /** Why some agencies have no rank, once for each reason. */
  private void notes(RankingResult result) throws IOException {
    List<String> standings =
        result.lists().stream()
            .flatMap(list -> list.agencies().stream())
            .map(RankingResult.AgencyResult::standing)
            .distinct()
            .toList();
    List<Wording> notes = new ArrayList<>();
    if (standings.contains("not-scored")) {
      notes.add(Messages.say("output.rank.not-scored"));
    }
    if (standings.contains("unnamed")) {
      notes.add(Messages.say("output.rank.unnamed"));
    }
    if (standings.contains("uncertain")) {
      notes.add(Messages.say("output.rank.uncertain"));
    }
    for (Wording note : notes) {
      page.note(page.say("注：", "Note: "), page.say(note));
    }
    if (!notes.isEmpty()) {
      page.blank();
    }
    missing(result);
    attributed(result);
  }
}
