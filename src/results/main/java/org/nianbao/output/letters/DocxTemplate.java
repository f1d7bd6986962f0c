package org.nianbao.output.letters;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFFooter;
import org.apache.poi.xwpf.usermodel.XWPFHeader;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.nianbao.wording.Messages;
import org.nianbao.wording.Wording;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRow;

/**
 * A Word document of an office's own with places to be filled, {{单位}}. A row of a table with places
 * for findings stands once for each finding.
 */
public final class DocxTemplate {

  private final byte[] document;

  private DocxTemplate(byte[] document) {
    this.document = document;
  }

  /**
   * Takes a document.
   *
   * @param once the places that are filled once
   * @param each the places that are filled for each finding, in a row of a table
   * @throws TemplateException if it is no document, or has a place that nobody knows
   */
  public static DocxTemplate of(byte[] document, Set<String> once, Set<String> each)
      throws TemplateException {
    Set<String> unknown = new TreeSet<>();
    try (XWPFDocument opened = new XWPFDocument(new ByteArrayInputStream(document))) {
      for (XWPFParagraph paragraph : paragraphs(opened)) {
        unknown.addAll(new FilledParagraph(paragraph).places());
      }
      for (XWPFTable table : opened.getTables()) {
        for (XWPFTableRow row : table.getRows()) {
          Set<String> places = new TreeSet<>(places(row));
          places.removeAll(each);
          unknown.addAll(places);
        }
      }
    } catch (IOException | RuntimeException e) {
      // damaged documents make the library fail in many ways
      throw new TemplateException(Messages.say("output.letter.no-document"));
    }
    unknown.removeAll(once);
    if (!unknown.isEmpty()) {
      Set<String> known = new TreeSet<>(once);
      known.addAll(each);
      throw new TemplateException(
          Messages.say("output.letter.unknown-place", list(unknown), list(known)));
    }
    return new DocxTemplate(document.clone());
  }

  /** The document of a template that the program brings, by its name. */
  static byte[] shipped(String name) throws IOException {
    try (InputStream in = DocxTemplate.class.getResourceAsStream("/letters/" + name + ".docx")) {
      return in.readAllBytes();
    }
  }

  private static Wording list(Set<String> places) {
    return Wording.join("、", ", ", places.stream().map(Wording::same).toList());
  }

  /**
   * Writes a document with its places filled.
   *
   * @param values what stands in the places that are filled once
   * @param rows what stands in those that are filled for each finding
   */
  public void fill(Map<String, String> values, List<Map<String, String>> rows, OutputStream out)
      throws IOException {
    try (XWPFDocument opened = new XWPFDocument(new ByteArrayInputStream(document))) {
      for (XWPFParagraph paragraph : paragraphs(opened)) {
        new FilledParagraph(paragraph).fill(values);
      }
      for (XWPFTable table : opened.getTables()) {
        fill(table, values, rows);
      }
      opened.getProperties().getExtendedProperties().setApplication("nianbao");
      opened.write(out);
    }
  }

  /** The paragraphs of the text, of headers and of footers, without those in tables. */
  private static List<XWPFParagraph> paragraphs(XWPFDocument document) {
    List<XWPFParagraph> all = new ArrayList<>(document.getParagraphs());
    for (XWPFHeader header : document.getHeaderList()) {
      all.addAll(header.getParagraphs());
    }
    for (XWPFFooter footer : document.getFooterList()) {
      all.addAll(footer.getParagraphs());
    }
    return all;
  }

  private static List<String> places(XWPFTableRow row) {
    List<String> places = new ArrayList<>();
    for (XWPFTableCell cell : row.getTableCells()) {
      cell.getParagraphs().forEach(one -> places.addAll(new FilledParagraph(one).places()));
    }
    return places;
  }

  private static void fill(
      XWPFTable table, Map<String, String> values, List<Map<String, String>> rows) {
    for (int i = table.getNumberOfRows() - 1; i >= 0; i--) {
      XWPFTableRow row = table.getRow(i);
      List<String> places = places(row);
      boolean isForEach = places.stream().anyMatch(place -> !values.containsKey(place));
      if (!isForEach) {
        fill(row, values);
        continue;
      }
      CTRow model = (CTRow) row.getCtRow().copy();
      table.removeRow(i);
      for (int j = 0; j < rows.size(); j++) {
        XWPFTableRow copy = new XWPFTableRow((CTRow) model.copy(), table);
        fill(copy, rows.get(j));
        fill(copy, values);
        table.addRow(copy, i + j);
      }
    }
  }

  private static void fill(XWPFTableRow row, Map<String, String> values) {
    for (XWPFTableCell cell : row.getTableCells()) {
      cell.getParagraphs().forEach(paragraph -> new FilledParagraph(paragraph).fill(values));
    }
  }
}
