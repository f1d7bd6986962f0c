package org.nianbao.recognition.outline;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.nianbao.document.Block;
import org.nianbao.document.Paragraph;
import org.nianbao.document.Place;
import org.nianbao.facts.Title;

/** The title behind whatever lines a site puts before it. */
class TitleBehindMenuTest {

  private static final String TITLE = "苇泊县林业局2023年政府信息公开工作年度报告";

  private static String title(int menu, String... lines) {
    List<Block> blocks = new ArrayList<>();
    IntStream.range(0, menu).forEach(i -> blocks.add(line("栏目" + i)));
    for (String line : lines) {
      blocks.add(line(line));
    }
    return TitleFinder.find(blocks).map(Title::text).orElse("none");
  }

  private static Paragraph line(String text) {
    return new Paragraph(text, Place.UNKNOWN);
  }

  @Test
  void isFoundBehindALongMenu() {
    assertEquals(TITLE, title(60, TITLE, "根据条例，编制本报告。"));
    assertEquals(TITLE, title(60, "苇泊县林业局2023年", "政府信息公开工作年度报告", "根据条例，编制本报告。"));
  }

  @Test
  void winsOverANameOfTheMenu() {
    assertEquals(TITLE, title(0, "首页", "政府信息公开年报", "一", "二", "三", "四", "五", "六", TITLE));
  }

  @Test
  void isTheLastBehindAListOfOthers() {
    assertEquals(TITLE, title(30, "苇泊县林业局2021年政府信息公开工作年度报告", TITLE));
  }

  @Test
  void ofAnotherYearIsNotTakenForOneThatNamesNoAgency() {
    assertEquals(
        "2023年政府信息公开工作年度报告",
        title(0, "2023年政府信息公开工作年度报告", "一", "二", "三", "四", "五", "苇泊县林业局2022年政府信息公开工作年度报告"));
  }

  @Test
  void isNoSentenceNoQuotationAndNoNotice() {
    assertEquals("none", title(40, "现公布苇泊县林业局2023年政府信息公开工作年度报告。"));
    assertEquals("none", title(40, "关于印发苇泊县林业局2023年政府信息公开工作年度报告"));
    assertEquals("none", title(40, "一图读懂《苇泊县林业局2023年政府信息公开工作年度报告》"));
    assertEquals("none", title(40, "政府信息公开工作年度报告"));
  }
}
