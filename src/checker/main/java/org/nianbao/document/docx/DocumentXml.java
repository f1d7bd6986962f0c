package org.nianbao.document.docx;

import java.util.ArrayList;
import java.util.List;
import org.nianbao.document.DocumentBuilder;
import org.nianbao.document.Origin;
import org.nianbao.document.UnreadableException;
import org.nianbao.document.richtext.HeldBack;
import org.nianbao.document.richtext.Piece;
import org.nianbao.document.richtext.PieceSink;
import org.nianbao.document.xml.Xml;

/** Reads the document part: its blocks one after the other, each added as soon as it is whole. */
final class DocumentXml {

  private final Xml xml;
  private final String part;
  private final Styles styles;
  private final Numbering numbering;
  private final DocumentBuilder builder;

  private final HeldBack held;
  private boolean counted;

  /**
   * A part that is to be read.
   *
   * @param part its name in its package; empty for a file that is no package
   */
  DocumentXml(Xml xml, String part, Styles styles, Numbering numbering, DocumentBuilder builder) {
    this.xml = xml;
    this.part = part;
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
    xml.count(xml.namespace(), "p", "tbl");
    counted = true;
    blocks(this::emit);
  }

  /** How many tracked changes of others than the given author it has. */
  int changes(String author) {
    int changes = 0;
    if (counted) {
      for (String name : xml.changedBy()) {
        changes += name.equals(author) ? 0 : 1;
      }
    }
    return changes;
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
    Carried carried = Carried.NOTHING;
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
    if (!carried.text().isEmpty()) {
      sink.add(new Piece.Text(carried.text(), carried.origin()));
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
   * Text of a paragraph whose end was deleted, so that it and the next are one.
   *
   * @param start the offset at which it begins
   * @param origin where it stands
   */
  private record Carried(String text, int start, Origin origin) {

    static final Carried NOTHING = new Carried("", -1, Origin.NONE);
  }

  /**
   * Reads a paragraph.
   *
   * @param before what is one with it
   * @return what is one with the next
   */
  private Carried paragraph(Carried before, PieceSink sink) throws UnreadableException {
    boolean joined = !before.text().isEmpty();
    int start = joined ? before.start() : xml.start();
    int number = joined ? before.origin().paragraph() : xml.paragraphs();
    ParagraphXml paragraph = new ParagraphXml(this);
    paragraph.read();
    Origin origin = new Origin(number, 0, "", "", xml.range(part, start));
    Carried carried = before;
    if (paragraph.endIsDeleted()) {
      carried = new Carried(before.text() + paragraph.text(), start, origin);
    } else if (!styles.isContents(paragraph.style())) {
      String label = numbering.next(paragraph.style(), paragraph.number());
      sink.add(new Piece.Text(label + before.text() + paragraph.text(), origin));
      carried = Carried.NOTHING;
    }
    for (Piece box : paragraph.boxes()) {
      sink.add(box);
    }
    return carried;
  }

  /** The origin of a table or of one of its cells, which has just been read to its end. */
  Origin inTable(int table, int start) throws UnreadableException {
    return new Origin(0, table, "", "", xml.range(part, start));
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
