package org.nianbao;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nianbao.agency.Agencies;
import org.nianbao.agency.Agency;
import org.nianbao.check.CheckedReport;
import org.nianbao.document.Limits;
import org.nianbao.document.Source;
import org.nianbao.document.UnreadableException;
import org.nianbao.facts.DayOrigin;
import org.nianbao.facts.Given;
import org.nianbao.facts.Publication;
import org.nianbao.rules.Finding;
import org.nianbao.wording.Language;

/** Which of several days counts as that of publication, and what is told of the others. */
class PublishingTest {

  private static final String SIGNED = "2024年1月16日";

  /** A department's report for 2023, signed on 16 January 2024, due by the 31st. */
  private static String base() throws IOException {
    return Files.readString(Path.of("rules/examples/base-2021.txt"));
  }

  private static String page(String line) throws IOException {
    return base().replaceFirst("年度报告\n", "年度报告\n" + line + "\n");
  }

  private static CheckedReport check(String text, String given, String listed)
      throws UnreadableException {
    Agency agency =
        new Agency(
            "澄岭市望湖区水务局",
            List.of(),
            List.of(),
            "",
            "",
            "",
            Optional.empty(),
            List.of(),
            listed.isEmpty() ? List.of() : List.of(LocalDate.parse(listed)));
    return Nianbao.builder()
        .agencies(Agencies.of(List.of(agency)))
        .build()
        .check(
            new Source("a.txt", text.getBytes(StandardCharsets.UTF_8)),
            new Given(
                OptionalInt.empty(),
                Optional.empty(),
                given.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(given))));
  }

  private static CheckedReport check(String text) throws UnreadableException {
    return check(text, "", "");
  }

  private static List<String> told(CheckedReport checked) {
    return checked.judgement().findings().stream()
        .map(f -> f.severity().id() + " " + f.rule().id())
        .toList();
  }

  private static Publication publication(CheckedReport checked) {
    return checked.report().first(Publication.class).orElseThrow();
  }

  @Test
  void theUserGoesBeforeTheListAndThePageAndTheSignature() throws Exception {
    String text = page("发布日期：2024-01-18");
    assertEquals(DayOrigin.GIVEN, publication(check(text, "2024-01-20", "2024-01-19")).origin());
    assertEquals(DayOrigin.LIST, publication(check(text, "", "2024-01-19")).origin());
    assertEquals(DayOrigin.PAGE, publication(check(text)).origin());
    assertEquals(DayOrigin.SIGNATURE, publication(check(base())).origin());
  }

  @Test
  void whatTheUserGivesIsLateThoughTheSignatureIsNot() throws Exception {
    CheckedReport late = check(base(), "2024-02-10", "");
    assertEquals(List.of("error timing/late", "info timing/dates-differ"), sorted(told(late)));
    assertEquals(List.of(), told(check(base(), "2024-01-31", "")));
  }

  private static List<String> sorted(List<String> told) {
    return told.stream().sorted().toList();
  }

  @Test
  void aPagesDayAloneIsNoProofAndTheSignatureThatIsLateTooIsOne() throws Exception {
    assertEquals(
        List.of("info timing/dates-differ", "warning timing/late"),
        sorted(told(check(page("发布时间：2024-02-05 11:19")))));
    assertEquals(
        List.of("error timing/late"),
        told(check(page("发布时间：2024-02-05").replace(SIGNED, "2024年2月3日"))));
  }

  @Test
  void aPagesDayLongAfterASignatureInTimeTellsNothing() throws Exception {
    CheckedReport moved = check(page("发布时间：2024-08-15"));
    assertEquals(List.of(), told(moved));
    assertTrue(
        moved.judgement().unassessed().stream()
            .anyMatch(
                one ->
                    one.rule().id().equals("timing/late")
                        && one.reason().zh().contains("2024年8月15日")),
        moved.judgement().unassessed().toString());
    assertEquals(
        List.of("error timing/late"),
        told(check(page("发布时间：2024-08-15").replace(SIGNED, "2024年8月10日"))));
  }

  @Test
  void latenessSaysByWhichDay() throws Exception {
    String signed = base().replace(SIGNED, "2024年2月1日");
    assertLate("报告的落款是2024年2月1日，超过期限2024年1月31日，晚了1天", check(signed));
    assertLate("页面标注的公布日期是2024年2月5日，超过期限2024年1月31日，晚了5天", check(page("发布日期：2024-02-05")));
    assertLate("给出的公布日期是2024年2月20日，超过期限2024年1月31日，晚了20天", check(base(), "2024-02-20", ""));
    Finding finding = check(signed).judgement().findings().get(0);
    assertEquals(
        "Published on 2024-02-01 by the report's signature; due by 2024-01-31: 1 day late",
        finding.message(Language.EN));
    Finding year = check(base().replace(SIGNED, "2023年1月16日")).judgement().findings().get(0);
    assertEquals("2023年度的报告落款为2023年1月16日，应在2024年", year.message(Language.ZH));
  }

  private static void assertLate(String message, CheckedReport checked) {
    List<String> late =
        checked.judgement().findings().stream()
            .filter(finding -> finding.rule().id().equals("timing/late"))
            .map(finding -> finding.message(Language.ZH))
            .toList();
    assertEquals(List.of(message), late);
  }

  @Test
  void whereThePageAgreesWithTheSignatureThatIsShown() throws Exception {
    CheckedReport late = check(page("发布日期：2024-02-03").replace(SIGNED, "2024年2月3日"));
    assertEquals(List.of("error timing/late"), told(late));
    assertTrue(late.judgement().findings().get(0).quote().contains("2024年2月3日"));
  }

  @Test
  void aPageBeforeItsSignatureContradictsIt() throws Exception {
    CheckedReport checked = check(page("发布日期：2024-01-12"));
    assertEquals(List.of("warning timing/dates-differ"), told(checked));
    Finding finding = checked.judgement().findings().get(0);
    assertEquals(
        "页面标注的公布日期是2024年1月12日，报告的落款是2024年1月16日，两者不一致；是否逾期按页面标注的公布日期判断",
        finding.message(Language.ZH));
  }

  @Test
  void theUserAgainstTheListOrThePageIsAContradiction() throws Exception {
    assertEquals(
        List.of("info timing/dates-differ"), told(check(base(), "2024-01-20", "2024-01-19")));
    assertEquals(List.of(), told(check(base(), "2024-01-20", "2024-01-20")));
    assertEquals(
        List.of("info timing/dates-differ"),
        told(check(page("发布日期：2024-01-19"), "2024-01-20", "")));
  }

  @Test
  void daysOfChangesCountOnlyWithoutASignature() throws Exception {
    assertEquals(List.of(), told(check(page("更新日期：2024-02-20"))));
    assertEquals(List.of(), told(check(page("生成日期：2024-02-20"))));
    CheckedReport unsigned = check(page("更新日期：2024-02-20").replace(SIGNED, ""));
    assertEquals(LocalDate.of(2024, 2, 20), publication(unsigned).date());
  }

  @ParameterizedTest
  @CsvSource({
    "发布时间：2024-01-18 11:19 来源：区水务局, 2024-01-18",
    "来源：区水务局 时间：2024-01-18, 2024-01-18",
    "公开日期 2024/1/18, 2024-01-18",
    "发表日期:2024-01-18 15:35:23 发布机构：区政务服务局, 2024-01-18",
    "【发布日期】2024年01月18日, 2024-01-18",
    "发布时间：[2024-01-18 09:00], 2024-01-18",
    "公布时间：20240118, 2024-01-18",
    "上传时间：2024.01.18 浏览次数：12, 2024-01-18",
    "统计时间：2023-12-31, 2024-01-16",
    "创建时间：2023-01-01 发布时间：2024-01-18, 2024-01-18",
  })
  void readsDatesAsPagesWriteThem(String line, String day) throws Exception {
    assertEquals(day, publication(check(page(line))).date().toString());
  }

  @ParameterizedTest
  @CsvSource({
    "2024年元月18日, 2024-01-18",
    "二〇二四年元月十八日, 2024-01-18",
    "2024年1月18号, 2024-01-18",
    "二零二四年一月十八日, 2024-01-18",
    "2024 . 1 . 18, 2024-01-18",
  })
  void readsDatesAsPeopleSign(String line, String day) throws Exception {
    assertEquals(day, publication(check(base().replace(SIGNED, line))).date().toString());
  }

  @Test
  void aSignatureOfAnotherYearIsToldByItselfAndThePageIsJudged() throws Exception {
    CheckedReport checked = check(page("发布日期：2024-02-05").replace(SIGNED, "2023年1月16日"));
    assertEquals(List.of("error timing/signed-year", "warning timing/late"), sorted(told(checked)));
  }

  @Test
  void aPageInHtmlTellsItsDayAroundItsArticle() throws Exception {
    for (String line : List.of("发表时间：2024-02-05 08:00", "日期：2024-02-05")) {
      String html =
          "<html><body><div class=info>来源：某局 "
              + line
              + "</div><div class=content>"
              + base()
                  .replace(SIGNED, "")
                  .lines()
                  .filter(l -> !l.startsWith("\t"))
                  .map(l -> "<p>" + l + "</p>")
                  .collect(Collectors.joining())
              + "</div></body></html>";
      CheckedReport checked =
          Nianbao.standard()
              .check(
                  Source.of(
                      "a.html",
                      new ByteArrayInputStream(html.getBytes(StandardCharsets.UTF_8)),
                      Limits.DEFAULT),
                  Given.NOTHING);
      assertEquals(LocalDate.of(2024, 2, 5), publication(checked).date(), line);
    }
  }

  /**
   * The day was never filled in, or is none: one cause, which the reason names as the finding does.
   */
  @ParameterizedTest
  @CsvSource({
    "2024年1月  日, info structure/draft, 2024年1月日",
    "2024年2月30日, warning text/impossible-date, 2024年2月30日"
  })
  void dateThatIsNoneIsNotSaidToBeMissing(String date, String finding, String named)
      throws Exception {
    CheckedReport checked = check(base().replace(SIGNED, date));
    assertEquals(List.of(finding), told(checked));
    assertEquals(
        List.of("落款日期“" + named + "”不是完整的日期，可用 --published 指明发布日期"),
        checked.judgement().unassessed().stream().map(u -> u.reason().zh()).toList());
  }

  @Test
  void dateThatIsNotThereIsSaidToBeMissing() throws Exception {
    CheckedReport checked = check(base().replace(SIGNED, ""));
    assertEquals(List.of(), told(checked));
    assertEquals(
        List.of("报告没有落款日期，可用 --published 指明发布日期"),
        checked.judgement().unassessed().stream().map(u -> u.reason().zh()).toList());
  }
}
