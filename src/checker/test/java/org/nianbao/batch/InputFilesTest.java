package org.nianbao.batch;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InputFilesTest {

  @TempDir private Path folder;

  private void make(String... names) throws Exception {
    for (String name : names) {
      Path file = folder.resolve(name);
      Files.createDirectories(file.getParent());
      Files.writeString(file, "");
    }
  }

  private List<String> names(String... arguments) {
    return files(arguments).paths().stream()
        .map(path -> folder.relativize(Path.of(path)).toString().replace('\\', '/'))
        .toList();
  }

  private InputFiles files(String... arguments) {
    List<Input> inputs =
        Arrays.stream(arguments).map(name -> Input.of(folder.resolve(name))).toList();
    return InputFiles.of(inputs, Set.of(), one -> false);
  }

  @Test
  void foldersAreWalkedInTheOrderOfNames() throws Exception {
    make("b.docx", "a/2.txt", "a/10.txt", "B.html", "c/x/y.docx");
    assertEquals(List.of("B.html", "a/10.txt", "a/2.txt", "b.docx", "c/x/y.docx"), names(""));
  }

  @Test
  void argumentsKeepTheirOrderAndFilesComeOnce() throws Exception {
    make("b.docx", "a/1.txt", "a/2.txt");
    assertEquals(List.of("b.docx", "a/2.txt", "a/1.txt"), names("b.docx", "a/2.txt", "a", ""));
  }

  @Test
  void whatIsNoReportIsSkippedInFoldersAndCounted() throws Exception {
    make("1.docx", "1.docx.expected.json", "2.JSON", "README.md", "~$1.docx", ".hidden.txt");
    make("page.html", "page_files/frame.html", ".git/config");
    make("old.htm", "old.files/x.htm", "old.files/more/y.htm");
    assertEquals(List.of("1.docx", "old.htm", "page.html"), names(""));
    assertEquals(Map.of(".json", 2, ".md", 1), files("").skipped());
  }

  @Test
  void aFolderWithoutItsPageIsAFolder() throws Exception {
    make("2024_files/甲局.docx", "乙局.html", "乙局_files/frame.html");
    assertEquals(List.of("2024_files/甲局.docx", "乙局.html"), names(""));
    assertEquals(List.of("乙局_files/frame.html"), names("乙局_files"));
  }

  @Test
  void filesThatAreNamedAreAlwaysTried() throws Exception {
    make("1.json", "~$1.docx");
    assertEquals(List.of("1.json", "~$1.docx", "missing"), names("1.json", "~$1.docx", "missing"));
  }

  @Test
  void linksThatRunInACircleAreHarmless() throws Exception {
    make("a/1.txt");
    Files.createSymbolicLink(folder.resolve("a/again"), folder);
    Files.createSymbolicLink(folder.resolve("z.txt"), folder.resolve("a/1.txt"));
    assertEquals(List.of("a/1.txt"), names(""));
  }
}
