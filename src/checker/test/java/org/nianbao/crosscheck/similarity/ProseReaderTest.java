package org.nianbao.crosscheck.similarity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ProseReaderTest {

  private static String frame(String agency, String sentence) {
    return WrittenProse.sentence(agency, sentence).frame();
  }

  @Test
  void readsAlikeWhateverAgencyTookItOver() {
    String frame = frame("临江市青川区民政局", "（一）2024年，我局请居民代表试用低保查询栏目31次。");

    assertEquals(frame, frame("望海县石门镇人民政府", "2023年度，我镇请居民代表试用低保查询栏目8次。"));
    assertEquals(frame, frame("白塔县沙河街道办事处", "一是2024年沙河街道请居民代表试用低保查询栏目１，２００次；"));
    assertEquals(frame, frame("清溪县民政局", "2024 年，清溪县民政局 请居民代表试用低保查询栏目十二次。"));
  }

  @Test
  void keepsWhatMakesSentencesDifferent() {
    assertNotEquals(frame("清溪县民政局", "我局请居民代表试用低保查询栏目31次。"), frame("清溪县民政局", "我局请居民代表评议村级账目公开31次。"));
  }

  @Test
  void remembersFiguresAndForgetsYears() {
    Sentence sentence =
        WrittenProse.sentence("清溪县民政局", "2024年集中清理公租房轮候名册1,250条、旧文件三百六十二份，占12.5%，比2023年多。");

    assertEquals(List.of("1250", "三百六十二", "12.5"), sentence.figures());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "依据《中华人民共和国政府信息公开条例》第五十条规定，编制本报告。",
        "根据《中华人民共和国政府信息公开条例》的规定，特编制本报告。",
        "2024年度，清溪县民政局未收取信息处理费。",
        "本年度我局未收到政府信息公开申请。",
        "无其他需要报告的事项。",
        "本年度未发生因政府信息公开引起的行政复议、行政诉讼。",
        "（四）政府信息公开平台建设。",
        "突出重点，注重用数据反映情况，将人民群众较为关注、对社会影响较大的政府信息主动公开情况进行报告。",
        "三、收到和处理政府信息公开申请情况",
        "做得好。",
      })
  void leavesOutWhatIsNobodysOwn(String sentence) {
    assertNull(WrittenProse.sentence("清溪县民政局", sentence));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "全年收取信息处理费400元，来自三件批量复制宅基地档案的申请。",
        "依据条例第五十条和县里的编报提示，我局对照去年退回的三处差错逐项改过。",
        "本年度收到的申请集中在低保复核和殡葬收费两件事上。",
      })
  void keepsWhatTellsOfTheAgencysOwnWork(String sentence) {
    assertNotNull(WrittenProse.sentence("清溪县民政局", sentence));
  }

  @Test
  void tellsEachSentenceOnceAndWhereItStands() {
    Prose prose =
        WrittenProse.prose("清溪县民政局", List.of("值班人员逐条核对村级账目。", "办公室按月更新校车线路与收费；值班人员逐条核对村级账目。"));

    assertEquals(List.of(1, 2), prose.sentences().stream().map(s -> s.place().number()).toList());
  }
}
