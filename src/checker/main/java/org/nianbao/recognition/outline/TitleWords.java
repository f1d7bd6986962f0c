package org.nianbao.recognition.outline;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.nianbao.chinese.Blank;
import org.nianbao.chinese.YearDigits;
import org.nianbao.document.Paragraph;
import org.nianbao.facts.Title;

/** What the words of a title say: agency, year, and whether they are the form's. */
final class TitleWords {

  private static final Pattern REPORT =
      Pattern.compile(
          "(政府信息公开|政务公开|信息公开).{0,6}(年度|工作).{0,6}报告|(政府)?信息公开.{0,8}年报"
              // without 年度 and 工作, the year tells that it is one
              + "|(?<=20\\d{2}年度?)(的?政府信息公开|政务公开|信息公开)(工作|情况|总结|的)*报告"
              + "|政府信息工作?年度报告");
  private static final String A_YEAR =
      "(?<![\\d/])(?:20[0-9]{2}年?[-—~～至到])?(20[0-9]{2})(?![\\d/]|-\\d{3})";
  private static final Pattern YEAR = Pattern.compile(A_YEAR + "\\s*年?度?");

  private TitleWords() {}

  private static final Pattern MARKDOWN = Pattern.compile("^[#*]+|[#*]+$");

  /** A line without white space and marks of Markdown, its year in Arabic digits: ２０２４年, 二〇二四年. */
  static String plain(String line) {
    String solid = Blank.remove(line);
    boolean marked = solid.startsWith("#") || solid.startsWith("*");
    return YearDigits.inDigits(marked ? MARKDOWN.matcher(solid).replaceAll("") : solid);
  }

  static boolean nameReport(String text) {
    return REPORT.matcher(text).find();
  }

  /** Whether a title begins with its year or with what it is about, and lacks the agency before. */
  static boolean startsWithSubject(String text) {
    String words = text.startsWith("关于") ? text.substring(2) : text;
    return words.startsWith("政府信息公开")
        || words.startsWith("年政府")
        || words.startsWith("信息公开")
        || (YEAR.matcher(words).lookingAt() && agency(words).isEmpty());
  }

  /** The year that a title names, the last of two; 0 where it names none. */
  static int year(String text) {
    Matcher year = YEAR.matcher(text);
    return year.find() ? Integer.parseInt(year.group(1)) : 0;
  }

  /** The title of these words. */
  static Title title(String text, Paragraph at) {
    ReportName name = ReportName.of(text);
    return new Title(text, agency(text), year(text), name.words(), name.remark(), at.place());
  }

  /**
   * The agency that a title names: what is left without the year, brackets and the form's own
   * words.
   */
  static String agency(String title) {
    Matcher report = REPORT.matcher(title);
    String before = report.find() ? title.substring(0, report.start()) : title;
    return YEAR.matcher(before)
        .replaceAll("")
        .replaceAll("政府信息公开.*$", "")
        .replaceAll("^(关于)?[（(【《〈“]++|(?<![）)】》〉”])[）)】》〉”]++$|^关于|(的|关于)$", "")
        .replaceAll("^[-—－·_|]++|(?<![-—－·_|])[-—－·_|]++$", "")
        .replaceAll("^[本我].{1,2}$", "") // 本局, 我镇 name nobody
        .strip();
  }
}
