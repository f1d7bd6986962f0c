package org.nianbao.output.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class ColumnsTest {

  @Test
  void chineseTakesTwoColumnsAndMarksTakeNone() {
    assertEquals(2 + 4, Columns.width("ab年报"));
    assertEquals(4, Columns.width("（）"));
    assertEquals(2, Columns.width("𠮷"));
    assertEquals(1, Columns.width("e\u0301"));
    assertEquals(0, Columns.width("\u200B"));
  }

  @Test
  void padsByColumnsNotByCharacters() {
    assertEquals("年报  |", Columns.padRight("年报", 6) + "|");
    assertEquals("  年报", Columns.padLeft("年报", 6));
    assertEquals("年报年报", Columns.padLeft("年报年报", 6));
  }

  @Test
  void wrapsChineseAnywhereButNotBeforeClosingPunctuation() {
    assertEquals(List.of("一二三", "四，五"), Columns.wrap("一二三四，五", 6));
    assertEquals(List.of("一二", "（三）", "四"), Columns.wrap("一二（三）四", 6));
  }

  @Test
  void noLineIsWiderThanAskedNorBeginsWithClosingPunctuation() {
    String text =
        "表三“自然人”列不平：一、本年新收＋二、上年结转＝三、（七）总计＋四、结转下年度，"
            + "左边14＋0＝14，右边38＋3＝41（国办公开办函〔2021〕30号）；see https://example.org/a/very/long/path.";
    for (int width = 8; width < 60; width++) {
      List<String> lines = Columns.wrap(text, width);
      assertEquals(text.replace(" ", ""), String.join("", lines).replace(" ", ""));
      for (String line : lines) {
        assertTrue(Columns.width(line) <= width, line);
      }
      if (width >= 24) {
        lines.forEach(line -> assertTrue("，。、：；）”".indexOf(line.charAt(0)) < 0, line));
      }
    }
  }

  @Test
  void keepsWordsAndNumbersWhole() {
    assertEquals(
        List.of("the total is", "59237.2449"), Columns.wrap("the total is 59237.2449", 13));
    assertEquals(List.of("现行有效件", "数1024件"), Columns.wrap("现行有效件数1024件", 10));
  }

  @Test
  void breaksAWordThatIsLongerThanALine() {
    assertEquals(List.of("aaaa", "aaaa", "aa"), Columns.wrap("a".repeat(10), 4));
  }

  @Test
  void shortensByColumns() {
    assertEquals("年报", Columns.shorten("年报", 4));
    assertEquals("年…", Columns.shorten("年报报", 4));
  }

  @Test
  void nothingThatSteersATerminalGetsThere() {
    assertEquals("a[31mb c", Columns.clean("a\u001b[31mb\u0007\r\n c\u202e"));
  }
}
