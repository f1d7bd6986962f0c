package org.nianbao.recognition.prose;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.nianbao.document.Paragraph;
import org.nianbao.facts.TextPattern;
import org.nianbao.facts.TextPattern.Writing;

/**
 * Finds brackets and quotation marks without their other half. A pair may begin in one paragraph
 * and end in the next: a line that an extraction broke, or a quotation of several paragraphs.
 */
final class Pairs {

  private static final String PAIRS = "《》（）“”【】〔〕";

  /** Brackets of half width close those of full width, and the other way round. */
  private static final String HALF_WIDTH = "()";

  private final List<TextPattern> found = new ArrayList<>();

  /** What the last paragraph left open, by its mark: perhaps the next one closes it. */
  private final Map<Character, TextPattern> open = new TreeMap<>();

  void read(Paragraph line, int section) {
    String text = line.text();
    Map<Character, TextPattern> before = new TreeMap<>(open);
    open.clear();
    Map<Character, Integer> depths = new TreeMap<>();
    boolean told = false;
    for (int i = 0; i < text.length(); i++) {
      int mark = mark(text.charAt(i));
      if (mark < 0) {
        continue;
      }
      char opening = PAIRS.charAt(mark - mark % 2);
      int depth = depths.getOrDefault(opening, 0) + (mark % 2 == 0 ? 1 : -1);
      depths.put(opening, Math.max(0, depth));
      if (depth >= 0) {
        continue;
      }
      boolean closesEarlier = before.remove(opening) != null;
      if (!closesEarlier && !isNumeral(text, i) && !told) {
        found.add(unpaired(text, i, line, section));
        told = true;
      }
    }
    found.addAll(before.values());
    for (Map.Entry<Character, Integer> depth : depths.entrySet()) {
      char mark = depth.getKey();
      // quotations may run over several paragraphs, each opened anew and closed once
      if (depth.getValue() > 0 && mark != '“') {
        open.put(mark, unpaired(text, lastOf(text, mark), line, section));
      }
    }
  }

  /** The marks without their other half, in order. */
  List<TextPattern> found() {
    List<TextPattern> all = new ArrayList<>(found);
    all.addAll(open.values());
    return all;
  }

  private static int mark(char c) {
    int half = HALF_WIDTH.indexOf(c);
    return half >= 0 ? PAIRS.indexOf('（') + half : PAIRS.indexOf(c);
  }

  private static int lastOf(String text, char mark) {
    return mark == '（'
        ? Math.max(text.lastIndexOf(mark), text.lastIndexOf('('))
        : text.lastIndexOf(mark);
  }

  /** 一） or 1）: a bracket that closes a numeral needs none that opens it. */
  private static boolean isNumeral(String text, int at) {
    return at > 0 && "一二三四五六七八九十0123456789".indexOf(text.charAt(at - 1)) >= 0;
  }

  private static TextPattern unpaired(String text, int at, Paragraph line, int section) {
    return new TextPattern(
        Writing.UNPAIRED,
        text.substring(at, at + 1),
        0,
        section,
        TextPatterns.around(text, at, at + 1),
        line.place());
  }
}
