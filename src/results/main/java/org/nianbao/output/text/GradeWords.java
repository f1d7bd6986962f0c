package org.nianbao.output.text;

import static java.util.Map.entry;

import java.util.Map;
import org.nianbao.wording.Language;

/** The usual grades in English; a scheme's own names stay as they are. */
public final class GradeWords {

  private static final Map<String, String> ENGLISH =
      Map.ofEntries(
          entry("优", "excellent"),
          entry("良", "good"),
          entry("中", "fair"),
          entry("一般", "fair"),
          entry("及格", "pass"),
          entry("合格", "pass"),
          entry("达标", "pass"),
          entry("先进", "outstanding"),
          entry("差", "poor"),
          entry("不合格", "fail"),
          entry("不达标", "fail"));

  private GradeWords() {}

  static String of(String grade, TextPage page) {
    return of(grade, page.language());
  }

  /** A grade in a language. */
  public static String of(String grade, Language language) {
    return language == Language.ZH ? grade : ENGLISH.getOrDefault(grade, grade);
  }
}
