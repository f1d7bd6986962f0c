package org.nianbao.growth;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.nianbao.document.docx.Docx;
import org.nianbao.document.ofd.Ofd;
import org.nianbao.document.pdf.Pdf;

/**
 * Readers of packages, pages and drawings take twice the steps for twice the content, of whatever
 * kind it is. Steps of the program are counted, not those of libraries.
 */
class ReadersGrowthTest {

  private static final double MOST = 2.2;

  /** Steps that a doubling may cost whatever was there before. */
  private static final long SMALL = 2_000;

  private static final int OFTEN = 100;
  private static final String WORDS = "收到申请3件。";

  /** A file of a form with so much of one kind of content. */
  private interface Content {
    byte[] of(int times) throws IOException;
  }

  private static Content docx(String before, String unit, String behind) {
    return times -> Docx.body(before + unit.repeat(times) + behind).bytes();
  }

  private static Content odt(String before, String unit, String behind) {
    String head =
        "<?xml version=\"1.0\"?><office:document"
            + " xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\""
            + " xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\""
            + " xmlns:table=\"urn:oasis:names:tc:opendocument:xmlns:table:1.0\""
            + " office:mimetype=\"application/vnd.oasis.opendocument.text\">"
            + "<office:body><office:text>";
    String end = "</office:text></office:body></office:document>";
    return times -> (head + before + unit.repeat(times) + behind + end).getBytes(UTF_8);
  }

  private static Content xlsx(String before, String unit, String behind) {
    return times -> {
      String main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
      String office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
      String relations = "http://schemas.openxmlformats.org/package/2006/relationships";
      String types = "application/vnd.openxmlformats-officedocument.spreadsheetml.";
      return zip(
          "[Content_Types].xml",
          "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Default"
              + " Extension=\"rels\""
              + " ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/><Override"
              + " PartName=\"/xl/workbook.xml\" ContentType=\""
              + types
              + "sheet.main+xml\"/><Override PartName=\"/xl/worksheets/sheet1.xml\" ContentType=\""
              + types
              + "worksheet+xml\"/></Types>",
          "_rels/.rels",
          relation(relations, office + "/officeDocument", "xl/workbook.xml"),
          "xl/_rels/workbook.xml.rels",
          relation(relations, office + "/worksheet", "worksheets/sheet1.xml"),
          "xl/workbook.xml",
          "<workbook xmlns=\"%s\" xmlns:r=\"%s\"><sheets><sheet name=\"1\" sheetId=\"1\" r:id=\"rId1\"/></sheets></workbook>"
              .formatted(main, office),
          "xl/worksheets/sheet1.xml",
          "<worksheet xmlns=\"%s\">".formatted(main)
              + before
              + unit.repeat(times)
              + behind
              + "</worksheet>");
    };
  }

  private static String relation(String relations, String type, String target) {
    return "<Relationships xmlns=\"%s\"><Relationship Id=\"rId1\" Type=\"%s\" Target=\"%s\"/></Relationships>"
        .formatted(relations, type, target);
  }

  private static byte[] zip(String... namesAndParts) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      for (int i = 0; i < namesAndParts.length; i += 2) {
        zip.putNextEntry(new ZipEntry(namesAndParts[i]));
        zip.write(namesAndParts[i + 1].getBytes(UTF_8));
      }
    }
    return out.toByteArray();
  }

  private static byte[] pdf(int lines) {
    Pdf pdf = Pdf.a4();
    for (int i = 0; i < lines; i++) {
      pdf.text(60 + i % 4 * 120, 40 + i / 4 * 5, 10, WORDS);
    }
    return pdf.bytes();
  }

  private static byte[] ofdText(int lines) {
    Ofd ofd = Ofd.a4();
    for (int i = 0; i < lines; i++) {
      ofd.text(60 + i % 4 * 120, 40 + i / 4 * 5, 10, WORDS);
    }
    return ofd.bytes();
  }

  private static byte[] ofdLines(int lines) {
    Ofd ofd = Ofd.a4().text(60, 30, 10, WORDS);
    for (int i = 0; i < lines; i++) {
      ofd.line(60, 40 + i, 500, 40 + i);
    }
    return ofd.bytes();
  }

  private static Map<String, Content> contents() {
    String row = Docx.tr(Docx.tc("本年新收"), Docx.tc("1"));
    String cell = "<c t=\"inlineStr\"><is><t>1</t></is></c>";
    String odtCell = "<table:table-cell><text:p>1</text:p></table:table-cell>";
    String odtRow = "<table:table-row>" + odtCell + odtCell + "</table:table-row>";
    Map<String, Content> contents = new LinkedHashMap<>();
    contents.put("paragraphs.docx", docx("", Docx.p(WORDS), ""));
    contents.put("runs.docx", docx("<w:p>", Docx.r(WORDS), "</w:p>"));
    contents.put("rows.docx", docx("<w:tbl>", row, "</w:tbl>"));
    contents.put("wide.docx", docx("<w:tbl><w:tr>", Docx.tc("1"), "</w:tr></w:tbl>"));
    contents.put("tables.docx", docx("", "<w:tbl>" + row + "</w:tbl>" + Docx.p(WORDS), ""));
    contents.put(
        "merged.docx",
        docx("<w:tbl>", Docx.tr(Docx.tc("<w:vMerge/>", ""), Docx.tc("1")), "</w:tbl>"));
    contents.put(
        "marks.docx", docx("", "<w:bookmarkStart w:id=\"1\" w:name=\"a\"/>" + Docx.p("1"), ""));
    contents.put(
        "rows.xlsx", xlsx("<sheetData>", "<row>" + cell + cell + "</row>", "</sheetData>"));
    contents.put("wide.xlsx", xlsx("<sheetData><row>", cell, "</row></sheetData>"));
    contents.put(
        "merged.xlsx",
        xlsx(
            "<sheetData><row>" + cell + "</row></sheetData><mergeCells>",
            "<mergeCell ref=\"B2:C3\"/>",
            "</mergeCells>"));
    contents.put("paragraphs.fodt", odt("", "<text:p>" + WORDS + "</text:p>", ""));
    contents.put("spans.fodt", odt("<text:p>", "<text:span>3件</text:span><text:s/>", "</text:p>"));
    contents.put("rows.fodt", odt("<table:table>", odtRow, "</table:table>"));
    contents.put(
        "wide.fodt",
        odt("<table:table><table:table-row>", odtCell, "</table:table-row></table:table>"));
    contents.put("lines.pdf", times -> pdf(1 + times / 2));
    contents.put("text.ofd", times -> ofdText(1 + times / 2));
    contents.put("lines.ofd", ReadersGrowthTest::ofdLines);
    return contents;
  }

  @Test
  void twiceTheContentTakesTwiceTheSteps() throws IOException, ReflectiveOperationException {
    Method reading =
        new CountingLoader().method(CountedReading.class, "document", String.class, byte[].class);
    List<String> steep = new ArrayList<>();
    for (Map.Entry<String, Content> one : contents().entrySet()) {
      reading.invoke(null, one.getKey(), one.getValue().of(1)); // what is made once
      long[] steps = new long[3];
      for (int i = 0; i < steps.length; i++) {
        byte[] file = one.getValue().of(i * OFTEN + 1);
        CountedSteps.taken = 0;
        assertTrue((boolean) reading.invoke(null, one.getKey(), file), one.getKey());
        steps[i] = CountedSteps.taken;
      }
      if (steps[2] - steps[0] - SMALL > MOST * (steps[1] - steps[0])) {
        steep.add("%s: %d, %d, %d".formatted(one.getKey(), steps[0], steps[1], steps[2]));
      }
    }
    assertEquals("", String.join("\n", steep));
  }
}
