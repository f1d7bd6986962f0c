package org.nianbao.score;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.jr.stree.JrsValue;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.nianbao.facts.CopyLimits;
import org.nianbao.json.JsonTree;
import org.nianbao.json.StrictFields;
import org.nianbao.rules.Dimension;
import org.nianbao.wording.Wording;

/** Reads a profile strictly: whatever is not understood is a mistake, and all are told at once. */
final class ProfileReader {

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
  private static final List<String> BODIES =
      List.of("department", "government", "township", "subdistrict");

  private final StrictFields fields;

  private ProfileReader(String file) {
    fields = new StrictFields(file);
  }

  static Profile read(String file, byte[] json) throws ProfileException {
    JrsValue root;
    try {
      root = JsonTree.read(new ByteArrayInputStream(json));
    } catch (JsonProcessingException e) {
      throw new ProfileException(List.of(notJson(file, e)));
    } catch (IOException e) {
      throw new ProfileException(
          List.of(new Wording(file + "：无法读取评分方案。", file + ": the profile cannot be read.")));
    }
    ProfileReader reader = new ProfileReader(file);
    Profile profile = reader.profile(root);
    if (!reader.fields.mistakes.isEmpty()) {
      throw new ProfileException(reader.fields.mistakes);
    }
    return profile;
  }

  private static Wording notJson(String file, JsonProcessingException e) {
    int line = e.getLocation() == null ? 0 : e.getLocation().getLineNr();
    int column = e.getLocation() == null ? 0 : e.getLocation().getColumnNr();
    String why = e.getOriginalMessage().lines().findFirst().orElse("");
    return new Wording(
        file + "：第" + line + "行第" + column + "列不是有效的JSON，请检查引号、逗号和括号（" + why + "）。",
        file + ": not valid JSON at line " + line + ", column " + column + ": " + why);
  }

  private Profile profile(JrsValue root) {
    fields.only(
        root,
        "",
        "name",
        "title",
        "dimensions",
        "rules",
        "grades",
        "vetoGrade",
        "vetoes",
        "deadlines",
        "overviewLimit",
        "copyLimits");
    return new Profile(
        fields.text(root, "", "name"),
        wording(root, "", "title"),
        weights(fields.object(root, "", "dimensions")),
        prices(root.path("rules")),
        grades(fields.array(root, "", "grades")),
        fields.text(root, "", "vetoGrade"),
        vetoes(root.path("vetoes")),
        deadlines(root.path("deadlines")),
        has(root, "overviewLimit") ? fields.whole(root, "", "overviewLimit", 0) : 0,
        has(root, "copyLimits") ? copyLimits(root.path("copyLimits")) : CopyLimits.DEFAULT);
  }

  private CopyLimits copyLimits(JrsValue node) {
    fields.only(node, "copyLimits", "lastYear", "otherAgencies");
    return new CopyLimits(percent(node, "lastYear"), percent(node, "otherAgencies"));
  }

  private int percent(JrsValue node, String name) {
    int percent = fields.whole(node, "copyLimits", name, 1);
    if (percent > 100) {
      fields.mistake("copyLimits." + name, "最大为100", "at most 100");
    }
    return percent;
  }

  private Map<Dimension, Weight> weights(JrsValue node) {
    String known =
        Arrays.stream(Dimension.values()).map(Dimension::id).collect(Collectors.joining(", "));
    Map<Dimension, Weight> weights = new EnumMap<>(Dimension.class);
    for (Dimension dimension : Dimension.values()) {
      weights.put(dimension, new Weight(0, List.of()));
    }
    for (Map.Entry<String, JrsValue> entry : JsonTree.fields(node).entrySet()) {
      String at = "dimensions." + entry.getKey();
      Dimension dimension =
          Arrays.stream(Dimension.values())
              .filter(d -> d.id().equals(entry.getKey()))
              .findFirst()
              .orElse(null);
      if (dimension == null) {
        fields.mistake(at, "没有这个维度，只能写：" + known, "no such dimension; write one of: " + known);
        continue;
      }
      fields.only(entry.getValue(), at, "weight", "decisive");
      weights.put(
          dimension,
          new Weight(
              fields.whole(entry.getValue(), at, "weight", 0),
              fields.texts(entry.getValue(), at, "decisive")));
    }
    if (fields.mistakes.isEmpty() && weights.values().stream().allMatch(w -> w.points() == 0)) {
      fields.mistake(
          "dimensions",
          "权重不能全部为0，请至少给一个维度写大于0的weight",
          "all weights are 0; give at least one a weight above 0");
    }
    return weights;
  }

  private Map<String, Price> prices(JrsValue node) {
    Map<String, Price> prices = new TreeMap<>();
    for (Map.Entry<String, JrsValue> entry :
        JsonTree.fields(fields.objectOrNone(node, "rules")).entrySet()) {
      String at = "rules." + entry.getKey();
      if (!isRuleId(entry.getKey())) {
        fields.mistake(
            at, "规则编号要写成 类别/名称，例如 timing/late", "a rule's id is family/name, such as timing/late");
      }
      fields.only(entry.getValue(), at, "points", "cap");
      int points = fields.whole(entry.getValue(), at, "points", 0);
      int cap = fields.whole(entry.getValue(), at, "cap", 0);
      if (cap < points) {
        fields.mistake(
            at + ".cap", "封顶分不能小于每处扣分" + points, "the cap must be at least the points, " + points);
      }
      prices.put(entry.getKey(), new Price(points, cap));
    }
    return prices;
  }

  private static boolean isRuleId(String id) {
    return id.matches("[a-z0-9-]+/[a-z0-9-]+");
  }

  private List<Grade> grades(JrsValue node) {
    List<Grade> grades = new ArrayList<>();
    for (int i = 0; i < node.size(); i++) {
      String at = "grades[" + (i + 1) + "]";
      fields.only(node.get(i), at, "grade", "from");
      BigDecimal from = fields.number(node.get(i), at, "from", HUNDRED);
      if (i > 0 && from.compareTo(grades.get(i - 1).from()) >= 0) {
        fields.mistake(
            at + ".from",
            "等次的起始分要从高到低，请写小于" + grades.get(i - 1).from() + "的数",
            "grades go from the highest down; write less than " + grades.get(i - 1).from());
      }
      grades.add(new Grade(fields.text(node.get(i), at, "grade"), from));
    }
    if (grades.isEmpty() || grades.get(grades.size() - 1).from().signum() != 0) {
      fields.mistake("grades", "最后一个等次的from要写0", "the last grade must be from 0");
    }
    return grades;
  }

  private List<Veto> vetoes(JrsValue node) {
    List<Veto> vetoes = new ArrayList<>();
    for (int i = 0; i < fields.arrayOrNone(node, "vetoes").size(); i++) {
      String at = "vetoes[" + (i + 1) + "]";
      JrsValue veto = node.get(i);
      fields.only(veto, at, "id", "rule", "atLeast", "sections", "zero", "reason");
      String rule = has(veto, "rule") ? fields.text(veto, at, "rule") : "";
      vetoes.add(
          new Veto(
              fields.text(veto, at, "id"),
              rule,
              has(veto, "atLeast") ? fields.whole(veto, at, "atLeast", 1) : 1,
              fields.wholes(veto, at, "sections"),
              has(veto, "zero") && fields.flag(veto, at, "zero"),
              wording(veto, at, "reason")));
    }
    return vetoes;
  }

  private Map<String, MonthDay> deadlines(JrsValue node) {
    Map<String, MonthDay> deadlines = new TreeMap<>();
    JrsValue object = fields.objectOrNone(node, "deadlines");
    fields.only(object, "deadlines", BODIES.toArray(String[]::new));
    for (Map.Entry<String, JrsValue> entry : JsonTree.fields(object).entrySet()) {
      try {
        deadlines.put(entry.getKey(), MonthDay.parse("--" + entry.getValue().asText()));
      } catch (DateTimeException e) {
        fields.mistake(
            "deadlines." + entry.getKey(),
            "日期要写成 月-日，例如 01-31",
            "a day is written MM-DD, such as 01-31");
      }
    }
    return deadlines;
  }

  private static boolean has(JrsValue node, String key) {
    return !node.path(key).isMissingNode();
  }

  private Wording wording(JrsValue node, String at, String key) {
    JrsValue both = fields.object(node, at, key);
    String inside = at.isEmpty() ? key : at + "." + key;
    fields.only(both, inside, "zh", "en");
    return new Wording(fields.text(both, inside, "zh"), fields.text(both, inside, "en"));
  }
}
