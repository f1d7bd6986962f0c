package org.nianbao.recognition.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.nianbao.wording.PhraseFinder;

/** Requests that a sentence about something else counts in passing: 全年收到的24件申请中，9件询问…. */
final class InPassing {

  /** What a sentence says where it counts what happened in the year. */
  private static final PhraseFinder OF_THE_YEAR = new PhraseFinder(List.of("全年", "本年", "年内"));

  /** What it says where it tells plans. */
  private static final PhraseFinder AHEAD = new PhraseFinder(List.of("将", "拟", "计划", "力争", "下一步"));

  private static final PhraseFinder PLANS =
      new PhraseFinder(List.of("将", "拟", "计划", "力争", "下一步", "目标", "争取", "不少于", "不低于"));

  private static final Pattern YEARLY =
      Pattern.compile("全年|本年|年内|年底|年末|一年来|统计期|20\\d{2}年|报告期|申请量|结转|新收");

  private static final PhraseFinder ENDS =
      new PhraseFinder(
          List.of(
              "无法提供", "不掌握", "不明确", "案卷", "过程性", "重复申请", "不予公开", "予以公开", "部分公开", "不予处理", "纠正", "败诉",
              "责令"));

  private static final Pattern COUNTED = Pattern.compile("[\\d一二两三四五六七八九十](?:件|起|宗)");

  private static final Pattern OF_OTHER_TIMES =
      Pattern.compile("上年|去年|往年|历年|以来|累计|比|较|占|(?:上|下)半年|季度|20\\d{2}年|例如|抽查");

  private static final PhraseFinder OTHERS =
      new PhraseFinder(List.of("复议", "诉讼", "处罚", "许可", "规范性文件"));

  private InPassing() {}

  /** Whether a text may count anything. */
  static boolean mayCount(String text) {
    return mayBe(text) || mayCountOthers(text) || hasDigit(text);
  }

  private static boolean hasDigit(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (Character.isDigit(text.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  /** Whether a sentence tells what was done, and counts it in digits. */
  static boolean tells(String sentence) {
    return hasDigit(sentence) && !PLANS.isIn(sentence);
  }

  /** Whether a sentence tells how many requests came or ended in the year, not what is planned. */
  static boolean tellsOfRequests(String sentence) {
    return sentence.contains("申请") && tells(sentence) && YEARLY.matcher(sentence).find();
  }

  /** Whether a sentence says that it tells of the year. */
  static boolean isOfAYear(String sentence) {
    return OF_THE_YEAR.isIn(sentence) && !OF_OTHER_TIMES.matcher(sentence).find();
  }

  /** Whether the words of how cases end stand in a sentence. */
  static boolean nameEnds(String sentence) {
    return ENDS.isIn(sentence);
  }

  /**
   * Whether a stretch of a sentence about problems tells how many requests or disputes ended in
   * some way: a report speaks of its own year where it names no other.
   */
  static boolean tellsOfEnds(String stretch) {
    boolean publicity = stretch.contains("主动公开") && stretch.contains("依申请公开");
    return !publicity
        && COUNTED.matcher(stretch).find()
        && !PLANS.isIn(stretch)
        && ENDS.isIn(stretch)
        && !OF_OTHER_TIMES.matcher(stretch).find();
  }

  /** Whether a text may count requests so. */
  static boolean mayBe(String text) {
    int requests = text.indexOf("申请");
    while (requests >= 0) {
      if (requests > 0 && isCounted(text, requests)) {
        return true;
      }
      requests = text.indexOf("申请", requests + 1);
    }
    return false;
  }

  /** Whether a text may count disputes, decisions or documents. */
  static boolean mayCountOthers(String text) {
    return OTHERS.isIn(text);
  }

  /** Whether a sentence tells what happened in the year. */
  static boolean isOfTheYear(String sentence) {
    return mayCountOthers(sentence) && OF_THE_YEAR.isIn(sentence) && !AHEAD.isIn(sentence);
  }

  /** Whether 件 or the like stands shortly before the place. */
  private static boolean isCounted(String text, int at) {
    for (int i = Math.max(0, at - 9); i < at; i++) {
      if ("件宗份起".indexOf(text.charAt(i)) >= 0) {
        return true;
      }
    }
    return false;
  }

  /** Those of some clauses that count them and say nothing else. */
  static List<Clause> among(List<Clause> clauses, int year) {
    List<Clause> some = new ArrayList<>();
    for (Clause clause : clauses) {
      if (is(clause, year)) {
        some.add(clause);
      }
    }
    return some;
  }

  /** Whether a clause counts them, of this year or of whom it names, and says nothing else. */
  private static boolean is(Clause clause, int year) {
    int size = clause.tokens().size();
    return size > 2
        && clause.last().is(TokenKind.OBJECT, "request")
        && clause.tokens().get(size - 2).is(TokenKind.AMOUNT)
        && clause.has(TokenKind.VERB, "receive", "receive-new", "complete")
        && (clause.has(TokenKind.TIME, "this")
            || clause.has(TokenKind.YEAR, Integer.toString(year))
            || clause.has(TokenKind.SCOPE))
        && !clause.isUnsure();
  }
}
