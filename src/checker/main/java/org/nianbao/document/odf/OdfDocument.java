package org.nianbao.document.odf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.nianbao.chinese.Blank;
import org.nianbao.document.DocumentBuilder;
import org.nianbao.document.Origin;
import org.nianbao.document.UnreadableException;
import org.nianbao.document.richtext.HeldBack;
import org.nianbao.document.richtext.Piece;
import org.nianbao.document.richtext.PieceSink;
import org.nianbao.document.xml.Xml;

/** Reads a part of a document, or a flat one: styles, and the body's blocks one after the other. */
final class OdfDocument {

  private static final String TEXT = "urn:oasis:names:tc:opendocument:xmlns:text:1.0";

  private final Xml xml;
  private final String part;
  private final OdfStyles styles;
  private final DocumentBuilder builder;
  private final Map<String, OdfList> listsById = new HashMap<>();
  private final Map<String, OdfList> lastOfStyle = new HashMap<>();
  private final Set<String> deletions = new HashSet<>();
  private final Set<String> openDeletions = new HashSet<>();
  private OdfList outline;

  /** Text of a paragraph whose end was deleted, so that it is one with the next. */
  private String carried = "";

  /** Where that text begins, and which paragraph it is. */
  private int carriedStart;

  private int carriedNumber;

  private final HeldBack held;

  /**
   * A part that is to be read.
   *
   * @param part its name in its package; empty for a file that is no package
   */
  OdfDocument(Xml xml, String part, OdfStyles styles, DocumentBuilder builder) {
    this.xml = xml;
    this.part = part;
    this.styles = styles;
    this.builder = builder;
    this.held = new HeldBack(builder);
  }

  /** Where a paragraph stands in lists. */
  private record InList(String style, OdfList list, int level) {}

  /**
   * Reads the part from its beginning.
   *
   * @return the title, if the part has one
   */
  Optional<String> read() throws UnreadableException {
    Optional<String> title = Optional.empty();
    while (xml.nextChild(0)) {
      int root = xml.depth();
      while (xml.nextChild(root)) {
        switch (xml.name()) {
          case "meta" -> title = title();
          case "styles", "automatic-styles" -> styles.read(xml);
          case "body" -> body();
          default -> {}
        }
      }
    }
    return title;
  }

  Xml xml() {
    return xml;
  }

  OdfStyles styles() {
    return styles;
  }

  /** Counts what is read of a table before it is whole. */
  HeldBack held() {
    return held;
  }

  DocumentBuilder builder() {
    return builder;
  }

  private Optional<String> title() throws UnreadableException {
    String title = "";
    int parent = xml.depth();
    while (xml.nextChild(parent)) {
      if (xml.name().equals("title")) {
        title = Blank.strip(xml.text());
      }
    }
    return Optional.of(title).filter(text -> !text.isEmpty());
  }

  private void body() throws UnreadableException {
    xml.count(TEXT, "ph", "table");
    int parent = xml.depth();
    while (xml.nextChild(parent)) {
      if (xml.name().equals("text")) {
        blocks(this::emit);
      } else if (xml.name().equals("spreadsheet")) {
        int sheets = xml.depth();
        while (xml.nextChild(sheets)) {
          if (xml.name().equals("table")) {
            new OdsTable(this).read();
          }
        }
      }
    }
  }

  /** Reads the blocks in the current element. */
  void blocks(PieceSink sink) throws UnreadableException {
    int parent = xml.depth();
    while (xml.nextChild(parent)) {
      block(sink);
    }
  }

  private void block(PieceSink sink) throws UnreadableException {
    switch (xml.name()) {
      case "p" -> paragraph("", sink);
      case "h" -> heading(sink);
      case "tracked-changes" -> trackedChanges();
      case "list" -> list(new InList("", null, -1), sink);
      case "table" -> sink.add(new OdtTable(this).read());
      case "section" -> {
        if (!xml.attribute("display", "").equals("none")) {
          blocks(sink);
        }
      }
      // Content controls, frames and shapes that stand by themselves.
      case "numbered-paragraph", "frame", "text-box", "g", "rect", "custom-shape" -> blocks(sink);
      default -> {} // deletions, tables of contents, declarations
    }
  }

  private void heading(PieceSink sink) throws UnreadableException {
    int level = xml.number("outline-level", 1) - 1;
    boolean numbered = !xml.attribute("is-list-header", "").equals("true");
    if (outline == null) {
      outline = styles.outline();
    }
    paragraph(numbered ? outline.next(level) : "", sink);
  }

  private void list(InList around, PieceSink sink) throws UnreadableException {
    String style = xml.attribute("style-name", around.style());
    OdfList list = around.list();
    if (around.level() < 0) {
      String id = xml.attribute("id", "");
      list = counting(style, xml.attribute("continue-list", ""));
      listsById.put(id, list == null ? new OdfList(Map.of()) : list);
    }
    InList here = new InList(style, list, around.level() + 1);
    int parent = xml.depth();
    while (xml.nextChild(parent)) {
      boolean header = xml.name().equals("list-header");
      if (header || xml.name().equals("list-item")) {
        item(here, header, sink);
      }
    }
  }

  /** The list that goes on here, or a new one. */
  private OdfList counting(String style, String continued) {
    OdfList list = listsById.get(continued);
    if (list == null && xml.attribute("continue-numbering", "").equals("true")) {
      list = lastOfStyle.get(style);
    }
    if (list == null) {
      list = styles.list(style).orElse(null);
    }
    lastOfStyle.put(style, list);
    return list;
  }

  private void item(InList here, boolean header, PieceSink sink) throws UnreadableException {
    int start = xml.number("start-value", -1);
    boolean first = !header;
    int parent = xml.depth();
    while (xml.nextChild(parent)) {
      switch (xml.name()) {
        case "list" -> list(here, sink);
        case "p", "h" -> {
          String number = "";
          if (first) {
            InList numbered = here.list() == null ? byParagraph(here) : here;
            if (numbered.list() != null) {
              if (start >= 0) {
                numbered.list().restart(here.level(), start);
              }
              number = numbered.list().next(here.level());
            }
          }
          first = false;
          paragraph(number, sink);
        }
        default -> block(sink);
      }
    }
  }

  /** A list that names no style has that of its paragraphs. */
  private InList byParagraph(InList here) {
    String style = styles.listOf(xml.attribute("style-name", ""));
    OdfList list = lastOfStyle.get(style);
    if (list == null) {
      list = styles.list(style).orElse(null);
      lastOfStyle.put(style, list);
    }
    return new InList(style, list, here.level());
  }

  private void paragraph(String number, PieceSink sink) throws UnreadableException {
    if (carried.isEmpty()) {
      carriedStart = xml.start();
      carriedNumber = xml.paragraphs();
    }
    int start = carriedStart;
    int counted = carriedNumber;
    OdfParagraph paragraph = new OdfParagraph(this);
    paragraph.read();
    if (openDeletions.isEmpty()) {
      Origin origin = new Origin(counted, 0, "", "", xml.range(part, start));
      sink.add(new Piece.Text(number + carried + paragraph.text(), origin));
      carried = "";
    } else {
      carried += paragraph.text();
    }
    for (Piece box : paragraph.boxes()) {
      sink.add(box);
    }
  }

  /** Which changes are deletions: in flat files their text stays in the line between two marks. */
  private void trackedChanges() throws UnreadableException {
    int parent = xml.depth();
    while (xml.nextChild(parent)) {
      String id = xml.attribute("id", "");
      int region = xml.depth();
      while (xml.nextChild(region)) {
        if (xml.name().equals("deletion")) {
          deletions.add(id);
        }
      }
    }
  }

  /** Takes the mark at which a change begins. */
  void beginChange(String id) {
    if (deletions.contains(id)) {
      openDeletions.add(id);
    }
  }

  /** Takes the mark at which a change ends. */
  void endChange(String id) {
    openDeletions.remove(id);
  }

  /** Whether what stands here was deleted. */
  boolean isDeleted() {
    return !openDeletions.isEmpty();
  }

  /** The pieces in the current element, counted. */
  List<Piece> pieces() throws UnreadableException {
    List<Piece> pieces = new ArrayList<>();
    blocks(held.into(pieces));
    return pieces;
  }

  /** The origin of a table or of one of its cells, which has just been read to its end. */
  Origin inTable(int table, int start) throws UnreadableException {
    return new Origin(0, table, "", "", xml.range(part, start));
  }

  private void emit(Piece piece) throws UnreadableException {
    held.release();
    piece.addTo(builder);
  }
}
