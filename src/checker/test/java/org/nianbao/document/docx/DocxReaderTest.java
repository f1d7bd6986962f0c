package org.nianbao.document.docx;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.nianbao.document.docx.Docx.p;
import static org.nianbao.document.docx.Docx.r;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.nianbao.document.Block;
import org.nianbao.document.Cell;
import org.nianbao.document.Document;
import org.nianbao.document.DocumentReader.Fit;
import org.nianbao.document.Limits;
import org.nianbao.document.Origin;
import org.nianbao.document.Paragraph;
import org.nianbao.document.Place;
import org.nianbao.document.Shown;
import org.nianbao.document.Source;
import org.nianbao.document.Table;
import org.nianbao.document.UnreadableException;

class DocxReaderTest {

  private static Document read(Docx docx) throws UnreadableException {
    DocxReader reader = new DocxReader();
    Source source = docx.source();
    assertEquals(Fit.YES, reader.fit(source));
    return reader.read(source, Limits.DEFAULT);
  }

  private static List<String> shown(String body) throws UnreadableException {
    return Shown.of(read(Docx.body(body)));
  }

  @Test
  void readsParagraphsWithTheirPlaces() throws UnreadableException {
    Document document = read(Docx.body(p("某县气象局报告") + p("") + p("　一、总体情况\u00a0")));
    assertEquals("docx", document.format());
    assertEquals(
        List.of(
            new Paragraph("某县气象局报告", Place.paragraph(1)),
            new Paragraph("一、总体情况", Place.paragraph(2))),
        document.blocks().stream()
            .map(block -> (Paragraph) block)
            .map(line -> new Paragraph(line.text(), line.place().from(Origin.NONE)))
            .toList());
    assertEquals(3, document.blocks().get(1).place().paragraphNumber());
    assertEquals(Document.Metadata.NONE, document.metadata());
  }

  @Test
  void joinsRunsAndKeepsTabsBreaksAndSigns() throws UnreadableException {
    assertEquals(
        List.of("甲乙\t丙\n丁\n0432\u201163☑戊"),
        shown(
            "<w:p>"
                + r("甲")
                + "<w:hyperlink>"
                + r("乙")
                + "</w:hyperlink><w:smartTag><w:r><w:tab/><w:t>丙</w:t><w:br/></w:r></w:smartTag>"
                + "<w:r><w:t>丁</w:t><w:cr/><w:t>0432</w:t><w:noBreakHyphen/><w:t>63</w:t>"
                + "<w:sym w:font=\"Segoe UI Symbol\" w:char=\"2611\"/></w:r>"
                + "<w:sdt><w:sdtPr><w:alias w:val=\"别名\"/></w:sdtPr><w:sdtContent>"
                + r("戊")
                + "</w:sdtContent></w:sdt></w:p>"));
  }

  @Test
  void showsResultsOfFieldsAndNotTheirCodes() throws UnreadableException {
    assertEquals(
        List.of("第2页，共3件"),
        shown(
            "<w:p>"
                + r("第")
                + "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r>"
                + "<w:r><w:instrText> PAGE </w:instrText><w:t>码</w:t></w:r>"
                + "<w:r><w:fldChar w:fldCharType=\"separate\"/></w:r>"
                + r("2")
                + "<w:r><w:fldChar w:fldCharType=\"end\"/></w:r>"
                + r("页，共")
                + "<w:fldSimple w:instr=\"DOCPROPERTY n\">"
                + r("3")
                + "</w:fldSimple>"
                + r("件")
                + "</w:p>"));
  }

  @Test
  void acceptsTrackedChanges() throws UnreadableException {
    assertEquals(
        List.of("收到12件", "前后相连", "移来"),
        shown(
            "<w:p>"
                + r("收到")
                + "<w:del><w:r><w:delText>11</w:delText></w:r></w:del><w:ins>"
                + r("12")
                + "</w:ins>"
                + r("件")
                + "<w:moveFrom>"
                + r("移走")
                + "</w:moveFrom></w:p>"
                + "<w:p><w:pPr><w:rPr><w:del w:id=\"1\"/></w:rPr></w:pPr>"
                + r("前后")
                + "</w:p>"
                + p("相连")
                + "<w:p><w:moveTo>"
                + r("移来")
                + "</w:moveTo></w:p>"));
  }

  @Test
  void leavesOutHiddenText() throws UnreadableException {
    String styles =
        "<w:style w:type=\"character\" w:styleId=\"h\"><w:rPr><w:vanish/></w:rPr></w:style>"
            + "<w:style w:type=\"character\" w:styleId=\"h2\"><w:basedOn w:val=\"h\"/></w:style>";
    Document document =
        read(
            Docx.body(
                    "<w:p><w:r><w:rPr><w:vanish/></w:rPr><w:t>藏</w:t></w:r>"
                        + "<w:r><w:rPr><w:vanish w:val=\"0\"/></w:rPr><w:t>现</w:t></w:r>"
                        + "<w:r><w:rPr><w:rStyle w:val=\"h2\"/></w:rPr><w:t>隐</w:t></w:r></w:p>")
                .styles(styles));
    assertEquals(List.of("现"), Shown.of(document));
  }

  @Test
  void readsOneVersionOfATextBoxAfterItsParagraph() throws UnreadableException {
    String box = "<w:txbxContent>" + p("框内一") + p("框内二") + "</w:txbxContent>";
    assertEquals(
        List.of("正文", "框内一", "框内二", "下一段", "旧框", "尾"),
        shown(
            "<w:p>"
                + r("正")
                + "<w:r><mc:AlternateContent><mc:Choice Requires=\"wps\"><w:drawing><wps:txbx>"
                + box
                + "</wps:txbx></w:drawing></mc:Choice><mc:Fallback><w:pict><v:textbox>"
                + box
                + "</v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r>"
                + r("文")
                + "</w:p>"
                + p("下一段")
                + "<w:p><w:r><w:pict><v:shape><v:textbox><w:txbxContent>"
                + p("旧框")
                + "</w:txbxContent></v:textbox></v:shape></w:pict></w:r></w:p>"
                + p("尾")));
  }

  @Test
  void leavesOutTheTableOfContents() throws UnreadableException {
    Document document =
        read(
            Docx.body(
                    p("<w:pStyle w:val=\"11\"/>", "一、总体情况\t1")
                        + p("<w:pStyle w:val=\"2\"/>", "一、总体情况"))
                .styles(
                    "<w:style w:type=\"paragraph\" w:styleId=\"11\"><w:name w:val=\"toc 1\"/>"
                        + "</w:style><w:style w:type=\"paragraph\" w:styleId=\"2\">"
                        + "<w:name w:val=\"heading 1\"/></w:style>"));
    assertEquals(List.of("一、总体情况"), Shown.of(document));
  }

  @Test
  void readsContentControlsAroundBlocks() throws UnreadableException {
    assertEquals(
        List.of("甲", "乙"),
        shown(
            "<w:sdt><w:sdtPr/><w:sdtContent>"
                + p("甲")
                + "<w:sdt><w:sdtContent>"
                + p("乙")
                + "</w:sdtContent></w:sdt></w:sdtContent></w:sdt><w:sectPr/>"));
  }

  @Test
  void readsTemplatesMacrosAndStrictDocuments() throws UnreadableException {
    for (String type :
        List.of(
            "application/vnd.openxmlformats-officedocument.wordprocessingml.template.main+xml",
            "application/vnd.ms-word.document.macroEnabled.main+xml",
            "application/vnd.ms-word.template.macroEnabledTemplate.main+xml")) {
      assertEquals(List.of("甲"), Shown.of(read(Docx.body(p("甲")).type(type))), type);
    }
    String numbering =
        "<w:abstractNum w:abstractNumId=\"0\"><w:lvl w:ilvl=\"0\"><w:numFmt w:val=\"decimal\"/>"
            + "<w:lvlText w:val=\"%1.\"/></w:lvl></w:abstractNum>"
            + "<w:num w:numId=\"1\"><w:abstractNumId w:val=\"0\"/></w:num>";
    assertEquals(
        List.of("1.甲"),
        Shown.of(
            read(
                Docx.body(p("<w:numPr><w:numId w:val=\"1\"/></w:numPr>", "甲"))
                    .strict()
                    .numbering(numbering))));
  }

  @Test
  void readsTheOfficialBlankForm() throws IOException, UnreadableException {
    Path form = Path.of("../shared/reports/blank-form-2021.docx");
    Assumptions.assumeTrue(
        Files.exists(form), "skipped: the official blank form is not on this machine");
    Source source = Source.of(form, Limits.DEFAULT);
    Document document = new DocxReader().read(source, Limits.DEFAULT);
    List<String> headings =
        document.blocks().stream()
            .filter(b -> b instanceof Paragraph p && p.text().matches("[一二三四五六]、.*"))
            .map(b -> ((Paragraph) b).text())
            .toList();
    assertEquals(
        List.of(
            "一、总体情况",
            "二、主动公开政府信息情况",
            "三、收到和处理政府信息公开申请情况",
            "四、政府信息公开行政复议、行政诉讼情况",
            "五、存在的主要问题及改进情况",
            "六、其他需要报告的事项"),
        headings);
    List<Table> tables =
        document.blocks().stream().filter(Table.class::isInstance).map(Table.class::cast).toList();
    assertEquals(List.of(4, 10, 15), tables.stream().map(Table::width).toList());
    assertEquals(List.of(14, 28, 4), tables.stream().map(t -> t.rows().size()).toList());
    assertEquals(
        List.of(
            "第二十条第（一）项",
            "信息内容",
            "规章",
            "行政规范性文件",
            "第二十条第（五）项",
            "信息内容",
            "行政许可",
            "第二十条第（六）项",
            "信息内容",
            "行政处罚",
            "行政强制",
            "第二十条第（八）项",
            "信息内容",
            "行政事业性收费"),
        tables.get(0).rows().stream().map(row -> row.get(0).text()).toList());
    assertEquals(
        List.of(
            "（一）予以公开",
            "（二）部分公开（区分处理的，只计这一情形，不计其他情形）",
            "1.属于国家秘密",
            "2.其他法律行政法规禁止公开",
            "3.危及“三安全一稳定”",
            "4.保护第三方合法权益",
            "5.属于三类内部事务信息",
            "6.属于四类过程性信息",
            "7.属于行政执法案卷",
            "8.属于行政查询事项",
            "1.本机关不掌握相关政府信息",
            "2.没有现成信息需要另行制作",
            "3.补正后申请内容仍不明确",
            "1.信访举报投诉类申请",
            "2.重复申请",
            "3.要求提供公开出版物",
            "4.无正当理由大量反复申请",
            "5.要求行政机关确认或重新出具已获取信息",
            "1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请",
            "2.申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请",
            "3.其他",
            "（七）总计"),
        tables.get(1).covering().subList(5, 27).stream()
            .map(row -> row.stream().filter(cell -> cell.coversColumn(2)).toList())
            .map(cells -> cells.get(0).text())
            .toList());
    assertTrue(tables.get(1).covering().stream().allMatch(DocxReaderTest::fillsTenColumns));
    Cell results = tables.get(1).rows().get(5).get(0);
    assertEquals("三、本年度办理结果", results.text());
    assertEquals(22, results.rowSpan());
    assertEquals(
        List.of(5, 5), tables.get(2).rows().get(1).stream().map(Cell::colSpan).skip(5).toList());
    List<Block> last =
        document.blocks().subList(document.blocks().size() - 1, document.blocks().size());
    assertEquals(
        List.of("（文字描述，收取信息处理费情况在此处报告。）"), last.stream().map(b -> ((Paragraph) b).text()).toList());
  }

  private static boolean fillsTenColumns(List<Cell> row) {
    return row.stream().mapToInt(Cell::colSpan).sum() == 10;
  }
}
