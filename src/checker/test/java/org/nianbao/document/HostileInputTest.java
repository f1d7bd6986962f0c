package org.nianbao.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.nianbao.document.docx.Docx.p;
import static org.nianbao.document.docx.Docx.tbl;
import static org.nianbao.document.docx.Docx.tc;
import static org.nianbao.document.docx.Docx.tr;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.nianbao.document.docx.Docx;

/** Each of these once hurt some program: here each gets one sentence. */
class HostileInputTest {

  /** Measures nothing: tells a hang from a slow machine. */
  private static final Duration FOR_EVER = Duration.ofMinutes(3);

  private static Document read(byte[] bytes) throws UnreadableException {
    return new Readers().read(new Source("报告.docx", bytes), Limits.DEFAULT);
  }

  private static String refusal(byte[] bytes) {
    return assertTimeoutPreemptively(
        FOR_EVER, () -> assertThrows(UnreadableException.class, () -> read(bytes)).reason().zh());
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  @ParameterizedTest
  @ValueSource(ints = {10_000, 200_000})
  void deepPages(int depth) {
    for (String tag : List.of("<div>", "<b>", "<span>", "<ul><li>", "<table><tr><td>")) {
      String reason = refusal(utf8("<html>" + tag.repeat(depth) + "甲"));
      assertTrue(reason.contains("层层嵌套超过500层"), tag + reason);
    }
  }

  @Test
  void hugePages() {
    assertTrue(refusal(utf8("<table><tr>" + "<td>".repeat(7_000_000))).contains("过大"));
    assertTrue(refusal(utf8("<table>" + "<tr><td>1".repeat(60_000))).contains("过大"));
    assertTrue(refusal(utf8("<p>" + "甲".repeat(2_000_000))).contains("过大"));
    assertTrue(
        refusal(utf8("<table><tr>" + "<td rowspan=99999 colspan=99999>1".repeat(30_000)))
            .contains("过大"));
    assertTrue(refusal(utf8("甲".repeat(2_000_000))).contains("过大"));
  }

  @Test
  void pagesWithPicturesInThemAreRead() throws UnreadableException {
    String picture = "<img src='data:image/png;base64," + "iVBOR".repeat(1_000_000) + "'>";
    Document document = read(utf8("<html><body><p>甲</p>" + picture + "</body></html>"));
    assertEquals(List.of("甲"), Shown.of(document));
  }

  @Test
  void absurdSpans() throws UnreadableException {
    assertEquals(
        List.of("table 201", "0x200:甲 | 200:乙"),
        Shown.of(
            read(
                utf8(
                    "<table><tr><td rowspan=1000000 colspan=1000000>甲</td><td>乙</td></tr>"
                        + "</table>"))));
    assertEquals(
        List.of("table 202", "0x200:甲 | 200:乙 | 201:丙"),
        Shown.of(
            read(
                Docx.body(
                        tbl(
                            tr(
                                tc("<w:gridSpan w:val=\"1000000000\"/>", "甲"),
                                tc("<w:gridSpan w:val=\"-7\"/>", "乙"),
                                tc("<w:gridSpan w:val=\"x\"/>", "丙"))))
                    .bytes())));
  }

  @Test
  void deepAndHugeDocuments() {
    String deep = "<w:tbl><w:tr><w:tc>".repeat(10_000) + p("甲");
    assertTrue(refusal(Docx.body(deep).bytes()).contains("层层嵌套超过500层"));
    String fields = "<w:sdt><w:sdtContent>".repeat(10_000);
    assertTrue(refusal(Docx.body(fields).bytes()).contains("层层嵌套超过500层"));
    // Texts that differ, so that they are no zip bomb.
    StringBuilder cells = new StringBuilder("<w:tbl><w:tr>");
    for (int i = 0; i < 100_000; i++) {
      cells
          .append("<w:tc><w:p><w:r><w:t>")
          .append(i * 7919L % 100_003)
          .append("</w:t></w:r></w:p></w:tc>");
    }
    assertTrue(refusal(Docx.body(cells + "</w:tr></w:tbl>").bytes()).contains("过大"));
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < 300_000; i++) {
      text.append(i * 7919L % 100_003);
    }
    assertTrue(refusal(Docx.body(p(text.toString())).bytes()).contains("过大"));
  }

  @Test
  void zipBombs() throws IOException {
    assertTrue(refusal(Docx.body(p("甲".repeat(10_000_000))).bytes()).contains("异常庞大"));
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      zip.putNextEntry(new ZipEntry("[Content_Types].xml"));
      for (int i = 0; i < 60_000; i++) {
        zip.putNextEntry(new ZipEntry("word/" + i));
      }
    }
    assertTrue(refusal(bytes.toByteArray()).contains("异常庞大"));
  }

  @Test
  void entities(@TempDir Path folder) throws IOException {
    Path secret = Files.writeString(folder.resolve("secret.txt"), "秘密");
    String w = "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"";
    String body = "<w:document " + w + "><w:body>" + p("&a;") + "</w:body></w:document>";
    String external = "<!DOCTYPE d [<!ENTITY a SYSTEM \"" + secret.toUri() + "\">]>";
    StringBuilder laughs = new StringBuilder("<!DOCTYPE d [<!ENTITY z \"哈\">");
    String last = "z";
    for (char c = 'y'; c >= 'a'; c--) {
      laughs
          .append("<!ENTITY ")
          .append(c)
          .append(" \"")
          .append(("&" + last + ";").repeat(10))
          .append("\">");
      last = String.valueOf(c);
    }
    for (String doctype :
        List.of(external, laughs + "]>", "<!DOCTYPE d SYSTEM \"http://localhost:1/x\">")) {
      String reason = refusal(Docx.body("<?xml version=\"1.0\"?>" + doctype + body).bytes());
      assertTrue(reason.contains("不应有的声明"), reason);
    }
  }

  @Test
  void numbersThatGrow() throws UnreadableException {
    String level =
        "<w:lvl w:ilvl=\"0\"><w:start w:val=\"2147483647\"/><w:numFmt w:val=\"lowerLetter\"/>"
            + "<w:lvlText w:val=\"%1\"/></w:lvl>";
    String item = p("<w:numPr><w:numId w:val=\"1\"/></w:numPr>", "甲");
    Document document =
        read(
            Docx.body(item + item)
                .numbering(
                    "<w:abstractNum w:abstractNumId=\"0\">"
                        + level
                        + "</w:abstractNum><w:num w:numId=\"1\"><w:abstractNumId w:val=\"0\"/></w:num>")
                .bytes());
    assertEquals(2, document.blocks().size());
  }
}
