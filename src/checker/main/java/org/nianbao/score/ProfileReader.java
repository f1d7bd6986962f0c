package org.nianbao.score;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.nianbao.facts.CopyLimits;
import org.nianbao.json.StrictFields;
import org.nianbao.json.StrictJson;
import org.nianbao.json.StrictJsonException;
import org.nianbao.wording.Messages;
import org.nianbao.wording.Wording;

/** Reads a profile's file; every key and every value is checked. */
final class ProfileReader {

  private static final String OVERVIEW = "text/too-long";
  private static final Wording NOTHING = Wording.same("");
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  /** More than any scheme gives: a greater number is a slip. */
  static final BigDecimal MOST = BigDecimal.valueOf(10_000);

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
    String name = fields.text("name");
    Wording title = fields.wording("title");
    Profile.About about =
        new Profile.About(fields.wording("source", NOTHING), fields.wordings("notes"));
    BigDecimal full = fields.number("full", MOST, HUNDRED);
    Scale scale =
        new Scale(full, fields.whole("decimals", 0, 1), percent(fields, "mostUnjudged", HUNDRED));
    List<Weight> weights = fields.object("dimensions", DimensionReader::weights);
    PriceList prices =
        new PriceList(fields.object("rules", PriceReader::prices, Map.<String, Price>of()));
    List<Group> groups = fields.objects("groups", PriceReader::group);
    List<Item> items = fields.objects("items", ItemReader::item);
    Bonus bonus =
        fields.has("bonus")
            ? fields.object("bonus", ItemReader::bonus)
            : new Bonus(MOST, BigDecimal.ZERO);
    Combination combination =
        fields.has("combination")
            ? fields.object("combination", ItemReader::combination)
            : Combination.NONE;
    Grading grading = new Grading(grades(fields), caps(fields));
    known(fields, weights, prices, items, grading);
    return new Profile(
        name,
        title,
        about,
        scale,
        weights,
        prices,
        groups,
        items,
        bonus,
        combination,
        grading,
        fields.text("vetoGrade"),
        fields.objects("vetoes", ProfileReader::veto),
        fields.object("deadlines", ProfileReader::deadlines, Map.of()),
        thresholds(fields));
  }

  /** Notes the names that stand for nothing in the file. */
  private static void known(
      StrictFields fields,
      List<Weight> weights,
      PriceList prices,
      List<Item> items,
      Grading grading) {
    Set<String> dimensions = new HashSet<>();
    for (Weight weight : weights) {
      dimensions.add(weight.id());
    }
    for (String rule : prices.names()) {
      String dimension = prices.dimension(rule);
      if (!dimension.isEmpty() && !dimensions.contains(dimension)) {
        fields.mistake("rules." + rule + ".dimension", PriceReader.noSuch(dimension, dimensions));
      }
    }
    Set<String> ids = new HashSet<>();
    for (int i = 0; i < items.size(); i++) {
      Item item = items.get(i);
      if (!ids.add(item.id())) {
        fields.mistake("items[" + (i + 1) + "].id", Messages.say("score.profile.twice", item.id()));
      }
      if (item.kind() != Item.Kind.BONUS && !dimensions.contains(item.dimension())) {
        fields.mistake(
            "items[" + (i + 1) + "].dimension", PriceReader.noSuch(item.dimension(), dimensions));
      }
    }
    List<String> names = new ArrayList<>();
    for (Grade grade : grading.grades()) {
      names.add(grade.name());
    }
    for (int i = 0; i < grading.caps().size(); i++) {
      if (!names.contains(grading.caps().get(i).grade())) {
        fields.mistake(
            "gradeCaps[" + (i + 1) + "].grade",
            PriceReader.noSuch(grading.caps().get(i).grade(), names));
      }
    }
  }

  /**
   * Returns the thresholds of rules, by rule id and name; {@code overviewLimit} and those of {@code
   * copyLimits} are some of them by their older names.
   */
  private static Map<String, Map<String, Integer>> thresholds(StrictFields fields) {
    Map<String, Map<String, Integer>> thresholds = new TreeMap<>();
    if (fields.has("thresholds")) {
      thresholds.putAll(fields.object("thresholds", ProfileReader::byRule));
    }
    Integer overview = fields.whole("overviewLimit", 0, null);
    if (overview != null && thresholds.put(OVERVIEW, Map.of("characters", overview)) != null) {
      fields.mistake("overviewLimit", Messages.say("score.profile.threshold-twice", OVERVIEW));
    }
    if (fields.has("copyLimits")) {
      addCopyLimits(fields, thresholds);
    }
    return thresholds;
  }

  private static void addCopyLimits(
      StrictFields fields, Map<String, Map<String, Integer>> thresholds) {
    Map<String, Integer> limits = fields.object("copyLimits", ProfileReader::copyLimits);
    for (Map.Entry<String, Integer> limit : limits.entrySet()) {
      String rule = limit.getKey();
      Map<String, Integer> own = new TreeMap<>(thresholds.getOrDefault(rule, Map.of()));
      if (own.put("percent", limit.getValue()) != null) {
        fields.mistake("copyLimits", Messages.say("score.profile.threshold-twice", rule));
      }
      thresholds.put(rule, own);
    }
  }

  private static Map<String, Map<String, Integer>> byRule(StrictFields rules) {
    PriceReader.ruleIds(rules);
    return rules.entries(ProfileReader::values);
  }

  private static Map<String, Integer> values(StrictFields rule) {
    Map<String, Integer> values = new TreeMap<>();
    for (String name : rule.keys()) {
      values.put(name, rule.whole(name, 0));
    }
    return values;
  }

  private static Map<String, Integer> copyLimits(StrictFields limits) {
    return Map.of(
        CopyLimits.LAST_YEAR, limit(limits, "lastYear"),
        CopyLimits.OTHER_AGENCIES, limit(limits, "otherAgencies"));
  }

  private static int limit(StrictFields limits, String name) {
    int percent = limits.whole(name, 1);
    if (percent > 100) {
      limits.mistake(name, Messages.say("score.profile.at-most-100"));
    }
    return percent;
  }

  private static int percent(StrictFields fields, String name, BigDecimal otherwise) {
    int percent = fields.whole(name, 0, otherwise.intValue());
    if (percent > 100) {
      fields.mistake(name, Messages.say("score.profile.at-most-100"));
    }
    return percent;
  }

  private static List<Grade> grades(StrictFields fields) {
    List<Grade> grades =
        fields.objects(
            "grades",
            grade ->
                new Grade(
                    grade.text("grade"),
                    grade.number("from", MOST),
                    grade.number("quota", HUNDRED, null)));
    for (int i = 1; i < grades.size(); i++) {
      BigDecimal above = grades.get(i - 1).from();
      int order = grades.get(i).from().compareTo(above);
      if (order > 0 || (order == 0 && grades.get(i - 1).quota() == null)) {
        fields.mistake(
            "grades[" + (i + 1) + "].from", Messages.say("score.profile.grade-order", above));
      }
    }
    if (grades.isEmpty() || grades.get(grades.size() - 1).from().signum() != 0) {
      fields.mistake("grades", Messages.say("score.profile.last-grade"));
    }
    return grades;
  }

  private static List<GradeCap> caps(StrictFields fields) {
    return fields.objects(
        "gradeCaps",
        cap ->
            new GradeCap(
                cap.text("id"),
                cap.text("grade"),
                PriceReader.names(cap, "rules"),
                PriceReader.severity(cap),
                cap.whole("atLeast", 1, 1),
                cap.flag("unread"),
                cap.wording("reason")));
  }

  private static Veto veto(StrictFields veto) {
    return new Veto(
        veto.text("id"),
        veto.has("rule") ? veto.text("rule") : "",
        veto.whole("atLeast", 1, 1),
        veto.wholes("sections"),
        veto.flag("zero"),
        veto.wording("reason"));
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
}
