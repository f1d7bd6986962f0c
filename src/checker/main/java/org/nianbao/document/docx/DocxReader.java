package org.nianbao.document.docx;

import java.util.Optional;
import org.nianbao.document.Document;
import org.nianbao.document.DocumentBuilder;
import org.nianbao.document.DocumentReader;
import org.nianbao.document.Limits;
import org.nianbao.document.Source;
import org.nianbao.document.UnreadableException;
import org.nianbao.document.ZipDirectory;
import org.nianbao.document.xml.Xml;

/**
 * Reads Word documents (.docx, and templates and documents with macros, which are never run) as
 * Word shows them: automatic numbers in front of their paragraphs, tracked changes accepted, hidden
 * text, headers, footers, footnotes and tables of contents left out.
 */
public final class DocxReader implements DocumentReader {

  /** Whose comments and tracked changes are those of this program, and no sign of a draft. */
  public static final String PROGRAM = "年报检查";

  /** For {@link java.util.ServiceLoader}. */
  public DocxReader() {}

  @Override
  public String format() {
    return "docx";
  }

  @Override
  public Fit fit(Source source) {
    ZipDirectory zip = ZipDirectory.of(source);
    boolean office = zip.has("[Content_Types].xml") || !zip.whole();
    boolean word =
        zip.hasFolder("word/")
            || (!zip.hasFolder("xl/") && !zip.hasFolder("ppt/") && zip.has("_rels/.rels"));
    return office && word && !zip.names().isEmpty() ? Fit.YES : Fit.NO;
  }

  @Override
  public Document read(Source source, Limits limits) throws UnreadableException {
    DocumentBuilder builder = new DocumentBuilder(format(), limits);
    DocxPackage docx = DocxPackage.open(source, limits, builder);
    Styles styles = Styles.NONE;
    Optional<Xml> stylesXml = docx.related("/styles");
    if (stylesXml.isPresent()) {
      try (Xml xml = stylesXml.get()) {
        styles = Styles.read(xml);
      }
    }
    Numbering numbering = Numbering.none(styles);
    Optional<Xml> numberingXml = docx.related("/numbering");
    if (numberingXml.isPresent()) {
      try (Xml xml = numberingXml.get()) {
        numbering = NumberingXml.read(xml, styles);
      }
    }
    int changes;
    try (Xml xml = docx.main()) {
      DocumentXml text = new DocumentXml(xml, docx.mainPart(), styles, numbering, builder);
      text.read();
      changes = text.changes(PROGRAM);
    }
    int comments = comments(docx);
    return builder.build(
        changes + comments == 0
            ? Document.Metadata.NONE
            : new Document.Metadata(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                new Document.Leftovers(changes, comments)));
  }

  private static int comments(DocxPackage docx) throws UnreadableException {
    int comments = 0;
    Optional<Xml> part = docx.related("/comments");
    if (part.isPresent()) {
      try (Xml xml = part.get()) {
        while (xml.nextChild(0)) {
          int root = xml.depth();
          while (xml.nextChild(root)) {
            comments += xml.attribute("author", "").equals(PROGRAM) ? 0 : 1;
          }
        }
      }
    }
    return comments;
  }
}
