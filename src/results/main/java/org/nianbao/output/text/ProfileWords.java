package org.nianbao.output.text;

import java.math.BigDecimal;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.List;
import org.nianbao.score.Bonus;
import org.nianbao.score.Grade;
import org.nianbao.score.Item;
import org.nianbao.score.Price;
import org.nianbao.score.Profile;
import org.nianbao.score.ScoreLevel;
import org.nianbao.score.Weight;
import org.nianbao.wording.Shortest;
import org.nianbao.wording.Wording;

/** What stands in a scoring profile, in words. */
final class ProfileWords {

  private static final BigDecimal UNBOUNDED = BigDecimal.valueOf(10_000);

  private final TextPage page;

  ProfileWords(TextPage page) {
    this.page = page;
  }

  String scale(Profile profile) {
    String full = Shortest.of(profile.scale().full());
    return page.say("总分" + full + "分", "Out of " + full);
  }

  String weight(Weight weight) {
    String points = Shortest.of(weight.points());
    StringBuilder text = new StringBuilder(page.say("  " + points + "分", "  " + points));
    if (weight.floor().signum() > 0) {
      String floor = Shortest.of(weight.floor());
      text.append(page.say("，最低" + floor + "分", ", never below " + floor));
    }
    if (weight.pass() != null) {
      String pass = Shortest.of(weight.pass());
      text.append(page.say("，低于" + pass + "分的一票否决", ", below " + pass + " fails the report"));
    }
    return text.toString();
  }

  String level(ScoreLevel level) {
    String name = page.say(level.name());
    String points = Shortest.of(level.points());
    String from = Shortest.of(level.from());
    return page.say(
        name + " " + points + "分：扣分后还剩" + from + "%以上",
        name + " " + points + ": at least " + from + "% left");
  }

  String price(Price price) {
    String cap =
        price.cap() == null
            ? ""
            : page.say(
                "，最多" + Shortest.of(price.cap()) + "分", ", at most " + Shortest.of(price.cap()));
    if (price.steps().isEmpty()) {
      return page.say(
              "每处" + Shortest.of(price.points()) + "分", Shortest.of(price.points()) + " each")
          + cap;
    }
    List<String> steps = new ArrayList<>();
    for (Price.Step step : price.steps()) {
      String from = step.from() + unit(price.by());
      String points = Shortest.of(step.points());
      steps.add(page.say(from + "起" + points + "分", "from " + from + " " + points));
    }
    return String.join(page.say("，", ", "), steps) + cap;
  }

  private String unit(Price.Counting by) {
    return switch (by) {
      case DAYS -> page.say("天", " days");
      case CELLS -> page.say("格", " cells");
      case FINDINGS -> page.say("处", " findings");
    };
  }

  String why(Wording why) {
    String reason = page.say(why);
    return reason.isEmpty() ? "" : page.say("（" + reason + "）", " (" + reason + ")");
  }

  String item(Item item) {
    String label = page.say(item.label());
    String points = Shortest.of(item.points());
    String cap = Shortest.of(item.cap());
    return switch (item.kind()) {
      case DEDUCT -> page.say(label + "　最多扣" + cap + "分", label + ": takes up to " + cap);
      case AWARD -> page.say(label + "　得0至" + points + "分", label + ": gives up to " + points);
      case BONUS ->
          page.say(label + "　加" + points + "分", label + ": adds " + points)
              + (item.needsPeople() || item.without().isEmpty()
                  ? ""
                  : page.say(
                      "（没有 " + String.join("、", item.without()) + " 的问题时）",
                      " (where nothing is found by " + String.join(", ", item.without()) + ")"));
      case FIGURES ->
          page.say(label + "　每件扣" + points + "分", label + ": takes " + points + " each")
              + (item.cap().compareTo(UNBOUNDED) < 0
                  ? page.say("，最多" + cap + "分", ", at most " + cap)
                  : "");
    };
  }

  String bonus(Bonus bonus) {
    String text = "";
    if (bonus.most().compareTo(UNBOUNDED) < 0) {
      text +=
          page.say(
              "  最多" + Shortest.of(bonus.most()) + "分", "  at most " + Shortest.of(bonus.most()));
    }
    if (bonus.from().signum() > 0) {
      text +=
          page.say(
              "  总分" + Shortest.of(bonus.from()) + "分以上才计",
              "  from a total of " + Shortest.of(bonus.from()));
    }
    return text;
  }

  String grade(Grade grade) {
    String from = Shortest.of(grade.from());
    String text =
        page.say(
            grade.name() + " " + from + "分起", GradeWords.of(grade.name(), page) + " from " + from);
    return grade.quota() == null
        ? text
        : text
            + page.say(
                "（不超过参评机关的" + Shortest.of(grade.quota()) + "%）",
                " (at most " + Shortest.of(grade.quota()) + "% of the agencies)");
  }

  String deadline(String body, MonthDay day) {
    String kind =
        switch (body) {
          case "department" -> page.say("部门", "departments");
          case "government" -> page.say("人民政府", "governments");
          case "township" -> page.say("乡镇", "townships");
          default -> page.say("街道", "subdistricts");
        };
    return page.say(
        kind + day.getMonthValue() + "月" + day.getDayOfMonth() + "日",
        kind + " " + String.format("%02d-%02d", day.getMonthValue(), day.getDayOfMonth()));
  }
}
