package org.nianbao.document.odf;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.nianbao.document.Document;
import org.nianbao.document.DocumentBuilder;
import org.nianbao.document.DocumentReader;
import org.nianbao.document.Limits;
import org.nianbao.document.Refusal;
import org.nianbao.document.Source;
import org.nianbao.document.UnreadableException;
import org.nianbao.document.ZipDirectory;
import org.nianbao.document.container.GuardedZip;
import org.nianbao.document.xml.Xml;

/**
 * Reads OpenDocument texts and spreadsheets as LibreOffice shows them: automatic numbers in front
 * of their paragraphs, tracked changes accepted, hidden text, footnotes and tables of contents left
 * out.
 */
public final class OdfReader implements DocumentReader {

  /** Bytes in which the type of the document must stand. */
  private static final int HEAD = 2048;

  /** For {@link java.util.ServiceLoader}. */
  public OdfReader() {}

  @Override
  public String format() {
    return "odf";
  }

  @Override
  public Fit fit(Source source) {
    if (source.startsWith("PK")) {
      ZipDirectory zip = ZipDirectory.of(source);
      return zip.has("content.xml") && zip.has("mimetype") && !zip.hasFolder("word/")
          ? Fit.YES
          : Fit.NO;
    }
    return isFlat(source) ? Fit.YES : Fit.NO;
  }

  private static boolean isFlat(Source source) {
    int length = Math.min(HEAD, source.bytes().length);
    String head = new String(source.bytes(), 0, length, StandardCharsets.ISO_8859_1);
    return head.contains("<office:document")
        && head.contains("urn:oasis:names:tc:opendocument:xmlns:office:1.0");
  }

  @Override
  public Document read(Source source, Limits limits) throws UnreadableException {
    DocumentBuilder builder = new DocumentBuilder(kind(source), limits);
    OdfStyles styles = new OdfStyles();
    Optional<String> title = Optional.empty();
    try {
      if (isFlat(source)) {
        byte[] bytes = source.bytes();
        try (Xml xml = Xml.open(new ByteArrayInputStream(bytes), limits, builder)) {
          title = new OdfDocument(xml, "", styles, builder).read();
        }
      } else {
        GuardedZip zip = GuardedZip.open(source, limits);
        if (zip.has("META-INF/manifest.xml") && isLocked(zip, limits, builder)) {
          throw Refusal.locked();
        }
        title = part("meta.xml", zip, styles, builder, limits);
        part("styles.xml", zip, styles, builder, limits);
        part("content.xml", zip, styles, builder, limits);
      }
    } catch (IOException e) {
      throw GuardedZip.explain(e);
    }
    return builder.build(new Document.Metadata(title, Optional.empty(), Optional.empty()));
  }

  /** Texts are "odt" and spreadsheets "ods", flat ones too. */
  private static String kind(Source source) {
    int length = Math.min(HEAD, source.bytes().length);
    String head = new String(source.bytes(), 0, length, StandardCharsets.ISO_8859_1);
    return head.contains("opendocument.spreadsheet") ? "ods" : "odt";
  }

  private static Optional<String> part(
      String name, GuardedZip zip, OdfStyles styles, DocumentBuilder builder, Limits limits)
      throws IOException, UnreadableException {
    Optional<InputStream> part = zip.part(name);
    if (part.isEmpty()) {
      return Optional.empty();
    }
    try (Xml xml = Xml.open(part.get(), limits, builder)) {
      return new OdfDocument(xml, name, styles, builder).read();
    }
  }

  private static boolean isLocked(GuardedZip zip, Limits limits, DocumentBuilder builder)
      throws IOException, UnreadableException {
    try (Xml xml = Xml.open(zip.part("META-INF/manifest.xml").orElseThrow(), limits, builder)) {
      while (xml.nextChild(0)) {
        int root = xml.depth();
        while (xml.nextChild(root)) {
          boolean content = xml.attribute("full-path", "").equals("content.xml");
          int entry = xml.depth();
          while (xml.nextChild(entry)) {
            if (content && xml.name().equals("encryption-data")) {
              return true;
            }
          }
        }
      }
      return false;
    }
  }
}
