package org.nianbao;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nianbao.document.UnreadableException;
import org.nianbao.rules.Finding;
import org.nianbao.rules.Severity;
import org.nianbao.wording.Language;

/**
 * What published reports say of requests, disputes, documents, fees and published items, in a right
 * report: 新收24，上年结转3，办结25，结转2；复议4（维持2、纠正1、未审结1），诉讼4；规范性文件制发3、废止1、有效12.
 */
class ClaimTruthTest {

  private static final Nianbao NIANBAO = Nianbao.standard();
  private static final String REQUESTS = "本年新收申请24件，上年结转3件；办结25件，结转下年度继续办理2件。";
  private static final String FEES = "本年度发出信息处理费收费通知0件，实际收取0元。";
  private static final String ITEMS = "通过区政府门户网站公开信息326条，其中水质月报12条、停水抢修通知41条、工程招标与验收58条、其他信息215条。";

  private static List<Finding> findings(String old, String sentence)
      throws IOException, UnreadableException {
    String text = Files.readString(Path.of("rules/examples/base-2021.txt"));
    assertTrue(text.contains(old), old);
    byte[] bytes = text.replace(old, sentence).getBytes(StandardCharsets.UTF_8);
    return NIANBAO
        .check("report.txt", new ByteArrayInputStream(bytes))
        .judgement()
        .findings()
        .stream()
        .filter(f -> f.severity() != Severity.INFO)
        .toList();
  }

  private static void assertTells(String expected, String old, String sentence)
      throws IOException, UnreadableException {
    String told =
        String.join(
            " ", findings(old, sentence).stream().map(f -> f.rule().id()).sorted().toList());
    assertEquals(expected == null ? "" : expected, told, sentence);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        // what came may be counted with what was carried in, as the sentence's own numbers say
        "全年受理申请27件，办结25件，2件结转下年。;",
        "今年共收到申请27件，已答复25件，其余2件跨年办理。;",
        "全年受理申请24件，办结22件，2件结转下年。;",
        "全年受理申请28件，办结26件，2件结转下年。; claim/completed claim/new",
        "全年受理申请29件，办结25件。; claim/new",
        // a negation is of what stands behind it
        "收到24件申请，均按期答复，未收到因此提起的行政处罚。;",
        "收到申请24件，未收到申请人的异议。;",
        "收到申请24件，未收到因此提起的行政复议。; claim/none",
        // documents by how they are published are no requests
        "制发信息210条，其中主动公开90条、依申请公开80条、不予公开40条。;",
        "形成公文160件，认定主动公开48件、依申请公开64件、不予公开48件。;",
        // parts are of what they are listed of
        "办结25件，其中公开答复13件，无法提供5件。;",
        "答复25件，其中当场答复3件，书面答复22件。;",
        "办结25件，其中公开答复19件，无法提供5件。; claim/outcome",
        // others beside those who let a time pass are what is left of them
        "逾期未补正1件、其他处理0件。;",
        "逾期未补正1件、其他处理9件。; claim/outcome",
        // a share is of what it names
        "办理27件，其他情形占4.1%。;",
        // the body by its short names, and other bodies
        "区水务局收到政府信息公开申请26件。; claim/new",
        "局办公室未收到依申请公开申请。; claim/none",
        "水务局共收到依申请公开24件。;",
        "市水务局收到政府信息公开申请90件。;",
        "区财政局未收到政府信息公开申请。;",
        // real objects, verbs and ways to say none
        "收到政府信息依申请公开件26件。; claim/new",
        "收到信息公开请求26宗。; claim/new",
        "并未接收到一例政府信息公开申请。; claim/none",
        "依申请公开数量为零。; claim/none",
        "全年依申请公开为零报告。; claim/none",
        "自然人、法人或其他组织申请分别为2件、9件。; claim/applicants",
        "共收到政府信息公开申请24件，办结率100%。; claim/all-completed",
        "共收到政府信息公开申请24件，按时办结率100%。;",
        // cases lost
        "因政府信息公开引起的行政复议4件、行政诉讼4件，均无败诉、被纠错。; claim/all-upheld",
        "因政府信息公开引起的行政诉讼4件，无败诉。;",
        // parts that are more than their whole, that do not add up, in the next sentence
        "收到申请24件，其中网上提交15件、信函寄送7件、当面提交4件。; claim/parts",
        "收到申请24件。其中网上提交15件、信函寄送7件、当面提交4件。; claim/parts",
        "收到申请24件，上年结转3件，其中网上15件、信函12件。;",
        "第一季度收到申请5件，第二季度5件，第三季度9件，第四季度6件，全年共24件。; claim/parts",
        "收到申请24件，来自区内的19件，区外6件。; claim/parts",
        "收到申请24件（网上15件，线下10件）。; claim/parts",
        "收到申请24件。从申请方式看，网上15件，线下9件。;",
        // other numbers before and between change nothing
        "全年电话沟通68次。新收申请24件，征求意见4次，全年办结28件。; claim/completed",
        "三个工作日内登记。新收申请24件，不予处理和其他处理各1件。;",
        "新收申请24件，受理投诉12件，办结9件。;",
        "新收申请24件，不予处理和其他处理各2件。; claim/outcome",
        "新收申请24件，其余5件期限尚未届满，结转2024年。; claim/carried-out",
        // what is counted of some, elsewhere or beside is not counted of all
        "新收申请24件，延期答复6件，其中予以公开3件、无法提供2件。;",
        "新收申请24件。此外，承办以区政府为答复主体的申请18件。;",
        "新收申请24件。申请集中在第四季度，共收到9件。;",
        "2022年新收申请20件，办结18件，结转3件。;",
        "新收申请24件，20个工作日内办结15件。;",
        "办结25件，其中3件是上年结转的，22件是当年新收的。;",
        "新收申请24件，公开类答复15件（含部分公开2件）。;"
      })
  void ofRequestsAndDisputes(String sentence, String expected)
      throws IOException, UnreadableException {
    assertTells(expected, REQUESTS, "依申请公开：" + sentence);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "发出收费通知3件，总金额300元，实际收取信息处理费800元。; claim/fees",
        "发出收费通知3件，总金额800元，实收300元。;",
        "未发出信息处理费收费通知，收取信息处理费500元。; claim/fees",
        "全年行政事业性收费128.65元。; arithmetic/fee",
        "全年行政事业性收费128.65万元。;",
        "发出收费通知1件，收取信息处理费128.65元。; arithmetic/fee"
      })
  void ofFees(String sentence, String expected) throws IOException, UnreadableException {
    assertTells(expected, FEES, sentence);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "全年公开信息380条，其中工作动态240条、通知公告2400条。; claim/parts",
        "全年公开信息95条，其中政策文件24条、通知公告66条、人事信息3条。; claim/parts",
        "全年公开信息95条。其中政策文件24条、通知公告66条、人事信息3条。; claim/parts",
        "全年公开信息380条，其中网站300条、公众号200条。;",
        "全年主动公开信息380条。我局主动公开政府信息420条。; claim/repeated",
        "全年主动公开信息380条，通过网站主动公开信息420条。; claim/disclosed",
        "现行有效行政规范性文件21件。; claim/documents",
        "发布行政规范性文件9条。; claim/documents",
        "发布行政规范性文件3件。;",
        "没有作出行政强制决定。; claim/decisions"
      })
  void ofWhatWasPublished(String sentence, String expected)
      throws IOException, UnreadableException {
    assertTells(expected, ITEMS, sentence);
  }

  @Test
  void findingsSayWhatTheProseSaysAndWhatTheTableHas() throws IOException, UnreadableException {
    assertEquals("正文与表格不一致：正文称未收到申请，表格却是一、本年新收＝24", message("全年未收到政府信息公开申请。"));
    assertEquals("正文与表格不一致：正文称收到申请26件，表格为一、本年新收＋二、上年结转＝27、一、本年新收＝24", message("全年收到政府信息公开申请26件。"));
    assertEquals("正文与表格不一致：正文称行政复议均维持，表四却有：行政复议·总计－行政复议·结果维持＝2", message("因政府信息公开引起的行政复议4件，均获维持。"));
  }

  @Test
  void whatIsNotWhollyUnderstoodIsNoMoreThanAWarning() throws IOException, UnreadableException {
    assertEquals(Severity.ERROR, findings(REQUESTS, "全年收到政府信息公开申请28件。").get(0).severity());
    Finding doubtful = findings(REQUESTS, "全年收到政府信息公开申请28件，涉及某领域的6件。").get(0);
    assertEquals(Severity.WARNING, doubtful.severity());
    assertTrue(doubtful.message(Language.ZH).contains("没读懂的数"));
  }

  @Test
  void thePartAboutProblemsIsReadForWhatItCountsOfTheYear()
      throws IOException, UnreadableException {
    String problems = "存在的主要问题：一是工程类信息更新不及时";
    assertTells("claim/new", problems, problems + "，全年收到的26件申请中有9件询问工程");
    assertTells("", problems, problems + "，全年收到的24件申请中有9件询问工程");
    assertTells("", problems, problems + "，抽查的10件申请中有9件规范");
  }

  private static String message(String sentence) throws IOException, UnreadableException {
    List<Finding> found = findings(REQUESTS, sentence);
    assertEquals(1, found.size(), sentence);
    return found.get(0).message(Language.ZH);
  }

  @Test
  void oneNumberThatIsWrongTwiceIsToldOnce() throws IOException, UnreadableException {
    assertTells("claim/new", REQUESTS, "全年收到政府信息公开申请26件，26件均为自然人申请。全年收到申请26件。");
  }
}
