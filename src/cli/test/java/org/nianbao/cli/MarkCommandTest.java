package org.nianbao.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MarkCommandTest {

  private static final Path SAMPLE = Path.of("test-reports/2021-office-numerals.docx");
  private static final Path RIGHT = Path.of("test-reports/2023-commission-right.docx");
  private static final LocalDate DAY = LocalDate.of(2022, 1, 20);

  @TempDir Path folder;
  private Path draft;
  private Path copy;

  @BeforeEach
  void draft() throws Exception {
    draft = Files.copy(SAMPLE, folder.resolve("我局年报.docx"));
    copy = folder.resolve("我局年报.批注.docx");
  }

  @Test
  void theCopyGoesBesideTheReportWhichIsLeftAlone() throws Exception {
    Run run = Run.on(DAY, "mark", draft.toString());
    assertEquals(
        draft + " → " + copy + "：批注 6 处，可以直接接受的修改 1 处" + System.lineSeparator(), run.out());
    assertEquals("", run.err());
    assertEquals(Main.FINDINGS, run.status());
    assertArrayEquals(Files.readAllBytes(SAMPLE), Files.readAllBytes(draft));
    assertTrue(Files.size(copy) > Files.size(draft));
  }

  @Test
  void withoutErrorsTheStatusIsGood() throws Exception {
    Path right = Files.copy(RIGHT, folder.resolve("right.docx"));
    assertEquals(Main.OK, Run.on(DAY, "mark", right.toString()).status());
  }

  @Test
  void runAgainItWritesTheSameCopy() throws Exception {
    Run.on(DAY, "mark", draft.toString());
    byte[] first = Files.readAllBytes(copy);
    Run.on(DAY, "mark", draft.toString());
    assertArrayEquals(first, Files.readAllBytes(copy));
  }

  @Test
  void aMarkedCopyIsCheckedAsItIsWithoutOurMarks() throws Exception {
    Run first = Run.on(DAY, "mark", draft.toString());
    Run second = Run.on(DAY, "mark", copy.toString());
    assertEquals(
        first
            .out()
            .replace(copy.toString(), folder.resolve("我局年报.批注2.docx").toString())
            .replace(draft.toString(), copy.toString()),
        second.out());
    assertEquals(first.status(), second.status());
  }

  @Test
  void clearingGivesTheReportAgain() throws Exception {
    Run.on(DAY, "mark", draft.toString());
    Run run = Run.on(DAY, "mark", "--clear", copy.toString());
    assertEquals(Main.OK, run.status());
    Path cleared = folder.resolve("我局年报.去批注.docx");
    assertTrue(run.out().contains(cleared.toString()), run.out());
    assertEquals(
        Run.of("check", draft.toString(), "--quiet").out().replaceFirst("^\\S+", ""),
        Run.of("check", cleared.toString(), "--quiet").out().replaceFirst("^\\S+", ""));
    Run none = Run.of("mark", "--clear", draft.toString());
    assertTrue(none.out().contains("没有本程序的批注"), none.out());
  }

  @Test
  void whatSomebodyHasWorkedOnIsNotWrittenOver() throws Exception {
    Files.copy(SAMPLE, copy);
    Run run = Run.on(DAY, "mark", draft.toString());
    assertEquals(Main.UNREADABLE, run.status());
    assertTrue(run.err().contains("有人改过"), run.err());
    assertArrayEquals(Files.readAllBytes(SAMPLE), Files.readAllBytes(copy));
    Path other = folder.resolve("other.docx");
    assertEquals(
        Main.FINDINGS,
        Run.on(DAY, "mark", draft.toString(), "--output", other.toString()).status());
    assertTrue(Files.exists(other));
  }

  @Test
  void aReportIsNeverWrittenOver() {
    Run run = Run.on(DAY, "mark", draft.toString(), "--output", draft.toString());
    assertEquals(Main.USAGE, run.status());
    assertTrue(run.err().contains("批注不写在原文件上"), run.err());
  }

  @Test
  void oneFileThatCannotBeReadDoesNotKeepTheOthersFromTheirMarks() throws Exception {
    Path broken = Files.writeString(folder.resolve("broken.docx"), "PK\3\4");
    Run run = Run.on(DAY, "mark", broken.toString(), draft.toString(), folder + "/none.docx");
    assertEquals(Main.UNREADABLE, run.status());
    assertTrue(Files.exists(copy));
    assertTrue(run.err().contains("broken.docx："), run.err());
    assertTrue(run.err().contains("none.docx："), run.err());
  }

  @Test
  void severalCopiesNeedAFolder() throws Exception {
    Path right = Files.copy(RIGHT, folder.resolve("right.docx"));
    Run run = Run.on(DAY, "mark", draft.toString(), right.toString(), "--output", copy.toString());
    assertEquals(Main.USAGE, run.status());
    Path out = Files.createDirectory(folder.resolve("out"));
    Run.on(DAY, "mark", draft.toString(), right.toString(), "--output", out.toString());
    assertTrue(Files.exists(out.resolve("我局年报.批注.docx")));
    assertTrue(Files.exists(out.resolve("right.批注.docx")));
    assertFalse(Files.exists(copy));
  }

  @Test
  void englishIsSpokenOnDemand() throws Exception {
    Run run = Run.on(DAY, "mark", "--lang", "en", draft.toString());
    assertTrue(run.out().endsWith("comments 6, changes to accept 1" + System.lineSeparator()));
    String bytes = new String(Files.readAllBytes(copy), StandardCharsets.ISO_8859_1);
    assertTrue(bytes.contains("word/comments.xml"));
  }

  @Test
  void otherFormatsGetAPageBesideThem() throws Exception {
    Path text = Files.copy(Path.of(Run.WRONG), folder.resolve("我局年报.txt"));
    Path page = folder.resolve("我局年报.批注.html");
    Run run = Run.on(DAY, "mark", text.toString());
    assertTrue(run.out().startsWith(text + " → " + page + "："), run.out());
    assertTrue(Files.readString(page).startsWith("<!DOCTYPE html>"));
    Run again = Run.on(DAY, "mark", text.toString());
    assertEquals(run, again);
  }

  @Test
  void aPageIsWrittenForAWordFileOnDemand() throws Exception {
    Run.on(DAY, "mark", "--page", draft.toString());
    assertTrue(Files.exists(folder.resolve("我局年报.批注.html")));
    assertFalse(Files.exists(copy));
  }

  @Test
  void nothingToMarkIsAMistake() {
    Run run = Run.of("mark");
    assertEquals(Main.USAGE, run.status());
    assertTrue(run.err().contains("例如：nianbao mark"), run.err());
  }
}
