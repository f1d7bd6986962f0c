package org.nianbao.crosscheck.similarity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class SharedProseTest {

  private static final String AGENCY = "清溪县水利局";
  private static final List<String> LAST_YEAR =
      List.of(
          "2023年，我局在广播站早间节目里逐日预告灌溉用水调度安排。",
          "通过村务公开栏公开冬修水利项目46条，方便群众随时查看。",
          "法规科与档案员交叉检查旧合同，补齐了历史欠账。");

  /** Words that are unlike those of every other number. */
  private static String unlike(int number) {
    StringBuilder words = new StringBuilder();
    for (int i = 0; i < 6; i++) {
      words.append((char) ('\u4e00' + (number * 7919 + i * 3571) % 15_000));
    }
    return words.toString();
  }

  @Test
  void onlyTheYearIsNew() {
    SharedProse comparison =
        SharedProse.withLastYear(
            WrittenProse.prose(
                AGENCY, LAST_YEAR.stream().map(s -> s.replace("2023", "2024")).toList()),
            WrittenProse.prose(AGENCY, LAST_YEAR));

    assertEquals(100, comparison.percent());
    assertEquals(3, comparison.passages().size());
  }

  @Test
  void sentencesWithNewFiguresAreUpToDate() {
    SharedProse comparison =
        SharedProse.withLastYear(
            WrittenProse.prose(AGENCY, LAST_YEAR.stream().map(s -> s.replace("46", "58")).toList()),
            WrittenProse.prose(AGENCY, LAST_YEAR));

    assertEquals(2, comparison.passages().size());
    assertEquals(3, comparison.sentences());
    assertTrue(comparison.percent() < 100);
  }

  @Test
  void showsBothSidesTheLongestFirst() {
    SharedProse comparison =
        SharedProse.withOther(
            WrittenProse.prose("白塔县教育局", List.of("信息中心编一本办事问答。", "2024年，我局法规科与档案员交叉检查旧合同，补齐历史欠账。")),
            WrittenProse.prose(AGENCY, LAST_YEAR));

    Passage shared = comparison.passages().get(0);
    assertEquals("2024年，我局法规科与档案员交叉检查旧合同，补齐历史欠账。", shared.here().text());
    assertEquals("法规科与档案员交叉检查旧合同，补齐了历史欠账。", shared.there().text());
    assertEquals(1, comparison.passages().size());
  }

  @Test
  void nothingIsLikeNothing() {
    Prose none = WrittenProse.prose(AGENCY, List.of());

    assertEquals(0, SharedProse.withOther(none, WrittenProse.prose(AGENCY, LAST_YEAR)).percent());
    assertEquals(0, SharedProse.withOther(WrittenProse.prose(AGENCY, LAST_YEAR), none).percent());
    assertEquals(0, SharedProse.withLastYear(none, none).percent());
  }

  /** Beyond a thousand sentences on either side only the same ones are looked for. */
  @Test
  void endlessProseIsNotComparedPairByPair() {
    List<String> here = new ArrayList<>();
    List<String> there = new ArrayList<>();
    for (int i = 0; i < 3_000; i++) {
      String words = unlike(i);
      here.add(words + "，逐项公开到村到户，接受群众监督。");
      there.add(words + "，逐项公开到村到户，接受各方监督。");
    }
    there.set(2_990, here.get(2_990));
    SharedProse comparison =
        SharedProse.withLastYear(
            WrittenProse.prose(AGENCY, here), WrittenProse.prose(AGENCY, there));
    int found = comparison.passages().size();
    assertTrue(found > 300 && found < 400, "found " + found);
    assertTrue(
        comparison.passages().stream().anyMatch(p -> p.here().text().equals(here.get(2_990))));
  }
}
