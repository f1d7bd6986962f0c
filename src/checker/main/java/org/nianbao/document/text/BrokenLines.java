package org.nianbao.document.text;

import java.util.List;
import java.util.regex.Pattern;
import org.nianbao.chinese.Blank;

/**
 * Tells where a line of a file goes on in the next one, as in text that was broken after so many
 * characters: where many lines are as long as the longest and end in the middle of a sentence.
 */
final class BrokenLines {

  private static final Pattern NUMBERED =
      Pattern.compile(
          "[（(]?[一二三四五六七八九十]{1,3}[、）)．.].*|第[一二三四五六七八九十]{1,3}部分.*|[（(]?[0-9０-９]{1,2}[、）)．.].*");
  private static final Pattern FIGURES = Pattern.compile("[-+0-9.,，/\\s　]+");
  private static final String ENDS = "。！？；：:!?;";

  /** Lines are not broken before this many characters, nor as late as paragraphs may end. */
  private static final int SHORTEST = 18;

  private static final int LONGEST = 70;

  /** So many lines broken in the middle of a sentence are a habit of the file. */
  private static final int FEWEST = 4;

  /** Blanks from which on a line without commas is a row of words. */
  private static final int FEWEST_GAPS = 3;

  /** Lines are of one length if they are not shorter by more. */
  private static final int TOLERANCE = 2;

  private final List<String> lines;

  /** The length of a line that goes on; 0 where lines are not broken. */
  private final int full;

  BrokenLines(List<String> lines) {
    this.lines = lines;
    int[] open = new int[LONGEST + 1];
    int[] all = new int[LONGEST + 1];
    int longer = 0;
    for (String line : lines) {
      int length = isProse(line) ? Blank.strip(line).length() : 0;
      if (length > LONGEST) {
        longer++;
      } else if (length >= SHORTEST) {
        all[length]++;
        open[length] += isOpen(line) ? 1 : 0;
      }
    }
    int best = 0;
    int most = FEWEST - 1;
    for (int length = LONGEST; length >= SHORTEST; length--) {
      int lately = 0;
      for (int l = Math.max(SHORTEST, length - TOLERANCE); l <= length; l++) {
        lately += open[l];
      }
      if (lately > most && longer * 2 <= lately) {
        best = length;
        most = lately;
      }
      longer += all[length];
    }
    this.full = best;
  }

  /** The index of the last line of the paragraph that begins on the given one. */
  int end(int first) {
    int last = first;
    while (last + 1 < lines.size()
        && isBroken(lines.get(last))
        && isProse(lines.get(last + 1))
        && !NUMBERED.matcher(Blank.strip(lines.get(last + 1))).matches()) {
      last++;
    }
    return last;
  }

  private static boolean isProse(String line) {
    return !Blank.isBlank(line)
        && line.indexOf('\t') < 0
        && line.indexOf('|') < 0
        && !FIGURES.matcher(line).matches()
        && !isRow(line);
  }

  /** Whether words stand apart by blanks and are no sentence. */
  private static boolean isRow(String line) {
    return line.indexOf('，') < 0
        && line.indexOf('。') < 0
        && Blank.strip(line).chars().filter(Blank::isBlank).count() >= FEWEST_GAPS;
  }

  private boolean isBroken(String line) {
    int length = Blank.strip(line).length();
    return full > 0 && length <= full && length >= full - TOLERANCE && isOpen(line);
  }

  private static boolean isOpen(String line) {
    String text = Blank.strip(line);
    return isProse(line) && ENDS.indexOf(text.charAt(text.length() - 1)) < 0;
  }
}
