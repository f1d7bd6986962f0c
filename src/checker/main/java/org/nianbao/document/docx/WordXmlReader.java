package org.nianbao.document.docx;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.nianbao.document.Document;
import org.nianbao.document.DocumentBuilder;
import org.nianbao.document.DocumentReader;
import org.nianbao.document.Limits;
import org.nianbao.document.Source;
import org.nianbao.document.UnreadableException;
import org.nianbao.document.xml.Xml;

/**
 * Reads Word documents that are a single XML file: Word 2003 XML, which WPS writes too, and the
 * flat packages of later versions.
 */
public final class WordXmlReader implements DocumentReader {

  /** Bytes in which the processing instruction or the root element of such a file must stand. */
  private static final int HEAD = 4096;

  /** For {@link java.util.ServiceLoader}. */
  public WordXmlReader() {}

  @Override
  public String format() {
    return "word-xml";
  }

  @Override
  public Fit fit(Source source) {
    int length = Math.min(HEAD, source.bytes().length);
    String head = new String(source.bytes(), 0, length, StandardCharsets.ISO_8859_1);
    return head.contains("http://schemas.microsoft.com/office/word/2003/wordml")
            || (head.contains("http://schemas.microsoft.com/office/2006/xmlPackage")
                && head.contains("<pkg:part"))
        ? Fit.YES
        : Fit.NO;
  }

  /** Where a walk over the file's parts comes to. */
  private interface Visitor {
    /** Comes to the element that holds the styles, lists or body. */
    void visit(String part, Xml xml) throws UnreadableException;
  }

  @Override
  public Document read(Source source, Limits limits) throws UnreadableException {
    DocumentBuilder builder = new DocumentBuilder(format(), limits);
    Found found = new Found();
    // The body may come before the styles and lists that it uses: it is read the second time.
    walk(source, limits, builder, found);
    Numbering numbering = found.numbering == null ? Numbering.none(found.styles) : found.numbering;
    walk(
        source,
        limits,
        builder,
        (part, xml) -> {
          if (part.equals("body")) {
            new DocumentXml(xml, "", found.styles, numbering, builder).body();
          }
        });
    return builder.build(new Document.Metadata(found.title, Optional.empty(), Optional.empty()));
  }

  /** What a first walk finds; styles come before the lists in both forms. */
  private static final class Found implements Visitor {
    private Styles styles = Styles.NONE;
    private Numbering numbering;
    private Optional<String> title = Optional.empty();

    @Override
    public void visit(String part, Xml xml) throws UnreadableException {
      switch (part) {
        case "styles" -> {
          styles = Styles.element(xml);
          numbering = numbering == null ? null : numbering.with(styles);
        }
        case "lists", "numbering" -> numbering = NumberingXml.element(xml, styles);
        case "title" -> title = Optional.of(xml.text().strip()).filter(text -> !text.isEmpty());
        default -> {}
      }
    }
  }

  private static void walk(Source source, Limits limits, DocumentBuilder builder, Visitor visitor)
      throws UnreadableException {
    try (Xml xml = Xml.open(new ByteArrayInputStream(source.bytes()), limits, builder)) {
      while (xml.nextChild(0)) {
        boolean flat = xml.name().equals("package");
        int root = xml.depth();
        while (xml.nextChild(root)) {
          if (flat) {
            part(xml, visitor);
          } else if (xml.name().equals("DocumentProperties")) {
            children(xml, visitor);
          } else {
            visitor.visit(xml.name(), xml);
          }
        }
      }
    }
  }

  /** A part of a flat package: its XML is two elements further in. */
  private static void part(Xml xml, Visitor visitor) throws UnreadableException {
    String name = xml.attribute("name", "");
    int part = xml.depth();
    while (xml.nextChild(part)) {
      int data = xml.depth();
      while (xml.name().equals("xmlData") && xml.nextChild(data)) {
        switch (name) {
          case "/word/document.xml", "/docProps/core.xml" -> {
            children(xml, visitor);
            return;
          }
          case "/word/styles.xml", "/word/numbering.xml" -> {
            visitor.visit(xml.name(), xml);
            return;
          }
          default -> {
            return;
          }
        }
      }
    }
  }

  private static void children(Xml xml, Visitor visitor) throws UnreadableException {
    int parent = xml.depth();
    while (xml.nextChild(parent)) {
      visitor.visit(xml.name().equals("Title") ? "title" : xml.name(), xml);
    }
  }
}
