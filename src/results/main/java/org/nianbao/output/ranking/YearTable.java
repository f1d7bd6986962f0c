package org.nianbao.output.ranking;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collector;
import java.util.stream.Collectors;
import org.nianbao.output.page.Markup;
import org.nianbao.output.text.GradeWords;
import org.nianbao.result.BeforeResult;
import org.nianbao.result.RankingResult.AgencyResult;
import org.nianbao.result.RankingResult.Ranked;
import org.nianbao.result.ReasonResult;
import org.nianbao.result.ScoreResult.DimensionResult;
import org.nianbao.result.TrendResult;
import org.nianbao.wording.Language;
import org.nianbao.wording.Messages;
import org.nianbao.wording.Wording;

/**
 * The ranking of a year: an agency a row, and under it what cost points, with its findings behind.
 * Each agency is a body of the table, so that the two rows stay together however they are sorted.
 */
final class YearTable {

  private final Markup page;
  private final RankedYear year;
  private final FindingFragments findings;
  private final Map<String, TrendResult.AgencyTrend> trends = new HashMap<>();
  private final List<Integer> years;
  private final List<DimensionResult> dimensions;
  private final boolean hasBefore;
  private int columns;

  YearTable(Markup page, RankedYear year, List<TrendResult> all, FindingFragments findings) {
    this.page = page;
    this.year = year;
    this.findings = findings;
    years =
        all.stream()
            .flatMap(trend -> trend.years().stream())
            .map(TrendResult.YearResult::year)
            .distinct()
            .sorted()
            .toList();
    all.forEach(trend -> trend.agencies().forEach(one -> trends.put(one.agency(), one)));
    dimensions =
        year.agencies().stream()
            .map(AgencyResult::dimensions)
            .filter(one -> !one.isEmpty())
            .findFirst()
            .orElse(List.of());
    hasBefore = year.agencies().stream().anyMatch(one -> one.before().isPresent());
  }

  private String say(String zh, String en) {
    return page.language() == Language.ZH ? zh : en;
  }

  /**
   * Writes it.
   *
   * @param caption what it is called
   */
  void write(String caption) throws IOException {
    tools();
    page.raw("<div class=\"scroll\" tabindex=\"0\" role=\"region\" aria-label=\"").text(caption);
    page.raw("\"><table class=\"ranking\">\n")
        .element("caption class=\"unseen\"", caption)
        .raw("<thead><tr>");
    heads();
    page.raw("</tr></thead>\n");
    for (Ranked list : year.lists()) {
      for (AgencyResult agency : list.agencies()) {
        page.raw("<tbody>");
        row(list.group(), agency);
        behind(agency);
        page.raw("</tbody>\n");
      }
    }
    page.raw("</table></div>\n");
  }

  /** What the script needs to filter; without it nobody sees it. */
  private void tools() throws IOException {
    page.raw("<div class=\"tools\" hidden>\n<label>").say("查找机关或问题", "find agency or problem");
    page.raw(" <input type=\"search\" autocomplete=\"off\"></label>\n");
    select("grade", say("等级", "grade"));
    if (year.isGrouped()) {
      select("group", say("组别", "group"));
    }
    page.raw("<button type=\"button\" class=\"open\" aria-pressed=\"false\">");
    page.say("全部展开", "open all").raw("</button>\n<span role=\"status\"></span></div>\n");
  }

  private void select(String column, String name) throws IOException {
    page.raw("<label>").text(name).raw(" <select name=\"" + column + "\"><option value=\"\">");
    page.say("全部", "all").raw("</option></select></label>\n");
  }

  private void heads() throws IOException {
    head("rank", say("名次", "rank"));
    head("agency", say("机关", "agency"));
    if (year.isGrouped()) {
      head("group", say("组别", "group"));
    }
    head("total down", say("得分", "score"));
    if (hasBefore) {
      head("change down", say("较上年", "change"));
      head("places down wide", say("名次升降", "places"));
    }
    head("grade", say("等级", "grade"));
    for (DimensionResult one : dimensions) {
      head("down wide", one.label().in(page.language()) + " /" + one.weight().toPlainString());
    }
    head("down wide", say("错误", "errors"));
    head("down wide", say("警告", "warnings"));
    head("down wide", say("未能判定", "not judged"));
  }

  private void head(String kind, String text) throws IOException {
    columns++;
    page.element("th scope=\"col\" class=\"" + kind + "\"", text);
  }

  private void row(String group, AgencyResult agency) throws IOException {
    page.raw("<tr>");
    String tied = agency.tied() > 1 ? say("并列", "=") : "";
    cell("rank", agency.rank() == 0 ? "—" : Integer.toString(agency.rank()), tied);
    page.raw("<th scope=\"row\" class=\"agency\">").text(agency.agency());
    if (year.isGrouped()) {
      page.raw(" ").element("small class=\"narrow\"", group);
    }
    page.raw("</th>");
    if (year.isGrouped()) {
      page.element("td class=\"group\"", group);
    }
    page.element("td class=\"total\"", total(agency));
    if (hasBefore) {
      Optional<BeforeResult> before = agency.before();
      Optional<BigDecimal> change = before.flatMap(BeforeResult::totalChange);
      page.element("td class=\"change" + tone(change) + "\"", change.map(this::signed).orElse(""));
      Optional<Integer> places = before.flatMap(BeforeResult::rankChange);
      page.element(
          "td class=\"places wide" + tone(places.map(BigDecimal::valueOf)) + "\"",
          places.map(BigDecimal::valueOf).map(this::signed).orElse(""));
    }
    page.element("td class=\"grade\"", GradeWords.of(agency.grade(), page.language()));
    boolean has = !agency.dimensions().isEmpty();
    for (int i = 0; i < dimensions.size(); i++) {
      page.element("td class=\"wide\"", has ? points(agency.dimensions().get(i)) : "");
    }
    page.element("td class=\"wide\"", has ? Long.toString(agency.errors()) : "");
    page.element("td class=\"wide\"", has ? Long.toString(agency.warnings()) : "");
    page.element("td class=\"wide\"", has ? Long.toString(agency.notJudged()) : "");
    page.raw("</tr>");
  }

  private void cell(String kind, String text, String aside) throws IOException {
    page.raw("<td class=\"" + kind + "\">").text(text);
    if (!aside.isEmpty()) {
      page.raw(" ").element("small", aside);
    }
    page.raw("</td>");
  }

  private String total(AgencyResult agency) {
    return agency
        .total()
        .map(BigDecimal::toPlainString)
        .orElseGet(() -> standing(agency.standing()));
  }

  private String standing(String id) {
    return Messages.find("output.standing." + id).orElse(Wording.same(id)).in(page.language());
  }

  private static String points(DimensionResult one) {
    return one.judged() || one.unread().signum() > 0 ? one.score().toPlainString() : "—";
  }

  private static String tone(Optional<BigDecimal> change) {
    int sign = change.map(BigDecimal::signum).orElse(0);
    return sign == 0 ? "" : sign > 0 ? " better" : " worse";
  }

  private String signed(BigDecimal change) {
    return (change.signum() > 0 ? "+" : "") + change.toPlainString();
  }

  /** The second row: what cost points, and behind it all that was found. */
  private void behind(AgencyResult agency) throws IOException {
    String path = agency.files().size() == 1 ? agency.files().get(0) : "";
    int count = findings.count(path);
    String reasons =
        agency.reasons().stream().map(this::reason).collect(Collectors.joining(say("；", "; ")));
    String over = over(agency);
    if (count == 0 && reasons.isEmpty() && agency.missing().isEmpty()) {
      return;
    }
    page.raw("<tr class=\"more\"><td colspan=\"" + columns + "\"><details><summary>");
    page.text(summary(count, reasons)).raw("</summary><div>");
    if (!over.isEmpty()) {
      page.element("p", over);
    }
    if (!agency.dimensions().isEmpty()) {
      page.element("p", agency.dimensions().stream().map(this::dimension).collect(joined()));
    }
    for (Wording one : agency.missing()) {
      page.raw("<p>").say("没能核对：", "not checked: ").text(one).raw("</p>");
    }
    for (Wording one : agency.attributed()) {
      page.raw("<p>").text(one).raw("</p>");
    }
    page.raw(findings.of(path));
    if (!agency.files().isEmpty()) {
      page.raw("<p><small>").say("文件：", "files: ");
      page.text(agency.files().stream().collect(joined())).raw("</small></p>");
    }
    page.raw("</div></details></td></tr>");
  }

  private Collector<CharSequence, ?, String> joined() {
    return Collectors.joining(say("，", ", "));
  }

  private String summary(int count, String reasons) {
    String found =
        count == 0
            ? say("没有发现问题", "no findings")
            : say("发现 " + count + " 处", count == 1 ? "1 finding" : count + " findings");
    return reasons.isEmpty() ? found : found + say("：", ": ") + reasons;
  }

  private String reason(ReasonResult one) {
    String about = one.about().in(page.language());
    return one.points().signum() == 0 ? about : about + " -" + one.points().toPlainString();
  }

  private String dimension(DimensionResult one) {
    return one.label().in(page.language()) + " " + points(one) + "/" + one.weight().toPlainString();
  }

  /** How the agency stood in each of the years; empty where there is one. */
  private String over(AgencyResult agency) {
    TrendResult.AgencyTrend trend = trends.get(agency.agency());
    if (trend == null) {
      return "";
    }
    List<String> all = new ArrayList<>();
    for (int i = 0; i < trend.places().size(); i++) {
      Optional<TrendResult.PlaceInYear> place = trend.places().get(i);
      if (place.isPresent()) {
        all.add(years.get(i) + say(" 年 ", ": ") + in(place.get()));
      }
    }
    return all.size() < 2 ? "" : all.stream().collect(Collectors.joining(say("；", "; ")));
  }

  private String in(TrendResult.PlaceInYear place) {
    String total =
        place.total().map(BigDecimal::toPlainString).orElseGet(() -> standing(place.standing()));
    return place.rank() == 0
        ? total
        : total + say("（第 " + place.rank() + " 名）", " (place " + place.rank() + ")");
  }
}
