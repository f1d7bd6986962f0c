package org.nianbao.rules.examples;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.nianbao.json.StrictJson;
import org.nianbao.json.StrictJsonException;

class ExampleEditTest {

  private static final String BASE =
      """
      某县财政局2021年政府信息公开工作年度报告
      一、总体情况
      本年度收到申请1件。
      \t本列数据的勾稽关系
      \t自然人
      \t总计

      \t三、
      本年度办理结果
      \t（一）予以公开
      \t1
      \t1

      \t
      \t（七）总计
      \t1
      \t1

      五、存在的主要问题及改进情况
      \t0
      \t0

      六、其他需要报告的事项
      """;

  private static ExampleEdit edit(String json) throws Exception {
    return StrictJson.read("edit", json.getBytes(StandardCharsets.UTF_8), ExampleEdit::of);
  }

  private static String apply(String json) throws Exception {
    return edit(json).apply(BASE);
  }

  private static String message(String edit) {
    return assertThrows(IllegalArgumentException.class, () -> apply(edit)).getMessage();
  }

  @Test
  void aLineBecomesAnother() throws Exception {
    String text = apply("{\"line\":\"一、总体情况\",\"becomes\":\"1、总体情况\"}");
    assertEquals(BASE.replace("一、总体情况", "1、总体情况"), text);
  }

  @Test
  void aCellStaysACell() throws Exception {
    assertEquals(BASE.replace("\t自然人\n", "\t个人\n"), apply("{\"line\":\"自然人\",\"becomes\":\"个人\"}"));
    assertEquals(BASE.replace("\t自然人\n", "\t\n"), apply("{\"line\":\"自然人\",\"becomes\":\"\"}"));
  }

  @Test
  void aLineOfProseIsDropped() throws Exception {
    assertEquals(
        BASE.replace("本年度收到申请1件。\n", ""), apply("{\"line\":\"本年度收到申请1件。\",\"becomes\":\"\"}"));
  }

  @Test
  void aPhraseBecomesAnother() throws Exception {
    assertEquals(BASE.replace("申请1件", "申请2件"), apply("{\"text\":\"申请1\",\"becomes\":\"申请2\"}"));
  }

  @Test
  void aRowGetsNewFigures() throws Exception {
    assertEquals(
        BASE.replace("\t（七）总计\n\t1\n\t1\n", "\t（七）总计\n\t0\n\t\n"),
        apply("{\"row\":\"（七）总计\",\"becomes\":[\"0\",\"\"]}"));
  }

  @Test
  void aRowWhoseLabelStandsBehindAMergedCellOfSeveralLines() throws Exception {
    assertEquals(
        BASE.replace("\t（一）予以公开\n\t1\n\t1\n", "\t（一）予以公开\n\t3\n\t4\n"),
        apply("{\"row\":\"（一）予以公开\",\"becomes\":[\"3\",\"4\"]}"));
  }

  @Test
  void aRowIsDropped() throws Exception {
    assertEquals(BASE.replace("\t\n\t（七）总计\n\t1\n\t1\n", ""), apply("{\"row\":\"（七）总计\"}"));
  }

  @Test
  void theRowWithoutLabelGetsNewFigures() throws Exception {
    String base = BASE.replace("五、存在的主要问题及改进情况\n", "\n");
    ExampleEdit edit = edit("{\"row\":\"\",\"becomes\":[\"5\",\"6\"]}");
    assertEquals(base.replace("\t0\n\t0\n", "\t5\n\t6\n"), edit.apply(base));
  }

  @Test
  void linesAreInsertedAndStretchesReplaced() throws Exception {
    assertEquals(
        BASE.replace("一、总体情况\n", "一、总体情况\n甲\n乙\n"),
        apply("{\"after\":\"一、总体情况\",\"insert\":\"甲\\n乙\"}"));
    assertEquals(
        BASE.replace("一、总体情况\n本年度收到申请1件。\n", ""),
        apply("{\"from\":\"一、总体情况\",\"through\":\"本年度收到申请1件。\"}"));
  }

  @Test
  void whatItNamesHasToStandExactlyOnce() {
    assertTrue(message("{\"line\":\"七、附件\",\"becomes\":\"\"}").contains("stands nowhere"));
    assertTrue(message("{\"line\":\"1\",\"becomes\":\"2\"}").contains("stands 4 times"));
    assertTrue(message("{\"row\":\"（八）合计\",\"becomes\":[\"0\"]}").contains("stands nowhere"));
    assertTrue(message("{\"text\":\"总计\",\"becomes\":\"合计\"}").contains("more than once"));
  }

  @Test
  void aRowKeepsItsNumberOfFigures() {
    assertTrue(message("{\"row\":\"（七）总计\",\"becomes\":[\"0\"]}").contains("has 2 figures, not 1"));
  }

  @Test
  void aMisspelledFieldIsToldWithTheFieldThatIsMeant() throws Exception {
    String example =
        "{\"base\": \"2021\", \"bad\": {\"edits\": [{\"line\": \"a\", \"become\": \"b\"}]}, \"good\": {}}";
    StrictJsonException e =
        assertThrows(
            StrictJsonException.class,
            () -> Example.read("late.json", example.getBytes(StandardCharsets.UTF_8)));
    assertEquals(1, e.mistakes().size());
    assertTrue(
        e.getMessage().startsWith("late.json: bad.edits[1].become: no such key, perhaps becomes;"),
        e.getMessage());
  }

  @Test
  void anEditIsToldInWords() throws Exception {
    ExampleEdit edit = new ExampleEdit.OfLine("一、总体情况", "1、总体情况");
    assertEquals("原：一、总体情况 → 改为：1、总体情况", edit.describe().zh());
  }
}
