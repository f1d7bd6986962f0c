package org.nianbao.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Reports that are dragged onto the program, with a browser that notes what it is to show. */
@DisabledOnOs(OS.WINDOWS)
@Timeout(value = 1, unit = TimeUnit.MINUTES)
class OpenedReportsTest {

  @TempDir private Path folder;

  private final StringWriter messages = new StringWriter();
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayInputStream keys = new ByteArrayInputStream(new byte[] {'\n', 'x'});

  private int open(StartedBy start, String... arguments) throws IOException {
    return open(start, List.of("sh", browser().toString()), arguments);
  }

  private int open(StartedBy start, List<String> browser, String... arguments) {
    PrintWriter err = new PrintWriter(messages, true);
    Terminal terminal = new Terminal(out, err, StandardCharsets.UTF_8, false, false, false, 80);
    return new OpenedReports(terminal, start, browser, keys).run(arguments);
  }

  private Path browser() throws IOException {
    return Files.writeString(
        folder.resolve("browser.sh"),
        "printf %s \"$1\" > '"
            + folder.resolve("new")
            + "'\n"
            + ("mv '" + folder.resolve("new") + "' '" + folder.resolve("shown") + "'\n"));
  }

  private String shown() throws Exception {
    Path shown = folder.resolve("shown");
    while (!Files.exists(shown)) {
      TimeUnit.MILLISECONDS.sleep(20);
    }
    return Files.readString(Path.of(Files.readString(shown)));
  }

  @Test
  void theReportIsShownInTheBrowserAndTheWindowWaits() throws Exception {
    assertEquals(Main.FINDINGS, open(StartedBy.OWN_WINDOW, Run.WRONG));
    assertTrue(shown().contains("<td class=\"found error\""), "the report as it was read");
    assertTrue(messages.toString().contains("结果已在浏览器中打开："), messages.toString());
    assertTrue(messages.toString().strip().endsWith("看完后按回车键，关闭这个窗口。"));
    assertEquals(1, keys.available(), "a key was waited for");
    assertEquals("", out.toString(StandardCharsets.UTF_8));
  }

  @Test
  void onADesktopNobodyIsWaitedFor() throws Exception {
    assertEquals(Main.OK, open(StartedBy.DESKTOP, Run.RIGHT));
    assertTrue(shown().contains("检查未发现问题"));
    assertEquals(2, keys.available());
  }

  @Test
  void severalAreShownOnOnePage() throws Exception {
    Path broken = Files.writeString(folder.resolve("broken.pdf"), "%PDF-1.4 broken");
    assertEquals(Main.UNREADABLE, open(StartedBy.OWN_WINDOW, Run.WRONG, broken.toString()));
    String page = shown();
    assertTrue(page.contains("共 2 份：1 份有错误，1 份无法读取"), page);
  }

  @Test
  void whereThereIsNoBrowserTheFileIsNamed() {
    open(StartedBy.OWN_WINDOW, List.of(folder.resolve("none").toString()), Run.RIGHT);
    assertTrue(messages.toString().contains("打不开浏览器，请自己打开这个文件："), messages.toString());
  }

  @Test
  void aDoubleClickSaysWhatToDo() throws Exception {
    assertEquals(Main.USAGE, open(StartedBy.OWN_WINDOW));
    assertTrue(messages.toString().contains("拖到 nianbao.cmd 上"), messages.toString());
    assertEquals(1, keys.available());
  }

  @Test
  void aLinkWithACommandRunsItAndWaits() throws Exception {
    assertEquals(Main.FINDINGS, open(StartedBy.OWN_WINDOW, "check", "--quiet", Run.WRONG));
    assertTrue(out.toString(StandardCharsets.UTF_8).contains("得分 88"));
    assertEquals(1, keys.available());
    assertFalse(Files.exists(folder.resolve("shown")));
  }

  @Test
  void eachSystemHasItsBrowser() {
    assertEquals(List.of("xdg-open"), OpenedReports.browser(Map.of(), "Linux"));
    assertEquals(List.of("firefox"), OpenedReports.browser(Map.of("BROWSER", "firefox"), "Linux"));
    assertEquals(List.of("open"), OpenedReports.browser(Map.of(), "Mac OS X"));
    assertEquals("rundll32", OpenedReports.browser(Map.of(), "Windows 11").get(0));
  }
}
