package org.nianbao.recognition.prose;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.nianbao.chinese.Blank;
import org.nianbao.document.Paragraph;
import org.nianbao.facts.TextPattern;
import org.nianbao.facts.TextPattern.Writing;
import org.nianbao.form.Form;
import org.nianbao.wording.PatternFinder;
import org.nianbao.wording.PhraseFinder;
import org.nianbao.wording.Phrases;

/** Finds patterns of writing in the paragraphs of a report, read in their order. */
final class TextPatterns {

  private static final Phrases REPEATS = Phrases.read("repeated-words");

  private static final Pattern REPEATED =
      Pattern.compile(
          "(?!"
              + REPEATS.anyOf("on purpose")
              + "|公开公开(?!工作|制度|条例|[，。；、])"
              + ")([\\u4e00-\\u9fa5]{2,4})\\1(?!"
              + REPEATS.anyOf("not before")
              + ")|("
              + REPEATS.anyOf("around others")
              + ")[\\u4e00-\\u9fa5]{1,2}\\2|(?<![目标])的的(?!确)"
              + "|(?<![作成认因以行视称名分化变改设定转])为为|(?<![如凡若于还就])是是(?![否非])");
  private static final PatternFinder MARKS =
      new PatternFinder(
          Pattern.compile(
              "[。，；：、]{2,}|(?<=[\\u4e00-\\u9fa5])[,;?!](?=[\\u4e00-\\u9fa5])|(?<=[\\u4e00-\\u9fa5])\\.(?=[\\u4e00-\\u9fa5]|\\s*$)|(?<=[\\u4e00-\\u9fa5])\\s?\\*(?!\\*)\\s?(?=[\\u4e00-\\u9fa5》])"),
          markBeginnings());

  private static final PhraseFinder AROUND_OTHERS = REPEATS.finder("around others");

  /** A misspelled word with the right one. */
  private record Typo(String wrong, String right) {}

  private static final List<Typo> TYPOS = typos();

  /** What sets words apart in the lines of a table that was copied as text. */
  private static final String COLUMNS = "    ";

  private static final int SHORTEST = 12;

  /** A word of up to six letters that stands again behind two others. */
  private static final int FARTHEST_REPEAT = 8;

  private final CopiedInstructions instructions;
  private final OpenEnds ends = new OpenEnds();
  private final Pairs pairs = new Pairs();
  private final List<TextPattern> found = new ArrayList<>();

  /** Two marks in a row, one of half width, a star with or without a blank before it. */
  private static List<String> markBeginnings() {
    List<String> all = new ArrayList<>(List.of(",", ";", "?", "!", ".", "*"));
    for (String mark : "。，；：、".split("", 0)) {
      for (String next : "。，；：、".split("", 0)) {
        all.add(mark + next);
      }
    }
    for (String blank : " \t\n\u000B\f\r".split("", 0)) {
      all.add(blank + "*");
    }
    return all;
  }

  private static List<Typo> typos() {
    List<Typo> typos = new ArrayList<>();
    for (String line : Phrases.read("typos").all()) {
      String[] pair = line.split("=", 2);
      typos.add(new Typo(pair[0].strip(), pair[1].strip()));
    }
    return List.copyOf(typos);
  }

  TextPatterns(Form form) {
    this.instructions = new CopiedInstructions(form);
  }

  /** Looks through a paragraph of the given section, 0 for the preamble. */
  void read(Paragraph line, int section) {
    String text = line.text();
    if (text.contains(COLUMNS)) {
      return;
    }
    if (section == 0) {
      if (text.indexOf('。') >= SHORTEST) {
        repeats(line, section); // a sentence of the preamble, no line of a menu
      }
      return;
    }
    instructions.read(line, section);
    pairs.read(line, section);
    if (text.length() < SHORTEST) {
      return;
    }
    repeats(line, section);
    Matcher mark = MARKS.in(text);
    Set<Writing> told = EnumSet.noneOf(Writing.class);
    for (int from = 0; MARKS.next(mark, text, from); from = mark.end()) {
      Writing kind = kind(Blank.strip(mark.group()));
      if (told.add(kind)) {
        found.add(pattern(kind, mark, line, section));
      }
    }
    for (Typo typo : TYPOS) {
      int at = text.indexOf(typo.wrong());
      if (at >= 0) {
        String around = around(text, at, at + typo.wrong().length());
        found.add(new TextPattern(Writing.TYPO, typo.right(), 0, section, around, line.place()));
        break;
      }
    }
    ends.read(line, section);
  }

  /** Finds a word that a paragraph has twice. */
  private void repeats(Paragraph line, int section) {
    if (mayRepeat(line.text())) {
      Matcher twice = REPEATED.matcher(line.text());
      if (twice.find()) {
        found.add(pattern(Writing.WORD_TWICE, twice, line, section));
      }
    }
  }

  /** Whether a word comes again at once, or around others, as it does in few paragraphs. */
  private static boolean mayRepeat(String text) {
    for (int i = 0; i + 3 < text.length(); i++) {
      if (comesAgain(text, i, 2)
          || comesAgain(text, i, 3)
          || comesAgain(text, i, 4)
          || (AROUND_OTHERS.isAt(text, i) && comesSoon(text, i))) {
        return true;
      }
    }
    return text.contains("的的") || text.contains("为为") || text.contains("是是");
  }

  /** Whether the word of some letters at a place stands again behind it. */
  private static boolean comesAgain(String text, int at, int letters) {
    return at + 2 * letters <= text.length() && text.regionMatches(at, text, at + letters, letters);
  }

  /** Whether the two letters at a place stand again behind others. */
  private static boolean comesSoon(String text, int at) {
    int last = Math.min(at + FARTHEST_REPEAT, text.length() - 2);
    for (int again = at + 2; again <= last; again++) {
      if (text.regionMatches(at, text, again, 2)) {
        return true;
      }
    }
    return false;
  }

  /** All that was found, by kind in order. */
  List<TextPattern> found() {
    List<TextPattern> all = new ArrayList<>(instructions.found());
    all.addAll(found);
    if (!ends.areLinesBroken()) {
      all.addAll(pairs.found());
      all.addAll(ends.found());
    }
    return numbered(all);
  }

  /** Numbers the patterns of each kind. */
  private static List<TextPattern> numbered(List<TextPattern> patterns) {
    Map<Writing, Integer> counts = new EnumMap<>(Writing.class);
    List<TextPattern> numbered = new ArrayList<>();
    for (TextPattern pattern : patterns) {
      int number = counts.getOrDefault(pattern.kind(), 0) + 1;
      counts.put(pattern.kind(), number);
      numbered.add(pattern.numbered(number));
    }
    return numbered;
  }

  private static TextPattern pattern(Writing kind, Matcher m, Paragraph line, int section) {
    String around = around(line.text(), m.start(), m.end());
    return new TextPattern(kind, Blank.strip(m.group()), 0, section, around, line.place());
  }

  private static Writing kind(String mark) {
    return switch (mark.charAt(0)) {
      case '*' -> Writing.STAR;
      case ',', ';', '?', '!', '.' -> Writing.HALF_WIDTH_MARK;
      default -> Writing.MARKS_IN_A_ROW;
    };
  }

  /** A stretch of a paragraph with a few characters before and behind it. */
  static String around(String text, int from, int to) {
    return text.substring(Math.max(0, from - 8), Math.min(text.length(), to + 8))
        .replace('\n', ' ');
  }
}
