package org.nianbao.document.text;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.nianbao.document.Limits;
import org.nianbao.document.Shown;
import org.nianbao.document.Source;
import org.nianbao.document.UnreadableException;

/** Lines with bars or tabs are tables where they are rows of one, and prose where they are not. */
class SignedRowsTest {

  private static List<String> read(String... lines) throws UnreadableException {
    byte[] bytes = String.join("\n", lines).getBytes(UTF_8);
    return Shown.of(new TextReader().read(new Source("a.txt", bytes), Limits.DEFAULT));
  }

  @Test
  void barsWithAndWithoutRule() throws UnreadableException {
    List<String> table = List.of("table 2", "0:信息内容 | 1:件数", "0:规章 | 1:3", "0:其他 | 1:");
    assertEquals(table, read("| 信息内容 | 件数 |", "|:---|---:|", "| 规章 | 3 |", "| 其他 | |"));
    assertEquals(table, read("信息内容 | 件数", "规章 | 3", "其他 |  "));
    assertEquals(table, read("│信息内容│件数│", "├────┼──┤", "│规章│3│", "│其他││"));
  }

  @Test
  void tabsWithQuotedAndVerticalCells() throws UnreadableException {
    assertEquals(
        List.of("table 3", "0: | 1:自\n然\n人 | 2:总计", "0:新收 | 1:3 | 2:3"),
        read("\t\"自", "然", "人\"\t总计", "新收\t3\t3"));
    assertEquals(
        List.of("table 3", "0:项目 | 1:申请人 | 2:", "0: | 1:自然人 | 2:总计", "0:新收 | 1:3 | 2:3"),
        read("项目\t申请人\t", "\t自", "然", "人\t总", "计", "新收\t3\t3"));
  }

  @Test
  void aTableBehindRowsWithASentenceOrInOtherSigns() throws UnreadableException {
    assertEquals(
        List.of("姓名 | 说明。 |", "table 2", "0:规章 | 1:3", "0:文件 | 1:4"),
        read("姓名 | 说明。 |", "规章 | 3", "文件 | 4"));
    assertEquals(
        List.of("首页 | 政务公开 | 年报", "上一篇 | 下一篇", "table 2", "0:规章 | 1:3", "0:文件 | 1:4"),
        read("首页 | 政务公开 | 年报", "上一篇 | 下一篇", "规章\t3", "文件\t4"));
  }

  @Test
  void aMarkedCellEndsTheTable() throws UnreadableException {
    assertEquals(
        List.of("table 2", "0:规章 | 1:3", "0:文件 | 1:4", "正文。"), read("规章\t3", "文件\t4", "正文。"));
  }

  @Test
  void listsMenusAndSentencesAreNoTables() throws UnreadableException {
    List<String> list = List.of("1.\t公开信息12条。", "2.\t答复申请3件。", "3.\t培训2次");
    assertEquals(list, read(list.toArray(String[]::new)));
    List<String> menu = List.of("首页 | 政务公开 | 年报", "上一篇 | 下一篇");
    assertEquals(menu, read(menu.toArray(String[]::new)));
    List<String> prose = List.of("公开信息|12|条。", "答复申请|3|件。");
    assertEquals(prose, read(prose.toArray(String[]::new)));
    assertEquals(List.of("规章\t3"), read("规章\t3"));
  }

  @Test
  void extractedCellsStayCells() throws UnreadableException {
    assertEquals(
        List.of("table 2", "0:规章 | 1:0", "0:文件 | 1:2"), read("\t规章", "\t0", "", "\t文件", "\t2", ""));
  }
}
