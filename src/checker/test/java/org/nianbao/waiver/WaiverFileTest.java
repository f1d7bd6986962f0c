package org.nianbao.waiver;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.nianbao.wording.Language;

class WaiverFileTest {

  private static final String A = "f0000000000000001";
  private static final String B = "f00000000000000ab";
  private static final Waiver.About ABOUT =
      new Waiver.About("arithmetic/balance", "清溪县水利局", 2023, "表三不平");

  @TempDir private Path folder;

  private Path file(String content) throws Exception {
    Path file = folder.resolve("waivers.tsv");
    Files.writeString(file, content);
    return file;
  }

  private static Waiver waiver(String fingerprint, String reason) {
    return new Waiver(fingerprint, Optional.of(LocalDate.of(2026, 12, 31)), "甲", reason, ABOUT, 0);
  }

  private List<String> mistakes(String content) throws Exception {
    Path file = file(content);
    return assertThrows(WaiverException.class, () -> WaiverFile.read(file)).mistakes().stream()
        .map(wording -> wording.zh().replace(file.toString(), ""))
        .toList();
  }

  @Test
  void whatIsWrittenIsReadAgain() throws Exception {
    Path path = folder.resolve("new.tsv");
    String tricky = "=1+1\t“引号”\n'又一行'";
    WaiverFile.create(path, Language.ZH).with(waiver(A, tricky)).with(waiver(B, "# 好")).write();
    List<Waiver> read = WaiverFile.read(path).waivers();
    assertEquals(List.of(3, 4), read.stream().map(Waiver::line).toList());
    assertEquals("=1+1 “引号” '又一行'", read.get(0).reason());
    assertEquals("# 好", read.get(1).reason());
    assertEquals(ABOUT, read.get(0).about());
    assertEquals(Optional.of(LocalDate.of(2026, 12, 31)), read.get(0).until());
  }

  @Test
  void englishHeadingsAreReadToo() throws Exception {
    Path path = folder.resolve("new.tsv");
    WaiverFile.create(path, Language.EN).with(waiver(A, "counted otherwise")).write();
    assertTrue(Files.readString(path).contains("fingerprint\tuntil\tby\treason\trule"));
    assertEquals("counted otherwise", WaiverFile.read(path).waivers().get(0).reason());
  }

  @Test
  void remarksOtherColumnsAndTheirOrderAreKept() throws Exception {
    String content =
        "\uFEFF# 我们的约定\r\n理由\t处室\t指纹\t认定人\t有效期至\r\n\r\n"
            + "口径\t法规处\t"
            + A
            + "\t甲\t2026/1/5\r\n# 下面是二季度的\r\n";
    Path path = file(content);
    WaiverFile file = WaiverFile.read(path);
    assertEquals(Optional.of(LocalDate.of(2026, 1, 5)), file.waivers().get(0).until());
    file.with(waiver(B, "又一条")).write();
    assertEquals(content + "又一条\t\t" + B + "\t甲\t2026-12-31\r\n", Files.readString(path));
  }

  @Test
  void whatSeveralAddAtOnceIsAllKept() throws Exception {
    Path path = folder.resolve("shared.tsv");
    List<String> fingerprints =
        IntStream.range(0, 60).mapToObj(i -> "f%016x".formatted(i + 1)).toList();
    ExecutorService people = Executors.newFixedThreadPool(6);
    try {
      List<Future<?>> adding = new ArrayList<>();
      for (String one : fingerprints) {
        adding.add(
            people.submit(
                () -> {
                  WaiverFile.change(path, Language.ZH, file -> file.with(waiver(one, "口径")));
                  return null;
                }));
      }
      for (Future<?> one : adding) {
        one.get();
      }
    } finally {
      people.shutdownNow();
    }
    assertEquals(
        fingerprints,
        WaiverFile.read(path).waivers().stream().map(Waiver::fingerprint).sorted().toList());
    try (Stream<Path> left = Files.list(folder)) {
      assertEquals(List.of(path), left.toList());
    }
  }

  @Test
  @Timeout(60)
  void whoWasKilledInTheMiddleKeepsNobodyFromChanging() throws Exception {
    Path path = folder.resolve("shared.tsv");
    Path sign = Files.createFile(folder.resolve(".shared.tsv.lock"));
    Files.setLastModifiedTime(sign, FileTime.from(Instant.now().minusSeconds(60)));
    WaiverFile.change(path, Language.ZH, file -> file.with(waiver(A, "口径")));
    assertEquals(1, WaiverFile.read(path).waivers().size());
    assertTrue(Files.notExists(sign));
  }

  @Test
  void renewingReplacesTheLine() throws Exception {
    Path path = folder.resolve("new.tsv");
    WaiverFile.create(path, Language.ZH).with(waiver(A, "旧")).with(waiver(B, "不动")).write();
    WaiverFile.read(path).with(waiver(A, "新")).write();
    assertEquals(
        List.of("新", "不动"), WaiverFile.read(path).waivers().stream().map(Waiver::reason).toList());
  }

  @Test
  void quotationMarksOfASpreadsheetAreTakenOff() throws Exception {
    Path path = file("指纹\t有效期至\t认定人\t理由\n" + A + "\t长期\t甲\t\"称为\"\"专班\"\"的口径\"\n");
    Waiver waiver = WaiverFile.read(path).waivers().get(0);
    assertEquals("称为\"专班\"的口径", waiver.reason());
    assertEquals(Optional.empty(), waiver.until());
  }

  @Test
  void everyMistakeIsToldWithItsLine() throws Exception {
    assertEquals(
        List.of(
            "：第2行：“xyz”不是指纹（应为f和16位0-9、a-f，见JSON结果的fingerprint）。",
            "：第3行：有效期“2026-02-30”应写成 2026-12-31，或写“长期”。",
            "：第3行：没有写“理由”。",
            "：第5行：与第4行是同一条问题，请只留一行。"),
        mistakes(
            "指纹\t有效期至\t认定人\t理由\nxyz\t长期\t甲\t好\n"
                + A
                + "\t2026-02-30\t甲\n"
                + B
                + "\t长期\t甲\t好\n"
                + B
                + "\t长期\t甲\t好\n"));
  }

  @Test
  void whatIsNoFileOfWaiversIsSaidToBeNone() throws Exception {
    assertEquals(List.of("：第1行：表头缺少：指纹、有效期至、认定人、理由（各栏用制表符分开）。"), mistakes("{\"a\": 1}\n"));
    assertEquals(List.of("：没有表头行。文件应由 nianbao waive 生成。"), mistakes("# 空\n"));
    Path gbk = folder.resolve("gbk.tsv");
    Files.write(gbk, "指纹\t有效期至".getBytes(Charset.forName("GBK")));
    assertTrue(
        assertThrows(WaiverException.class, () -> WaiverFile.read(gbk))
            .mistakes()
            .get(0)
            .zh()
            .contains("UTF-8"));
  }
}
