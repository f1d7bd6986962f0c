package org.nianbao.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The page of a run: of one report what was read, of several a table and the findings of each. */
class CheckPageTest {

  @TempDir private Path folder;

  private static Document page(String... arguments) {
    String[] all = new String[arguments.length + 3];
    System.arraycopy(new String[] {"check", "--format", "html"}, 0, all, 0, 3);
    System.arraycopy(arguments, 0, all, 3, arguments.length);
    return Jsoup.parse(Run.of(all).out());
  }

  private static void isWholeInItself(Document page) throws Exception {
    assertEquals(0, page.select("script, link, img, iframe, form, object, [src], [style]").size());
    page.select("a")
        .eachAttr("href")
        .forEach(to -> assertNotNull(page.getElementById(to.substring(1)), to));
    byte[] css = page.selectFirst("style").data().getBytes(StandardCharsets.UTF_8);
    String hash =
        Base64.getEncoder().encodeToString(MessageDigest.getInstance("SHA-256").digest(css));
    assertTrue(
        page.selectFirst("meta[http-equiv=Content-Security-Policy]")
            .attr("content")
            .startsWith("default-src 'none'; style-src 'sha256-" + hash + "'; base-uri 'none'"));
  }

  @Test
  void oneReportIsShownAsItWasRead() throws Exception {
    Document page = page(Run.WRONG);
    isWholeInItself(page);
    assertEquals(3, page.select("main table").size());
    assertEquals(4, page.select("aside li").size());
    Path file = folder.resolve("结果.html");
    assertEquals(Main.FINDINGS, Run.of("check", Run.WRONG, "--output", file.toString()).status());
    assertEquals(
        Run.of("check", "--format", "html", Run.WRONG).out(),
        Files.readString(file),
        "by its name");
  }

  @Test
  void anEntryOfAnArchiveIsShownAsItWasRead() throws Exception {
    Path zip = folder.resolve("各局.zip");
    try (OutputStream out = Files.newOutputStream(zip);
        ZipOutputStream entries = new ZipOutputStream(out)) {
      entries.putNextEntry(new ZipEntry("民政局.txt"));
      entries.write(Files.readAllBytes(Path.of(Run.WRONG)));
    }
    assertEquals(3, page(zip.toString()).select("main table").size());
  }

  @Test
  void eachReportOfSeveralHasItsLineAndItsFindings() throws Exception {
    Document page = page(Run.RIGHT, Run.WRONG, "nowhere.docx");
    isWholeInItself(page);
    Element table = page.selectFirst("main table");
    assertEquals(2, table.select("tbody tr").size());
    assertTrue(page.selectFirst("header").text().contains("共 3 份：1 份有错误，1 份无法读取"));
    Element row = table.select("tbody tr").get(1);
    assertTrue(row.text().startsWith("2 淞陵区民政局（2021年度） 88 良 1 3"), row.text());
    Element section = page.getElementById(row.selectFirst("a").attr("href").substring(1));
    assertEquals(4, section.select("li").size());
    assertTrue(section.text().contains("一级标题的序号写法不对：2、主动公开政府信息情况"));
    assertTrue(section.text().contains("[heading/numeral]"));
    assertTrue(page.select("main li").text().contains("nowhere.docx：找不到"));
    assertEquals(0, table.select("tbody tr").get(0).select("a").size(), "nothing to say of it");
  }

  @Test
  void graveFindingsKeepTheirNumbers() {
    Document one = page("--min-severity", "error", Run.WRONG);
    assertEquals("f3", one.selectFirst("aside li").id());
    assertEquals(1, one.select("aside li").size());
    Document two = page("--min-severity", "error", Run.WRONG, Run.RIGHT);
    assertEquals(1, two.select("section li").size());
    assertTrue(two.selectFirst("section li").text().startsWith("3. 【错误】"));
    assertTrue(two.selectFirst("header").text().contains("--min-severity"));
  }

  @Test
  void whatPeopleLetPassStandsWithTheirReason() {
    String waivers = folder.resolve("认定.tsv").toString();
    Run.of(
        "waive",
        Run.WRONG,
        "2",
        "--waivers",
        waivers,
        "--reason",
        "已核实",
        "--by",
        "甲",
        "--until",
        "长期");
    Document page = page("--waivers", waivers, Run.WRONG, Run.RIGHT);
    assertTrue(page.selectFirst("li.waived").text().contains("已核实"), page.text());
    assertFalse(page.text().contains("没有列出"));
    Document one = page("--waivers", waivers, Run.WRONG);
    assertTrue(one.selectFirst("header").text().contains("另有 1 处经人工认定放过，没有列出。"));
    assertEquals(3, one.select("aside li").size());
  }

  @Test
  void markupInReportsAndTheirNamesIsText() throws Exception {
    Path report = folder.resolve("<img src=x>\"'&.txt");
    Files.writeString(
        report,
        Files.readString(Path.of(Run.WRONG))
            .replace("2、主动公开政府信息情况", "2、主动公开政府信息情况<script>alert(1)</script>"));
    for (Document page :
        new Document[] {page(report.toString()), page(report.toString(), Run.RIGHT)}) {
      isWholeInItself(page);
      assertTrue(page.text().contains("<script>alert(1)</script>"), page.text());
    }
  }

  @Test
  void whatCameFromAStreamHasItsFindingsListed() throws Exception {
    InputStream before = System.in;
    try {
      System.setIn(new ByteArrayInputStream(Files.readAllBytes(Path.of(Run.WRONG))));
      Document page = page("-");
      isWholeInItself(page);
      assertEquals(4, page.select("section li").size());
    } finally {
      System.setIn(before);
    }
  }

  @Test
  void englishPagesAreEnglish() {
    Document page = page("--lang", "en", Run.WRONG, Run.RIGHT);
    assertEquals("en", page.selectFirst("html").attr("lang"));
    assertFalse(page.selectFirst("header").text().matches(".*\\p{IsHan}.*"));
  }
}
