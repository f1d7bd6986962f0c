package org.nianbao.recognition.claim;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How many items were published, in all or in one way. */
class WrittenTotalsTest {

  @ParameterizedTest
  @ValueSource(strings = {"全年主动公开政府信息380条。", "2024年，我局共主动公开各类信息380条，内容及时。"})
  void knowsTotalsOfAll(String sentence) {
    assertTrue(WrittenTotals.in(NormalText.of(sentence)).get(0).ofAll());
  }

  @ParameterizedTest
  @CsvSource({"通过门户网站主动公开政府信息380条。,380条", "利用公众号主动公开信息42条。,42条"})
  void knowsTotalsOfOneWay(String sentence, String shown) {
    WrittenItems items = WrittenTotals.in(NormalText.of(sentence)).get(0);
    assertTrue(items.isOfOneWay());
    assertEquals(shown, items.shown());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "围绕重点领域主动公开信息38条。",
        "全年发布信息380条。",
        "上半年主动公开信息80条。",
        "收到依申请公开信息12条，其中自然人10条、企业2条。",
        "主动公开信息近400条。",
        "主动公开信息400余条。",
        "制发公文90份，其中主动公开信息40条。",
        "不予公开信息3条。"
      })
  void otherCountsAreNotOfAll(String sentence) {
    assertTrue(WrittenTotals.in(NormalText.of(sentence)).isEmpty());
  }
}
