package org.nianbao.variants;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nianbao.check.CheckedReport;
import org.nianbao.document.Block;
import org.nianbao.document.Limits;
import org.nianbao.document.Paragraph;
import org.nianbao.document.Source;
import org.nianbao.document.Table;
import org.nianbao.document.UnreadableException;
import org.nianbao.document.text.TextReader;
import org.nianbao.facts.Figure;
import org.nianbao.facts.Given;
import org.nianbao.rules.Finding;
import org.nianbao.rules.Severity;
import org.nianbao.wording.Language;

/**
 * Tables as offices paste and fill them in: nothing merged, notes behind labels, units in cells.
 */
class PastedTablesTest {

  private static final String LABELS =
      """
      规章=规章（设区的市、自治州人民政府应提供相关数据）
      行政规范性文件=行政规范性文件（指本机关制定的涉及公民权利义务的公文）
      本年处理决定数量=本年处理决定数量（指全年作出的决定数）
      现行有效件数=现行有效件数【截至年末仍然有效】
      自然人=自然人（含个体工商户）
      结果维持=结果维持（含驳回申请）
      1.属于国家秘密=1.属于国家秘密（须经定密程序）
      四、结转下年度继续办理=四、结转下年度继续办理（年末尚未答复的）
      """;

  private static CheckedReport check(String name, String text) throws UnreadableException {
    return ReadBack.NIANBAO.check(new Source(name, text.getBytes(UTF_8)), Given.NOTHING);
  }

  private static String page(List<Block> blocks, int width) {
    StringBuilder out = new StringBuilder("<html><body><div class=\"content\">\n");
    for (Block block : blocks) {
      if (block instanceof Paragraph line) {
        out.append("<p>").append(line.text()).append("</p>\n");
      } else if (block instanceof Table table) {
        out.append("<table>\n");
        for (List<String> row : CopiedLayout.grid(table)) {
          out.append("<tr>");
          row.forEach(text -> out.append("<td>").append(text).append("</td>"));
          out.append("<td></td>".repeat(Math.max(0, width - row.size()))).append("</tr>\n");
        }
        out.append("</table>\n");
      }
    }
    return out.append("</div></body></html>").toString();
  }

  private static List<Block> busy() throws UnreadableException, IOException {
    byte[] bytes = CopiedLayoutsTest.busy().getBytes(UTF_8);
    return new TextReader().read(new Source("报告.txt", bytes), Limits.DEFAULT).blocks();
  }

  private static long numbers(CheckedReport checked) {
    return checked.report().all(Figure.class).filter(f -> f.value() != null).count();
  }

  @Test
  void cellsThatWereNotMergedAreOneNoticeThatNamesTheColumn()
      throws UnreadableException, IOException {
    CheckedReport checked = check("报告.html", page(busy(), 0));
    assertEquals(200, numbers(checked));
    List<Finding> findings = checked.judgement().findings();
    assertEquals(List.of("table/column-extra"), findings.stream().map(f -> f.rule().id()).toList());
    assertEquals(Severity.INFO, findings.get(0).severity());
    assertEquals("表二有格式没有的列：“本年处理决定数量”右边的空列", findings.get(0).message(Language.ZH));
    assertTrue(findings.get(0).rule().advice().zh().contains("合并"), "advice keeps the figures");
  }

  @Test
  void aBlankColumnIsOneNoticeATable() throws UnreadableException, IOException {
    CheckedReport checked = check("报告.html", page(busy(), 16));
    assertEquals(200, numbers(checked));
    assertEquals(
        List.of("“现行有效件数”右边的空列", "“总计”右边的空列", "“总计”右边的空列"),
        checked.judgement().findings().stream()
            .map(f -> f.message(Language.ZH).replaceAll(".*：", ""))
            .toList());
  }

  @Test
  void aColumnWithFiguresAndNoHeadingIsStillTooMany() throws UnreadableException, IOException {
    String page =
        page(busy(), 0)
            .replace(
                "<td>行政处罚</td><td>6352</td><td></td>", "<td>行政处罚</td><td>6352</td><td>77</td>");
    List<Finding> findings = check("报告.html", page).judgement().findings();
    assertTrue(
        findings.stream()
            .anyMatch(
                f ->
                    f.severity() == Severity.WARNING
                        && f.message(Language.ZH).endsWith("“本年处理决定数量”右边没有列名的一列")),
        findings.toString());
  }

  @Test
  void notesBehindLabelsAreNoPartOfThem() throws UnreadableException, IOException {
    for (String line : LABELS.lines().toList()) {
      String[] label = line.split("=", -1);
      String text = CopiedLayoutsTest.busy();
      assertTrue(text.contains("\t" + label[0] + "\n"), line);
      CheckedReport checked =
          check("报告.txt", text.replace("\t" + label[0] + "\n", "\t" + label[1] + "\n"));
      assertEquals(200, numbers(checked), line);
      assertEquals(List.of(), checked.judgement().findings(), line);
    }
  }

  @Test
  void anotherUnitBehindALabelIsPartOfIt() throws UnreadableException, IOException {
    CheckedReport checked = check("报告.txt", CopiedLayoutsTest.busy().replace("（单位：万元）", "（单位：元）"));
    assertTrue(
        checked.judgement().findings().stream().anyMatch(f -> f.rule().id().equals("table/label")));
  }

  @ParameterizedTest
  @CsvSource({"418, 418件次", "418, 418 件次", "6352, 6352项次", "6352, 6352宗"})
  void aNumberWithItsUnitIsANumber(String number, String written)
      throws UnreadableException, IOException {
    CheckedReport checked =
        check(
            "报告.txt",
            CopiedLayoutsTest.busy().replace("\t" + number + "\n", "\t" + written + "\n"));
    assertEquals(200, numbers(checked));
    assertEquals(
        Map.of("cell/unit", 1L),
        checked.judgement().findings().stream()
            .collect(
                java.util.stream.Collectors.groupingBy(
                    f -> f.rule().id(), java.util.stream.Collectors.counting())));
  }
}
