package org.nianbao.score;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.MonthDay;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.nianbao.facts.CopyLimits;
import org.nianbao.json.StrictFields;
import org.nianbao.json.StrictJson;
import org.nianbao.json.StrictJsonException;
import org.nianbao.rules.Dimension;
import org.nianbao.wording.Messages;
import org.nianbao.wording.Wording;

/** Reads a profile's file; every key and every value is checked. */
final class ProfileReader {

  private static final String OVERVIEW = "text/too-long";
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
  private static final List<String> BODIES =
      List.of("department", "government", "township", "subdistrict");

  private ProfileReader() {}

  static Profile read(String file, byte[] json) throws ProfileException {
    try {
      return StrictJson.read(file, json, ProfileReader::profile);
    } catch (StrictJsonException e) {
      throw new ProfileException(e.mistakes());
    }
  }

  private static Profile profile(StrictFields fields) {
    fields.required("grades");
    return new Profile(
        fields.text("name"),
        fields.object("title", ProfileReader::wording),
        fields.object("dimensions", ProfileReader::weights),
        fields.object("rules", ProfileReader::prices, Map.of()),
        grades(fields),
        fields.text("vetoGrade"),
        fields.objects("vetoes", ProfileReader::veto),
        fields.object("deadlines", ProfileReader::deadlines, Map.of()),
        thresholds(fields),
        fields.object("copyLimits", ProfileReader::copyLimits, CopyLimits.DEFAULT));
  }

  /**
   * Returns the thresholds of rules, by rule id and name; {@code overviewLimit} is one of them by
   * its older name.
   */
  private static Map<String, Map<String, Integer>> thresholds(StrictFields fields) {
    Map<String, Map<String, Integer>> thresholds =
        new TreeMap<>(fields.object("thresholds", ProfileReader::byRule, Map.of()));
    Integer overview = fields.whole("overviewLimit", 0, null);
    if (overview != null && thresholds.put(OVERVIEW, Map.of("characters", overview)) != null) {
      fields.mistake("overviewLimit", Messages.say("score.profile.threshold-twice", OVERVIEW));
    }
    return thresholds;
  }

  private static Map<String, Map<String, Integer>> byRule(StrictFields rules) {
    ruleIds(rules);
    return rules.entries(
        rule -> {
          Map<String, Integer> values = new TreeMap<>();
          rule.keys().forEach(name -> values.put(name, rule.whole(name, 0)));
          return values;
        });
  }

  private static void ruleIds(StrictFields rules) {
    for (String id : rules.keys()) {
      if (!id.matches("[a-z0-9-]+/[a-z0-9-]+")) {
        rules.mistake(id, Messages.say("score.profile.rule-id"));
      }
    }
  }

  private static CopyLimits copyLimits(StrictFields limits) {
    return new CopyLimits(percent(limits, "lastYear"), percent(limits, "otherAgencies"));
  }

  private static int percent(StrictFields limits, String name) {
    int percent = limits.whole(name, 1);
    if (percent > 100) {
      limits.mistake(name, Messages.say("score.profile.at-most-100"));
    }
    return percent;
  }

  private static Map<Dimension, Weight> weights(StrictFields dimensions) {
    Map<Dimension, Weight> weights = new EnumMap<>(Dimension.class);
    for (Dimension dimension : Dimension.values()) {
      weights.put(
          dimension,
          dimensions.object(dimension.id(), ProfileReader::weight, new Weight(0, List.of())));
    }
    if (!dimensions.hasMistakes() && weights.values().stream().allMatch(w -> w.points() == 0)) {
      dimensions.mistake("", Messages.say("score.profile.no-weight"));
    }
    return weights;
  }

  private static Weight weight(StrictFields weight) {
    return new Weight(weight.whole("weight", 0), weight.texts("decisive"));
  }

  private static Map<String, Price> prices(StrictFields rules) {
    ruleIds(rules);
    return new TreeMap<>(rules.entries(ProfileReader::price));
  }

  private static Price price(StrictFields price) {
    int points = price.whole("points", 0);
    int cap = price.whole("cap", 0);
    if (cap < points) {
      price.mistake("cap", Messages.say("score.profile.cap", points));
    }
    return new Price(points, cap);
  }

  private static List<Grade> grades(StrictFields fields) {
    List<Grade> grades =
        fields.objects(
            "grades", grade -> new Grade(grade.text("grade"), grade.number("from", HUNDRED)));
    for (int i = 1; i < grades.size(); i++) {
      BigDecimal above = grades.get(i - 1).from();
      if (grades.get(i).from().compareTo(above) >= 0) {
        fields.mistake(
            "grades[" + (i + 1) + "].from", Messages.say("score.profile.grade-order", above));
      }
    }
    if (grades.isEmpty() || grades.get(grades.size() - 1).from().signum() != 0) {
      fields.mistake("grades", Messages.say("score.profile.last-grade"));
    }
    return grades;
  }

  private static Veto veto(StrictFields veto) {
    return new Veto(
        veto.text("id"),
        veto.has("rule") ? veto.text("rule") : "",
        veto.whole("atLeast", 1, 1),
        veto.wholes("sections"),
        veto.flag("zero"),
        veto.object("reason", ProfileReader::wording));
  }

  private static Map<String, MonthDay> deadlines(StrictFields fields) {
    Map<String, MonthDay> deadlines = new TreeMap<>();
    for (String body : BODIES) {
      if (fields.has(body)) {
        try {
          deadlines.put(body, MonthDay.parse("--" + fields.text(body)));
        } catch (DateTimeException e) {
          fields.mistake(body, Messages.say("score.profile.day"));
        }
      }
    }
    return deadlines;
  }

  private static Wording wording(StrictFields both) {
    return new Wording(both.text("zh"), both.text("en"));
  }
}
