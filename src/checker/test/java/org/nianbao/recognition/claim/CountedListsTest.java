package org.nianbao.recognition.claim;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Lists whose parts can be no parts of what they divide, and sums that do not come out. */
class CountedListsTest {

  /** The sentences of a paragraph; each list as whole=parts. */
  private static String wrong(String... sentences) {
    CountedLists lists = new CountedLists();
    List<String> shown = new ArrayList<>();
    for (String sentence : sentences) {
      lists.read(NormalText.of(sentence)).forEach(i -> shown.add(i.total() + "=" + i.parts()));
    }
    return String.join(" ", shown);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "全年公开信息380条，其中工作动态240条、通知公告2400条。; 380=[240, 2400]",
        "主动公开信息20条，其中机构职能12条，规划计划3条，其他类信息4条。; 20=[12, 3, 4]",
        "主动公开信息100条，其中政策文件30条，通知公告40条，工作动态28条。; 100=[30, 40, 28]",
        "设立专区68个，其中大厅12个、图书馆9个、便民中心65个。; 68=[12, 9, 65]",
        "制发公文210份，其中主动公开90份、依申请公开80份、不予公开60份。; 210=[90, 80, 60]",
        "通知总金额1640元，其中市级2件、600元，区县3件、1140元。; 1640=[600, 1140]",
        "印发文件9件（以市政府名义5件，以办公室名义3件）。; 9=[5, 3]",
        "保留的7个账号中公众号5个、视频号3个。; 7=[5, 3]",
        "不予公开3件，其中第三方权益1件、过程性信息2件、执法案卷1件，无法提供5件。; 3=[1, 2, 1]",
        "收到申请24件，其中涉及供水改造的31件，由供水科承办。; 24=[31]"
      })
  void tellsPartsThatDoNotFitTheirWhole(String sentence, String expected) {
    assertEquals(expected, wrong(sentence));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "设立专区286个，其中市级1个、县级13个、镇街146个、村108个。; 286=[1, 13, 146, 108]",
        "发布信息326条，包括动态类211条、通知类48条、规划类3条、财政类28条。; 326=[211, 48, 3, 28]",
        "开展活动62场，市级3场、区县18场、镇街31场。; 62=[3, 18, 31]"
      })
  void oneNumberThatIsMistypedTellsThatAllIsListed(String sentence, String expected) {
    assertEquals(expected, wrong(sentence));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "主动公开信息100条，其中政策文件30条、通知公告40条。",
        "主动公开信息100条，其中，主要有政策文件30条、通知公告40条、工作动态28条。",
        "主动公开信息100条，其中网站发布80条、微信公众号发布60条。",
        "主动公开信息100条，包括政策文件30条，占30%；通知公告70条，占70%。",
        "主动公开信息100条，其中政策文件30条，开展培训3次。",
        "发布解读14篇，其中文字解读6篇、图解5篇、短视频3部。",
        "抽查单位96个次，发现问题73个，已整改71个，其余2个正在整改。",
        "行政许可31项（上年33项，减少2项）。",
        "新收申请120件（2021年为150件，同比下降20%）。",
        "546件新申请中，甲区312件、乙区189件、丙区35件，其余在丁区提交。",
        "已作出决定3件，其中维持2件、责令重新答复1件，余下1件未审结；提起诉讼4件。",
        "复议答复11件、应诉9件，其中公开类复议6件、诉讼4件。",
        "收到申请24件，其中自然人20件、法人4件、予以公开15件、不予公开9件。",
        "不予公开的68件主要集中在执法案卷（24件）和过程性信息（14件）。",
        "公开信息450条次，具体如下：网站187条，其中公告52条、预告64条、其他71条；公众号263条。"
      })
  void listsThatMayBeRightAreNotTold(String sentence) {
    assertEquals("", wrong(sentence));
  }

  @Test
  void partsMayStandInTheNextSentence() {
    assertEquals("95=[24, 66, 3]", wrong("全年主动公开信息95条。", "其中政策文件24条、通知公告66条、人事信息3条。"));
    assertEquals("187=[52, 64, 82]", wrong("网站公开信息187条。", "具体为：预约公告52条，演出预告64条，其他82条。"));
    assertEquals("", wrong("全年主动公开信息95条。", "办理建议9件。", "其中人大建议4件。"));
  }

  @Test
  void whatWasCountedMayBeDividedByItsName() {
    assertEquals("49=[36, 15]", wrong("作出行政处罚49件。", "行政处罚中，罚款36件、警告15件，没有其他种类。"));
    assertEquals("", wrong("作出行政处罚49件。", "行政处罚中，罚款36件、警告13件，没有其他种类。"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "第一季度5件，第二季度5件，第三季度9件，第四季度6件，全年共24件。; 24=[5, 5, 9, 6]",
        "网上、信函、当面分别收到15件、7件和5件，共24件。; 24=[15, 7, 5]",
        "新收546件，2023年结转27件，共计583件。; 583=[546, 27]",
        "建议16件、提案29件，共计54件。; 54=[16, 29]",
        "专职人员2名，联络员9名，共计12人。; 12=[2, 9]",
        "新收546件，2023年结转27件，共计573件。; ''",
        "收到申请24件，其中网上15件、信函9件，共24件。; ''",
        "开展培训5次，印发材料30份，共200人参加。; ''",
        "由局长任组长、3名副局长任副组长、11名科室负责人为成员，共15人。; ''",
        "新收24件，上年结转3件，共办结25件，结转2件。; ''",
        "办结22件，结转2件，共收到意见9件。; ''"
      })
  void addsUpWhatASentenceAddsUp(String sentence, String expected) {
    assertEquals(expected, wrong(sentence));
  }

  @Test
  void aSumMayBeOfTheSentencesBefore() {
    assertEquals("783=[326, 412]", wrong("网站发布信息326条。", "公众号推送信息412条。", "两个渠道合计783条。"));
    assertEquals("", wrong("网站发布信息326条。", "公众号推送信息412条。", "两个渠道合计738条。"));
  }
}
