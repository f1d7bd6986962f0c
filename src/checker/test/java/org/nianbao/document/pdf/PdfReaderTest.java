package org.nianbao.document.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.nianbao.document.Document;
import org.nianbao.document.Limits;
import org.nianbao.document.Place;
import org.nianbao.document.Readers;
import org.nianbao.document.Shown;
import org.nianbao.document.Source;
import org.nianbao.document.Table;
import org.nianbao.document.UnreadableException;

class PdfReaderTest {

  private static Document read(Pdf pdf) throws UnreadableException {
    return new Readers().read(new Source("报告.pdf", pdf.bytes()), Limits.DEFAULT);
  }

  private static List<String> shown(Pdf pdf) throws UnreadableException {
    return Shown.of(read(pdf));
  }

  private static String refusal(Pdf pdf) {
    return assertThrows(UnreadableException.class, () -> read(pdf)).reason().zh();
  }

  /** Lines of 20 characters at 16 points between 90 and 410, as a report is set. */
  private static Pdf prose(Pdf pdf, double top, String... lines) {
    double y = top;
    for (String line : lines) {
      String text = line.strip();
      double indent = line.startsWith("  ") ? 32 : 0;
      pdf.text(90 + indent, y, 16, text);
      y += 28;
    }
    return pdf;
  }

  @Test
  void paragraphsFromLines() throws UnreadableException {
    Pdf pdf =
        prose(
            Pdf.a4().text(150, 80, 22, "云山县人民政府年度报告"),
            160,
            "  一、总体情况",
            "  今年我县坚持公开为常态不公开为例外，认",
            "真落实各项要求，主动公开政府信息一百条，各",
            "项工作完成。",
            "  （一）主动公开情况。全年没有发生一起行",
            "政复议。",
            "  二、存在的问题");
    assertEquals(
        List.of(
            "云山县人民政府年度报告",
            "一、总体情况",
            "今年我县坚持公开为常态不公开为例外，认真落实各项要求，主动公开政府信息一百条，各项工作完成。",
            "（一）主动公开情况。全年没有发生一起行政复议。",
            "二、存在的问题"),
        shown(pdf));
  }

  @Test
  void paragraphsOverPagesWithoutHeadsAndNumbers() throws UnreadableException {
    Pdf pdf = Pdf.a4();
    for (int page = 1; page <= 3; page++) {
      if (page > 1) {
        pdf.page();
      }
      pdf.text(230, 40, 10, "云山县人民政府公报").text(280, 810, 10, "- " + page + " -");
      prose(
          pdf,
          120,
          page == 1 ? "  第一段从这里开始一直写到这一页的最后一" : "行然后在下一页接着写，直到这一行也写满为止",
          page == 3 ? "就完了。" : "行，一个字也不空，所以下一页的第一行接着这");
    }
    assertEquals(
        List.of(
            "第一段从这里开始一直写到这一页的最后一行，一个字也不空，所以下一页的第一行接着这"
                + "行然后在下一页接着写，直到这一行也写满为止行，一个字也不空，所以下一页的第一行接着这"
                + "行然后在下一页接着写，直到这一行也写满为止就完了。"),
        shown(pdf));
  }

  @Test
  void mergedCellsFromTheLinesThatAreThere() throws UnreadableException {
    Pdf pdf =
        Pdf.a4()
            .box(50, 100, 400, 120)
            .line(50, 130, 450, 130)
            .line(150, 160, 450, 160)
            .line(150, 190, 450, 190)
            .line(150, 130, 150, 220)
            .line(350, 130, 350, 220)
            .text(60, 120, 10, "申请人情况")
            .text(95, 150, 10, "三")
            .text(95, 165, 10, "、")
            .text(95, 180, 10, "办")
            .text(95, 195, 10, "理")
            .text(160, 150, 10, "予以公开")
            .text(160, 175, 10, "部分公开（区分处理的，")
            .text(160, 187, 10, "只计这一情形）")
            .text(160, 210, 10, "总计")
            .text(395, 150, 10, "12")
            .text(395, 180, 10, "3")
            .text(395, 210, 10, "15");
    assertEquals(
        List.of(
            "table 3",
            "0x3:申请人情况",
            "0v3:三、办理 | 1:予以公开 | 2:12",
            "1:部分公开（区分处理的，只计这一情形） | 2:3",
            "1:总计 | 2:15"),
        shown(pdf));
  }

  @Test
  void linesMadeOfThinRectanglesAndOfPieces() throws UnreadableException {
    Pdf pdf = Pdf.a4();
    for (int row = 0; row <= 2; row++) {
      for (int column = 0; column < 2; column++) {
        pdf.filled(100 + column * 80, 200 + row * 20, 80, 0.5); // from cell to cell
      }
    }
    for (int column = 0; column <= 2; column++) {
      pdf.filled(100 + column * 80, 200, 0.5, 40);
    }
    pdf.text(105, 214, 10, "规章").text(185, 214, 10, "0");
    pdf.text(105, 234, 10, "行政许可").text(185, 234, 10, "1234567890123456");
    assertEquals(List.of("table 2", "0:规章 | 1:0", "0:行政许可 | 1:1234567890123456"), shown(pdf));
  }

  @Test
  void tablesOpenAtTheirSides() throws UnreadableException {
    Pdf pdf = Pdf.a4();
    for (int row = 0; row <= 2; row++) {
      pdf.line(100, 200 + row * 20, 300, 200 + row * 20);
    }
    pdf.line(200, 200, 200, 240);
    pdf.text(105, 214, 10, "规章").text(205, 214, 10, "0");
    pdf.text(105, 234, 10, "行政许可").text(205, 234, 10, "7");
    assertEquals(List.of("table 2", "0:规章 | 1:0", "0:行政许可 | 1:7"), shown(pdf));
  }

  @Test
  void aTableOverTwoPagesWithItsHeadingAgain() throws UnreadableException {
    Pdf pdf =
        Pdf.a4()
            .table(80, 600, 100, 30, new String[][] {{"事项", "自然人"}, {"1.属于国家秘密", "1"}})
            .text(290, 815, 10, "3")
            .page()
            .table(80, 70, 100, 30, new String[][] {{"事项", "自然人"}, {"2.重复申请", "2"}});
    assertEquals(
        List.of("table 2", "0:事项 | 1:自然人", "0:1.属于国家秘密 | 1:1", "0:2.重复申请 | 1:2"), shown(pdf));
  }

  @Test
  void aRowTornByThePageBreak() throws UnreadableException {
    Pdf pdf =
        Pdf.a4()
            .table(80, 700, 120, 30, new String[][] {{"事项", "自然人"}, {"4.无正当理由大", "8"}})
            .page()
            .table(80, 70, 120, 30, new String[][] {{"量反复申请", ""}, {"5.其他", "9"}});
    assertEquals(
        List.of("table 2", "0:事项 | 1:自然人", "0:4.无正当理由大量反复申请 | 1:8", "0:5.其他 | 1:9"), shown(pdf));
  }

  private static List<String> broken(String[][] above, String[][] below)
      throws UnreadableException {
    return shown(Pdf.a4().table(60, 700, 95, 30, above).page().table(60, 70, 95, 30, below));
  }

  @Test
  void aRowWithoutFiguresTornByThePageBreak() throws UnreadableException {
    List<String> whole =
        List.of("table 3", "0:事项 | 1:自然人 | 2:总计", "0:4.大量反复申请 | 1:/ | 2:/", "0:5.其他 | 1:9 | 2:9");
    String[] heading = {"事项", "自然人", "总计"};
    String[] next = {"5.其他", "9", "9"};
    assertEquals(
        whole,
        broken(
            new String[][] {heading, {"4.大量反", "/", "/"}}, new String[][] {{"复申请", "", ""}, next}));
    assertEquals(
        whole,
        broken(
            new String[][] {heading, {"4.大量反", "", ""}}, new String[][] {{"复申请", "/", "/"}, next}));
    assertEquals(
        whole,
        broken(
            new String[][] {heading, {"4.大量反复申请", "", ""}}, new String[][] {{"", "/", "/"}, next}));
  }

  @Test
  void rowsBesideThePageBreakStayTwo() throws UnreadableException {
    assertEquals(
        List.of("table 3", "0:事项 | 1:自然人 | 2:总计", "0:4.重复申请 | 1:/ | 2:/", "0:5.其他 | 1: | 2:"),
        broken(
            new String[][] {{"事项", "自然人", "总计"}, {"4.重复申请", "/", "/"}},
            new String[][] {{"5.其他", "", ""}}));
  }

  @Test
  void oneHeadingCutByThePageBreak() throws UnreadableException {
    assertEquals(
        List.of(
            "table 5", "0:结果维持 | 1:结果纠正 | 2:其他结果 | 3:尚未审结 | 4:总计", "0:1 | 1:0 | 2:0 | 3:2 | 4:3"),
        broken(
            new String[][] {{"结果维持", "结果纠正", "其他结果", "尚未", "总计"}},
            new String[][] {{"", "", "", "审结", ""}, {"1", "0", "0", "2", "3"}}));
  }

  @Test
  void aHeadingCutByThePageBreak() throws UnreadableException {
    Pdf pdf =
        Pdf.a4()
            .table(80, 700, 60, 30, new String[][] {{"自然人"}})
            .box(140, 700, 120, 30)
            .text(150, 720, 10, "法人或其他组织")
            .table(260, 700, 60, 30, new String[][] {{"总"}})
            .page()
            .table(80, 70, 60, 30, new String[][] {{"", "商业企业", "其他", "计"}, {"1", "2", "3", "6"}});
    assertEquals(
        List.of(
            "table 4", "0v2:自然人 | 1x2:法人或其他组织 | 3v2:总计", "1:商业企业 | 2:其他", "0:1 | 1:2 | 2:3 | 3:6"),
        shown(pdf));
  }

  @Test
  void tablesWithoutLines() throws UnreadableException {
    Pdf pdf =
        Pdf.a4()
            .text(60, 90, 14, "三、收到和处理政府信息公开申请情况")
            .text(330, 130, 10, "申请人情况")
            .text(300, 150, 10, "自然人")
            .text(345, 143, 10, "商业")
            .text(345, 156, 10, "企业")
            .text(395, 150, 10, "总计")
            .text(60, 190, 10, "一、本年新收申请数量")
            .text(310, 190, 10, "12")
            .text(352, 190, 10, "3")
            .text(400, 190, 10, "15")
            .text(60, 230, 10, "三、")
            .text(60, 243, 10, "办理")
            .text(100, 220, 10, "（三）不")
            .text(100, 233, 10, "予公开")
            .text(160, 220, 10, "1.属于国家秘密")
            .text(313, 220, 10, "0")
            .text(352, 220, 10, "1")
            .text(402, 220, 10, "1")
            .text(160, 245, 10, "2.其他法律行政法")
            .text(160, 258, 10, "规禁止公开")
            .text(313, 252, 10, "4")
            .text(402, 252, 10, "4")
            .text(100, 290, 10, "（七）总计")
            .text(310, 290, 10, "12")
            .text(352, 290, 10, "3")
            .text(400, 290, 10, "15")
            .text(60, 330, 14, "四、政府信息公开行政复议情况");
    Document document = read(pdf);
    assertEquals(
        List.of(
            "三、收到和处理政府信息公开申请情况",
            "table 6",
            "0x6:申请人情况",
            "0x3: | 3:自然人 | 4:商业企业 | 5:总计",
            "0:一、本年新收申请数量 | 1: | 2: | 3:12 | 4:3 | 5:15",
            "0:三、办理 | 1:（三）不予公开 | 2:1.属于国家秘密 | 3:0 | 4:1 | 5:1",
            "0: | 1: | 2:2.其他法律行政法规禁止公开 | 3:4 | 4: | 5:4",
            "0: | 1:（七）总计 | 2: | 3:12 | 4:3 | 5:15",
            "四、政府信息公开行政复议情况"),
        Shown.of(document));
    assertTrue(((Table) document.blocks().get(1)).marks() == Table.Marks.POSITIONS);
  }

  @Test
  void twoTablesOnAPageAndTextBetween() throws UnreadableException {
    Pdf pdf =
        Pdf.a4()
            .table(80, 100, 100, 30, new String[][] {{"规章", "1"}, {"许可", "2"}})
            .text(80, 200, 12, "四、行政复议")
            .table(80, 220, 60, 30, new String[][] {{"维持", "纠正", "总计"}, {"1", "2", "3"}});
    Document document = read(pdf);
    assertEquals(
        List.of(
            "table 2",
            "0:规章 | 1:1",
            "0:许可 | 1:2",
            "四、行政复议",
            "table 3",
            "0:维持 | 1:纠正 | 2:总计",
            "0:1 | 1:2 | 2:3"),
        Shown.of(document));
    assertEquals(new Place.Area(1, 80, 100, 200, 60), document.blocks().get(0).place().area());
    assertEquals("第1页第2个表格", document.blocks().get(2).place().describe().zh());
    assertEquals("第1页", document.blocks().get(1).place().describe().zh());
  }

  @Test
  void turnedPages() throws UnreadableException {
    String[][] fields = {{"规章", "1"}, {"许可", "2"}};
    List<String> table = List.of("table 2", "0:规章 | 1:1", "0:许可 | 1:2");
    // a sheet that says it is to be turned; and one on which the text itself is turned
    Pdf upwards = Pdf.a4().box(100, 300, 60, 200).line(130, 300, 130, 500).line(100, 400, 160, 400);
    upwards.upwards(120, 490, 10, "规章").upwards(120, 390, 10, "1");
    upwards.upwards(150, 490, 10, "许可").upwards(150, 390, 10, "2");
    assertEquals(table, shown(upwards));
    Pdf rotated = Pdf.a4().box(100, 300, 60, 200).line(130, 300, 130, 500).line(100, 400, 160, 400);
    rotated.upwards(120, 490, 10, "规章").upwards(120, 390, 10, "1");
    rotated.upwards(150, 490, 10, "许可").upwards(150, 390, 10, "2");
    assertEquals(table, shown(rotated.rotated(90)));
    assertEquals(table, shown(Pdf.a4().table(100, 100, 80, 30, fields)));
  }

  @Test
  void boldByDrawingTwice() throws UnreadableException {
    Pdf pdf = Pdf.a4();
    for (double shift : new double[] {0, 0.3, 0.6}) {
      pdf.text(100 + shift, 100, 16, "二、主动公开111件");
    }
    assertEquals(List.of("二、主动公开111件"), shown(pdf));
  }

  @Test
  void whatOneCannotSeeIsNotThere() throws UnreadableException {
    Pdf pdf =
        Pdf.a4()
            .text(100, 100, 16, "看得见的文字")
            .raw("3 Tr")
            .text(100, 130, 16, "看不见")
            .raw("0 Tr")
            .text(100, 900, 16, "页外")
            .raw("q 1 g")
            .line(90, 50, 90, 300)
            .raw("Q");
    pdf.raw("BT /F 60 Tf 0.7 0.7 -0.7 0.7 100 300 Tm <65876863> Tj ET"); // across the page
    assertEquals(List.of("看得见的文字"), shown(pdf));
  }

  @Test
  void encryptedFiles() throws UnreadableException {
    assertEquals(List.of("规章"), shown(Pdf.a4().text(100, 100, 16, "规章").encrypted("")));
    String reason = refusal(Pdf.a4().text(100, 100, 16, "规章").encrypted("secret"));
    assertTrue(reason.contains("设有打开密码"), reason);
  }

  @Test
  void filesWithoutReadableText() {
    assertTrue(refusal(Pdf.a4().line(1, 1, 9, 9)).contains("没有可以复制的文字"));
    String text = "这些字没有说明是什么字".repeat(4);
    String garbled = refusal(Pdf.a4().text(50, 100, 10, text).withoutCharacters());
    assertTrue(garbled.contains("乱码"), garbled);
    // in every character's place the one that follows it thirty places on
    StringBuilder wrong = new StringBuilder();
    "本报告由云山县人民政府办公室根据政府信息公开条例规定编制所列数据的统计期限自一月一日起"
        .repeat(6)
        .chars()
        .forEach(c -> wrong.append((char) (c + 30)));
    Pdf pdf = Pdf.a4();
    for (int i = 0; i + 40 < wrong.length(); i += 40) {
      pdf.text(50, 100 + i, 10, wrong.substring(i, i + 40));
    }
    assertTrue(refusal(pdf).contains("乱码"));
  }
}
