package org.nianbao.recognition.words;

import java.util.ArrayList;
import java.util.List;

/** Cuts prose into sentences. */
public final class Sentences {

  /** No sentence that people write is longer; what runs on is cut, so that each is soon read. */
  private static final int LONGEST = 2_000;

  private Sentences() {}

  /** The sentences of a paragraph with their closing marks, white space around them left out. */
  public static List<String> of(String paragraph) {
    List<String> sentences = new ArrayList<>();
    int start = 0;
    for (int i = 0; i < paragraph.length(); i++) {
      char c = paragraph.charAt(i);
      if (c == '。'
          || c == '！'
          || c == '？'
          || c == '；'
          || c == '\n'
          || i == paragraph.length() - 1
          || i - start == LONGEST - 1) {
        String sentence = paragraph.substring(start, i + 1).strip();
        if (!sentence.isEmpty()) {
          sentences.add(sentence);
        }
        start = i + 1;
      }
    }
    return sentences;
  }
}
