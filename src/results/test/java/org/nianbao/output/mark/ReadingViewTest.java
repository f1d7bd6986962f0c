package org.nianbao.output.mark;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.List;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.nianbao.Nianbao;
import org.nianbao.document.Source;
import org.nianbao.facts.Given;
import org.nianbao.result.ReportResult;
import org.nianbao.wording.Language;

/** The page that shows a report as it was read, for samples of every format. */
class ReadingViewTest {

  private static final Nianbao NIANBAO = Nianbao.standard();

  static List<Path> samples() {
    try (Stream<Path> files = Files.list(Path.of("test-reports"))) {
      return files
          .filter(file -> file.toString().matches(".*\\.(docx|html|txt|ofd)"))
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Document page(Source source, ReportResult report) throws Exception {
    MarkedCopy copy = Marking.page(source, NIANBAO.checker()::document, report, Language.ZH);
    return Jsoup.parse(new String(copy.bytes(), StandardCharsets.UTF_8));
  }

  private static ReportResult check(Source source) throws Exception {
    return ReportResult.of(NIANBAO.check(source, Given.NOTHING));
  }

  @ParameterizedTest
  @MethodSource("samples")
  void everyFindingStandsOnceAndLeadsToItsPlace(Path file) throws Exception {
    Source source = WordSamples.load(file);
    ReportResult report = check(source);
    Document page = page(source, report);
    assertEquals(report.findings().size(), page.select("aside li").size());
    for (int i = 1; i <= report.findings().size(); i++) {
      Element note = page.getElementById("f" + i);
      assertNotNull(note, "finding " + i);
      assertTrue(note.text().contains(flat(report.findings().get(i - 1).message().zh())));
      if (!note.select("a").isEmpty()) {
        Element place = page.getElementById("p" + i);
        assertNotNull(place, "place of " + i);
        assertEquals("#f" + i, place.attr("href"));
        assertEquals("#p" + i, note.selectFirst("a").attr("href"));
      }
    }
    assertEquals(
        page.select("[id]").size(), page.select("[id]").eachAttr("id").stream().distinct().count());
  }

  private static String flat(String text) {
    return Jsoup.parse(text.replace("<", "&lt;")).text();
  }

  @ParameterizedTest
  @MethodSource("samples")
  void thePageIsWholeInItselfAndRunsNothing(Path file) throws Exception {
    Source source = WordSamples.load(file);
    Document page = page(source, check(source));
    assertEquals(0, page.select("script, link, img, iframe, form, object, [src], [style]").size());
    assertTrue(page.select("a").eachAttr("href").stream().allMatch(to -> to.startsWith("#")));
    String policy = page.selectFirst("meta[http-equiv=Content-Security-Policy]").attr("content");
    byte[] css = page.selectFirst("style").data().getBytes(StandardCharsets.UTF_8);
    String hash =
        Base64.getEncoder().encodeToString(MessageDigest.getInstance("SHA-256").digest(css));
    assertTrue(policy.startsWith("default-src 'none'; style-src 'sha256-" + hash + "'"), policy);
  }

  @Test
  void tablesAreTables() throws Exception {
    Source source = WordSamples.load(WordSamples.NUMERALS);
    Document page = page(source, check(source));
    assertEquals(3, page.select("table").size());
    assertFalse(page.select("td[colspan]").isEmpty());
  }

  @Test
  void aWrongCellIsMarkedInItsTable() throws Exception {
    Source source = WordSamples.load(Path.of("test-reports/2022-bureau-mixed-form.docx"));
    Document page = page(source, check(source));
    Element cell =
        page.select("td.found").stream()
            .filter(one -> one.ownText().equals("-12"))
            .findFirst()
            .orElseThrow();
    String note = cell.selectFirst("a").attr("href").substring(1);
    assertTrue(page.getElementById(note).text().contains("不应为负数"));
  }

  @Test
  void markupInAReportIsText() throws Exception {
    String title = "某县某局2024年政府信息公开工作年度报告<script>alert(1)</script>\"'&";
    String text = Files.readString(Path.of("test-reports/2021-county-right.txt"));
    Source source = new Source("<b>.txt", (title + "\n" + text).getBytes(StandardCharsets.UTF_8));
    Document page = page(source, check(source));
    assertEquals(0, page.select("script, b").size());
    assertTrue(page.text().contains("<script>alert(1)</script>"));
  }

  @Test
  void aSignedDocumentIsLeftAloneAndShownOnAPage() throws Exception {
    Source signed =
        WordSamples.withText(
            WordSamples.load(WordSamples.NUMERALS), "_xmlsignatures/sig1.xml", "<Signature/>");
    MarkedCopy copy = WordSamples.mark(signed);
    assertEquals(".html", copy.ending());
    assertEquals(1, copy.told().size());
  }
}
