package org.nianbao.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** Reports that share less than counts as copied: a workbook lists them, nothing else changes. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LikenessTest {

  private static final List<String> TAKEN =
      List.of("执法办案管理中心", "发布治安形势通报", "执法依据目录更新", "“枫陵公安”小程序", "公开工作列为派出所");

  @TempDir private static Path folder;
  private Path reports;

  @BeforeAll
  void write() throws IOException {
    reports = Files.createDirectories(folder.resolve("reports"));
    try (Stream<Path> files = Files.list(Path.of("test-reports/fengling"))) {
      for (Path file : files.filter(f -> f.getFileName().toString().startsWith("2023")).toList()) {
        Files.copy(file, reports.resolve(file.getFileName()));
      }
    }
    String police = Files.readString(reports.resolve("2023-police.txt"));
    String taken =
        police
            .lines()
            .filter(line -> TAKEN.stream().anyMatch(line::startsWith))
            .reduce("", (all, line) -> all + line + "\n");
    assertEquals(TAKEN.size(), taken.lines().count());
    Path health = reports.resolve("2023-health.txt");
    String text = Files.readString(health);
    String second = "二、主动公开政府信息情况";
    Files.writeString(health, text.replaceFirst(second, taken + second));
  }

  private ReadWorkbook workbook(String command, String... more) throws IOException {
    Path file = folder.resolve("result.xlsx");
    List<String> all = List.of(command, reports.toString(), "--quiet", "--output", file.toString());
    Run run = Run.of(Stream.concat(all.stream(), Stream.of(more)).toArray(String[]::new));
    assertTrue(run.status() <= 1, run.err());
    return ReadWorkbook.of(file);
  }

  private static boolean isListed(ReadWorkbook book) {
    List<Object> agencies = book.column("雷同比对", "单位");
    for (int i = 0; i < agencies.size(); i++) {
      if (agencies.get(i).equals("枫陵县卫生健康局")
          && book.column("雷同比对", "对方单位").get(i).equals("枫陵县公安局")) {
        double share = Double.parseDouble(book.column("雷同比对", "雷同比例").get(i).toString());
        assertTrue(share > 0.2 && share < 0.6, "less than counts: " + share);
        assertTrue(book.rows("雷同比对").get(i + 1).toString().contains("发布治安形势通报12期"));
        return true;
      }
    }
    return false;
  }

  @Test
  void aWorkbookListsThem() throws IOException {
    assertTrue(isListed(workbook("check")));
    assertTrue(isListed(workbook("rank")));
  }

  @Test
  void fromTheShareThatIsAskedFor() throws IOException {
    assertFalse(isListed(workbook("check", "--min-copied", "60")));
    assertFalse(isListed(workbook("rank", "--min-copied", "60")));
  }

  @Test
  void theyAreNoFindings() throws IOException {
    assertFalse(workbook("check").column("问题清单", "单位").contains("枫陵县卫生健康局"));
    String json = Run.of("check", reports.toString(), "--format", "json").out();
    assertFalse(
        json.replaceAll("\\s", "")
            .contains("\"path\":\"" + reports + "/2023-police.txt\",\"agency\""));
  }
}
