package org.nianbao.document.docx;

import java.util.ArrayList;
import java.util.List;
import org.nianbao.document.DocumentBuilder;
import org.nianbao.document.UnreadableException;
import org.nianbao.document.richtext.HeldBack;
import org.nianbao.document.richtext.Piece;
import org.nianbao.document.richtext.PieceSink;
import org.nianbao.document.xml.Xml;

/** Reads the document part: its blocks one after the other, each added as soon as it is whole. */
final class DocumentXml {

  private final Xml xml;
  private final Styles styles;
  private final Numbering numbering;
  private final DocumentBuilder builder;

  private final HeldBack held;

  DocumentXml(Xml xml, Styles styles, Numbering numbering, DocumentBuilder builder) {
    this.xml = xml;
    this.styles = styles;
    this.numbering = numbering;
    this.builder = builder;
    this.held = new HeldBack(builder);
  }

  /** A way to read the current element. */
  interface Content {
    void read() throws UnreadableException;
  }

  /** Reads the part from its beginning. */
  void read() throws UnreadableException {
    while (xml.nextChild(0)) {
      element();
    }
  }

  /** Reads the current element, which holds the body. */
  void element() throws UnreadableException {
    int parent = xml.depth();
    while (xml.nextChild(parent)) {
      if (xml.name().equals("body")) {
        body();
      }
    }
  }

  /** Reads the current element, the body. */
  void body() throws UnreadableException {
    blocks(this::emit);
  }

  /**
   * Whether the current element, a tracked change of Word 2003, is a deletion, whose content nobody
   * sees.
   */
  boolean isDeletion() {
    return xml.attribute("type", "").contains("Deletion");
  }

  Xml xml() {
    return xml;
  }

  /** Counts what is read of a table before it is whole. */
  HeldBack held() {
    return held;
  }

  Styles styles() {
    return styles;
  }

  /** Reads the paragraphs and tables in the current element. */
  void blocks(PieceSink sink) throws UnreadableException {
    blocks(sink, () -> {});
  }

  /** Reads the paragraphs and tables in the current element, and a cell's properties so. */
  void blocks(PieceSink sink, Content cellProperties) throws UnreadableException {
    String carried = "";
    int parent = xml.depth();
    while (xml.nextChild(parent)) {
      switch (xml.name()) {
        case "p" -> carried = paragraph(carried, sink);
        case "tbl" -> sink.add(new TableXml(this).read());
        case "sdt",
            "sdtContent",
            "customXml",
            "smartTag",
            "ins",
            "moveTo",
            "sect",
            "sub-section",
            "content" ->
            blocks(sink);
        case "annotation" -> {
          if (!isDeletion()) {
            blocks(sink);
          }
        }
        case "AlternateContent" -> alternative(() -> blocks(sink));
        case "tcPr" -> cellProperties.read();
        default -> {}
      }
    }
    if (!carried.isEmpty()) {
      sink.add(new Piece.Text(carried));
    }
  }

  /** Reads the first of several versions of the same content, which are for different programs. */
  void alternative(Content content) throws UnreadableException {
    boolean taken = false;
    int parent = xml.depth();
    while (xml.nextChild(parent)) {
      if (!taken && (xml.name().equals("Choice") || xml.name().equals("Fallback"))) {
        taken = true;
        content.read();
      }
    }
  }

  /**
   * Reads a paragraph.
   *
   * @param before text of a paragraph before whose end was deleted, so that the two are one
   * @return such text for the next one, or empty
   */
  private String paragraph(String before, PieceSink sink) throws UnreadableException {
    ParagraphXml paragraph = new ParagraphXml(this);
    paragraph.read();
    String carried = before;
    if (paragraph.endIsDeleted()) {
      carried += paragraph.text();
    } else if (!styles.isContents(paragraph.style())) {
      String number = numbering.next(paragraph.style(), paragraph.number());
      sink.add(new Piece.Text(number + before + paragraph.text()));
      carried = "";
    }
    for (Piece box : paragraph.boxes()) {
      sink.add(box);
    }
    return carried;
  }

  private void emit(Piece piece) throws UnreadableException {
    held.release();
    piece.addTo(builder);
  }

  /** The pieces in the current element. */
  List<Piece> pieces() throws UnreadableException {
    List<Piece> pieces = new ArrayList<>();
    blocks(held.into(pieces));
    return pieces;
  }

  int clampSpan(int asked) {
    return xml.limits().clampSpan(asked);
  }
}
