package org.nianbao.document.docx;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.nianbao.document.UnreadableException;
import org.nianbao.document.richtext.Piece;
import org.nianbao.document.xml.Xml;

/** Reads one paragraph: the text that a reader of the document sees, all changes accepted. */
final class ParagraphXml {

  private final DocumentXml document;
  private final Xml xml;
  private final StringBuilder text = new StringBuilder();
  private final List<Piece> boxes = new ArrayList<>();

  /** For each open field whether its code is being read, which nobody sees. */
  private final Deque<Boolean> fieldCodes = new ArrayDeque<>();

  private String style;
  private NumberReference number = NumberReference.NONE;
  private boolean endIsDeleted;

  ParagraphXml(DocumentXml document) {
    this.document = document;
    this.xml = document.xml();
    this.style = document.styles().orStandard("");
  }

  /** Reads the current element. */
  void read() throws UnreadableException {
    inline();
  }

  /** Returns the paragraph's text without an automatic number. */
  String text() {
    return text.toString();
  }

  /** Returns what stands in text boxes that are anchored in the paragraph. */
  List<Piece> boxes() {
    return boxes;
  }

  /** Returns the paragraph's style; empty if it has none. */
  String style() {
    return style;
  }

  /** Returns what the paragraph says of its number. */
  NumberReference number() {
    return number;
  }

  /** Returns whether the paragraph's end was deleted, which joins it to the next. */
  boolean endIsDeleted() {
    return endIsDeleted;
  }

  private void inline() throws UnreadableException {
    int parent = xml.depth();
    while (xml.nextChild(parent)) {
      switch (xml.name()) {
        case "pPr" -> properties();
        case "r" -> run();
        case "hyperlink",
            "ins",
            "moveTo",
            "smartTag",
            "sdt",
            "sdtContent",
            "customXml",
            "fldSimple",
            "dir",
            "bdo",
            "oMath",
            "oMathPara",
            "content" ->
            inline();
        case "annotation" -> {
          if (!document.isDeletion()) {
            inline();
          }
        }
        case "AlternateContent" -> document.alternative(this::inline);
        default -> {} // deletions (del, moveFrom), marks of bookmarks, comments, proofing
      }
    }
  }

  private void properties() throws UnreadableException {
    int parent = xml.depth();
    while (xml.nextChild(parent)) {
      switch (xml.name()) {
        case "pStyle" -> style = document.styles().orStandard(xml.value());
        case "numPr", "listPr" -> number = NumberReference.read(xml);
        case "rPr" -> {
          int mark = xml.depth();
          while (xml.nextChild(mark)) {
            endIsDeleted |= xml.name().equals("del") || xml.name().equals("moveFrom");
          }
        }
        default -> {}
      }
    }
  }

  private void run() throws UnreadableException {
    runContent(document.styles().hides(style));
  }

  private void runContent(boolean hiddenByStyle) throws UnreadableException {
    boolean hidden = hiddenByStyle;
    int parent = xml.depth();
    while (xml.nextChild(parent)) {
      switch (xml.name()) {
        case "rPr" -> hidden = isHidden(hidden);
        case "fldChar" -> field(xml.attribute("fldCharType", ""));
        case "drawing", "pict", "object" -> drawing(hidden);
        case "AlternateContent" -> {
          boolean inherited = hidden;
          document.alternative(() -> runContent(inherited));
        }
        case "ruby" -> ruby();
        default -> {
          if (!hidden && !fieldCodes.contains(true)) {
            visible();
          }
        }
      }
    }
  }

  private void visible() throws UnreadableException {
    switch (xml.name()) {
      case "t" -> append(xml.text());
      case "tab", "ptab" -> append("\t");
      case "br", "cr" -> append("\n");
      case "noBreakHyphen" -> append("\u2011");
      case "sym" -> append(symbol(xml.attribute("char", "")));
      default -> {}
    }
  }

  private void append(String more) throws UnreadableException {
    document.held().room(text.length() + (long) more.length());
    text.append(more);
  }

  /**
   * Returns a sign given by its number, such as {@code 2611}; signs of symbol fonts keep theirs.
   */
  private static String symbol(String hexadecimal) {
    return hexadecimal.matches("[0-9A-Fa-f]{1,4}")
        ? Character.toString(Integer.parseInt(hexadecimal, 16))
        : "";
  }

  private boolean isHidden(boolean inherited) throws UnreadableException {
    boolean hidden = inherited;
    int parent = xml.depth();
    while (xml.nextChild(parent)) {
      switch (xml.name()) {
        case "rStyle" -> hidden |= document.styles().hides(xml.value());
        case "vanish" -> hidden = xml.isOn();
        default -> {}
      }
    }
    return hidden;
  }

  private void field(String type) {
    switch (type) {
      case "begin" -> fieldCodes.push(true);
      case "separate" -> {
        if (!fieldCodes.isEmpty()) {
          fieldCodes.pop();
          fieldCodes.push(false);
        }
      }
      default -> fieldCodes.poll();
    }
  }

  /** Finds the text boxes in a drawing. */
  private void drawing(boolean hidden) throws UnreadableException {
    int parent = xml.depth();
    while (xml.nextChild(parent)) {
      switch (xml.name()) {
        case "txbxContent" -> {
          if (!hidden) {
            boxes.addAll(document.pieces());
          }
        }
        case "AlternateContent" -> document.alternative(() -> drawing(hidden));
        default -> drawing(hidden);
      }
    }
  }

  /** Characters with their pronunciation above them: the characters alone. */
  private void ruby() throws UnreadableException {
    int parent = xml.depth();
    while (xml.nextChild(parent)) {
      if (xml.name().equals("rubyBase")) {
        inline();
      }
    }
  }
}
