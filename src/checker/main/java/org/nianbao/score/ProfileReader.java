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
import org.nianbao.wording.Wording;

/** Reads a profile's file; every key and every value is checked. */
final class ProfileReader {

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
        fields.whole("overviewLimit", 0, 0),
        fields.object("copyLimits", ProfileReader::copyLimits, CopyLimits.DEFAULT));
  }

  private static CopyLimits copyLimits(StrictFields limits) {
    return new CopyLimits(percent(limits, "lastYear"), percent(limits, "otherAgencies"));
  }

  private static int percent(StrictFields limits, String name) {
    int percent = limits.whole(name, 1);
    if (percent > 100) {
      limits.mistake(name, "最大为100", "at most 100");
    }
    return percent;
  }

  private static Map<Dimension, Weight> weights(StrictFields dimensions) {
    Map<Dimension, Weight> weights = new EnumMap<>(Dimension.class);
    for (Dimension dimension : Dimension.values()) {
      weights.put(
          dimension,
          dimensions.object(
              dimension.id(), ProfileReader::weight, new Weight(0, List.of())));
    }
    if (!dimensions.hasMistakes() && weights.values().stream().allMatch(w -> w.points() == 0)) {
      dimensions.mistake(
          "",
          "权重不能全部为0，请至少给一个维度写大于0的weight",
          "all weights are 0; give at least one a weight above 0");
    }
    return weights;
  }

  private static Weight weight(StrictFields weight) {
    return new Weight(weight.whole("weight", 0), weight.texts("decisive"));
  }

  private static Map<String, Price> prices(StrictFields rules) {
    for (String id : rules.keys()) {
      if (!id.matches("[a-z0-9-]+/[a-z0-9-]+")) {
        rules.mistake(
            id, "规则编号要写成 类别/名称，例如 timing/late", "a rule's id is family/name, such as timing/late");
      }
    }
    return new TreeMap<>(rules.entries(ProfileReader::price));
  }

  private static Price price(StrictFields price) {
    int points = price.whole("points", 0);
    int cap = price.whole("cap", 0);
    if (cap < points) {
      price.mistake(
          "cap", "封顶分不能小于每处扣分" + points, "the cap must be at least the points, " + points);
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
            "grades[" + (i + 1) + "].from",
            "等次的起始分要从高到低，请写小于" + above + "的数",
            "grades go from the highest down; write less than " + above);
      }
    }
    if (grades.isEmpty() || grades.get(grades.size() - 1).from().signum() != 0) {
      fields.mistake("grades", "最后一个等次的from要写0", "the last grade must be from 0");
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
          fields.mistake(body, "日期要写成 月-日，例如 01-31", "a day is written MM-DD, such as 01-31");
        }
      }
    }
    return deadlines;
  }

  private static Wording wording(StrictFields both) {
    return new Wording(both.text("zh"), both.text("en"));
  }
}
