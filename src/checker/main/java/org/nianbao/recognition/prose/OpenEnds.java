package org.nianbao.recognition.prose;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.nianbao.chinese.Blank;
import org.nianbao.document.Paragraph;
import org.nianbao.facts.Heading;
import org.nianbao.facts.TextPattern;
import org.nianbao.facts.TextPattern.Writing;
import org.nianbao.recognition.words.Numeral;

/**
 * Finds paragraphs whose last sentence has no mark at its end. Where many have none, the lines of
 * the text are broken, and its paragraphs end elsewhere.
 */
final class OpenEnds {

  /** A paragraph of several sentences is no heading from this length on. */
  private static final int PARAGRAPH = 40;

  /** A line without any full stop is a sentence, not a heading, from this length on. */
  private static final int SENTENCE = 30;

  private static final int NUMBERED_SENTENCE = 50;

  /** Lines shorter than this say nothing of how the text was broken. */
  private static final int LINE = 20;

  /** So many open ends are more than slips, when they are a fourth of all lines. */
  private static final int BROKEN = 3;

  /** A line that leads to what follows it, or tells where to find the body. */
  private static final Pattern OTHER_LINES =
      Pattern.compile("(?:如下|下表|所示|下图|附件|附后)$|电话|邮编|网址|http|www|邮箱|附件");

  private final List<TextPattern> found = new ArrayList<>();
  private int lines;
  private int open;

  void read(Paragraph line, int section) {
    String text = Blank.strip(line.text());
    if (text.length() < LINE) {
      return;
    }
    lines++;
    char last = text.charAt(text.length() - 1);
    if (last != '，' && last != '、' && !Character.isIdeographic(last)) {
      return;
    }
    boolean heading = text.indexOf('。') < 0 && isHeading(text);
    open += heading ? 0 : 1;
    boolean sentence =
        text.indexOf('。') >= 0 ? text.length() >= PARAGRAPH : !heading && isSentence(text);
    if (sentence && !OTHER_LINES.matcher(text).find()) {
      found.add(
          new TextPattern(
              Writing.OPEN_END,
              text.substring(text.length() - 12),
              0,
              section,
              text.substring(text.length() - Math.min(30, text.length())),
              line.place()));
    }
  }

  private static boolean isHeading(String text) {
    boolean numbered = Numeral.split(text).style() != Heading.Style.NONE;
    return text.length() < (numbered ? NUMBERED_SENTENCE : SENTENCE);
  }

  private static boolean isSentence(String text) {
    return text.indexOf('，') >= 0 && text.length() >= SENTENCE;
  }

  /** Whether lines end without a mark too often for that to be slips. */
  boolean areLinesBroken() {
    return open >= BROKEN && open * 4 > lines;
  }

  List<TextPattern> found() {
    return found;
  }
}
