package org.nianbao.recognition.claim;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WhoseFiguresTest {

  @ParameterizedTest
  @CsvSource({
    "我局作出行政处罚57件, true",
    "全区作出行政处罚157件, false",
    "在市级以上媒体刊发稿件43篇, unsaid",
    "在市级简报刊登信息17篇, unsaid",
    "向区政府申请行政复议的4件, unsaid"
  })
  void aBodyThatOnlyDecidesOrIsAPlaceHasNoFigures(String text, String own) {
    Reporter reporter = new Reporter("澄岭市望湖区水务局", List.of(), 2023);
    Clause clause = ClauseCutter.cut(new Lexer(reporter).tokens(NormalText.of(text))).get(0);
    assertEquals(own, WhoseFigures.areOwn(clause, reporter).map(String::valueOf).orElse("unsaid"));
  }
}
