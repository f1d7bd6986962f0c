package org.nianbao.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** How the program knows that files were dragged onto it. */
class StartedByTest {

  private static final String SHELL = "C:\\Windows\\System32\\cmd.exe";
  private static final String EXPLORER = "C:\\Windows\\explorer.exe";
  private static final String DRAGGED =
      "C:\\Windows\\system32\\cmd.exe /c \"\"D:\\年报\\nianbao.cmd\" \"D:\\我局 年报.docx\" \"";

  @Test
  void aFileThatIsDraggedStartsAShellOfItsOwnFromTheExplorer() {
    assertEquals(StartedBy.OWN_WINDOW, StartedBy.of(DRAGGED, "", List.of(SHELL, EXPLORER)));
    assertEquals(
        StartedBy.OWN_WINDOW,
        StartedBy.of(DRAGGED.replace("nianbao", "NianBao"), "", List.of(SHELL, EXPLORER)));
  }

  @Test
  void whatIsTypedAtAPromptIsACommand() {
    // the prompt itself was opened from the start menu, so the explorer stands above it too
    assertEquals(
        StartedBy.COMMAND,
        StartedBy.of("\"C:\\Windows\\system32\\cmd.exe\" ", "", List.of(SHELL, EXPLORER)));
  }

  @Test
  void whatAnotherShellOrAScriptStartsIsACommand() {
    String powershell = "C:\\Windows\\System32\\WindowsPowerShell\\v1.0\\powershell.exe";
    assertEquals(StartedBy.COMMAND, StartedBy.of(DRAGGED, "", List.of(SHELL, powershell)));
    assertEquals(StartedBy.COMMAND, StartedBy.of(DRAGGED, "", List.of(SHELL, SHELL)));
    assertEquals(StartedBy.COMMAND, StartedBy.of(DRAGGED, "", List.of(SHELL)));
    assertEquals(StartedBy.COMMAND, StartedBy.of("", "", List.of()));
  }

  @Test
  void theLauncherTellsWhatADesktopStarts() {
    assertEquals(StartedBy.DESKTOP, StartedBy.of("", "desktop", List.of()));
    assertEquals(StartedBy.COMMAND, StartedBy.now(), "these tests");
  }

  @Test
  void onlyFilesThatAreThereAreOpened() {
    assertTrue(StartedBy.isFiles(Run.RIGHT, "test-reports"));
    assertFalse(StartedBy.isFiles());
    assertFalse(StartedBy.isFiles(Run.RIGHT, "--quiet"));
    assertFalse(StartedBy.isFiles("check", Run.RIGHT));
    assertFalse(StartedBy.isFiles("\0"));
  }

  /**
   * Names of files may have signs that mean something to the shell, so its line is read delayed.
   */
  @Test
  void theLauncherOfWindowsHandsOnWithWhatItsShellWasStarted() throws IOException {
    List<String> lines = Files.readAllLines(Path.of("src/cli/main/dist/bin/nianbao.cmd"));
    int handed = lines.indexOf("set \"NIANBAO_CALLED=!CMDCMDLINE!\"");
    assertTrue(lines.subList(0, handed).contains("setlocal EnableDelayedExpansion"));
    assertEquals("setlocal DisableDelayedExpansion", lines.get(handed + 1));
    int java = lines.stream().map(line -> line.contains("-jar")).toList().indexOf(true);
    assertTrue(handed < java && lines.get(java).endsWith("%*"));
  }
}
