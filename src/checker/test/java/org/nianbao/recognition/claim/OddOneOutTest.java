package org.nianbao.recognition.claim;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nianbao.Nianbao;
import org.nianbao.document.Source;
import org.nianbao.facts.Given;
import org.nianbao.rules.Severity;

/** Counts that are told since all others of their list are as the tables have them. */
class OddOneOutTest {

  private static final String REQUESTS =
      "本年新收申请24件，上年结转3件；办结25件，结转下年度继续办理2件。申请内容多为二次供水改造的资金来源和河道划界图。";

  private static final String PROBLEMS = "存在的主要问题：";

  private static String told(String line, String becomes) throws Exception {
    String base = Files.readString(Path.of("rules/examples/base-2021.txt"));
    byte[] report = base.replace(line, becomes).getBytes(StandardCharsets.UTF_8);
    return Nianbao.standard()
        .check(new Source("report.txt", report), Given.NOTHING)
        .judgement()
        .findings()
        .stream()
        .filter(f -> f.severity() != Severity.INFO)
        .map(f -> f.rule().id())
        .distinct()
        .sorted()
        .collect(Collectors.joining(" "));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      nullValues = "-",
      value = {
        "24件新申请里，个人提的18件，单位提的7件。; claim/applicants",
        "24件新申请里，个人提的18件，单位提的6件。; -",
        "24件新申请里，个人提的18件；；单位提的6件；；。; -", // two stretches that are the same
        "水务局窗口收件25件，加上年遗留3件，当年办理完毕25件，余2件跨年办理。; claim/new",
        "水务局窗口收件24件，加上年遗留3件，当年办理完毕25件，余2件跨年办理。; -",
        "当年收到24件，连同上一年度没有办完的4件，共答复25件，剩下2件继续办理。; claim/carried-in",
        "当年收到24件，连同上一年度没有办完的3件，共答复25件，剩下2件继续办理。; -",
        "不予公开的3件分别是：涉及第三方商业秘密1件，属于过程性信息2件，属于行政执法案卷1件。; claim/outcome",
        "不予公开的3件分别是：涉及第三方商业秘密1件，属于过程性信息1件，属于行政执法案卷1件。; -",
        "新收申请24件，上年结转3件，全年共需办理28件，已答复25件，结转下年度2件。; claim/parts",
        "新收申请24件，上年结转3件，全年共需办理27件，已答复25件，结转下年度2件。; -",
        "新收申请24件，上年结转3件；办结25件，结转下年度2件。制发公文312份，主动公开96份、依申请公开143份、不予公开73份。; -"
      })
  void tellsTheCountThatDoesNotFit(String sentence, String expected) throws Exception {
    assertEquals(expected == null ? "" : expected, told(REQUESTS, sentence));
  }

  @Test
  void sectionOfProblemsIsComparedToo() throws Exception {
    assertEquals("", told(PROBLEMS, PROBLEMS + "有一件答复因程序瑕疵被复议机关纠正；"));
    assertEquals("claim/review", told(PROBLEMS, PROBLEMS + "有三件答复因程序瑕疵被复议机关纠正；"));
    assertEquals("", told(PROBLEMS, PROBLEMS + "上年有三件答复因程序瑕疵被复议机关纠正；"));
  }

  @Test
  void paragraphWithManyWordsOfTheFormIsNoTable() throws Exception {
    String ends = "办结件分类为：予以公开13件，部分公开2件，不予公开3件，无法提供%d件，不予处理1件，其他处理1件。";
    String came = "本年新收申请24件，其中自然人18件、法人或其他组织6件；上年结转3件，办结25件，结转下年度2件。";
    assertEquals("", told(REQUESTS, came + ends.formatted(5)));
    assertEquals("claim/outcome", told(REQUESTS, came + ends.formatted(7)));
  }
}
