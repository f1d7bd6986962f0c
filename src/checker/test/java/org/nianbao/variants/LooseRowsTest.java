package org.nianbao.variants;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.nianbao.check.CheckedReport;
import org.nianbao.document.Document;
import org.nianbao.document.Limits;
import org.nianbao.document.Readers;
import org.nianbao.document.Source;
import org.nianbao.document.UnreadableException;
import org.nianbao.facts.Figure;
import org.nianbao.facts.Given;
import org.nianbao.facts.Rebuilt;
import org.nianbao.facts.Unread;

/** Figures without cells are read where they fit a row exactly, and else not at all. */
class LooseRowsTest {

  private static final String ROW = "（一）予以公开\n41\n7\n0\n0\n2\n1\n51\n";

  private static Document county;

  @BeforeAll
  static void read() throws UnreadableException {
    county =
        new Readers()
            .read(
                Source.of(Path.of("test-reports/2021-county-right.txt"), Limits.DEFAULT),
                Limits.DEFAULT);
  }

  private static CheckedReport check(String text) throws UnreadableException {
    return ReadBack.NIANBAO.check(new Source("报告.txt", text.getBytes(UTF_8)), Given.NOTHING);
  }

  private static String lines() {
    return new String(PlainText.LINES.of(county.blocks()).bytes(), UTF_8);
  }

  private static long granted(CheckedReport checked) {
    return checked.report().all(Figure.class).filter(f -> f.row().equals("granted")).count();
  }

  @Test
  void aRowWithAFigureTooFewOrTooManyIsNotRead() throws UnreadableException {
    assertTrue(lines().contains(ROW), "the row is in the text");
    for (String row :
        List.of("（一）予以公开\n41\n7\n0\n2\n1\n51\n", "（一）予以公开\n41\n7\n0\n0\n2\n1\n3\n51\n")) {
      CheckedReport checked = check(lines().replace(ROW, row));
      assertEquals(0, granted(checked));
      assertEquals(193, checked.report().all(Figure.class).count());
      assertEquals(List.of(), checked.judgement().findings());
      assertTrue(
          checked
              .report()
              .all(Unread.class)
              .anyMatch(u -> u.input().equals("requests") && u.reason().zh().contains("予以公开")),
          "told");
    }
  }

  private static String behindTwoLabels(String figures) {
    String rows = "1.属于国家秘密\n0\n0\n0\n0\n0\n0\n0\n2.其他法律行政法规禁止公开\n1\n0\n0\n0\n0\n0\n1\n";
    assertTrue(lines().contains(rows), "the rows are in the text");
    return lines().replace(rows, "1.属于国家秘密\n2.其他法律行政法规禁止公开\n" + figures);
  }

  @Test
  void figuresOfTwoRowsBehindTwoLabelsAreReadInTheFormsOrderWhereAllSumsHold()
      throws UnreadableException {
    CheckedReport checked =
        withoutFindings(behindTwoLabels("0\n".repeat(7) + "1\n0\n0\n0\n0\n0\n1\n"));
    assertEquals(200, checked.report().all(Figure.class).count());
  }

  @Test
  void figuresOfTwoRowsBehindTwoLabelsAreNotSharedWhereOneIsMissing() throws UnreadableException {
    CheckedReport checked = withoutFindings(behindTwoLabels("0\n".repeat(12) + "1\n"));
    assertEquals(186, checked.report().all(Figure.class).count());
  }

  @Test
  void aLabelMayStandAroundItsFigures() throws UnreadableException {
    String label = "（二）部分公开（区分处理的，只计这一情形，不计其他情形）\n";
    String figures = "8\n0\n0\n0\n1\n0\n9\n";
    String text =
        lines().replace(label + figures, "（二）部分公开（区分处理的，只计这一\n" + figures + "情形，不计其他情形）\n");
    assertFalse(text.contains(label), "the label is cut in two");
    CheckedReport checked = check(text);
    assertEquals(200, checked.report().all(Figure.class).count());
    assertEquals(List.of(), checked.judgement().findings());
  }

  @Test
  void proseWithLabelsAndFiguresIsNoTable() throws UnreadableException {
    CheckedReport checked =
        check(
            """
            杏林县民政局2023年政府信息公开工作年度报告
            一、总体情况
            2023年公开信息12条。
            三、收到和处理政府信息公开申请情况
            全年新收政府信息公开申请 3 件，予以公开 2 件，部分公开 1 件，不予公开 0 件。
            1.属于国家秘密 0 件
            2.重复申请 0 件
            3.其他 0 件
            四、政府信息公开行政复议、行政诉讼情况
            本年度没有行政复议、行政诉讼。
            """);
    assertEquals(0, checked.report().all(Figure.class).count());
    assertEquals(0, checked.report().all(Rebuilt.class).count());
  }

  private static CheckedReport withoutFindings(String text) throws UnreadableException {
    CheckedReport checked = check(text);
    assertEquals(List.of(), checked.judgement().findings());
    return checked;
  }

  @Test
  void tablesAreFoundWithoutTheHeadingOfTheirSection() throws UnreadableException {
    String text = lines();
    for (String heading :
        List.of("二、主动公开政府信息情况\n", "三、收到和处理政府信息公开申请情况\n", "四、政府信息公开行政复议、行政诉讼情况\n")) {
      assertTrue(text.contains(heading));
      CheckedReport checked = withoutFindings(text.replace(heading, ""));
      assertEquals(200, checked.report().all(Figure.class).count(), heading);
    }
  }

  @Test
  void aHeadingWordedOtherwiseEndsATableToo() throws UnreadableException {
    CheckedReport checked = check(lines().replace("四、政府信息公开行政复议、行政诉讼情况", "四、政府信息公开行政复议与行政诉讼有关情况"));
    assertEquals(200, checked.report().all(Figure.class).count());
    assertEquals(
        List.of("heading/wording"),
        checked.judgement().findings().stream().map(f -> f.rule().id()).toList());
  }

  @Test
  void aHeadingMayRunOverTwoLines() throws UnreadableException {
    for (String broken : List.of("三、收到和处理政府信息公开\n申请情况\n", "三、收到和处理政府\n信息公开申请情况\n")) {
      CheckedReport checked = withoutFindings(lines().replace("三、收到和处理政府信息公开申请情况\n", broken));
      assertEquals(200, checked.report().all(Figure.class).count());
    }
  }

  @Test
  void numberedLabelsOfATableThatIsNotReadAreNoHeadings() throws UnreadableException {
    String text = lines();
    int from = text.indexOf("申请人情况");
    int to = text.indexOf("四、政府信息公开行政复议");
    CheckedReport checked =
        check(
            text.substring(0, from)
                + "一、本年新收政府信息公开申请数量 61\n二、上年结转政府信息公开申请数量 3\n三、本年度办理结果\n（七）总计 62\n"
                + "四、结转下年度继续办理 2\n"
                + text.substring(to));
    assertEquals(
        0,
        checked.judgement().findings().stream()
            .filter(f -> f.rule().id().equals("structure/section-extra"))
            .count());
    CheckedReport more = check(text.replace("五、存在的", "五、本年度工作思路\n六、存在的"));
    assertTrue(
        more.judgement().findings().stream()
            .anyMatch(f -> f.rule().id().equals("structure/section-extra")),
        "a section too many is one");
  }
}
