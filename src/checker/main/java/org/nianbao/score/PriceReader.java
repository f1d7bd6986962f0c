package org.nianbao.score;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.nianbao.json.Nearest;
import org.nianbao.json.StrictFields;
import org.nianbao.rules.Severity;
import org.nianbao.wording.Messages;
import org.nianbao.wording.Wording;

/** Reads what rules cost in a profile's file. */
final class PriceReader {

  private PriceReader() {}

  static Map<String, Price> prices(StrictFields rules) {
    ruleIds(rules);
    return new TreeMap<>(rules.entries(PriceReader::price));
  }

  private static Price price(StrictFields price) {
    List<Price.Step> steps =
        price.objects(
            "steps",
            step ->
                new Price.Step(step.whole("from", 1), step.number("points", ProfileReader.MOST)));
    for (int i = 1; i < steps.size(); i++) {
      if (steps.get(i).from() <= steps.get(i - 1).from()) {
        price.mistake("steps[" + (i + 1) + "].from", Messages.say("score.profile.steps"));
      }
    }
    BigDecimal points =
        steps.isEmpty()
            ? price.has("severity") || price.has("dimension")
                ? price.number("points", ProfileReader.MOST, null)
                : price.number("points", ProfileReader.MOST)
            : price.number("points", ProfileReader.MOST, steps.get(0).points());
    BigDecimal cap = price.number("cap", ProfileReader.MOST, null);
    BigDecimal dearest = steps.isEmpty() ? points : steps.get(steps.size() - 1).points();
    if (cap != null && dearest != null && cap.compareTo(dearest) < 0) {
      price.mistake("cap", Messages.say("score.profile.cap", Points.plain(dearest)));
    }
    return new Price(
        points,
        cap,
        measure(price, steps),
        steps,
        price.number("mild", ProfileReader.MOST, null),
        severity(price),
        price.text("dimension", ""),
        price.wording("why", Wording.same("")));
  }

  private static Price.Counting measure(StrictFields price, List<Price.Step> steps) {
    Optional<Price.Counting> by = choice(price, "by", Price.Counting.values());
    if (by.isEmpty() && !steps.isEmpty() && !price.has("by")) {
      price.mistake("by", Messages.say("json.missing"));
    }
    return by.orElse(Price.Counting.FINDINGS);
  }

  /**
   * Returns the constant that a field names in small letters; empty where the file leaves it out or
   * it is none.
   */
  static <E extends Enum<E>> Optional<E> choice(StrictFields fields, String key, E[] all) {
    String text = fields.text(key, "");
    List<String> names = new ArrayList<>();
    for (E one : all) {
      String name = one.name().toLowerCase(Locale.ROOT);
      if (name.equals(text)) {
        return Optional.of(one);
      }
      names.add(name);
    }
    if (!text.isEmpty()) {
      fields.mistake(key, noSuch(text, names));
    }
    return Optional.empty();
  }

  static Group group(StrictFields group) {
    return new Group(
        group.text("id"),
        group.wording("title"),
        names(group, "rules"),
        group.number("cap", ProfileReader.MOST));
  }

  static Optional<Severity> severity(StrictFields fields) {
    return choice(fields, "severity", Severity.values());
  }

  /** Returns a list of rules' ids and families. */
  static List<String> names(StrictFields fields, String key) {
    List<String> names = new ArrayList<>();
    for (String name : fields.texts(key)) {
      if (isName(name)) {
        names.add(name);
      } else {
        fields.mistake(key, Messages.say("score.profile.rule-id"));
      }
    }
    return names;
  }

  static void ruleIds(StrictFields rules) {
    for (String id : rules.keys()) {
      if (!isName(id)) {
        rules.mistake(id, Messages.say("score.profile.rule-id"));
      }
    }
  }

  private static boolean isName(String name) {
    return name.equals(PriceList.ALL) || name.matches("[a-z0-9-]+/([a-z0-9-]+|\\*)");
  }

  /** What to write in place of a name that stands for nothing. */
  static Wording noSuch(String name, Collection<String> all) {
    String names = String.join(", ", all);
    return Nearest.to(name, all)
        .map(near -> Messages.say("score.profile.misspelled", near, names))
        .orElseGet(() -> Messages.say("score.profile.no-such", names));
  }

  /** What to write in place of the key of a dimension that neither program nor profile has. */
  static Wording noSuchDimension(String name, Collection<String> all) {
    String names = String.join(", ", all);
    return Nearest.to(name, all)
        .map(near -> Messages.say("json.misspelled", near, names))
        .orElseGet(() -> Messages.say("score.profile.own-dimension", names));
  }
}
