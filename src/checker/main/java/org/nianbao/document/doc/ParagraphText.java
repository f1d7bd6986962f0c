package org.nianbao.document.doc;

import java.util.ArrayDeque;
import java.util.Deque;
import org.apache.poi.hwpf.usermodel.CharacterRun;
import org.apache.poi.hwpf.usermodel.Paragraph;

/** A paragraph's text as Word shows it, tracked changes accepted. */
final class ParagraphText {

  private static final char FIELD = '\u0013';
  private static final char FIELD_RESULT = '\u0014';
  private static final char FIELD_END = '\u0015';
  private static final char LINE_BREAK = '\u000B';
  private static final char HARD_HYPHEN = '\u001E';

  private final StringBuilder text = new StringBuilder();

  /** For each open field whether its code is being read, which nobody sees. */
  private final Deque<Boolean> fieldCodes = new ArrayDeque<>();

  private boolean endIsDeleted;

  ParagraphText(Paragraph paragraph) {
    int runs = paragraph.numCharacterRuns();
    for (int i = 0; i < runs; i++) {
      CharacterRun run = paragraph.getCharacterRun(i);
      endIsDeleted = run.isMarkedDeleted();
      if (!run.isMarkedDeleted() && !run.isVanished()) {
        append(run);
      }
    }
  }

  String text() {
    return text.toString();
  }

  /** Returns whether the paragraph's end was deleted, which joins it to the next. */
  boolean endIsDeleted() {
    return endIsDeleted;
  }

  private void append(CharacterRun run) {
    if (run.isSymbol()) {
      text.append(run.getSymbolCharacter());
      return;
    }
    for (char c : run.text().toCharArray()) {
      switch (c) {
        case FIELD -> fieldCodes.push(true);
        case FIELD_RESULT -> {
          if (fieldCodes.poll() != null) {
            fieldCodes.push(false);
          }
        }
        case FIELD_END -> fieldCodes.poll();
        case LINE_BREAK -> visible('\n');
        case HARD_HYPHEN -> visible('\u2011');
        default -> {
          if (c >= ' ' || c == '\t') { // the others are marks: cells, pictures, notes, page breaks
            visible(c);
          }
        }
      }
    }
  }

  private void visible(char c) {
    if (!fieldCodes.contains(true)) {
      text.append(c);
    }
  }
}
