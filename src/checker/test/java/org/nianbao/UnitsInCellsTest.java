package org.nianbao;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nianbao.check.CheckedReport;
import org.nianbao.document.UnreadableException;

/** Units inside cells: a warning, but where the form's column names none just a notice. */
class UnitsInCellsTest {

  private static CheckedReport check(String base, String row, int column, String cell)
      throws IOException, UnreadableException {
    String[] lines =
        Files.readString(Path.of("rules/examples/base-" + base + ".txt")).split("\n", -1);
    for (int i = 0; i < lines.length; i++) {
      if (lines[i].strip().equals(row)) {
        lines[i + column] = "\t" + cell;
        break;
      }
    }
    byte[] text = String.join("\n", lines).getBytes(StandardCharsets.UTF_8);
    return Nianbao.standard().check("report.txt", new ByteArrayInputStream(text));
  }

  private static List<String> told(CheckedReport checked) {
    return checked.judgement().findings().stream()
        .map(finding -> finding.severity().id() + " " + finding.rule().id())
        .toList();
  }

  @ParameterizedTest
  @CsvSource({"2358万", "251000元", "47.5万元", "1.2亿元"})
  void amountWhoseColumnNamesNoUnitIsANoticeAndCostsNothing(String cell) throws Exception {
    CheckedReport checked = check("2019", "政府集中采购", 2, cell);
    assertEquals(List.of("info cell/unit"), told(checked));
    assertEquals("100.0", checked.scorecard().total().toPlainString());
    assertEquals(0, checked.scorecard().unjudged(), "it is a number");
  }

  @ParameterizedTest
  @CsvSource({
    "2021, 行政事业性收费, 1, 128.65万元",
    "2021, 行政许可, 1, 486件",
    "2021, 行政许可, 1, 486件次",
    "2019, 行政许可, 3, 3件",
    "2019, 政府集中采购, 1, 5项"
  })
  void elsewhereItIsAWarning(String base, String row, int column, String cell) throws Exception {
    List<String> told = told(check(base, row, column, cell));
    assertEquals(true, told.contains("warning cell/unit"), told.toString());
    assertFalse(told.contains("error cell/not-a-number"), told.toString());
  }

  @Test
  void amountWithAUnitIsNoReasonForNotJudging() throws Exception {
    CheckedReport checked = check("2019", "政府集中采购", 2, "2358万");
    assertEquals(List.of(), checked.scorecard().missing());
    assertEquals(List.of(), checked.judgement().unassessed());
  }
}
