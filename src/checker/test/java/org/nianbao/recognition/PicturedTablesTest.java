package org.nianbao.recognition;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.nianbao.Nianbao;
import org.nianbao.check.CheckedReport;
import org.nianbao.document.Source;
import org.nianbao.facts.Given;
import org.nianbao.facts.Unread;

/**
 * Tables that a page does not hold as tables are not judged, and the user is told where they are.
 */
class PicturedTablesTest {

  /** A right report, its tables replaced in order. */
  private static CheckedReport withTables(String... by) throws Exception {
    String page =
        Files.readString(Path.of("test-reports/2024-city-right.html"), Charset.forName("GBK"));
    StringBuilder out = new StringBuilder();
    int from = page.indexOf("<!-- 正文开始 -->");
    out.append(page, 0, from);
    for (String one : by) {
      int table = page.toLowerCase(java.util.Locale.ROOT).indexOf("<table", from);
      int end = page.toLowerCase(java.util.Locale.ROOT).indexOf("</table>", table) + 8;
      out.append(page, from, table).append(one.equals("=") ? page.substring(table, end) : one);
      from = end;
    }
    out.append(page.substring(from));
    return Nianbao.standard()
        .check(
            new Source("页.html", out.toString().getBytes(StandardCharsets.UTF_8)), Given.NOTHING);
  }

  private static List<String> reasons(CheckedReport checked) {
    return checked.report().all(Unread.class).map(u -> u.reason().zh()).toList();
  }

  private static List<String> findings(CheckedReport checked) {
    return checked.judgement().findings().stream()
        .map(f -> f.rule().id() + "@" + f.section())
        .toList();
  }

  @Test
  void aTableAsAPictureIsNotJudged() throws Exception {
    CheckedReport checked = withTables("=", "<p><img src=/u/biao3.png></p>", "=");
    assertEquals(List.of(), findings(checked));
    assertEquals(
        List.of("表三：表格是图片（biao3.png），图片里的数字无法核对，请提供原来的 Word 文档，或把表格改为文字"), reasons(checked));
    assertTrue(
        checked.judgement().unassessed().stream()
            .anyMatch(u -> u.rule().id().equals("arithmetic/balance")));
  }

  @Test
  void allTablesAsPicturesAreNotJudged() throws Exception {
    CheckedReport checked =
        withTables("<img src=1.jpg alt=表二>", "<img src=2.jpg>", "<img src=3.jpg>");
    assertEquals(List.of(), findings(checked));
    assertEquals(3, reasons(checked).size());
    assertTrue(reasons(checked).get(0).startsWith("表二：表格是图片（表二）"));
  }

  @Test
  void anIconIsNoTable() throws Exception {
    CheckedReport checked = withTables("=", "<img src=/images/icon_doc.gif>", "=");
    assertTrue(
        findings(checked).contains("structure/table-missing@3"), findings(checked).toString());
  }

  @Test
  void tablesInAnAttachmentAreNotJudged() throws Exception {
    CheckedReport checked = withTables("", "", "<p>附件：<a href=/u/1.xlsx>附表.xlsx</a></p>");
    assertEquals(List.of(), findings(checked));
    assertTrue(reasons(checked).get(0).contains("附件“附表.xlsx”里"), reasons(checked).toString());
  }

  @Test
  void oneTableMissingBesideAnAttachmentIsMissing() throws Exception {
    CheckedReport checked = withTables("=", "<a href=/u/1.pdf>年报.pdf</a>", "=");
    assertTrue(
        findings(checked).contains("structure/table-missing@3"), findings(checked).toString());
  }
}
