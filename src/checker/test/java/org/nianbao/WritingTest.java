package org.nianbao;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.nianbao.document.UnreadableException;
import org.nianbao.rules.Finding;
import org.nianbao.wording.Language;

/** Slips of the pen and places left to be filled in, and what only looks like them. */
class WritingTest {

  private static List<String> saying(String sentence) throws IOException, UnreadableException {
    return EditedReport.ofBureau().alsoSaying(sentence).rules();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "报告全文见区政府门户网站（具体网址）。",
        "培训情况详见简报（具体日期）。",
        "全年发布水情信息X万余条。",
        "编印《水务公开简报》N期。",
        "编印简报 X 期，报送专报12份。",
        "停水公告的发布数量为（待定）。",
        "微信公众号推送信息【】条。",
        "解读稿件【　】篇由办公室审核。",
        "全年发布信息？？条，其中水质信息12条。",
        "举办开放日活动，参加人数为？？。",
        "某某局办公室负责日常工作。",
        "由某某街道负责受理窗口的值守。",
        "全年推送信息○○条。",
        "以下是一篇政府信息公开工作年度报告的示例，供参考。",
        "作为AI，我无法得知具体数字，请补充。",
        "请根据实际情况补充各项数据。",
        "解读材料的篇数：待补充。",
        "受理网民咨询待填件。",
        "20XX年共举办培训3期。",
        "解读稿件的阅读数据待补充。",
        "电子版可在区政府网站（请填写网址）查阅。",
        "更正错误链接（填写数量）处。",
        "公开解读稿件（数量）篇。",
        "更正错误链接N处。",
        "由某某科负责日常工作。",
        "咨询请致电局办公室（电话：XXXX-XXXXXXX）。",
        "希望这篇年度报告对您有所帮助，如需调整请告诉我。",
        "本稿根据您提供的材料整理。",
        "全年召开专题会议（　　）次。",
        "全年公开各类信息＊＊条。",
        "公布水质信息……条，均附说明。",
      })
  void leftToBeFilledIn(String sentence) throws IOException, UnreadableException {
    assertEquals(List.of("text/placeholder"), saying(sentence));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "河湖名录的公开机制仍有待完善。",
        "部分历史资料尚待补充，已列入计划。",
        "栏目设置还有待填补的空白。",
        "个别栏目亟待更新，已逐一核对。",
        "接任人选待定期间由副主任代管。",
        "申请书（见附件）由窗口代填。",
        "完善“1+N”公开制度，一个平台、N个端口同步更新。",
        "“1+N”制度中N项细则全部印发。",
        "处理反映“某某街道停水”等诉求5件。",
        "二○○八年以来的文件全部清理完毕。",
        "全面排查X光机等设备的环境影响信息。",
        "《供水管理办法（征求意见稿）》公开征求意见。",
        "通过区政府门户网站（http://www.whq.gov.cn）公开。",
        "【水务公开】专栏每周更新。",
        "疑难申请怎么办？怎样答复更好？局里编印了问答。",
        "利用人工智能检查网站内容，减少错别字。",
        "申请人可根据实际情况选择当面、信函或者网上申请。",
        "申请表中（填写说明）一栏改为通俗的话。",
        "建成1个专区、N处查阅点的线下网络。",
        "公开项目名称、规模（数量）和金额。",
        "热线电话0571-12345全年畅通。",
      })
  void meantAsItStands(String sentence) throws IOException, UnreadableException {
    assertEquals(List.of(), saying(sentence));
  }

  @ParameterizedTest
  @CsvSource({
    "水务局2023年政府信息公开工作年度报告, 水务局2023年政府信息公开工作年度报告（送审稿）",
    "2024年1月16日, 2024年1月　日",
    "2024年1月16日, 2024 年 1 月    日",
    "2024年1月16日, 2024年 月 日",
  })
  void notTheFinalText(String words, String others) throws IOException, UnreadableException {
    List<String> rules = EditedReport.ofBureau().with(words, others).rules();
    assertTrue(rules.contains("structure/draft"), rules.toString());
  }

  @ParameterizedTest
  @ValueSource(strings = {"4月31日召开公开工作例会。", "2023年2月29日召开公开工作例会。", "13月1日起执行新的流程。"})
  void noSuchDay(String sentence) throws IOException, UnreadableException {
    assertEquals(List.of("text/impossible-date"), saying(sentence));
  }

  @ParameterizedTest
  @CsvSource({
    "申请人可通过可以通过网上提交申请表。, text/repeated-word",
    "按照上级按照统一部署开展自查。, text/repeated-word",
    "依申情公开窗口设在一楼。, text/typo",
    "全年办理公开申情的科室增加到六个。, text/typo",
    "公开了水库（含小型水库的名录。, text/punctuation",
    "公开了《供水应急预案和名录。, text/punctuation",
    "主动公开其他需要说明的事项.局办公室负责更新。, text/punctuation",
    "全年公开停水抢修通知41条，水质月报12条，工程招标信息58条，河湖名录2批, text/unfinished",
  })
  void slips(String sentence, String rule) throws IOException, UnreadableException {
    assertEquals(List.of(rule), saying(sentence));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "通过网站、通过公众号、通过公开栏三种方式公开。",
        "申请人可以当面提交，也可以网上提交。",
        "公开了水库（含小型水库)的名录。",
        "一）窗口受理，二）网上受理，三）信函受理。",
        "强化组织领导，健全工作机制，压实工作责任",
        "版本号为V1.2的公开指南同时更新。",
        "联系地址：望湖区滨河路8号，联系电话：0000-1234567，邮编：000000",
      })
  void rightWriting(String sentence) throws IOException, UnreadableException {
    assertEquals(List.of(), saying(sentence));
  }

  @Test
  void aBracketClosedOnTheNextLineIsPaired() throws IOException, UnreadableException {
    assertEquals(List.of(), saying("公开了水库名录（含全区\n小型水库十二座）和责任人名单。"));
    assertEquals(List.of(), saying("根据《望湖区供水应急\n预案》的要求，公开停水信息。"));
  }

  @Test
  void brokenLinesHaveNoEnds() throws IOException, UnreadableException {
    assertEquals(
        List.of(),
        saying(
            """
            全年公开停水抢修通知、水质月报、工程招标与验收信息，及时回应关切，局办公室
            每周核对一次，每月通报一次，对更新不及时的科室发出提醒，督促其在三个工作日
            之内补发，并在局务会上说明原因，全年共提醒四次，均已补发，没有再次发生的情
            况，公开栏由专人管理，每逢节假日前检查一次，确保内容完整，张贴整齐，群众看
            得到、看得懂、信得过，能够及时反映意见，局里逐条答复，有关情况编入简报之
            中。\
            """));
  }

  @Test
  void oneHabitIsOneFindingWithItsPlaces() throws IOException, UnreadableException {
    List<Finding> findings =
        EditedReport.ofBureau()
            .alsoSaying("公开水质,公开水价,公开水源。\n停水通知提前发布,抢修进度随时发布。\n名录每年核对,每年公布。")
            .findings();
    assertEquals(List.of("text/punctuation"), findings.stream().map(f -> f.rule().id()).toList());
    String message = findings.get(0).message(Language.ZH);
    assertTrue(message.startsWith("标点“,”可能有误，见“公开水质,公开水价"), message);
    assertTrue(message.contains("抢修进度随时发布") && message.contains("每年公布"), message);
  }

  @Test
  void instructionsCopied() throws IOException, UnreadableException {
    EditedReport report = EditedReport.ofBureau();
    String table = "二、主动公开政府信息情况";
    assertEquals(
        List.of("text/instruction-copied"),
        report.with("\n" + table + "\n", "\n" + table + "\n该部分以表格形式报告。表格如下：\n").rules());
    assertEquals(
        List.of(), report.with("\n" + table + "\n", "\n" + table + "\n具体情况见下表：\n").rules());
    assertEquals(List.of(), report.with("\n" + table + "\n", "\n" + table + "\n表格如下：\n").rules());
  }
}
