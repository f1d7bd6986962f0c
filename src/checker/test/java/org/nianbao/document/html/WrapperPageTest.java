package org.nianbao.document.html;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.nianbao.document.Attachment;
import org.nianbao.document.Document;
import org.nianbao.document.Limits;
import org.nianbao.document.Picture;
import org.nianbao.document.Readers;
import org.nianbao.document.ReadersOfReports;
import org.nianbao.document.Source;
import org.nianbao.document.UnreadableException;

/** Pages that do not hold the report but lead to it, and pages that only look like such. */
class WrapperPageTest {

  private static final String TITLE = "苇泊县林业局2023年政府信息公开工作年度报告";

  private static final String MENU =
      "<div class=menu><ul><li><a href=/>首页</a></li><li><a href=/zwgk/>政务公开</a></li></ul></div>"
          + "<div>当前位置：<a href=/>首页</a> &gt; <a href=/nb/>政府信息公开年报</a></div>";

  private static final String FOOT =
      "<p>主办单位：苇泊县人民政府办公室</p><p>某ICP备00000000号</p><img src=/images/dzjg.png width=60>";

  private static String page(String title, String article) {
    return "<html><head><title>"
        + title
        + "_苇泊县人民政府</title></head><body>"
        + MENU
        + "<div class=main><h1>"
        + title
        + "</h1><div>发布时间：2024-01-22 来源：县林业局</div><div class=zw>"
        + article
        + "</div></div>"
        + FOOT
        + "</body></html>";
  }

  private static Document read(String page) throws UnreadableException {
    return new Readers(ReadersOfReports.HINTS)
        .read(new Source("页.html", page.getBytes(StandardCharsets.UTF_8)), Limits.DEFAULT);
  }

  private static String refusal(String page) {
    return assertThrows(UnreadableException.class, () -> read(page)).reason().zh();
  }

  @Test
  void namesTheAttachmentThatIsTheReport() {
    assertEquals(
        "网页上没有报告正文，报告在附件“苇泊县林业局2023年政府信息公开年报.docx”里；请下载附件，检查附件本身。",
        refusal(
            page(
                TITLE,
                "<p>现将我局2023年政府信息公开工作年度报告予以公布。</p><p>附件：<a"
                    + " href='/u/20240122/1.docx'>苇泊县林业局2023年政府信息公开年报.docx</a></p>")));
  }

  @Test
  void namesTheFileWhereTheLinkSaysNothing() {
    assertTrue(
        refusal(page(TITLE, "<p><a href='./W0%E5%B9%B4%E6%8A%A5.pdf?x=1'>点击下载附件</a></p>"))
            .contains("“W0年报.pdf”"));
  }

  @Test
  void namesAReportShownInAWindowForPdf() {
    assertTrue(
        refusal(
                page(
                    TITLE,
                    "<iframe width=800 src='/pdfjs/viewer.html?file=/u/nb2023.pdf'></iframe>"))
            .contains("附件“nb2023.pdf”"));
  }

  @Test
  void namesTheFrame() {
    assertTrue(
        refusal(page(TITLE, "<iframe src='./年报_files/saved_resource.html' width=100%></iframe>"))
            .contains("框架“./年报_files/saved_resource.html”里"));
    assertTrue(
        refusal(
                "<html><head><title>年报</title></head><frameset cols='20%,80%'><frame src=left.htm>"
                    + "<frame src=nb2023.htm></frameset></html>")
            .contains("框架“left.htm”“nb2023.htm”里"));
  }

  @Test
  void saysThatAReportOfPicturesIsOne() {
    assertTrue(
        refusal(page(TITLE, "<p><img src=/u/1.jpg width=800></p><p><img src=/u/2.jpg></p>"))
            .startsWith("网页里的报告是图片"));
  }

  @Test
  void readsAPageOfSomethingElse() throws UnreadableException {
    // a budget with a link to a report in its menu is a budget
    Document budget =
        read(
            page("苇泊县林业局2023年部门预算", "<p>一、部门职责</p><p>负责全县造林绿化。</p>")
                .replace("首页</a></li>", "首页</a></li><li><a href=/n.pdf>政府信息公开年报.pdf</a></li>"));
    assertFalse(budget.blocks().isEmpty());
    assertEquals("苇泊县林业局2023年部门预算", budget.metadata().title().orElseThrow());
  }

  @Test
  void readsAReportThatOffersItselfAsAttachmentToo() throws UnreadableException {
    Document report =
        read(
            page(
                TITLE,
                "<p>一、总体情况</p><p>全年公开信息12条。</p><p>二、主动公开政府信息情况</p>"
                    + "<p>三、收到和处理政府信息公开申请情况</p><p>四、政府信息公开行政复议、行政诉讼情况</p>"
                    + "<p>五、存在的主要问题及改进情况</p><p>六、其他需要报告的事项</p><p>无。</p><p>附件：<a"
                    + " href=/u/1.pdf>苇泊县林业局年报.pdf</a></p><iframe src=/counter.html></iframe>"));
    assertEquals(
        List.of("苇泊县林业局年报.pdf"),
        report.attachments().stream().filter(Attachment::within).map(Attachment::name).toList());
  }

  @Test
  void keepsPicturesThatMayShowATable() throws UnreadableException {
    String icon = "<img src=/images/icon_pdf.gif><img src=a.png width=16 height=16>";
    Document report =
        read(
            page(
                TITLE,
                "<p>一、总体情况</p><p>二、主动公开政府信息情况</p><p>"
                    + icon
                    + "</p><p>三、收到和处理政府信息公开申请情况</p><p><img src='/u/%E8%A1%A8.png'"
                    + " style='width: 690px; height: 900px'></p>"
                    + "<p>六、其他需要报告的事项</p><p>无。</p>"));
    assertEquals(
        List.of("表.png"),
        report.blocks().stream()
            .filter(Picture.class::isInstance)
            .map(b -> ((Picture) b).name())
            .toList());
  }
}
