package org.nianbao.output.text;

import java.io.IOException;
import java.math.BigDecimal;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.nianbao.rules.Rule;
import org.nianbao.rules.Severity;
import org.nianbao.score.Combination;
import org.nianbao.score.Grade;
import org.nianbao.score.GradeCap;
import org.nianbao.score.Group;
import org.nianbao.score.Item;
import org.nianbao.score.Price;
import org.nianbao.score.Profile;
import org.nianbao.score.ScoreLevel;
import org.nianbao.score.Veto;
import org.nianbao.score.Weight;
import org.nianbao.wording.Shortest;
import org.nianbao.wording.Wording;

/** What a scoring profile charges, for people. */
public final class ProfileOutput {

  private final TextPage page;
  private final ProfileWords words;

  /** Writes to the given page. */
  public ProfileOutput(TextPage page) {
    this.page = page;
    this.words = new ProfileWords(page);
  }

  /** Writes the profile: what it is, what each dimension charges, and what it leaves to people. */
  public void write(Profile profile, List<Rule> rules) throws IOException {
    page.line(
        page.paint().bold(page.say(profile.title())) + "  " + page.paint().dim(profile.name()));
    part("出处：", "Source: ", page.say(profile.about().source()));
    for (Wording note : profile.about().notes()) {
      page.paragraph("  ", page.say(note));
    }
    page.blank();
    page.line(words.scale(profile));
    int unpriced = 0;
    for (Weight weight : profile.weights()) {
      page.blank();
      page.line(page.paint().bold(page.say(weight.label())) + words.weight(weight));
      part("  理由：", "  Why: ", page.say(weight.why()));
      for (ScoreLevel level : weight.levels()) {
        page.note("  · ", words.level(level));
      }
      rules(profile, weight, rules);
      for (Item item : profile.items()) {
        if (item.dimension().equals(weight.id()) && item.kind() != Item.Kind.BONUS) {
          item(item);
        }
      }
    }
    for (Rule rule : rules) {
      boolean counts = profile.weight(profile.dimension(rule)).isPresent();
      unpriced += counts && profile.prices().of(rule).isCharged() ? 0 : 1;
    }
    page.blank();
    groups(profile);
    bonus(profile);
    combination(profile);
    grades(profile);
    page.line(
        page.say(
            "本方案不计分的规则有 " + unpriced + " 条，照常列出。",
            unpriced + " rules cost nothing here; what they find is listed all the same."));
    page.flush();
  }

  private void rules(Profile profile, Weight weight, List<Rule> rules) throws IOException {
    List<Rule> own =
        rules.stream()
            .filter(rule -> profile.dimension(rule).equals(weight.id()))
            .filter(rule -> profile.prices().of(rule).isCharged())
            .toList();
    int idWidth = own.stream().mapToInt(rule -> Columns.width(rule.id())).max().orElse(0);
    for (Rule rule : own) {
      Price price = profile.prices().of(rule);
      Severity severity = profile.severity(rule).orElse(rule.severity());
      page.paragraph(
          "  " + Columns.padRight(rule.id(), idWidth) + "  ",
          page.say(severity.label())
              + page.say("　", "  ")
              + words.price(price)
              + page.say("　", "  ")
              + Columns.clean(page.say(rule.title()))
              + words.why(price.why()));
    }
  }

  private void item(Item item) throws IOException {
    page.paragraph("  " + item.id() + "  ", words.item(item));
    if (item.needsPeople()) {
      page.paragraph("    " + page.say("要由人看：", "for people: "), page.say(item.asks()));
    }
  }

  private void groups(Profile profile) throws IOException {
    for (Group group : profile.groups()) {
      page.paragraph(
          page.say("封顶：", "Cap: "),
          page.say(
              page.say(group.label())
                  + "（"
                  + String.join("、", group.rules())
                  + "）合计最多扣"
                  + Shortest.of(group.cap())
                  + "分",
              page.say(group.label())
                  + " ("
                  + String.join(", ", group.rules())
                  + "): at most "
                  + Shortest.of(group.cap())
                  + " points together"));
    }
  }

  private void bonus(Profile profile) throws IOException {
    List<Item> items =
        profile.items().stream().filter(item -> item.kind() == Item.Kind.BONUS).toList();
    if (items.isEmpty()) {
      return;
    }
    page.line(page.paint().bold(page.say("加分", "Bonus")) + words.bonus(profile.bonus()));
    for (Item item : items) {
      item(item);
    }
    page.blank();
  }

  private void combination(Profile profile) throws IOException {
    if (profile.combination().others().isEmpty()) {
      return;
    }
    List<String> parts = new ArrayList<>();
    parts.add(
        page.say("本程序的得分", "the program's score")
            + " "
            + Shortest.of(profile.combination().own())
            + "%");
    for (Combination.Outside one : profile.combination().others()) {
      parts.add(
          page.say(one.label())
              + " "
              + Shortest.of(one.share())
              + "%"
              + page.say(
                  "（人工评定文件中的项目“" + one.id() + "”，满分" + Shortest.of(one.outOf()) + "）",
                  " (item "
                      + one.id()
                      + " of the marks, out of "
                      + Shortest.of(one.outOf())
                      + ")"));
    }
    page.paragraph(page.say("合成：", "Total: "), String.join(page.say("；", "; "), parts));
  }

  private void grades(Profile profile) throws IOException {
    List<String> grades = new ArrayList<>();
    for (Grade grade : profile.grading().grades()) {
      grades.add(words.grade(grade));
    }
    page.paragraph(page.say("等级：", "Grades: "), String.join(page.say("，", ", "), grades));
    for (GradeCap cap : profile.grading().caps()) {
      page.paragraph("  · ", page.say(cap.reason()));
    }
    for (Veto veto : profile.vetoes()) {
      page.paragraph(
          page.say(
              "一票否决（" + profile.vetoGrade() + "）：",
              "Veto (" + GradeWords.of(profile.vetoGrade(), page) + "): "),
          page.say(veto.reason()));
    }
    List<String> days = new ArrayList<>();
    for (Map.Entry<String, MonthDay> day : new TreeMap<>(profile.deadlines()).entrySet()) {
      days.add(words.deadline(day.getKey(), day.getValue()));
    }
    part("期限：", "Deadlines: ", String.join(page.say("，", ", "), days));
    List<String> thresholds = new ArrayList<>();
    new TreeMap<>(profile.thresholds())
        .forEach(
            (rule, values) ->
                new TreeMap<>(values)
                    .forEach((name, value) -> thresholds.add(rule + " " + name + " = " + value)));
    part("门槛：", "Thresholds: ", String.join(page.say("，", ", "), thresholds));
    BigDecimal most = BigDecimal.valueOf(profile.scale().mostUnjudged());
    if (most.intValue() < 100) {
      page.paragraph(
          page.say("未能评定：", "Not assessed: "),
          page.say(
              "未能判定的部分超过" + most + "%的报告不评总分",
              "reports of which more than " + most + "% could not be judged have no total"));
    }
  }

  private void part(String zh, String en, String text) throws IOException {
    if (!text.isBlank()) {
      page.paragraph(page.say(zh, en), text);
    }
  }
}
