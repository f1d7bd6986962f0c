package org.nianbao;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
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
import org.nianbao.check.CheckedReport;
import org.nianbao.document.UnreadableException;
import org.nianbao.facts.Publication;
import org.nianbao.rules.Finding;
import org.nianbao.rules.Severity;
import org.nianbao.wording.Language;

/** Years that are out of step, years without a form, and documents that are no reports. */
class YearsAndOtherDocumentsTest {

  private static final Nianbao NIANBAO = Nianbao.standard();
  private static final String TITLE = "澄岭市望湖区水务局2023年政府信息公开工作年度报告";

  private static CheckedReport check(String text) throws UnreadableException {
    return NIANBAO.check(
        "report.txt", new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
  }

  private static String base() throws IOException {
    return Files.readString(Path.of("rules/examples/base-2021.txt"));
  }

  private static List<String> rules(CheckedReport report) {
    return report.judgement().findings().stream().map(f -> f.rule().id()).toList();
  }

  @ParameterizedTest
  @CsvSource({"2022", "2024", "2012"})
  void theTitleIsWrongWhereAllOthersAgree(String year) throws IOException, UnreadableException {
    CheckedReport report = check(base().replace("水务局2023年", "水务局" + year + "年"));
    assertEquals(List.of("structure/title-out-of-step"), rules(report));
    Finding finding = report.judgement().findings().get(0);
    assertTrue(
        finding.message(Language.ZH).contains("标题写的是" + year + "年，而其余3处（统计期限、落款、正文）都是2023年度"),
        finding.message(Language.ZH));
    assertEquals(2023, report.report().year());
  }

  @Test
  void thePeriodIsWrongWhereTheOthersAgree() throws IOException, UnreadableException {
    assertEquals(
        List.of("text/period"),
        rules(check(base().replace("2023年1月1日至2023年12月31日", "2022年1月1日至2022年12月31日"))));
  }

  @Test
  void theSignatureIsWrongWhereTheOthersAgree() throws IOException, UnreadableException {
    assertEquals(
        List.of("timing/signed-year"), rules(check(base().replace("2024年1月16日", "2025年1月16日"))));
  }

  @ParameterizedTest
  @CsvSource({
    "2023年1月1日至2023年12月20日",
    "2023年1月1日起至11月30日",
    "2023年2月1日至2023年12月31日",
  })
  void aPeriodThatIsNoWholeYearIsAWarning(String period) throws IOException, UnreadableException {
    CheckedReport report = check(base().replace("2023年1月1日至2023年12月31日", period));
    assertEquals(List.of("text/period"), rules(report));
    assertEquals("warning", report.judgement().findings().get(0).severity().id());
  }

  @ParameterizedTest
  @CsvSource({"2017, 早于现有的格式", "2018, 早于现有的格式", "2027, 还没有2027年度", "2031, 还没有2031年度"})
  void aYearWithoutAFormIsSaidAndNotJudged(int year, String said)
      throws IOException, UnreadableException {
    CheckedReport report =
        check(base().replace("2024年", (year + 1) + "年").replace("2023年", year + "年"));
    assertEquals(List.of("edition/no-form"), rules(report));
    assertTrue(report.judgement().findings().get(0).message(Language.ZH).contains(said));
    assertNull(report.scorecard().total());
  }

  @ParameterizedTest
  @CsvSource({
    "岚溪县人民政府办公室关于2024年政府信息公开工作年度报告编制情况的通报, 无须称呼。",
    "岚溪县2024年政府信息公开工作年度报告审核情况, 各乡镇，县直各部门：",
    "岚溪县2024年政府信息公开工作年度报告整改要求, 岚溪县水务局：",
  })
  void aCircularWithHeadingsOfItsOwnIsNoReport(String title, String addressed)
      throws UnreadableException {
    String text = "\n一、总体情况\n多数单位格式规范。\n二、存在的主要问题\n个别单位数据不平。\n三、工作要求\n于2月10日前更正。\n";
    assertEquals(List.of("structure/not-a-report"), rules(check(title + "\n" + addressed + text)));
  }

  @Test
  void aReportThatLacksSectionsIsStillOne() throws UnreadableException {
    String text = "岚溪县水务局2024年政府信息公开工作年度报告\n一、总体情况\n全年公开信息12条。\n二、存在的主要问题\n更新不及时。\n";
    assertTrue(rules(check(text)).contains("structure/section-missing"));
  }

  @ParameterizedTest
  @CsvSource({
    "一图读懂岚溪县2024年政府信息公开工作年度报告, 解读",
    "《岚溪县2024年政府信息公开工作年度报告》政策解读, 解读",
    "岚溪县水务局关于上报2024年政府信息公开工作年度报告的函, 函或通知",
    "关于做好2024年政府信息公开工作年度报告编制工作的通知, 函或通知",
    "云泽农业大学2023—2024学年信息公开工作年度报告, 学年",
    "岚溪县水务局2023年和2024年政府信息公开工作年度报告数据对比表, 对照",
    "岚溪县发布2024年政府信息公开工作年度报告, 报道",
    "岚溪县水务局2024年政府信息公开工作年度报告, 只有标题",
  })
  void otherDocumentsGetOneSentence(String title, String said) throws UnreadableException {
    CheckedReport report = check(title + "\n各乡镇人民政府：\n有关情况说明如下，数据以公布的报告为准，请各单位查阅。\n2025年1月20日\n");
    assertEquals(List.of("structure/not-a-report"), rules(report));
    String message = report.judgement().findings().get(0).message(Language.ZH);
    assertTrue(message.contains(said), message);
  }

  @ParameterizedTest
  @CsvSource({
    "望湖供水有限公司2023年度信息公开年报, 不是行政机关",
    "政府信息公开工作年度报告填报口径（2024年修订）, 说明或制度",
    "岚溪县政府信息公开工作年度报告编制发布制度, 说明或制度",
    "（单位名称）20XX年政府信息公开工作年度报告, 空白样式",
  })
  void whatIsNoReportThoughItHasSections(String title, String said) throws UnreadableException {
    CheckedReport report =
        check(
            title
                + "\n一、关于总体情况\n公开信息12条。\n二、主动公开情况\n公开停水通知41条。\n"
                + "三、依申请公开情况\n没有收到。\n四、存在的不足\n不够及时。\n");
    assertEquals(List.of("structure/not-a-report"), rules(report));
    String message = report.judgement().findings().get(0).message(Language.ZH);
    assertTrue(message.contains(said), message);
  }

  @Test
  void aTownsDeadlineIsLocalPractice() throws IOException, UnreadableException {
    String town = base().replace("澄岭市望湖区水务局", "澄岭市望湖区柳渡镇人民政府").replace("2024年1月16日", "2024年2月20日");
    Finding late =
        check(town).judgement().findings().stream()
            .filter(f -> f.rule().id().equals("timing/late"))
            .findFirst()
            .orElseThrow();
    assertEquals(Severity.WARNING, late.severity());
  }

  @Test
  void aReportBehindItsLetterIsJudged() throws IOException, UnreadableException {
    CheckedReport report =
        check("澄岭市望湖区水务局\n关于上报2023年政府信息公开工作年度报告的函\n区政府办公室：\n现将报告报上，请审阅。\n" + base());
    assertEquals(List.of(), rules(report));
  }

  @ParameterizedTest
  @CsvSource({
    "来源：区水务局 时间：2024-02-01, 2024-02-01",
    "日期:2024-02-02, 2024-02-02",
    "更新日期：2024年2月3日, 2024-02-03",
    "发布日期 2024-02-04 更新时间：2024-08-01, 2024-02-04",
  })
  void theDayOfPublicationIsReadBesideTheTitle(String line, String day)
      throws IOException, UnreadableException {
    String unsigned = base().replace("2024年1月16日", "");
    CheckedReport report = check(unsigned.replaceFirst(TITLE, TITLE + "\n" + line));
    assertEquals(day, report.report().first(Publication.class).orElseThrow().date().toString());
  }
}
