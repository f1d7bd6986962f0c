package org.nianbao.patterns;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/** A right report as text, spoilt in one way at a time; ways that its text does not allow fail. */
final class SpoiltReport {

  private static final String REQUESTS = "三、收到和处理政府信息公开申请情况";
  private static final String DISPUTES = "四、政府信息公开行政复议、行政诉讼情况";

  private final List<String> lines;

  private SpoiltReport(String text) {
    lines = text.lines().toList();
  }

  /** The spoilt texts by what is wrong with them; none where the report is laid out otherwise. */
  static Map<PatternScores.Kind, String> of(String text) {
    Map<PatternScores.Kind, String> spoilt = new EnumMap<>(PatternScores.Kind.class);
    SpoiltReport report = new SpoiltReport(text);
    if (report.lines.contains(REQUESTS)
        && report.lines.contains(DISPUTES)
        && report.lines.contains("\t（一）予以公开")) {
      spoilt.put(PatternScores.Kind.ONE_FIGURE, report.withAnotherFigure());
      spoilt.put(PatternScores.Kind.BLANK_TABLE, report.requests(figure -> ""));
      spoilt.put(PatternScores.Kind.STROKES, report.requests(figure -> "/"));
      spoilt.put(PatternScores.Kind.SECTION_MISSING, report.without("五、", "六、"));
      if (report.lines.contains("\t本年制发件数")) {
        spoilt.put(PatternScores.Kind.OTHER_FORM, report.ofTheFormBefore());
      }
    }
    return spoilt;
  }

  private String withAnotherFigure() {
    List<String> changed = new ArrayList<>(lines);
    int at = lines.indexOf("\t（一）予以公开") + 1;
    changed.set(at, "\t" + (Long.parseLong(lines.get(at).strip()) + 7));
    return String.join("\n", changed);
  }

  private String requests(UnaryOperator<String> figure) {
    List<String> changed = new ArrayList<>(lines);
    for (int i = lines.indexOf(REQUESTS); i < lines.indexOf(DISPUTES); i++) {
      if (lines.get(i).matches("\t\\d+")) {
        changed.set(i, "\t" + figure.apply(lines.get(i).strip()));
      }
    }
    return String.join("\n", changed);
  }

  private String without(String heading, String next) {
    List<String> kept = new ArrayList<>();
    boolean within = false;
    for (String line : lines) {
      String words = line.strip();
      within = words.startsWith(heading) || (within && !words.startsWith(next));
      if (!within) {
        kept.add(line);
      }
    }
    return String.join("\n", kept);
  }

  private String ofTheFormBefore() {
    return String.join("\n", lines)
        .replace("本年制发件数", "本年新制作数量")
        .replace("本年废止件数", "本年新公开数量")
        .replace("现行有效件数", "对外公开总数量");
  }
}
