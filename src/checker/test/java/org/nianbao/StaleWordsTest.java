package org.nianbao;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.nianbao.document.UnreadableException;

/**
 * Years, plans and citations that were taken over from an earlier report, and such as may stand.
 */
class StaleWordsTest {

  private static final String PLAN = "2024年，我局将继续压缩答复时间，力争平均办理不超过十五个工作日。";
  private static final String FEES = "本年度发出信息处理费收费通知0件，实际收取0元。没有其他需要报告的事项。";
  private static final String TITLE_OF_30 = "《国务院办公厅政府信息与政务公开办公室关于印发〈中华人民共和国政府信息公开工作年度报告格式〉的通知》";

  private static List<String> with(String words, String others)
      throws IOException, UnreadableException {
    return EditedReport.ofBureau().with(words, others).rules();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2022年，我局主动公开信息210条。",
        "2022年度，水务局共受理申请12件。",
        "望湖区水务局通报，2022年，我局严格落实公开要求。",
        "自查情况。2022年，我局共自查四次。",
        "2022年我局认真贯彻《条例》，主动公开信息210条。",
        "2021年，我局坚持以公开为常态，公开信息198条。",
        "二〇二二年，我局累计公开信息210条。",
        "截至2022年12月31日，累计公开信息210条。",
        "2022年，区水务局把水价信息放在公开的首位。",
        "2022年，全局围绕供水安全做好政府信息公开。",
        "2022年，在区委、区政府的坚强领导下，各项公开任务全部完成。",
      })
  void overviewOfAnEarlierYear(String sentence) throws IOException, UnreadableException {
    List<String> found = EditedReport.ofBureau().alsoSaying(sentence).rules();
    assertEquals(
        sentence.startsWith("望湖区") ? List.of() : List.of("text/stale-year"), found, sentence);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2022年，我局公开信息210条；2023年公开326条，增长五成。",
        "2022年度部门决算、2023年度部门预算按时公开。",
        "2022年结转的3件申请全部办结。",
        "自2008年以来，历年文件目录都能查到。",
        "2008年以来，我局坚持每季度自查。",
        "2022年12月，我局被评为公开工作先进单位。",
        "2022年政府信息公开工作年度报告提出的问题均已整改。",
        "2021—2025年水务发展规划全文公开。",
        "2022年底，我局开通了“望湖水务”公众号。",
        "2022年，国务院办公厅印发政务公开工作要点。",
        "2021年，我局将河湖名录整理成册，2023年重新核对。",
        "截至2022年底有文件12件，截至2023年底有14件。",
        "2022年，区财政局把预算模板印发各单位。",
      })
  void earlierYearsThatMayStand(String sentence) throws IOException, UnreadableException {
    assertEquals(List.of(), EditedReport.ofBureau().alsoSaying(sentence).rules());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "改进措施：2023年将继续压缩答复时间。",
        "针对以上问题，2023年，我局将进一步压缩答复时间。",
        "接下来，2023年我局要加强培训。",
        "下步，2023年我区将加快文件数字化。",
        "下一步工作打算：2023年，我局继续压缩答复时间。",
        "今后，在2022年拟推进文件数字化。",
        "一是2023年将着力压缩答复时间。",
        "展望2023年，我局计划继续压缩答复时间。",
        "在2023年的工作中，我局将继续压缩答复时间。",
        "2023年将引入第三方抽查。",
        "2023年是规划实施的关键之年，我们将着力压缩答复时间。",
        "改进措施：2022年，我局将加强培训，丰富公开形式。",
      })
  void plansForAYearThatIsOver(String sentence) throws IOException, UnreadableException {
    assertEquals(List.of("text/stale-year"), with(PLAN, sentence));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "下一步，2024年将继续压缩答复时间。",
        "2023—2025年将分批完成文件数字化。",
        "2023年，我局已将压缩答复时间列入目标。",
        "改进情况：2023年，我局针对上年的问题，加强培训，举办3期。",
        "2023年，我局主要从两方面改进：培训和通报。",
        "下一步将落实《望湖区2023年政务公开工作要点》的后续要求。",
        "到2025年将全部完成文件数字化。",
        "针对2022年报告提出的问题，我局逐项整改。",
      })
  void plansThatMayStand(String sentence) throws IOException, UnreadableException {
    assertEquals(List.of(), with(PLAN, sentence));
  }

  @ParameterizedTest
  @CsvSource({
    "2022年，本机关未收取信息处理费。, true",
    "2022年度无收取信息处理费的情况。, true",
    "2023年度未收取信息处理费。, false",
    "2020年国务院办公厅印发的收费办法已经执行，本年度未收取信息处理费。, false",
  })
  void otherMattersOfAnEarlierYear(String sentence, boolean stale)
      throws IOException, UnreadableException {
    assertEquals(stale ? List.of("text/stale-year") : List.of(), with(FEES, sentence));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "《国务院办公厅政府信息与政务公开办公室关于政府信息公开工作年度报告有关事项的通知》",
        "《关于政府信息公开工作年度报告有关事项的通知》（国办公开办函〔2021〕30号）",
        TITLE_OF_30 + "（国办公开办函〔2019〕60号）",
        TITLE_OF_30 + "（国办公开办函202130号）",
        "《中华人民共和国政府信息公开工作年度报告格式（试行）》",
      })
  void wrongBasis(String basis) throws IOException, UnreadableException {
    assertEquals(List.of("edition/basis"), with(TITLE_OF_30 + "（国办公开办函〔2021〕30号）", basis), basis);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        TITLE_OF_30,
        "《关于印发<中华人民共和国政府信息公开工作年度报告格式>的通知》(国办公开办函[2021]30号)",
        "《中华人民共和国政府信息公开工作年度报告格式》（国办公开办函〔2021〕30号）",
        "国办公开办函（2021）30号文件",
        "区政府办公室《关于做好2023年政府信息公开工作年度报告编制工作的通知》",
      })
  void rightBasis(String basis) throws IOException, UnreadableException {
    assertEquals(List.of(), with(TITLE_OF_30 + "（国办公开办函〔2021〕30号）", basis), basis);
  }

  @ParameterizedTest
  @CsvSource({
    "《中华人民共和国政府信息公开条例》（国务院令第492号）第五十条, true",
    "《中华人民共和国政府信息公开条例》（国务院第492号令）第五十条, true",
    "《中华人民共和国政府信息公开条例》第三十二条, true",
    "《政府信息公开条例》第三十一条和第三十二条, true",
    "《中华人民共和国政府信息公开条例》（国务院令第711号）第五十条, false",
    "《中华人民共和国政府信息公开条例》（国务院令第492号公布、国务院令第711号修订）, false",
  })
  void regulationsOf2007(String basis, boolean old) throws IOException, UnreadableException {
    assertEquals(old ? List.of("edition/basis") : List.of(), with("《中华人民共和国政府信息公开条例》第五十条", basis));
  }

  @Test
  void theOldDecreeAndItsArticleAreOneSlip() throws IOException, UnreadableException {
    assertEquals(
        List.of("edition/basis"),
        with("《中华人民共和国政府信息公开条例》第五十条", "《中华人民共和国政府信息公开条例》（国务院令第492号）第三十二条"));
  }

  @Test
  void bracketsLostAroundTheRightYearAreANotice() throws IOException, UnreadableException {
    EditedReport report = EditedReport.ofBureau().with("国办公开办函〔2021〕30号", "国办公开办函2021 30号");
    assertEquals(
        List.of("edition/basis INFO"),
        report.findings().stream().map(f -> f.rule().id() + " " + f.severity()).toList());
  }

  @ParameterizedTest
  @CsvSource({
    "2023年计划把办理流程印在指南里。, true",
    "2023年我局打算为每个水管站配一名信息员。, true",
    "2023年计划任务未列公开培训。, false",
    "2023年计划培训4期，实际培训2期。, false",
    "2024年计划把办理流程印在指南里。, false",
  })
  void plansForTheYearThatIsOver(String sentence, boolean stale)
      throws IOException, UnreadableException {
    assertEquals(stale ? List.of("text/stale-year") : List.of(), with(PLAN, sentence), sentence);
  }

  @Test
  void anArticleOfTodayHasItsNumberToo() throws IOException, UnreadableException {
    assertEquals(
        List.of(),
        EditedReport.ofBureau().alsoSaying("对涉及第三方的申请，依照《条例》第三十二条书面征求意见，意见记入年报台账。").rules());
  }
}
