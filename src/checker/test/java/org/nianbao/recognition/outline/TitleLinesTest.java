package org.nianbao.recognition.outline;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.nianbao.document.Block;
import org.nianbao.document.Document;
import org.nianbao.document.Document.Metadata;
import org.nianbao.document.Paragraph;
import org.nianbao.document.Place;
import org.nianbao.facts.Title;

/** Titles of two lines, and titles beside what a page says of its article. */
class TitleLinesTest {

  private static Optional<Title> title(String signed, String page, String... lines) {
    List<Block> blocks = new ArrayList<>();
    for (String line : lines) {
      blocks.add(new Paragraph(line, Place.UNKNOWN));
    }
    Metadata metadata =
        new Metadata(
            Optional.of(page).filter(p -> !p.isEmpty()), Optional.empty(), Optional.empty());
    return TitleFinder.find(blocks, new Document("html", blocks, metadata), signed);
  }

  private static String agency(String... lines) {
    return title("", "", lines).map(Title::agency).orElse("none");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "岚溪县",
        "榕江市望湖区",
        "云泽省",
        "云泽海关",
        "云泽农业大学",
        "榕江市供水集团有限公司",
        "岚溪县法律援助机关",
        "榕江市红十字",
        "岚溪县住房公积金"
      })
  void anyBodyMayStandOnTheLineAbove(String body) {
    assertEquals(body, agency(body, "2024年政府信息公开工作年度报告"));
    assertEquals(body, agency("索引号：0144/2018-00123", body, "2024年政府信息公开工作年度报告"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"政府信息公开", "年报专栏", "首页", "当前位置：首页>公开>年报", "来源：榕江市水务局"})
  void menusAndMetadataAreNoBody(String line) {
    assertEquals("", agency("榕江", line, "2024年政府信息公开工作年度报告"));
  }

  @Test
  void aSiteIsNotTheBodyWhereAnotherSigns() {
    assertEquals(
        "", title("榕江市水务局", "", "榕江市人民政府", "2024年政府信息公开工作年度报告").map(Title::agency).orElse("none"));
    assertEquals(
        "榕江市人民政府",
        title("榕江市人民政府办公室", "", "榕江市人民政府", "2024年政府信息公开工作年度报告").map(Title::agency).orElse("none"));
  }

  @Test
  void theTitleBehindItsLabelCountsWhereThereIsNoOther() {
    assertEquals("榕江市水务局", agency("标题：榕江市水务局2024年政府信息公开工作年度报告", "发布日期：2025-01-10"));
    assertEquals("榕江市水务局", agency("名称 榕江市水务局2024年政府信息公开工作年度报告", "2024年政府信息公开工作年度报告"));
  }

  @Test
  void thePagesOwnTitleFillsInWhatAShortOneLacks() {
    Title title = title("", "榕江市青石镇2024年政府信息公开工作年度报告", "政府信息公开工作年度报告").orElseThrow();
    assertEquals("榕江市青石镇", title.agency());
    assertEquals(2024, title.year());
    // but it does not overrule another year
    assertEquals(
        2023, title("", "榕江市青石镇2024年政府信息公开工作年度报告", "2023年政府信息公开工作年度报告").orElseThrow().year());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "索引号：0144/2018-00123",
        "公开目录　政府信息公开年度报告　发布日期 2021-11-03",
        "索 引 号 | 11330/2018-00459 | 组配分类 | 政府信息公开年报",
        "首页>政务公开>政府信息公开年报>2018",
        "信息分类：政府信息公开工作年度报告 2018"
      })
  void aYearIsNeverReadFromMetadata(String line) {
    Title title = title("", "", line, "榕江市水务局政府信息公开工作年度报告").orElseThrow();
    assertEquals(0, title.year());
    assertEquals("榕江市水务局", title.agency());
  }

  @Test
  void marksOfMarkdownAreNoPartOfTheName() {
    assertEquals("榕江市水务局", agency("## 榕江市水务局2024年政府信息公开工作年度报告"));
    assertEquals("榕江市水务局", agency("**榕江市水务局2024年政府信息公开工作年度报告**"));
  }
}
