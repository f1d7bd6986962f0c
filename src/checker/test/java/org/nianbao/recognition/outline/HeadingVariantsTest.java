package org.nianbao.recognition.outline;

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
import org.junit.jupiter.params.provider.ValueSource;
import org.nianbao.Nianbao;
import org.nianbao.check.CheckedReport;
import org.nianbao.document.UnreadableException;
import org.nianbao.facts.ReadingNote;
import org.nianbao.facts.Section;
import org.nianbao.rules.Finding;
import org.nianbao.wording.Language;

/** A right report under headings as they are really written: its six sections are found. */
class HeadingVariantsTest {

  private static final Nianbao NIANBAO = Nianbao.standard();
  private static final List<String> HEADINGS =
      List.of(
          "一、总体情况",
          "二、主动公开政府信息情况",
          "三、收到和处理政府信息公开申请情况",
          "四、政府信息公开行政复议、行政诉讼情况",
          "五、存在的主要问题及改进情况",
          "六、其他需要报告的事项");

  private static String base() throws IOException {
    return Files.readString(Path.of("rules/examples/base-2021.txt"));
  }

  private static CheckedReport check(String text) throws UnreadableException {
    return NIANBAO.check(
        "report.txt", new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
  }

  /** The report with one heading replaced. */
  private static String with(int section, String heading) throws IOException {
    return base().replace(HEADINGS.get(section - 1) + "\n", heading + "\n");
  }

  private static List<String> rules(CheckedReport report) {
    return report.judgement().findings().stream().map(f -> f.rule().id()).toList();
  }

  private static void assertSix(CheckedReport report) {
    assertEquals(
        List.of(1, 2, 3, 4, 5, 6),
        report.report().all(Section.class).map(Section::number).toList(),
        () -> report.report().all(Section.class).map(Section::heading).toList().toString());
  }

  @ParameterizedTest
  @CsvSource({
    "1, 一、概况",
    "1, 一、2023年工作开展概况",
    "1, 一、年度政务公开综述",
    "2, 二、主动公开信息的有关情况",
    "3, 三、公开申请受理情况",
    "3, 三、申请的接收与答复",
    "4, 四、被复议、被诉讼的情况",
    "5, 五、现存不足与改进举措",
    "5, 五、问题及下一步工作安排",
    "5, 五、面临的困难和今后努力方向",
    "6, 六、其他报告事项开展情况",
    "6, 六、需补充说明的内容",
    "6, 六、其它",
  })
  void inOtherWords(int section, String heading) throws IOException, UnreadableException {
    CheckedReport report = check(with(section, heading));
    assertSix(report);
    assertTrue(List.of("heading/wording").containsAll(rules(report)), rules(report).toString());
  }

  @ParameterizedTest
  @CsvSource({
    "5, 5、存在的问题及改进情况",
    "6, 6、其它需要报告事项",
    "5, 5.现存的不足和改进措施",
    "6, （六）其他需报告事项",
    "4, 4、行政复议和诉讼的情况",
  })
  void numberedLikeSubheadings(int section, String heading)
      throws IOException, UnreadableException {
    CheckedReport report = check(with(section, heading));
    assertSix(report);
    assertEquals(1, rules(report).stream().filter("heading/numeral"::equals).count());
    assertTrue(
        List.of("heading/numeral", "heading/wording").containsAll(rules(report)),
        rules(report).toString());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "一　总体情况",
        "一 总体情况",
        "一总体情况",
        "壹、总体情况",
        "第一部分 总体情况",
        "第一部分：总体情况",
        "Ⅰ 总体情况",
        "I. 总体情况",
        "1 总体情况",
        "1总体情况",
        "（一）总体情况",
        "(1)总体情况",
        "【一】总体情况",
        "■ 一、总体情况",
        "第一章 总体情况"
      })
  void underOtherNumerals(String heading) throws IOException, UnreadableException {
    CheckedReport report = check(with(1, heading));
    assertSix(report);
    assertTrue(List.of("heading/numeral").containsAll(rules(report)), rules(report).toString());
  }

  @Test
  void withBlanksBehindAllNumeralsAreOneHint() throws IOException, UnreadableException {
    String text = base();
    for (String heading : HEADINGS) {
      text = text.replace(heading + "\n", heading.replaceFirst("、", "　") + "\n");
    }
    CheckedReport report = check(text);
    assertSix(report);
    List<Finding> findings = report.judgement().findings();
    assertEquals(List.of("heading/numeral"), rules(report));
    assertEquals("info", findings.get(0).severity().id());
  }

  @Test
  void withArabicNumeralsAreOneFindingThatNamesAll() throws IOException, UnreadableException {
    String text = base();
    for (int i = 0; i < HEADINGS.size(); i++) {
      text = text.replace(HEADINGS.get(i) + "\n", i + 1 + HEADINGS.get(i).substring(1) + "\n");
    }
    CheckedReport report = check(text);
    assertSix(report);
    assertEquals(List.of("heading/numeral"), rules(report));
    String told = report.judgement().findings().get(0).message(Language.ZH);
    assertTrue(told.contains("1、总体情况") && told.contains("6、其他需要报告的事项"), told);
  }

  @Test
  void withoutAnyNumerals() throws IOException, UnreadableException {
    String text = base();
    for (String heading : HEADINGS) {
      text = text.replace(heading + "\n", heading.substring(2) + "\n");
    }
    CheckedReport report = check(text);
    assertSix(report);
    assertEquals(List.of(), rules(report));
  }

  @Test
  void inOtherWordsWithoutNumerals() throws IOException, UnreadableException {
    String text = base();
    text = text.replace(HEADINGS.get(4) + "\n", "工作中的不足和改进措施\n");
    text = text.replace(HEADINGS.get(5) + "\n", "其他有关事项\n");
    assertSix(check(text));
  }

  @Test
  void runIntoTheParagraphBefore() throws IOException, UnreadableException {
    String text = base();
    for (int i : List.of(0, 4, 5)) {
      text = text.replace("\n" + HEADINGS.get(i) + "\n", HEADINGS.get(i) + "\n");
    }
    CheckedReport report = check(text);
    assertSix(report);
    assertEquals(List.of(), rules(report));
  }

  @Test
  void runningOnIntoTheirText() throws IOException, UnreadableException {
    String text = base();
    for (int i : List.of(0, 4, 5)) {
      text = text.replace(HEADINGS.get(i) + "\n", HEADINGS.get(i));
    }
    CheckedReport report = check(text);
    assertSix(report);
    assertEquals(List.of(), rules(report));
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 5, 6})
  void lostFromProseAreNoMissingSections(int section) throws IOException, UnreadableException {
    CheckedReport report = check(base().replace(HEADINGS.get(section - 1) + "\n", ""));
    assertSix(report);
    assertEquals(List.of(), rules(report));
    assertTrue(
        report
            .report()
            .all(ReadingNote.class)
            .anyMatch(note -> note.note().zh().contains("第" + section + "部分的文字而未见标题")));
  }

  @Test
  void ofASectionThatIsNotThereAreMissing() throws IOException, UnreadableException {
    String text = base();
    int from = text.indexOf(HEADINGS.get(4));
    CheckedReport report = check(text.substring(0, from) + text.substring(text.indexOf("六、其他")));
    assertEquals(List.of("structure/section-missing"), rules(report));
  }

  @Test
  void ofAWholeReportInOneLine() throws IOException, UnreadableException {
    CheckedReport report = check(base().replaceAll("\\s+", " "));
    assertSix(report);
    assertEquals(2023, report.report().year());
    assertEquals("澄岭市望湖区水务局", report.report().agency());
    assertTrue(
        !rules(report).contains("structure/section-missing")
            && !rules(report).contains("structure/title-missing"),
        rules(report).toString());
  }

  @Test
  void ofAWholeReportInOneLineWithoutBlanks() throws IOException, UnreadableException {
    CheckedReport report = check(base().replaceAll("\\s+", ""));
    assertTrue(!rules(report).contains("structure/section-missing"), rules(report).toString());
  }

  @Test
  void listedInTheirSentenceAreNoHeadings() throws IOException, UnreadableException {
    String list = String.join("；", HEADINGS);
    String text = base().replace("编制本报告。", "编制本报告。全文包括：" + list + "等六个部分。");
    CheckedReport report = check(text);
    assertSix(report);
    assertEquals(List.of(), rules(report));
  }

  @Test
  void wrongFromOneOnAreOneFinding() throws IOException, UnreadableException {
    String text = base();
    text = text.replace(HEADINGS.get(3) + "\n", "三、政府信息公开行政复议、行政诉讼情况\n");
    text = text.replace(HEADINGS.get(4) + "\n", "四、存在的主要问题及改进情况\n");
    text = text.replace(HEADINGS.get(5) + "\n", "五、其他需要报告的事项\n");
    CheckedReport report = check(text);
    assertSix(report);
    assertEquals(List.of("heading/ordinal"), rules(report));
  }

  @ParameterizedTest
  @ValueSource(strings = {"附件：", "附表", "附件", "附件：2023年政府信息公开情况统计表.xlsx"})
  void ofAttachmentsDoNotMakeTheOldForm(String line) throws IOException, UnreadableException {
    CheckedReport report = check(base().stripTrailing() + "\n" + line + "\n");
    assertSix(report);
    assertTrue(!rules(report).contains("heading/legacy"), rules(report).toString());
  }
}
