package org.nianbao.recognition.claim;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nianbao.document.Paragraph;
import org.nianbao.document.Place;
import org.nianbao.facts.Claim;
import org.nianbao.facts.Fact;

/** What a report tells in two places with two numbers of the same digits. */
class RepeatedCountsTest {

  private static String told(String... paragraphs) {
    RepeatedCounts repeated = new RepeatedCounts(2023);
    List<Fact> facts = new ArrayList<>();
    int count = 0;
    for (String text : paragraphs) {
      count = repeated.tell(new Paragraph(text, Place.paragraph(count + 1)), 1, facts, count);
    }
    return String.join(" ", facts.stream().map(f -> ((Claim) f).shown().zh()).toList());
  }

  @ParameterizedTest
  @CsvSource({
    "委托第三方调查，回收问卷3120份。,从回收的3210份问卷看，群众关心解读。,3120份 3210份",
    "全市设立公开专区86个。,全市68个公开专区统一标准。,86个 68个",
    "政府网站274条、“望湖水务”公众号151条。,“望湖水务”公众号增加查询入口，全年发布信息115条。,151条 115条",
    "巡回辅导组全年到镇街辅导64次。,到镇街辅导46次，解答问题。,64次 46次"
  })
  void tellsOneThingWithTwoNumbers(String first, String second, String expected) {
    assertEquals(expected, told(first, second));
  }

  @ParameterizedTest
  @CsvSource({
    "网站发布动态类信息132条。,网站发布通知类信息123条。",
    "公众号推送信息151条。,公众号推送信息151条，其中原创115条。",
    "公众号推送信息151条。,上半年公众号推送信息115条。",
    "公众号推送信息151条。,公众号推送信息较上年的115条有所增加。",
    "举办培训12次。,2022年举办培训21次。",
    "举办培训12次。,计划举办培训21次。",
    "回收问卷3120份。,回收问卷近3210份。",
    "新收申请24件。,新收申请42件。"
  })
  void otherCountsAreNotTheSame(String first, String second) {
    assertEquals("", told(first, second));
  }
}
