package org.nianbao.document.docx;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.nianbao.document.docx.Docx.p;
import static org.nianbao.document.docx.Docx.tbl;
import static org.nianbao.document.docx.Docx.tc;
import static org.nianbao.document.docx.Docx.tr;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.nianbao.document.Limits;
import org.nianbao.document.Shown;
import org.nianbao.document.UnreadableException;

class DocxTableTest {

  private static final String DOWN = "<w:vMerge w:val=\"restart\"/>";
  private static final String ON = "<w:vMerge/>";

  private static List<String> shown(String body) throws UnreadableException {
    return Shown.of(new DocxReader().read(Docx.body(body).source(), Limits.DEFAULT));
  }

  @Test
  void laysMergedCellsOutOnTheGrid() throws UnreadableException {
    assertEquals(
        List.of(
            "前", "table 4", "0x2v3:标题 | 2x2:申请人", "2:自然人 | 3v2:总计", "2:空", "0:甲 | 1:乙 | 2:1 | 3:2"),
        shown(
            p("前")
                + tbl(
                    tr(
                        tc("<w:gridSpan w:val=\"2\"/>" + DOWN, "标题"),
                        tc("<w:gridSpan w:val=\"2\"/>", "申请人")),
                    tr(tc("<w:gridSpan w:val=\"2\"/>" + ON, "看不见"), tc("自然人"), tc(DOWN, "总计")),
                    tr(
                        tc("<w:gridSpan w:val=\"2\"/><w:vMerge w:val=\"continue\"/>", ""),
                        tc("空"),
                        tc(ON, "")),
                    tr(tc("甲"), tc("乙"), tc("1"), tc("2")))));
  }

  @Test
  void keepsLinesOfACellAndMergesNothingWithoutABeginning() throws UnreadableException {
    assertEquals(
        List.of("table 2", "0:结果\n维持 | 1:", "0:续 | 1: 0\u00a0"),
        shown(
            tbl(
                tr("<w:tc>" + p("结果") + p("维持") + "</w:tc>", tc("")),
                tr(tc(ON, "续"), tc(" 0\u00a0")))));
  }

  @Test
  void indentsRowsAndMergesSidewaysTheOldWay() throws UnreadableException {
    assertEquals(
        List.of("table 3", "1:甲 | 2:乙", "0x2:丙 | 2:丁"),
        shown(
            tbl(
                tr("<w:trPr><w:gridBefore w:val=\"1\"/></w:trPr>", tc("甲"), tc("乙")),
                tr(
                    "<w:trPr><w:gridAfter w:val=\"1\"/></w:trPr>",
                    tc("<w:hMerge w:val=\"restart\"/>", "丙"),
                    tc("<w:hMerge/>", ""),
                    tc("丁")))));
  }

  @Test
  void leavesOutDeletedRowsAndCells() throws UnreadableException {
    assertEquals(
        List.of("table 2", "0:甲 | 1:乙", "0:丙 | 1:丁"),
        shown(
            tbl(
                tr(tc("甲"), tc("<w:cellDel w:id=\"1\"/>", "删"), tc("乙")),
                tr("<w:trPr><w:del w:id=\"2\"/></w:trPr>", tc("删"), tc("去")),
                tr("<w:trPr><w:ins w:id=\"3\"/></w:trPr>", tc("丙"), tc("丁")))));
  }

  @Test
  void readsContentControlsAroundRowsAndCells() throws UnreadableException {
    assertEquals(
        List.of("table 2", "0:甲 | 1:乙", "0:丙 | 1:丁"),
        shown(
            "<w:tbl><w:sdt><w:sdtContent>"
                + tr("<w:sdt><w:sdtContent>" + tc("甲") + "</w:sdtContent></w:sdt>", tc("乙"))
                + "</w:sdtContent></w:sdt>"
                + tr(
                    tc("丙"),
                    "<w:tc><w:sdt><w:sdtContent>" + p("丁") + "</w:sdtContent></w:sdt></w:tc>")
                + "</w:tbl>"));
  }

  @Test
  void readsThroughTablesThatArrangeOthers() throws UnreadableException {
    String data = tbl(tr(tc("规章"), tc("0")));
    String inner = tbl(tr("<w:tc>" + p("说明") + data + p("") + "</w:tc>", tc("右")));
    assertEquals(
        List.of("标题", "说明", "table 2", "0:规章 | 1:0", "右", "末"),
        shown(tbl(tr(tc("标题")), tr("<w:tc>" + inner + p("末") + "</w:tc>"))));
  }

  @Test
  void readsThroughAFrameAroundOneText() throws UnreadableException {
    assertEquals(List.of("甲", "乙"), shown(tbl(tr("<w:tc>" + p("甲") + p("乙") + "</w:tc>"))));
  }

  @Test
  void keepsATableWhoseValuesAreFramed() throws UnreadableException {
    assertEquals(
        List.of("table 2", "0:规章 | 1:3"),
        shown(tbl(tr(tc("规章"), "<w:tc>" + tbl(tr(tc("3"))) + p("") + "</w:tc>"))));
  }
}
