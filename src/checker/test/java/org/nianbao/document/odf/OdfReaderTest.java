package org.nianbao.document.odf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.nianbao.document.Document;
import org.nianbao.document.Limits;
import org.nianbao.document.Readers;
import org.nianbao.document.Shown;
import org.nianbao.document.Source;
import org.nianbao.document.UnreadableException;

class OdfReaderTest {

  private static final String HEAD =
      "<?xml version=\"1.0\"?><office:document"
          + " xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\" xmlns:text=\"t\""
          + " xmlns:table=\"b\" xmlns:style=\"s\" xmlns:draw=\"d\" xmlns:xml2=\"x\" %s>";

  private static Document read(byte[] bytes) throws UnreadableException {
    return new Readers().read(new Source("报告.doc", bytes), Limits.DEFAULT);
  }

  private static List<String> text(String styles, String body) throws UnreadableException {
    String file =
        HEAD.formatted("")
            + "<office:automatic-styles>"
            + styles
            + "</office:automatic-styles><office:body><office:text>"
            + body
            + "</office:text></office:body></office:document>";
    Document document = read(file.getBytes(StandardCharsets.UTF_8));
    assertEquals("odt", document.format());
    return Shown.of(document);
  }

  private static List<String> sheet(String rows) throws UnreadableException {
    String kind = "office:mimetype=\"application/vnd.oasis.opendocument.spreadsheet\"";
    String file =
        HEAD.formatted(kind)
            + "<office:body><office:spreadsheet><table:table>"
            + rows
            + "</table:table></office:spreadsheet></office:body></office:document>";
    Document document = read(file.getBytes(StandardCharsets.UTF_8));
    assertEquals("ods", document.format());
    return Shown.of(document);
  }

  private static String p(String text) {
    return "<text:p>" + text + "</text:p>";
  }

  private static String td(String attributes, String text) {
    return "<table:table-cell " + attributes + ">" + p(text) + "</table:table-cell>";
  }

  @Test
  void paragraphsAsTheyAreSeen() throws UnreadableException {
    assertEquals(
        List.of("A B  C\tD", "box", "E\nF"),
        text(
            "<style:style style:name=\"H\" style:family=\"text\"><style:text-properties"
                + " text:display=\"none\"/></style:style>",
            p(
                    "A\n"
                        + "   <text:span>B</text:span> <text:s"
                        + " text:c=\"1\"/>C<text:tab/>D<text:note>n</text:note><text:span"
                        + " text:style-name=\"H\">hidden</text:span><draw:frame><draw:text-box>"
                        + p("box")
                        + "</draw:text-box></draw:frame>")
                + "<text:table-of-content>"
                + p("contents")
                + "</text:table-of-content>"
                + p("E<text:line-break/>F")));
  }

  @Test
  void deletionsInThePlaceAndInTheLine() throws UnreadableException {
    String changes =
        "<text:tracked-changes><text:changed-region"
            + " xml:id=\"c1\"><text:deletion/></text:changed-region><text:changed-region"
            + " xml:id=\"c2\"><text:insertion/></text:changed-region><text:changed-region"
            + " xml:id=\"c3\"><text:deletion><text:p>gone</text:p></text:deletion>"
            + "</text:changed-region></text:tracked-changes>";
    String mark = "<text:change-%s text:change-id=\"%s\"/>";
    assertEquals(
        List.of("A2C", "DE"),
        text(
            "",
            changes
                + p(
                    "A"
                        + mark.formatted("start", "c1")
                        + "1"
                        + mark.formatted("end", "c1")
                        + mark.formatted("start", "c2")
                        + "2"
                        + mark.formatted("end", "c2")
                        + "C<text:change text:change-id=\"c3\"/>")
                + p("D" + mark.formatted("start", "c1") + "x")
                + p("y" + mark.formatted("end", "c1") + "E")));
  }

  @Test
  void listsCount() throws UnreadableException {
    String level =
        "<text:list-level-style-number text:level=\"%d\" style:num-prefix=\"%s\""
            + " style:num-suffix=\"%s\" style:num-format=\"一, 二, 三, ...\"/>";
    String style =
        "<text:list-style style:name=\"L\">"
            + level.formatted(1, "", "、")
            + level.formatted(2, "（", "）")
            + "</text:list-style>";
    String list = "<text:list xml:id=\"%s\" text:style-name=\"L\" %s>%s</text:list>";
    String item = "<text:list-item>%s</text:list-item>";
    String inner = "<text:list>" + item.formatted(p("B")) + item.formatted(p("C")) + "</text:list>";
    assertEquals(
        List.of("一、A", "（一）B", "（二）C", "text", "二、D", "一、E", "三、F"),
        text(
            style,
            list.formatted("a", "", item.formatted(p("A") + inner))
                + p("text")
                + list.formatted("b", "text:continue-list=\"a\"", item.formatted(p("D")))
                + list.formatted("c", "", item.formatted(p("E")))
                + list.formatted("d", "text:continue-list=\"a\"", item.formatted(p("F")))));
  }

  @Test
  void tablesWithCoveredAndRepeatedCells() throws UnreadableException {
    String covered = "<table:covered-table-cell/>";
    assertEquals(
        List.of("table 3", "0v2:A | 1x2:B", "1:1 | 2:2", "0:9 | 1:9 | 2:9"),
        text(
            "",
            "<table:table><table:table-header-rows><table:table-row>"
                + td("table:number-rows-spanned=\"2\"", "A")
                + td("table:number-columns-spanned=\"2\"", "B")
                + covered
                + "</table:table-row></table:table-header-rows><table:table-row>"
                + covered
                + td("", "1")
                + td("", "2")
                + "</table:table-row><table:table-row>"
                + td("table:number-columns-repeated=\"3\"", "9")
                + "</table:table-row></table:table>"));
  }

  @Test
  void sheetsHoldParagraphsAndTables() throws UnreadableException {
    String row = "<table:table-row>%s</table:table-row>";
    String gap =
        "<table:table-row table:number-rows-repeated=\"1048000\"><table:table-cell"
            + " table:number-columns-repeated=\"16384\"/></table:table-row>";
    assertEquals(
        List.of("年报", "table 3", "0:A | 1x2:B", "0:1 | 1:2 | 2:3", "二、后", "table 2", "0:C | 1:D"),
        sheet(
            row.formatted(td("", "年报"))
                + row.formatted(
                    td("", "A")
                        + td("table:number-columns-spanned=\"2\"", "B")
                        + "<table:covered-table-cell/>")
                + row.formatted(td("", "1") + td("", "2") + td("", "3"))
                + row.formatted(td("", "二、后"))
                + row.formatted(td("", "C") + td("", "D"))
                + gap));
  }

  @Test
  void lockedAndHostile() throws IOException {
    String entry =
        "<m:manifest xmlns:m=\"m\"><m:file-entry m:full-path=\"content.xml\"><m:encryption-data/>"
            + "</m:file-entry></m:manifest>";
    assertTrue(
        refusal(zip(Map.of("META-INF/manifest.xml", entry, "content.xml", "x"))).contains("密码"));
    assertTrue(
        refusal(zip(Map.of("content.xml", "<!DOCTYPE a [<!ENTITY b \"c\">]><a>&b;</a>")))
            .contains("不应有的声明"));
    assertTrue(refusal(zip(Map.of("content.xml", "<a>".repeat(9_000)))).contains("层层嵌套"));
    assertTrue(
        refusal(zip(Map.of("content.xml", "<a>" + " ".repeat(50_000_000)))).contains("异常庞大"));
    String wide =
        "<a><body><text><table>"
            + "<table-row number-rows-repeated=\"999999\"><table-cell number-columns-repeated=\"99999\"><p>1</p></table-cell></table-row>"
                .repeat(9)
            + "</table></text></body></a>";
    assertTrue(refusal(zip(Map.of("content.xml", wide))).contains("过大"));
  }

  private static String refusal(byte[] bytes) {
    return assertThrows(UnreadableException.class, () -> read(bytes)).reason().zh();
  }

  private static byte[] zip(Map<String, String> parts) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      zip.putNextEntry(new ZipEntry("mimetype"));
      zip.write("application/vnd.oasis.opendocument.text".getBytes(StandardCharsets.UTF_8));
      for (Map.Entry<String, String> part : parts.entrySet()) {
        zip.putNextEntry(new ZipEntry(part.getKey()));
        zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
      }
    }
    return bytes.toByteArray();
  }
}
