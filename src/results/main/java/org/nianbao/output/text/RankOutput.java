package org.nianbao.output.text;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.nianbao.result.RankingResult;
import org.nianbao.result.TrendResult;
import org.nianbao.result.UnreadableResult;
import org.nianbao.wording.Messages;
import org.nianbao.wording.Wording;

/** Rankings as tables for people. */
public final class RankOutput {

  private final TextPage page;

  /** Writes to the given page. */
  public RankOutput(TextPage page) {
    this.page = page;
  }

  /** Writes the rankings. */
  public void write(RankingResult result) throws IOException {
    for (RankingResult.Ranked ranking : result.lists()) {
      page.line(page.paint().bold(title(ranking)));
      new PlacesText(page).write(ranking);
      page.blank();
    }
    if (result.lists().stream().map(RankingResult.Ranked::year).distinct().count() > 1) {
      for (TrendResult trend : result.trends()) {
        new TrendText(page).write(trend);
        page.blank();
      }
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
