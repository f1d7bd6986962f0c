package org.nianbao.recognition.prose;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nianbao.document.Paragraph;
import org.nianbao.document.Place;
import org.nianbao.facts.Explanation;

class ExplanationsTest {

  @ParameterizedTest
  @CsvSource({
    "上年结转申请数与上年度报告不一致，系机构改革划入1件所致。, requests",
    "因上年度误报，本报告对上年结转申请数量作了更正。, requests",
    "本年起行政规范性文件按新的口径统计，与上年相比变化较大。, disclosure",
    "经重新清理，现行有效的规范性文件较2022年年报核减3件。, disclosure",
    "2022年收到的申请和规范性文件均按机构改革前的口径统计，与上年数据不可比。, 'requests, disclosure'",
  })
  void explains(String sentence, String tables) {
    assertEquals(tables, tables(sentence));
  }

  @ParameterizedTest
  @CsvSource({
    "上年结转申请3件，全部办结。",
    "全年清理行政规范性文件20件，废止4件。",
    "与上年相比，申请数量增长一成。",
    "机构改革后，公开栏目合并，信息按新的职责重新归类。",
    "受理申请24件，比上年增加5件，主要是征地拆迁类申请变化较大。",
  })
  void explainsNothing(String sentence) {
    assertEquals("", tables(sentence));
  }

  private static String tables(String sentence) {
    Paragraph paragraph = new Paragraph(sentence, Place.paragraph(1));
    return String.join(
        ", ", List.copyOf(Explanations.in(paragraph, 6)).stream().map(Explanation::table).toList());
  }
}
