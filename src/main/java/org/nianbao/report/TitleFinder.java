package org.nianbao.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.nianbao.document.Blank;
import org.nianbao.document.Block;
import org.nianbao.document.Paragraph;
import org.nianbao.wording.Wording;

/**
 * Finds the title among the lines before the first heading, though it may stand on two or three of
 * them.
 */
final class TitleFinder {

  private static final int LINES = 15;
  private static final int LONGEST = 80;

  private static final Pattern REPORT =
      Pattern.compile("(政府信息公开|政务公开|信息公开).{0,6}(年度|工作).{0,6}报告|(政府)?信息公开.{0,8}年报");
  private static final Pattern YEAR = Pattern.compile("(20[0-9]{2})\\s*年?度?");
  private static final Pattern YEAR_LINE = Pattern.compile("[（(]?20[0-9]{2}年度?[）)]?");
  private static final Pattern AGENCY_LINE =
      Pattern.compile(
          "^[\\u4e00-\\u9fa5（）()·0-9年度]{3,40}(年|年度|政府|局|委|委员会|办公室|办公厅|办事处|街道|镇|乡|厅|院|中心|会|部|署|队|大队|支队|处|所)$");
  private static final String RIGHT = "政府信息公开工作年度报告";

  private TitleFinder() {}

  /** The title, if the document has one. */
  static Optional<Title> find(List<Block> preamble) {
    List<Paragraph> lines = new ArrayList<>();
    for (Block block : preamble) {
      if (block instanceof Paragraph line && lines.size() < LINES) {
        lines.add(line);
      }
    }
    for (int i = 0; i < lines.size(); i++) {
      for (int length = 1; length <= 3 && i + length <= lines.size(); length++) {
        String joined = join(lines, i, length);
        if (isTitle(joined)) {
          int first = i;
          if (startsWithSubject(joined) && i > 0 && isAgencyLine(lines.get(i - 1))) {
            first = i - 1;
          }
          int last = i + length - 1;
          if (!joined.endsWith("报告")
              && last + 1 < lines.size()
              && isTitle(join(lines, first, last - first + 2))) {
            last++;
          }
          if (!YEAR.matcher(join(lines, first, last - first + 1)).find()
              && last + 1 < lines.size()
              && YEAR_LINE.matcher(Blank.remove(lines.get(last + 1).text())).matches()) {
            last++;
          }
          return Optional.of(title(join(lines, first, last - first + 1), lines.get(first)));
        }
      }
    }
    return Optional.empty();
  }

  private static String join(List<Paragraph> lines, int first, int count) {
    StringBuilder joined = new StringBuilder();
    for (int i = first; i < first + count; i++) {
      joined.append(Blank.remove(lines.get(i).text()));
    }
    return joined.toString();
  }

  private static boolean isTitle(String text) {
    return text.length() <= LONGEST
        && text.indexOf('。') < 0
        && text.indexOf('，') < 0
        && text.indexOf('：') < 0
        && !text.startsWith("关于印发")
        && REPORT.matcher(text).find();
  }

  private static boolean startsWithSubject(String text) {
    return text.startsWith("政府信息公开")
        || text.startsWith("年政府")
        || text.startsWith("信息公开")
        || YEAR.matcher(text).lookingAt();
  }

  private static boolean isAgencyLine(Paragraph line) {
    return AGENCY_LINE.matcher(Blank.remove(line.text())).matches();
  }

  private static Title title(String text, Paragraph at) {
    Matcher year = YEAR.matcher(text);
    int value = year.find() ? Integer.parseInt(year.group(1)) : 0;
    Wording slip = slip(text);
    return new Title(text, agency(text), value, !slip.zh().isEmpty(), slip, at.place());
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
        .replaceAll("^(关于)?[（(【《]+|[）)】》]+$|^关于|的$", "")
        .replaceAll("政府信息公开.*$", "")
        .strip();
  }

  private static Wording slip(String text) {
    if (text.matches(".*20\\d{2}年度.*年度报告.*")) {
      return new Wording("“年度”重复", "“年度” stands twice");
    }
    if (text.contains(RIGHT)) {
      return Wording.same("");
    }
    if (text.contains("年度工作报告")) {
      return new Wording("应为“工作年度报告”，写成了“年度工作报告”", "“年度工作报告” instead of “工作年度报告”");
    }
    if (text.contains("政府信息公开年度报告")) {
      return new Wording("缺“工作”二字", "“工作” is missing");
    }
    if (text.contains("政府信息公开工作报告")) {
      return new Wording("缺“年度”二字", "“年度” is missing");
    }
    return new Wording("用语与格式不一致", "its words are not the form's");
  }
}
