package org.nianbao.output.text;

import java.util.Map;
import org.nianbao.wording.Language;

/** The usual grades in English; a scheme's own names stay as they are. */
final class GradeWords {

  private static final Map<String, String> ENGLISH =
      Map.of(
          "优", "excellent",
          "良", "good",
          "中", "fair",
          "一般", "fair",
          "及格", "pass",
          "合格", "pass",
          "差", "poor",
          "不合格", "fail");

  private GradeWords() {}

  static String of(String grade, TextPage page) {
    return page.language() == Language.ZH ? grade : ENGLISH.getOrDefault(grade, grade);
  }
}
