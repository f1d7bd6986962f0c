package org.nianbao.recognition.prose;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.nianbao.chinese.Blank;
import org.nianbao.document.Paragraph;
import org.nianbao.facts.TextPattern;
import org.nianbao.facts.TextPattern.Writing;
import org.nianbao.form.Form;
import org.nianbao.recognition.words.Labels;
import org.nianbao.recognition.words.Sentences;
import org.nianbao.wording.Phrases;

/** Finds patterns of writing in single paragraphs. */
final class TextPatterns {

  private static final Phrases REPEATS = Phrases.read("repeated-words");
  private static final Pattern REPEATED =
      Pattern.compile(
          "(?!"
              + REPEATS.anyOf("on purpose")
              + ")([\\u4e00-\\u9fa5]{2,4})\\1(?!"
              + REPEATS.anyOf("not before")
              + ")");
  private static final Pattern MARKS =
      Pattern.compile(
          "[。，；：、]{2,}|(?<=[\\u4e00-\\u9fa5])[,;?!](?=[\\u4e00-\\u9fa5])|(?<=[\\u4e00-\\u9fa5])\\s?\\*(?!\\*)\\s?(?=[\\u4e00-\\u9fa5])|，(?=。)");
  private static final String PAIRS = "《》（）“”【】〔〕";

  /** What sets words apart in the lines of a table that was copied as text. */
  private static final String COLUMNS = "    ";

  /** Characters from which on an instruction within a sentence has been copied. */
  private static final int SHORTEST_WITHIN = 20;

  /** The likeness from which on a whole sentence is an instruction; a name filled in lowers it. */
  private static final double SIMILAR = 0.85;

  private final List<String> instructions = new ArrayList<>();
  private final List<TextPattern> found = new ArrayList<>();

  TextPatterns(Form form) {
    form.instructions().forEach(i -> instructions.add(Labels.key(i)));
  }

  /** Looks through a paragraph of the given section, 0 for the preamble. */
  void read(Paragraph line, int section) {
    String text = line.text();
    if (section == 0 || text.length() < 12 || text.contains(COLUMNS)) {
      return;
    }
    instructions(line, section);
    first(REPEATED, line, section);
    first(MARKS, line, section);
    unpaired(line, section);
    unfinished(line, section);
  }

  List<TextPattern> found() {
    return found;
  }

  private void instructions(Paragraph line, int section) {
    for (String sentence : Sentences.of(line.text())) {
      String key = Labels.key(sentence);
      for (String instruction : instructions) {
        boolean copied =
            (instruction.length() >= SHORTEST_WITHIN && key.contains(instruction))
                || Labels.likeness(key, instruction, SIMILAR) >= SIMILAR;
        if (copied) {
          found.add(
              new TextPattern(Writing.INSTRUCTION, sentence, section, sentence, line.place()));
          return;
        }
      }
    }
  }

  private void first(Pattern pattern, Paragraph line, int section) {
    Matcher m = pattern.matcher(line.text());
    if (m.find()) {
      found.add(
          new TextPattern(
              pattern == MARKS ? marks(Blank.strip(m.group())) : Writing.WORD_TWICE,
              Blank.strip(m.group()),
              section,
              around(line.text(), m.start(), m.end()),
              line.place()));
    }
  }

  private static Writing marks(String text) {
    return switch (text.charAt(0)) {
      case '*' -> Writing.STAR;
      case ',', ';', '?', '!' -> Writing.HALF_WIDTH_MARK;
      default -> Writing.MARKS_IN_A_ROW;
    };
  }

  private void unpaired(Paragraph line, int section) {
    Map<Character, Integer> open = new HashMap<>();
    String text = line.text();
    for (int i = 0; i < text.length(); i++) {
      int mark = PAIRS.indexOf(text.charAt(i));
      if (mark < 0) {
        continue;
      }
      char opening = PAIRS.charAt(mark - mark % 2);
      int depth = open.merge(opening, mark % 2 == 0 ? 1 : -1, Integer::sum);
      if (depth < 0 && !isNumeral(text, i)) {
        found.add(unpaired(text.charAt(i), around(text, i, i + 1), line, section));
        return;
      }
      if (depth < 0) {
        open.put(opening, 0);
      }
    }
    open.forEach(
        (mark, depth) -> {
          // quotations may run over several paragraphs, each opened anew and closed once
          if (depth > 0 && mark != '“') {
            int at = text.lastIndexOf(mark);
            found.add(unpaired(mark, around(text, at, at + 1), line, section));
          }
        });
  }

  /** 一） or 1）: a bracket that closes a numeral needs none that opens it. */
  private static boolean isNumeral(String text, int at) {
    return at > 0 && "一二三四五六七八九十0123456789".indexOf(text.charAt(at - 1)) >= 0;
  }

  private static TextPattern unpaired(char mark, String around, Paragraph line, int section) {
    return new TextPattern(Writing.UNPAIRED, String.valueOf(mark), section, around, line.place());
  }

  private void unfinished(Paragraph line, int section) {
    String text = Blank.strip(line.text());
    char last = text.charAt(text.length() - 1);
    boolean hasSentence = text.indexOf('。') >= 0 && text.length() >= 40;
    if (hasSentence && (last == '，' || last == '、' || Character.isIdeographic(last))) {
      found.add(
          new TextPattern(
              Writing.OPEN_END,
              text.substring(text.length() - 12),
              section,
              text.substring(text.length() - 30),
              line.place()));
    }
  }

  private static String around(String text, int from, int to) {
    return text.substring(Math.max(0, from - 8), Math.min(text.length(), to + 8))
        .replace('\n', ' ');
  }
}
