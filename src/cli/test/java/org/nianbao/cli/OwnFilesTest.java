package org.nianbao.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the program has written into a folder of reports is no report when it is read again. */
class OwnFilesTest {

  private static final String DRAFT = "test-reports/2021-office-numerals.docx";

  @TempDir private Path folder;

  private List<String> checked() throws IOException {
    JsonNode reports =
        new ObjectMapper()
            .readTree(Run.of("check", folder.toString(), "--format", "json").out())
            .get("reports");
    List<String> names = new ArrayList<>();
    reports.forEach(
        one -> names.add(folder.relativize(Path.of(one.at("/source/path").asText())).toString()));
    return names;
  }

  private String path(String name) {
    return folder.resolve(name).toString();
  }

  @Test
  void resultsOfEveryFormAndLettersAreLeftOutAndToldInOneLine() throws IOException {
    Files.copy(Path.of(DRAFT), folder.resolve("甲局.docx"));
    Files.copy(Path.of(Run.RIGHT), folder.resolve("县.txt"));
    assertEquals(
        Main.FINDINGS,
        Run.of(
                "check",
                path("甲局.docx"),
                path("县.txt"),
                "--output",
                path("结果.xlsx"),
                "--output",
                path("通报.docx"),
                "--output",
                path("结果.txt"),
                "--output",
                path("结果.html"),
                "--output",
                path("结果.sarif"),
                "--split",
                path("发文"))
            .status());
    for (String[] one :
        List.of(
            new String[] {"check", "--output", path("一份.txt"), path("甲局.docx")},
            new String[] {"check", "--output", path("一份好的.txt"), path("县.txt")},
            new String[] {"check", "--lang", "en", "--output", path("one.txt"), path("甲局.docx")},
            new String[] {"check", "--quiet", "--output", path("短.txt"), path("甲局.docx")},
            new String[] {"rank", "--no-store", "--output", path("排名.txt"), path("甲局.docx")})) {
      Run.of(one);
    }
    assertEquals(List.of("县.txt", "甲局.docx"), checked());
    Run run = Run.of("check", folder.toString());
    List<String> told = run.err().lines().toList();
    assertEquals(2, told.size(), run.err());
    assertTrue(told.get(0).startsWith("已跳过 10 个本程序写出的文件或文件夹"), run.err());
    assertEquals("", Run.of("check", "--quiet", folder.toString()).err());
  }

  @Test
  void resultsUnderNamesThatTellNothingAreKnownByWhatStandsInThem() throws IOException {
    Files.copy(Path.of(DRAFT), folder.resolve("甲局.docx"));
    Files.copy(Path.of(Run.RIGHT), folder.resolve("县"));
    for (String form : List.of("text", "json", "html", "xlsx", "csv", "sarif", "line")) {
      for (String language : List.of("zh", "en")) {
        String name = path("结果" + form + language);
        Run.of("check", path("甲局.docx"), "--format", form, "--lang", language, "--output", name);
        assertTrue(Files.exists(Path.of(name)), name);
      }
    }
    Run.of("check", path("甲局.docx"), "--format", "line", "--output", path("结果.line"));
    Run.of("rank", "--no-store", "--format", "json", "--output", path("排名"), path("甲局.docx"));
    assertEquals(List.of("县", "甲局.docx"), checked());
  }

  @Test
  void aMarkedCopyBesideItsOriginalIsNoSecondReport() throws IOException {
    Path draft = Files.copy(Path.of(DRAFT), folder.resolve("甲局.docx"));
    Files.copy(Path.of(Run.RIGHT), folder.resolve("县.txt"));
    Run.of("mark", draft.toString(), path("县.txt"));
    Run.of("mark", path("甲局.批注.docx"));
    Run.of("mark", "--clear", path("甲局.批注.docx"));
    assertEquals(
        List.of("县.txt", "县.批注.html", "甲局.docx", "甲局.去批注.docx", "甲局.批注.docx", "甲局.批注2.docx"),
        names());
    assertEquals(List.of("县.txt", "甲局.docx"), checked());
    assertFalse(Run.of("check", folder.toString()).out().contains("几个文件"));
  }

  private List<String> names() throws IOException {
    try (var files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }

  @Test
  void aMarkedCopyWithoutItsOriginalIsTheReport() throws IOException {
    Path draft = Files.copy(Path.of(DRAFT), folder.resolve("甲局.docx"));
    Run.of("mark", draft.toString());
    Files.delete(draft);
    assertEquals(List.of("甲局.批注.docx"), checked());
  }

  @Test
  void inAnArchiveToo() throws IOException {
    Path draft = Files.copy(Path.of(DRAFT), folder.resolve("甲局.docx"));
    Run.of("mark", draft.toString());
    Path zip = folder.resolve("各局.zip");
    try (OutputStream out = Files.newOutputStream(zip);
        ZipOutputStream entries = new ZipOutputStream(out)) {
      for (String name : List.of("甲局.docx", "甲局.批注.docx")) {
        for (String of : List.of("局/" + name, "只有副本/" + name)) {
          if (!of.equals("只有副本/甲局.docx")) {
            entries.putNextEntry(new ZipEntry(of));
            entries.write(Files.readAllBytes(folder.resolve(name)));
          }
        }
      }
    }
    Files.delete(draft);
    Files.delete(folder.resolve("甲局.批注.docx"));
    assertEquals(List.of("各局.zip!/只有副本/甲局.批注.docx", "各局.zip!/局/甲局.docx"), checked());
  }

  @Test
  void whatIsNamedIsCheckedWhateverItIs() throws IOException {
    Path draft = Files.copy(Path.of(DRAFT), folder.resolve("甲局.docx"));
    Run.of("mark", draft.toString());
    Run run = Run.of("check", "--quiet", path("甲局.批注.docx"));
    assertTrue(run.out().contains("甲局.批注.docx：错误 1"), run.out());
  }

  @Test
  void resultsInTheFolderAreReplacedByTheNextRun() throws IOException {
    Files.copy(Path.of(DRAFT), folder.resolve("甲局.docx"));
    for (int i = 0; i < 2; i++) {
      Run run =
          Run.of(
              "check",
              folder.toString(),
              "--output",
              path("结果.txt"),
              "--output",
              path("结果.html"),
              "--output",
              path("通报.docx"));
      assertEquals(Main.FINDINGS, run.status(), run.err());
    }
    assertEquals(List.of("甲局.docx"), checked());
  }

  @Test
  void reportsThatLookLikeResultsAreReports() throws IOException {
    Files.writeString(
        folder.resolve("甲局.批注.txt"),
        Files.readString(Path.of(Run.RIGHT)).replace("一、总体情况", "一、总体情况\n机关：某局 年度：2021 错误 2 处"));
    Files.copy(Path.of(DRAFT), folder.resolve("通报.docx"));
    Files.createDirectory(folder.resolve("发文"));
    Files.copy(Path.of(Run.WRONG), folder.resolve("发文/乙局.txt"));
    Files.writeString(folder.resolve("发文/目录.csv"), "单位,文件\n");
    assertEquals(List.of("发文/乙局.txt", "甲局.批注.txt", "通报.docx"), checked());
  }
}
