package org.nianbao.recognition.claim;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Words with numbers in them that count nothing: how fast, in how many ways, and what once was. */
final class NumberPhrases {

  /** In how many ways or how fast something was done, not how often: 三条渠道, 20个工作日. */
  private static final Pattern MANNER =
      Pattern.compile(
          "[一二两三四五六七八九十多几\\d](?:种|条|个|项|大|类)(?:渠道|途径|方式|形式|方面|环节|领域|情形)"
              + "|(?:(?:[一二三四五六七八九十]{1,3}[至到])?[一二三四五六七八九十]{1,3}|(?:\\d{1,3}[至到~—-])?\\d{1,3}(?:\\.\\d)?)(?:个工作日|个小时|小时|天)(?:以?内)?"
              + "|(?:[一二三四五六七八九十]{1,3}[至到])?[一二三四五六七八九十]{1,3}日以?内|[一二三四五六七八九十]{1,3}[至到][一二三四五六七八九十]{1,3}日");

  /** The value of words such as 由25件降到, behind which the number of now stands. */
  static final String FROM = "from";

  private static final Pattern CHANGE =
      Pattern.compile(
          "[由从](?:20\\d{2}年度?的?)?\\d{1,7}(?:件|宗|份|起)[,，]?(?:增加|增长|上升|增|升|减少|下降|降低|回落|减|降)(?:到|至|为)(?:了)?(?=(?:20\\d{2}年度?的?)?\\d)");

  private static final String NUMERALS = "一二两三四五六七八九十多几";

  /** What can stand behind the numerals of a manner or a time. */
  private static final String BEHIND = "种条个项大类小天日至到~—-.";

  private NumberPhrases() {}

  /** The phrase at the place, which changes nothing of a count; null where none begins there. */
  static Token at(String text, int at) {
    char c = text.charAt(at);
    if (c == '由' || c == '从') {
      Matcher change = CHANGE.matcher(text).region(at, text.length()).useTransparentBounds(true);
      return change.lookingAt() ? Token.of(TokenKind.FILL, FROM, change.group()) : null;
    }
    if (isNumeral(c) && mayGoOn(text, at)) {
      Matcher manner = MANNER.matcher(text).region(at, text.length());
      return manner.lookingAt() ? Token.of(TokenKind.FILL, "fill", manner.group()) : null;
    }
    return null;
  }

  private static boolean isNumeral(char c) {
    return (c >= '0' && c <= '9') || NUMERALS.indexOf(c) >= 0;
  }

  /** Whether what stands behind the numerals at a place may make them a manner or a time. */
  private static boolean mayGoOn(String text, int at) {
    int end = at + 1;
    while (end < text.length() && isNumeral(text.charAt(end))) {
      end++;
    }
    return end < text.length() && BEHIND.indexOf(text.charAt(end)) >= 0;
  }
}
