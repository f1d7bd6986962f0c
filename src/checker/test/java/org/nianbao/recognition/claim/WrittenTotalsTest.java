package org.nianbao.recognition.claim;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How many items were published, with the parts that are listed of them. */
class WrittenTotalsTest {

  private static List<WrittenItems> read(String... sentences) {
    WrittenTotals items = new WrittenTotals();
    List<WrittenItems> found = new ArrayList<>();
    for (String sentence : sentences) {
      found.addAll(items.read(Lexer.normal(sentence)));
    }
    return found;
  }

  /** Each list in words: whole, parts, and ! where they are all there are. */
  private static String shown(String... sentences) {
    List<String> shown = new ArrayList<>();
    read(sentences).stream()
        .filter(items -> !items.parts().isEmpty())
        .forEach(
            items ->
                shown.add(items.total() + "=" + items.parts() + (items.complete() ? "!" : "")));
    return String.join(" ", shown);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "全年公开信息380条，其中工作动态240条、通知公告2400条。; 380=[240, 2400]!",
        "全年公开信息4,380条，其中工作动态3,140条、通知公告1,240条。; 4380=[3140, 1240]",
        "主动公开信息20条，其中机构职能12条，规划计划3条，其他类信息4条。; 20=[12, 3, 4]!",
        "主动公开信息100条，其中政策文件30条，通知公告40条，工作动态28条。; 100=[30, 40, 28]!",
        "主动公开信息100条，其中政策文件30条、通知公告40条。; 100=[30, 40]",
        "主动公开信息100条，其中，主要有政策文件30条、通知公告40条、工作动态28条。; 100=[30, 40, 28]",
        "主动公开信息100条，其中网站发布80条、微信公众号发布60条。; 100=[80, 60]",
        "主动公开信息100条，包括政策文件30条，占30%；通知公告70条，占70%。; 100=[30, 70]",
        "主动公开信息（含转载）100条，其中政策文件30条，开展培训3次。; 100=[30]"
      })
  void readsListsOfParts(String sentence, String expected) {
    assertEquals(expected, shown(sentence));
  }

  @Test
  void partsMayStandInTheNextSentence() {
    assertEquals("95=[24, 66, 3]!", shown("全年主动公开信息95条。", "其中政策文件24条、通知公告66条、人事信息3条。"));
    assertEquals("", shown("全年主动公开信息95条。", "办理建议9件。", "其中人大建议4件。"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"全年主动公开政府信息380条。", "2024年，我局共主动公开各类信息380条，内容及时。"})
  void knowsTotalsOfAll(String sentence) {
    assertTrue(read(sentence).get(0).ofAll());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"通过门户网站主动公开政府信息380条。", "围绕重点领域主动公开信息38条。", "全年发布信息380条。", "上半年主动公开信息80条。"})
  void otherCountsAreNotOfAll(String sentence) {
    assertTrue(read(sentence).stream().noneMatch(WrittenItems::ofAll));
  }

  @ParameterizedTest
  @ValueSource(strings = {"收到依申请公开信息12条，其中自然人10条、企业2条。", "主动公开信息近400条。", "不予公开信息3条。"})
  void othersAreNoItems(String sentence) {
    assertTrue(read(sentence).stream().noneMatch(items -> items.id().equals("items")));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "收到申请24件，其中涉及供水改造的31件，由供水科承办。; 24=[31]",
        "全市新收申请546件，其中市本级61件、市级部门298件、县区178件；上年结转27件。; 546=[61, 298, 178]!",
        "收到申请24件，其中自然人20件、法人4件、予以公开15件、不予公开9件。; ''",
        "不予公开3件，其中第三方合法权益1件、过程性信息2件、行政执法案卷1件，无法提供5件。; 3=[1, 2, 1]!",
        "不予公开3件，无法提供5件，答复8件。; ''",
        "制发公文210份，其中主动公开90份、依申请公开80份、不予公开60份。; 210=[90, 80, 60]!",
        "通知总金额1640元，其中已缴1240元、未缴600元。; 1640=[1240, 600]!"
      })
  void readsListsOfOtherThings(String sentence, String expected) {
    assertEquals(expected, shown(sentence));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "第一季度5件，第二季度5件，第三季度9件，第四季度6件，全年共24件。; 24=[5, 5, 9, 6]!",
        "网上、信函、当面分别收到15件、7件和5件，共24件。; 24=[15, 7, 5]!",
        "新收546件，2023年结转27件，共计583件。; 583=[546, 27]!",
        "新收546件，2023年结转27件，共计573件。; ''",
        "收到申请24件，其中网上15件、信函9件，共24件。; ''",
        "开展培训5次，印发材料30份，共200人参加。; ''",
        "办结22件，结转2件，共收到意见9件。; ''"
      })
  void readsWhatASentenceAddsUp(String sentence, String expected) {
    List<String> sums =
        read(sentence).stream()
            .filter(items -> items.id().equals("sum"))
            .map(items -> items.total() + "=" + items.parts() + (items.complete() ? "!" : ""))
            .toList();
    assertEquals(expected, String.join(" ", sums));
  }
}
