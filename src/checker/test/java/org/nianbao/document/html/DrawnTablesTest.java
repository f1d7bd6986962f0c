package org.nianbao.document.html;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.nianbao.document.Limits;
import org.nianbao.document.ReadersOfReports;
import org.nianbao.document.Shown;
import org.nianbao.document.Source;
import org.nianbao.document.UnreadableException;

/** Tables that a page draws without table tags, and what only looks like them. */
class DrawnTablesTest {

  private static List<String> shown(String page) throws UnreadableException {
    Source source = new Source("页", page.getBytes(StandardCharsets.UTF_8));
    return Shown.of(new HtmlReader().read(source, Limits.DEFAULT, ReadersOfReports.HINTS));
  }

  private static String row(String... cells) {
    return "<div class=row><div class=col>"
        + String.join("</div><div class=col>", cells)
        + "</div></div>";
  }

  @Test
  void stylesOfThePageShowRowsAndCells() throws UnreadableException {
    assertEquals(
        List.of("前", "table 2", "0:规章 | 1:0", "0:文件 | 1:2", "后"),
        shown(
            "<html><head><style>.a, .b>span { Display : table-row } .a em, .a"
                + " span{display:table-cell}</style></head><body><p>前</p><div><div"
                + " class=a><span>规章</span> <span>0</span></div><div"
                + " class=a><span>文件</span><span>2</span></div></div><p>后</p></body></html>"));
  }

  @Test
  void groupsOfRowsAreReadThrough() throws UnreadableException {
    assertEquals(
        List.of("table 2", "0:头 | 1:数", "0:规章 | 1:0"),
        shown(
            "<div style='display:table'><div style='display:table-header-group'><div"
                + " style='display:table-row'><p style='display:table-cell'>头</p><p"
                + " style='display:table-cell'>数</p></div></div><div style='display:table-row'><p"
                + " style='display:table-cell'>规章</p><p"
                + " style='display:table-cell'>0</p></div></div>"));
  }

  @Test
  void namesOfClassesShowThemWhereStylesAreElsewhere() throws UnreadableException {
    assertEquals(
        List.of("table 2", "0:规章 | 1:0", "0:文件 | 1:2", "0:许可 | 1:5"),
        shown("<div>" + row("规章", "0") + row("文件", "2") + row("许可", "5") + "</div>"));
  }

  @Test
  void twoThingsSideBySideAreNoTable() throws UnreadableException {
    assertEquals(
        List.of("规章", "0", "文件", "2"), shown("<div>" + row("规章", "0") + row("文件", "2") + "</div>"));
  }

  @Test
  void columnsOfThePageAreNoTable() throws UnreadableException {
    String text = "全年公开信息，回应关切，及时准确。".repeat(12);
    assertEquals(
        List.of("目录", text, "目录", text, "目录", text),
        shown("<div>" + row("目录", text) + row("目录", text) + row("目录", text) + "</div>"));
  }

  @Test
  void menusAreNoTable() throws UnreadableException {
    String link = "<a href=#>栏目</a>";
    assertEquals(
        List.of("栏目", "栏目", "栏目", "栏目", "栏目", "栏目"),
        shown("<div>" + row(link, link) + row(link, link) + row(link, link) + "</div>"));
  }

  @Test
  void paragraphsInRowsOfOneAreNoTable() throws UnreadableException {
    assertEquals(
        List.of("一、总体情况", "全年公开12条。", "无。"),
        shown("<div>" + row("一、总体情况") + row("全年公开12条。") + row("无。") + "</div>"));
  }

  @Test
  void brokenStyleSheetsAreNoMatter() throws UnreadableException {
    assertEquals(
        List.of("甲"),
        shown(
            "<html><head><style>:::{display:table-row} a[{display:table-cell}"
                + " @media x{p{display:table}} }}}</style></head><body><p>甲</p></body></html>"));
  }

  @Test
  void cellsOnAGridAreATable() throws UnreadableException {
    assertEquals(
        List.of(
            "前",
            "table 3",
            "0x3:第一项",
            "0:内容 | 1:制发 | 2:废止",
            "0:规章 | 1:0 | 2:1",
            "0:文件 | 1:2 | 2:3"),
        shown(
            "<html><head><style>.g{display:grid;grid-template-columns:2fr repeat(2, minmax(1px,"
                + " 1fr))} .w{grid-column:1/-1}</style></head><body><p>前</p><div class=g><div"
                + " class=w>第一项</div>"
                + "<div>内容</div><div>制发</div><div>废止</div><div>规章</div><div>0</div><div>1</div>"
                + "<div>文件</div><div>2</div><div>3</div></div></body></html>"));
  }

  @Test
  void cellsOfAGridMayReachOverRowsAndStandInRowsWithoutBoxes() throws UnreadableException {
    String row = "<div style='display:contents'>";
    assertEquals(
        List.of("table 3", "0v2:行政复议 | 1:维持 | 2:纠正", "1:5 | 2:6", "0:诉讼 | 1:7 | 2:8"),
        shown(
            "<div style='display:grid; grid-template-columns: 80px 1fr 1fr'>"
                + row
                + "<div style='grid-row: span 2'>行政复议</div><div>维持</div><div>纠正</div></div>"
                + row
                + "<div>5</div><div>6</div></div>"
                + row
                + "<div>诉讼</div><div>7</div><div>8</div></div></div>"));
  }

  @Test
  void aPageOnAGridIsNoTable() throws UnreadableException {
    assertEquals(
        List.of("目录", "一、总体情况", "无。"),
        shown(
            "<div style='display:grid;grid-template-columns:200px"
                + " 1fr'><div>目录</div><div><p>一、总体情况</p><p>无。</p></div></div>"));
  }

  @Test
  void gridsThatAskForTooMuchAreRefused() {
    String cell = "<div style='grid-column:200/201;grid-row:span 200'>1</div>";
    String grid =
        "<div style='display:grid;grid-template-columns:repeat(99,1px 1px)'>"
            + cell.repeat(5000)
            + "</div>";
    assertThrows(UnreadableException.class, () -> shown(grid));
  }
}
