package org.nianbao.recognition.prose;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.nianbao.document.Paragraph;
import org.nianbao.facts.TextPattern;
import org.nianbao.facts.TextPattern.Writing;
import org.nianbao.form.Form;
import org.nianbao.recognition.words.Labels;
import org.nianbao.recognition.words.Sentences;

/** Finds sentences of the form's own instructions that were left standing in a report. */
final class CopiedInstructions {

  /** Characters from which on an instruction within a sentence has been copied. */
  private static final int LONG = 20;

  /** A shorter one is copied where another stands beside it; what is shorter still says nothing. */
  private static final int SHORT = 8;

  /** The likeness from which on a whole sentence is an instruction; a name filled in lowers it. */
  private static final double SIMILAR = 0.85;

  private final List<String> whole = new ArrayList<>();
  private final List<String> sentences = new ArrayList<>();
  private final List<TextPattern> found = new ArrayList<>();

  /** Short instructions, in order. */
  private final List<TextPattern> brief = new ArrayList<>();

  CopiedInstructions(Form form) {
    for (String instruction : form.instructions()) {
      whole.add(Labels.key(instruction));
      Sentences.of(instruction).stream().map(Labels::key).forEach(sentences::add);
    }
  }

  void read(Paragraph line, int section) {
    for (String sentence : Sentences.of(line.text())) {
      String key = Labels.key(sentence);
      if (Stream.concat(whole.stream(), sentences.stream()).anyMatch(i -> isCopied(i, key))) {
        found.add(pattern(sentence, section, line));
        return;
      }
      if (sentences.stream().anyMatch(i -> i.length() < LONG && i.equals(key))) {
        brief.add(pattern(sentence, section, line));
      }
    }
  }

  private static boolean isCopied(String instruction, String key) {
    return instruction.length() >= LONG
        && (key.contains(instruction) || Labels.likeness(key, instruction, SIMILAR) >= SIMILAR);
  }

  private static TextPattern pattern(String sentence, int section, Paragraph line) {
    return new TextPattern(Writing.INSTRUCTION, sentence, 0, section, sentence, line.place());
  }

  /**
   * The instructions: each paragraph with a long one, and the short ones together where there are
   * several. One short one alone may be the body's own words.
   */
  List<TextPattern> found() {
    List<TextPattern> all = new ArrayList<>(found);
    boolean telling = brief.stream().anyMatch(b -> Labels.key(b.text()).length() >= SHORT);
    if (telling && (brief.size() > 1 || !found.isEmpty())) {
      all.add(brief.get(0));
    }
    return all;
  }
}
