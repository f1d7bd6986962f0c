package org.nianbao.document.odf;

import java.util.ArrayList;
import java.util.List;
import org.nianbao.document.UnreadableException;
import org.nianbao.document.richtext.Piece;
import org.nianbao.document.xml.Xml;

/** Reads one paragraph: the text that a reader of the document sees. */
final class OdfParagraph {

  private final OdfDocument document;
  private final Xml xml;
  private final StringBuilder text = new StringBuilder();
  private final List<Piece> boxes = new ArrayList<>();

  OdfParagraph(OdfDocument document) {
    this.document = document;
    this.xml = document.xml();
  }

  /** Reads the current element. */
  void read() throws UnreadableException {
    inline();
  }

  String text() {
    return text.toString();
  }

  /** Returns what stands in text boxes that are anchored in the paragraph. */
  List<Piece> boxes() {
    return boxes;
  }

  private void inline() throws UnreadableException {
    boolean hidden = document.styles().hides(xml.attribute("style-name", ""));
    int parent = xml.depth();
    Xml.Node node = xml.nextNode(parent);
    while (node != Xml.Node.END) {
      if (!hidden) {
        if (node == Xml.Node.TEXT) {
          collapsed(xml.characters());
        } else {
          element();
        }
      }
      node = xml.nextNode(parent);
    }
  }

  private void element() throws UnreadableException {
    switch (xml.name()) {
      case "change-start" -> document.beginChange(xml.attribute("change-id", ""));
      case "change-end" -> document.endChange(xml.attribute("change-id", ""));
      case "s" -> append(" ".repeat(Math.max(1, Math.min(1000, xml.number("c", 1)))));
      case "tab" -> append("\t");
      case "line-break" -> append("\n");
      case "frame", "text-box", "custom-shape", "rect", "ellipse", "g", "polygon", "path" -> box();
      case "note",
          "annotation",
          "annotation-end",
          "number",
          "hidden-text",
          "hidden-paragraph",
          "ruby-text",
          "title",
          "desc",
          "event-listeners",
          "script",
          "tracked-changes" -> {} // nobody sees these in the line
      default -> inline(); // spans, links, fields, marks
    }
  }

  /** A drawing: the text in it, whatever the shape. */
  private void box() throws UnreadableException {
    List<Piece> pieces = document.pieces();
    pieces.stream()
        .filter(piece -> !(piece instanceof Piece.Text t && t.text().isEmpty()))
        .forEach(boxes::add);
  }

  /** White space of any length in the file is one space, at a paragraph's beginning none. */
  private void collapsed(String more) throws UnreadableException {
    StringBuilder kept = new StringBuilder(more.length());
    for (int i = 0; i < more.length(); i++) {
      char c = more.charAt(i);
      if (c == ' ' || c == '\t' || c == '\n' || c == '\r') {
        StringBuilder before = kept.isEmpty() ? text : kept;
        if (!before.isEmpty() && before.charAt(before.length() - 1) != ' ') {
          kept.append(' ');
        }
      } else {
        kept.append(c);
      }
    }
    append(kept.toString());
  }

  private void append(String more) throws UnreadableException {
    if (document.isDeleted()) {
      return;
    }
    document.held().room(text.length() + (long) more.length());
    text.append(more);
  }
}
