package org.nianbao.recognition.prose;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.nianbao.chinese.Blank;
import org.nianbao.document.Paragraph;
import org.nianbao.facts.DraftMark;
import org.nianbao.facts.DraftMark.Unfinished;
import org.nianbao.wording.PatternFinder;
import org.nianbao.wording.Phrases;

/**
 * Finds what shows that a text is not the final one: its title says draft, its date was never
 * finished, or no calendar has it.
 */
final class Drafts {

  /** A title or the line of a signature is no longer than this. */
  private static final int LONGEST_LINE = 60;

  private static final String DRAFT = Phrases.read("drafts").anyOf("");

  // 征求意见稿 of something else is published in its own right: only a title or a line of its own
  private static final Pattern TITLED =
      Pattern.compile(
          "报告[（(【\\[]?"
              + DRAFT
              + "[）)】\\]]?$|^[（(【\\[]?"
              + DRAFT
              + "(?:[，,：:；;].{1,30})?[）)】\\]]?$");

  private static final Pattern UNFINISHED =
      Pattern.compile(
          "(?<!至)(?:20\\d{2}|二[〇○零O0][一二三四五六七八九〇○零]{2})年(?:\\d{0,2}|[一二三四五六七八九十]{0,2})月[_＿XxＸ×]*日$");

  /** What a reader of the draft asked of its writer: （张科：这里再补充一点，改好再报）. */
  private static final Pattern NOTE =
      Pattern.compile(
          "[（(【](?:[\\u4e00-\\u9fa5]{1,3}(?:科|科长|主任|局|局长|处|处长|股长|秘书长|镇长|书记|部长|总)|批注|审核意见|修改意见|领导意见)(?:意见|批注)?[：:]"
              + "[^（）()【】]{0,40}(?:补充|写上|改好|改一下|再改|修改|删去|删掉|核实|再核|定稿|再报|发我|重写|润色)[^（）()【】]{0,30}[）)】]");

  private static final PatternFinder DATE =
      new PatternFinder(
          Pattern.compile("(?<!\\d)(?:(20\\d{2})年)?(\\d{1,2})月(\\d{1,2})日"), "0123456789");

  /** A leap year, for dates without theirs. */
  private static final int SOME_YEAR = 2024;

  private Drafts() {}

  /** Such marks in a paragraph of the given section, 0 for what stands before the first. */
  static List<DraftMark> in(Paragraph line, int section) {
    String solid = Blank.remove(line.text());
    List<DraftMark> found = new ArrayList<>();
    if (solid.length() <= LONGEST_LINE) {
      Matcher titled = TITLED.matcher(solid);
      if (section == 0 && titled.find()) {
        found.add(new DraftMark(Unfinished.DRAFT, titled.group(), section, solid, line.place()));
      }
      Matcher unfinished = UNFINISHED.matcher(solid);
      if (unfinished.find()) {
        found.add(
            new DraftMark(
                Unfinished.UNFINISHED_DATE, unfinished.group(), section, solid, line.place()));
      }
    }
    if (solid.indexOf('：') >= 0) {
      Matcher note = NOTE.matcher(solid);
      if (note.find()) {
        found.add(new DraftMark(Unfinished.DRAFT, note.group(), section, solid, line.place()));
      }
    }
    Matcher date = DATE.in(solid);
    for (int from = 0; DATE.next(date, solid, from); from = date.end()) {
      if (!exists(date)) {
        found.add(
            new DraftMark(Unfinished.NO_SUCH_DATE, date.group(), section, solid, line.place()));
        break;
      }
    }
    return found;
  }

  private static boolean exists(Matcher date) {
    int year = date.group(1) == null ? SOME_YEAR : Integer.parseInt(date.group(1));
    try {
      LocalDate.of(year, Integer.parseInt(date.group(2)), Integer.parseInt(date.group(3)));
      return true;
    } catch (DateTimeException e) {
      return false;
    }
  }
}
