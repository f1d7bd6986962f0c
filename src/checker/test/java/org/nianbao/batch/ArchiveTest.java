package org.nianbao.batch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nianbao.document.Limits;
import org.nianbao.document.Source;
import org.nianbao.document.UnreadableException;
import org.nianbao.document.container.Archive;
import org.nianbao.document.docx.DocxReader;

class ArchiveTest {

  @TempDir private Path folder;

  private Path zip(String name, Charset charset, Map<String, byte[]> entries) throws IOException {
    Path file = folder.resolve(name);
    try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file), charset)) {
      for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
        zip.putNextEntry(new ZipEntry(entry.getKey()));
        zip.write(entry.getValue());
      }
    }
    return file;
  }

  @Test
  void ofSeveralFilesOfOneNameNoneIsTakenForTheOther() throws Exception {
    Path same = twice("same.zip", utf8("年度报告"), utf8("年度报告"));
    assertEquals("年度报告", text(Archive.load(same + "!/a.txt", Limits.DEFAULT)));
    Path differing = twice("differing.zip", utf8("年度报告"), utf8("另一份报告"));
    assertEquals(List.of("differing.zip!/a.txt"), names(differing));
    UnreadableException e =
        assertThrows(
            UnreadableException.class, () -> Archive.load(differing + "!/a.txt", Limits.DEFAULT));
    assertTrue(e.reason().zh().contains("同名而内容不同"), e.reason().zh());
  }

  /** An archive of two files of one name, which Java itself does not write. */
  private Path twice(String name, byte[] one, byte[] other) throws IOException {
    Path file = folder.resolve(name);
    try (ZipArchiveOutputStream zip = new ZipArchiveOutputStream(file)) {
      for (byte[] content : List.of(one, other)) {
        zip.putArchiveEntry(new ZipArchiveEntry("a.txt"));
        zip.write(content);
        zip.closeArchiveEntry();
      }
    }
    return file;
  }

  private static String text(Source source) {
    return new String(source.bytes(), StandardCharsets.UTF_8);
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private List<String> names(Path file) {
    return InputFiles.of(List.of(Input.of(file)), Set.of(), one -> false).paths().stream()
        .map(path -> path.substring(folder.toString().length() + 1))
        .toList();
  }

  /** As some programs pack: by a method (Zstandard) whose library is not here. */
  private static byte[] packedOtherwise(byte[] zip) {
    byte[] file = zip.clone();
    for (int i = 0; i + 11 < file.length; i++) {
      if (file[i] == 'P' && file[i + 1] == 'K' && file[i + 2] == 1 && file[i + 3] == 2) {
        file[i + 10] = 93;
      }
    }
    return file;
  }

  @Test
  void entriesPackedOtherwiseAreRefused() throws IOException {
    Path file = zip("新法.zip", StandardCharsets.UTF_8, Map.of("甲局.txt", utf8("甲")));
    Files.write(file, packedOtherwise(Files.readAllBytes(file)));
    UnreadableException refused =
        assertThrows(
            UnreadableException.class, () -> Archive.load(file + "!/甲局.txt", Limits.DEFAULT));
    assertTrue(refused.reason().zh().contains("压缩方法"), refused.reason().zh());

    byte[] docx = Files.readAllBytes(Path.of("test-reports/2023-commission-right.docx"));
    Source report = new Source("年报.docx", packedOtherwise(docx));
    assertThrows(UnreadableException.class, () -> new DocxReader().read(report, Limits.DEFAULT));
  }

  @Test
  void partsOfSavedPagesAreNoReports() throws IOException {
    Path file =
        zip(
            "网页.zip",
            StandardCharsets.UTF_8,
            Map.of(
                "局/年报.html", utf8("x"),
                "局/年报_files/saved_resource.html", utf8("x"),
                "别的_files/乙局.html", utf8("x")));
    assertEquals(List.of("网页.zip!/别的_files/乙局.html", "网页.zip!/局/年报.html"), names(file));
  }

  @Test
  void entriesAreLikeFilesOfAFolder() throws IOException, UnreadableException {
    Path file =
        zip(
            "各局.zip",
            Charset.forName("GBK"),
            Map.of(
                "甲局/年报.txt", utf8("甲"),
                "乙局.txt", utf8("乙"),
                "__MACOSX/乙局.txt", utf8("x"),
                "图.png", utf8("x"),
                ".DS_Store", utf8("x")));
    assertEquals(List.of("各局.zip!/乙局.txt", "各局.zip!/甲局/年报.txt"), names(file));
    assertEquals(
        List.of("各局.zip!/乙局.txt", "各局.zip!/甲局/年报.txt"),
        names(folder).stream().map(n -> n.startsWith("/") ? n.substring(1) : n).toList());
    String path = file + "!/甲局/年报.txt";
    assertTrue(Archive.isEntry(path));
    assertEquals(
        "甲", new String(Archive.load(path, Limits.DEFAULT).bytes(), StandardCharsets.UTF_8));
  }

  @Test
  void archivesWithinArchives() throws IOException, UnreadableException {
    byte[] inner = utf8("甲");
    String path = "1.txt";
    Path file = null;
    for (int level = 0; level < 5; level++) {
      file = zip(level + ".zip", StandardCharsets.UTF_8, Map.of(path, inner));
      inner = Files.readAllBytes(file);
      path = level + ".zip";
    }
    assertEquals(List.of("4.zip!/3.zip!/2.zip!/1.zip"), names(file));
    Path two = folder.resolve("2.zip");
    assertEquals(List.of("2.zip!/1.zip!/0.zip!/1.txt"), names(two));
    assertEquals(
        "甲",
        new String(
            Archive.load(two + "!/1.zip!/0.zip!/1.txt", Limits.DEFAULT).bytes(),
            StandardCharsets.UTF_8));
  }

  @Test
  void documentsAreNoArchives() throws IOException {
    Path odt =
        zip(
            "a.bin",
            StandardCharsets.UTF_8,
            Map.of("mimetype", utf8("x"), "content.xml", utf8("x")));
    assertEquals(List.of("a.bin"), names(odt));
  }

  @Test
  void bombs() throws IOException {
    Path file = zip("b.zip", StandardCharsets.UTF_8, Map.of("a.txt", new byte[40 << 20]));
    UnreadableException e =
        assertThrows(
            UnreadableException.class, () -> Archive.load(file + "!/a.txt", Limits.DEFAULT));
    assertTrue(e.reason().zh().contains("异常庞大"), e.reason().zh());
    Limits few = new Limits(9999, 9, 9, 9, 9, 9, Limits.DEFAULT.time(), 9, 1, 1, Optional.empty());
    Path many = zip("c.zip", StandardCharsets.UTF_8, Map.of("a", utf8("1"), "b", utf8("2")));
    assertTrue(
        assertThrows(UnreadableException.class, () -> Archive.paths(many, few))
            .reason()
            .zh()
            .contains("超过1个"));
  }
}
