package org.nianbao.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The pages in a browser: what a person sees, on a phone and on a wide screen, with the keyboard
 * alone, and what the page asks of the network. The pictures lie in {@code target/pages}.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PagesInBrowserTest {

  private static final String HOSTILE = "<script>document.title='!'</script><img src=\"//a.b/c\">";
  private static final List<String> PAGES = List.of("ranking", "groups", "report", "reports");
  private static final int[] WIDTHS = {360, 768, 1280};
  private static final Path PICTURES = Path.of("src/cli/target/pages");

  @TempDir private static Path folder;

  private Browser browser;

  @BeforeAll
  void write() throws Exception {
    boolean there = Browser.program().isPresent();
    if (!there) {
      System.out.println("Chromium is not installed: no page was opened in a browser");
    }
    Assumptions.assumeTrue(there, "skipped: Chromium is not installed");
    Files.createDirectories(PICTURES);
    Path reports = Files.createDirectories(folder.resolve("reports"));
    try (Stream<Path> files = Files.list(Path.of("test-reports/fengling"))) {
      for (Path file : files.filter(f -> f.toString().endsWith(".txt")).toList()) {
        Files.copy(file, reports.resolve(file.getFileName()));
      }
    }
    Path hostile = reports.resolve("2023-education.txt");
    String text = Files.readString(hostile);
    Files.writeString(
        hostile, text.replace("年度报告\n", "年度报告" + HOSTILE + "\n").replace("我局", HOSTILE + "我局"));
    String nobodys = Files.readString(reports.resolve("2023-water.txt")).replace("枫陵县水务局", "");
    Files.writeString(reports.resolve("<img src=x onerror=close()>.txt"), nobodys);
    String list = "test-reports/fengling/agencies.csv";
    write("ranking", "rank", "--agencies", list, reports.toString());
    write("groups", "rank", "--agencies", list, "--by", "level", reports.toString());
    String last = reports.resolve("2022-education.txt").toString();
    write("report", "check", "--prior", last, hostile.toString());
    write("reports", "check", "--agencies", list, reports.toString());
    browser = new Browser(Files.createDirectories(folder.resolve("profile")));
  }

  private void write(String name, String... command) {
    List<String> all = Stream.concat(Stream.of(command), Stream.of("--quiet", "--output")).toList();
    Run run =
        Run.of(Stream.concat(all.stream(), Stream.of(page(name) + "")).toArray(String[]::new));
    assertTrue(run.status() <= 1, run.err());
  }

  private Path page(String name) {
    return folder.resolve(name + ".html");
  }

  @AfterAll
  void end() throws Exception {
    if (browser != null) {
      browser.end();
    }
  }

  static Stream<Arguments> views() {
    return PAGES.stream()
        .flatMap(page -> IntStream.of(WIDTHS).mapToObj(width -> Arguments.of(page, width)));
  }

  @ParameterizedTest
  @MethodSource("views")
  void asksForNothingFitsAndShutsNobodyOut(String name, int width) throws Exception {
    browser.open(page(name), width);
    Files.write(PICTURES.resolve(name + "-" + width + ".png"), browser.screenshot());
    assertEquals(List.of(page(name).toUri().toString()), browser.requests());
    assertEquals(List.of(), browser.complaints());
    assertEquals(width, browser.evaluate("document.documentElement.scrollWidth").asInt());
    browser.evaluate(axe() + ";0");
    JsonNode violations =
        browser.evaluate(
            "document.querySelectorAll('details').forEach((one, i) => { one.open = i < 5; });"
                + "axe.run().then(found => found.violations"
                + ".filter(one => ['serious', 'critical'].includes(one.impact))"
                + ".map(one => one.id + ': ' + one.nodes.slice(0, 3).map(node => node.html)))");
    assertEquals(0, violations.size(), violations.toPrettyString());
  }

  private static String axe() throws IOException {
    try (InputStream in = PagesInBrowserTest.class.getResourceAsStream("/axe.min.js")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  @Test
  void hostileWordsAreText() throws Exception {
    for (String name : PAGES) {
      browser.open(page(name), 1280);
      String own = name.equals("ranking") || name.equals("groups") ? "1" : "0";
      assertEquals(own, browser.evaluate("'' + document.scripts.length").asText(), name);
      assertEquals("0", browser.evaluate("'' + document.images.length").asText(), name);
      assertTrue(browser.evaluate("document.title.length").asInt() > 1, name);
    }
    browser.open(page("report"), 1280);
    assertTrue(browser.evaluate("document.body.innerText").asText().contains(HOSTILE));
    browser.open(page("ranking"), 1280);
    assertTrue(browser.evaluate("document.body.innerText").asText().contains("<img src=x"));
  }

  @Test
  void findingsOfARankingAreReachedWithTheKeyboard() throws Exception {
    browser.open(page("ranking"), 1280);
    for (int i = 0; i < 200; i++) {
      browser.strike("Tab");
      if (browser.evaluate("document.activeElement.tagName").asText().equals("SUMMARY")) {
        browser.strike("Enter");
        String shown = "document.activeElement.parentElement.querySelector('li').innerText";
        assertTrue(browser.evaluate(shown).asText().length() > 10);
        assertTrue(browser.evaluate("document.activeElement.parentElement.open").asBoolean());
        return;
      }
    }
    throw new AssertionError("no agency was reached");
  }

  @Test
  void badgesOfAReportLeadToTheirFindings() throws Exception {
    browser.open(page("report"), 1280);
    for (int i = 0; i < 200; i++) {
      browser.strike("Tab");
      String focused = browser.evaluate("document.activeElement.getAttribute('href')").asText();
      if (focused.startsWith("#f")) {
        browser.strike("Enter");
        String target = "document.querySelector(':target').innerText";
        assertTrue(browser.evaluate(target).asText().length() > 10);
        return;
      }
    }
    throw new AssertionError("no finding was reached");
  }

  @Test
  void aRankingIsSortedWithTheKeyboard() throws Exception {
    browser.open(page("ranking"), 1280);
    String first = "document.querySelector('.ranking tbody .total').textContent";
    assertEquals("100.0", browser.evaluate(first).asText());
    browser.evaluate("document.querySelector('.ranking th.total button').focus()");
    browser.strike("Enter");
    String sorted = "document.querySelector('.ranking th.total').getAttribute('aria-sort')";
    assertEquals("descending", browser.evaluate(sorted).asText());
    browser.strike("Enter");
    assertEquals("ascending", browser.evaluate(sorted).asText());
    assertEquals("90.0", browser.evaluate(first).asText());
    String bodies = "[...document.querySelector('.ranking').tBodies]";
    String last = bodies + ".at(-1).querySelector('.total').textContent";
    assertEquals("待核实", browser.evaluate(last).asText());
    String whole = bodies + ".every(one => one.rows[0].querySelector('.agency'))";
    assertTrue(browser.evaluate(whole).asBoolean(), "an agency and its findings stay together");
  }

  @Test
  void aRankingIsFilteredAndSaysHowManyAreShown() throws Exception {
    browser.open(page("groups"), 1280);
    browser.evaluate("document.querySelector('.tools input').focus()");
    browser.type("水利局 雷同");
    browser.evaluate("0");
    String status = "document.querySelector('.tools [role=status]').textContent";
    assertEquals("显示 0 / 22", browser.evaluate(status).asText());
    browser.evaluate("document.querySelector('.tools input').select()");
    browser.type("交通 雷同");
    assertEquals("显示 1 / 22", browser.evaluate(status).asText());
    String shown = "[...document.querySelector('.ranking').tBodies].filter(one => !one.hidden)";
    String agency = shown + "[0].querySelector('.agency').textContent";
    assertTrue(browser.evaluate(agency).asText().contains("枫陵县交通运输局"));
  }

  @Test
  void withoutScriptAllCanBeRead() throws Exception {
    browser.scripts(false);
    try {
      browser.open(page("ranking"), 768);
      assertEquals(0, browser.evaluate("document.querySelectorAll('thead button').length").asInt());
      assertTrue(browser.evaluate("document.querySelector('.tools').hidden").asBoolean());
      assertTrue(browser.evaluate("document.body.innerText").asText().contains("枫陵县财政局"));
    } finally {
      browser.scripts(true);
    }
  }
}
