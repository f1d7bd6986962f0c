package org.nianbao.document.docx;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.nianbao.document.Source;

/** Word documents for tests, their parts written by hand. */
public final class Docx {

  private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006";
  private static final String W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
  private static final String TYPE =
      "application/vnd.openxmlformats-officedocument.wordprocessingml.";

  private final Map<String, String> parts = new LinkedHashMap<>();
  private String mainType = TYPE + "document.main+xml";
  private String w = W;
  private String relations = OFFICE + "/relationships";

  /** A document whose body is the given XML. */
  public static Docx body(String xml) {
    Docx docx = new Docx();
    docx.parts.put("document", xml);
    return docx;
  }

  /** Adds the styles. */
  public Docx styles(String xml) {
    parts.put("styles", "<w:styles xmlns:w=\"" + w + "\">" + xml + "</w:styles>");
    return this;
  }

  /** Adds the lists. */
  public Docx numbering(String xml) {
    parts.put("numbering", "<w:numbering xmlns:w=\"" + w + "\">" + xml + "</w:numbering>");
    return this;
  }

  /** Makes it another kind of Word document. */
  public Docx type(String type) {
    mainType = type;
    return this;
  }

  /** Makes it strict Office Open XML. */
  public Docx strict() {
    w = "http://purl.oclc.org/ooxml/wordprocessingml/main";
    relations = "http://purl.oclc.org/ooxml/officeDocument/relationships";
    return this;
  }

  /** A paragraph of one run. */
  public static String p(String text) {
    return "<w:p>" + r(text) + "</w:p>";
  }

  /** A paragraph of one run with properties. */
  public static String p(String properties, String text) {
    return "<w:p><w:pPr>" + properties + "</w:pPr>" + r(text) + "</w:p>";
  }

  /** A run. */
  public static String r(String text) {
    return "<w:r><w:t xml:space=\"preserve\">" + text + "</w:t></w:r>";
  }

  /** A table. */
  public static String tbl(String... rows) {
    return "<w:tbl><w:tblPr/>" + String.join("", rows) + "</w:tbl>";
  }

  /** A row. */
  public static String tr(String... cells) {
    return "<w:tr>" + String.join("", cells) + "</w:tr>";
  }

  /** A cell with one paragraph. */
  public static String tc(String text) {
    return "<w:tc><w:tcPr/>" + p(text) + "</w:tc>";
  }

  /** A cell with properties and one paragraph. */
  public static String tc(String properties, String text) {
    return "<w:tc><w:tcPr>" + properties + "</w:tcPr>" + p(text) + "</w:tc>";
  }

  /** The file. */
  public Source source() {
    return new Source("报告.docx", bytes());
  }

  /** The file's bytes. */
  public byte[] bytes() {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      add(zip, "[Content_Types].xml", contentTypes());
      add(zip, "_rels/.rels", packageRelations());
      add(zip, "word/_rels/document.xml.rels", documentRelations());
      add(zip, "word/document.xml", document());
      for (String name : new String[] {"styles", "numbering"}) {
        if (parts.containsKey(name)) {
          add(zip, "word/" + name + ".xml", parts.get(name));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  private String document() {
    String xml = parts.get("document");
    return xml.startsWith("<?xml")
        ? xml
        : "<w:document xmlns:w=\""
            + w
            + "\" xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\""
            + " xmlns:wps=\"http://schemas.microsoft.com/office/word/2010/wordprocessingShape\""
            + " xmlns:v=\"urn:schemas-microsoft-com:vml\"><w:body>"
            + xml
            + "</w:body></w:document>";
  }

  private String contentTypes() {
    String types = "http://schemas.openxmlformats.org/package/2006/content-types";
    return "<Types xmlns=\""
        + types
        + "\"><Default Extension=\"rels\""
        + " ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
        + "<Default Extension=\"xml\" ContentType=\"application/xml\"/>"
        + override("word/document.xml", mainType)
        + override("word/styles.xml", TYPE + "styles+xml")
        + override("word/numbering.xml", TYPE + "numbering+xml")
        + override(
            "docProps/core.xml", "application/vnd.openxmlformats-package.core-properties+xml")
        + "</Types>";
  }

  private static String override(String part, String type) {
    return "<Override PartName=\"/" + part + "\" ContentType=\"" + type + "\"/>";
  }

  private String packageRelations() {
    return relationships(relation("r1", relations + "/officeDocument", "word/document.xml"));
  }

  private String documentRelations() {
    StringBuilder xml = new StringBuilder();
    for (String name : new String[] {"styles", "numbering"}) {
      if (parts.containsKey(name)) {
        xml.append(relation(name, relations + "/" + name, name + ".xml"));
      }
    }
    return relationships(xml.toString());
  }

  private static String relationships(String xml) {
    return "<Relationships"
        + " xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
        + xml
        + "</Relationships>";
  }

  private static String relation(String id, String type, String target) {
    return "<Relationship Id=\"" + id + "\" Type=\"" + type + "\" Target=\"" + target + "\"/>";
  }

  private static void add(ZipOutputStream zip, String name, String content) throws IOException {
    zip.putNextEntry(new ZipEntry(name));
    zip.write(content.getBytes(StandardCharsets.UTF_8));
    zip.closeEntry();
  }
}
