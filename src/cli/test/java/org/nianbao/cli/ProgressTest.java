package org.nianbao.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;

class ProgressTest {

  private static final String CLEARED = "\r\u001b[K";

  private final StringWriter shown = new StringWriter();

  private Progress progress(int total, boolean wanted) {
    return new Progress(new PrintWriter(shown), total, wanted);
  }

  @Test
  void tellsHowFarALongRunIsAndWhatItDoesAtLast() {
    Progress progress = progress(40, true);
    progress.step("a.docx");
    assertEquals(CLEARED + "─".repeat(24) + " 1/40 a.docx", shown.toString());
    progress.together("comparing 40 reports…");
    progress.hide();
    assertTrue(
        shown.toString().endsWith(CLEARED + "█".repeat(24) + " comparing 40 reports…" + CLEARED),
        shown.toString());
  }

  @Test
  void keepsQuietInAShortRunAndWhereNobodyLooks() {
    for (Progress progress : new Progress[] {progress(2, true), progress(40, false)}) {
      progress.step("a.docx");
      progress.together("comparing…");
      progress.hide();
    }
    assertEquals("", shown.toString());
  }
}
