package org.nianbao;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.nianbao.document.UnreadableException;

/** Titles whose agency stands below them, and headings over another section's table. */
class TitlesAndHeadingsTest {

  private static final String TITLE = "澄岭市望湖区水务局2023年政府信息公开工作年度报告";
  private static final String SECTION_FOUR = "四、政府信息公开行政复议、行政诉讼情况";

  private static List<String> with(String words, String others)
      throws IOException, UnreadableException {
    return EditedReport.ofBureau().with(words, others).rules();
  }

  @ParameterizedTest
  @ValueSource(strings = {"澄岭市望湖区水务局", "（澄岭市望湖区水务局）", "望湖区水务局"})
  void theAgencyStandsBelowTheTitle(String agency) throws IOException, UnreadableException {
    assertEquals(List.of(), with(TITLE, "2023年政府信息公开工作年度报告\n" + agency));
  }

  @ParameterizedTest
  @ValueSource(strings = {"澄岭市财政局", "政务公开", "下载附件"})
  void anotherLineBelowTheTitleIsNoAgency(String line) throws IOException, UnreadableException {
    List<String> rules = with(TITLE, "2023年政府信息公开工作年度报告\n" + line);
    assertTrue(rules.contains("structure/title-agency"), rules.toString());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "望湖区司法局2023年政府信息公开工作年度报告\n望湖区教育局2023年政府信息公开工作年度报告\n" + TITLE,
        "望湖区2023年政府信息公开工作年度报告汇编\n之十七\n" + TITLE,
        "望湖区水务局2022年政府信息公开工作年度报告　2023-01-12\n" + TITLE,
        "政府信息公开年报\n2025年\n2024年\n2023年\n2022年\n" + TITLE,
        "澄岭市望湖区水务局2023\n年政府信息公开工作年度报告",
      })
  void theTitleBehindListsAndMenus(String lines) throws IOException, UnreadableException {
    assertEquals(List.of(), with(TITLE, lines));
  }

  @ParameterizedTest
  @ValueSource(strings = {"2023年政府信息公开报告", "关于2023年度政府信息公开情况的报告"})
  void theYearMakesATitleOfAReportInOtherWords(String title)
      throws IOException, UnreadableException {
    assertEquals(List.of("structure/title-wording"), with(TITLE, "澄岭市望湖区水务局" + title));
  }

  @Test
  void ofThisBodyIsNoAgency() throws IOException, UnreadableException {
    assertEquals(List.of("structure/title-agency"), with(TITLE, "本局2023年政府信息公开工作年度报告"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"四、收到和处理政府信息公开申请情况", "四、政府信息公开申请收到和处理情况"})
  void aHeadingNamesTheSectionBeforeOverTheTableOfItsOwn(String heading)
      throws IOException, UnreadableException {
    List<String> rules = with(SECTION_FOUR, heading);
    assertTrue(rules.contains("heading/mislabeled"), rules.toString());
    assertFalse(rules.contains("structure/section-extra"), rules.toString());
  }

  @Test
  void aHeadingInOtherWordsOverItsOwnTableIsNotMislabeled()
      throws IOException, UnreadableException {
    EditedReport report =
        EditedReport.ofBureau()
            .with("二、主动公开政府信息情况", "二、政府信息主动公开工作情况")
            .with("三、收到和处理政府信息公开申请情况", "三、政府信息依申请公开工作情况");
    assertFalse(report.rules().contains("heading/mislabeled"), report.rules().toString());
  }
}
