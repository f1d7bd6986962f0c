package org.nianbao.document.rtf;

import java.util.ArrayList;
import java.util.List;
import org.nianbao.document.UnreadableException;
import org.nianbao.document.richtext.ListNumbers;
import org.nianbao.document.richtext.Piece;
import org.nianbao.document.richtext.TableStack;

/** A text that is being read: the document's, or a text box's. */
final class RtfStory {

  private final TableStack tables;
  private final RtfRow row = new RtfRow();
  private final StringBuilder text = new StringBuilder();
  private final StringBuilder number = new StringBuilder();
  private final List<Piece> boxes = new ArrayList<>();

  /** What {@code \pard} sets back. */
  private boolean inTable;

  private int level;
  private int style;

  RtfStory(TableStack tables) {
    this.tables = tables;
  }

  void append(String more) throws UnreadableException {
    tables.room(text.length() + (long) more.length());
    text.append(more);
  }

  void appendNumber(String more) throws UnreadableException {
    tables.room(number.length() + (long) more.length());
    number.append(more);
  }

  void box(List<Piece> pieces) {
    boxes.addAll(pieces);
  }

  int style() {
    return style;
  }

  void style(int number) {
    style = number;
  }

  /** Takes a control word if it is about tables. */
  boolean table(String word, int value) throws UnreadableException {
    if (row.define(word, value)) {
      return true;
    }
    switch (word) {
      case "pard" -> {
        inTable = false;
        level = 0;
        style = 0;
        return false;
      }
      case "intbl" -> inTable = true;
      case "itap" -> level = Math.max(0, value);
      case "cell" -> endCell(1);
      case "nestcell" -> endCell(Math.max(2, level));
      case "row" -> endRow(1);
      case "nestrow" -> endRow(Math.max(2, level));
      default -> {
        return false;
      }
    }
    return true;
  }

  /** Ends the paragraph. */
  void endParagraph() throws UnreadableException {
    toTableLevel();
    tables.add(new Piece.Text(label() + text));
    clear();
  }

  /** Ends a paragraph that is not to be seen: it leaves but its boxes. */
  void endHiddenParagraph() throws UnreadableException {
    toTableLevel();
    clear();
  }

  private void toTableLevel() throws UnreadableException {
    tables.level(level > 0 ? level : inTable ? 1 : 0);
  }

  /** Ends the story. */
  void end() throws UnreadableException {
    if (!text.isEmpty() || !boxes.isEmpty()) {
      endParagraph();
    }
    tables.level(0);
  }

  private void endCell(int depth) throws UnreadableException {
    tables.level(depth);
    if (!text.isEmpty()) {
      // an empty cell has no number to show, whatever list its paragraph belongs to
      tables.add(new Piece.Text(label() + text));
    }
    clear();
    tables.endCell();
  }

  private void endRow(int depth) throws UnreadableException {
    if (tables.level() >= depth) {
      tables.level(depth);
      tables.endRow(row);
    }
  }

  /** Makes room for the next paragraph; what boxes beside this one say follows it. */
  private void clear() throws UnreadableException {
    text.setLength(0);
    number.setLength(0);
    for (Piece box : boxes) {
      tables.add(box);
    }
    boxes.clear();
  }

  /** Returns the number without what only sets it off; a bullet is none. */
  private String label() {
    String label = number.toString().strip();
    boolean bullet = label.length() == 1 && !Character.isLetterOrDigit(label.charAt(0));
    return label.isEmpty() || bullet ? "" : ListNumbers.spaced(label);
  }
}
