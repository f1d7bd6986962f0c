package org.nianbao.document.html;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.nianbao.document.Document;
import org.nianbao.document.DocumentReader.Fit;
import org.nianbao.document.Limits;
import org.nianbao.document.ReadersOfReports;
import org.nianbao.document.Shown;
import org.nianbao.document.Source;
import org.nianbao.document.UnreadableException;

class HtmlReaderTest {

  private static final String TITLE = "苇泊县林业局2023年政府信息公开工作年度报告";

  private static Document read(byte[] page) throws UnreadableException {
    HtmlReader reader = new HtmlReader();
    Source source = new Source("page", page);
    assertEquals(Fit.YES, reader.fit(source));
    return reader.read(source, Limits.DEFAULT, ReadersOfReports.HINTS);
  }

  private static List<String> shown(String page) throws UnreadableException {
    return Shown.of(read(page.getBytes(StandardCharsets.UTF_8)));
  }

  /** The headings of a report and one paragraph, as the report's middle. */
  private static String sections() {
    return "<p>一、总体情况</p><p>全年主动公开信息12条。</p><p>二、主动公开政府信息情况</p>"
        + "<p>三、收到和处理政府信息公开申请情况</p><p>四、政府信息公开行政复议、行政诉讼情况</p>"
        + "<p>五、存在的主要问题及改进情况</p><p>六、其他需要报告的事项</p><p>无。</p>";
  }

  private static List<String> sectionsShown() {
    return List.of(
        "一、总体情况",
        "全年主动公开信息12条。",
        "二、主动公开政府信息情况",
        "三、收到和处理政府信息公开申请情况",
        "四、政府信息公开行政复议、行政诉讼情况",
        "五、存在的主要问题及改进情况",
        "六、其他需要报告的事项",
        "无。");
  }

  private static List<String> with(String first, List<String> middle, String... last) {
    List<String> all = new ArrayList<>();
    all.add(first);
    all.addAll(middle);
    all.addAll(List.of(last));
    return all;
  }

  @Test
  void findsTheArticleOnASitesPage() throws UnreadableException {
    String page =
        "<!DOCTYPE html><html><head><meta charset=utf-8><title>"
            + TITLE
            + "_苇泊县人民政府门户网站</title></head><body><div class=nav><ul><li><a href=1>首页</a></li>"
            + "<li><a href=2>政务公开</a></li></ul></div>"
            + "<div class=crumb>当前位置：<a href=3>首页</a> &gt; <a href=4>政府信息公开年报</a></div>"
            + "<div class=box><table><tr><td>索引号：</td><td>000/2024-1</td><td>发布机构：</td>"
            + "<td>苇泊县林业局</td></tr><tr><td>发布日期：</td><td>2024-01-22</td><td>主题词：</td><td></td></tr>"
            + "</table><h1>"
            + TITLE
            + "</h1><div class=info>来源：县林业局　浏览次数：<span>3</span>【字体：<a>大</a> <a>小</a>】</div>"
            + "<div id=zoom>"
            + sections()
            + "<p>苇泊县林业局</p><p>2024年1月20日</p></div><p>扫一扫在手机打开当前页</p>"
            + "<p><a>打印</a> <a>关闭</a></p></div><div class=rel><h3>相关链接</h3><ul>"
            + "<li><a href=5>某局2022年政府信息公开工作年度报告</a></li></ul></div>"
            + "<div class=foot>主办单位：苇泊县人民政府 某ICP备00000000号 网站标识码：0000000000</div></body></html>";
    Document document = read(page.getBytes(StandardCharsets.UTF_8));
    assertEquals(with(TITLE, sectionsShown(), "苇泊县林业局", "2024年1月20日"), Shown.of(document));
    assertEquals(
        new Document.Metadata(
            Optional.of(TITLE), Optional.of("苇泊县林业局"), Optional.of(LocalDate.of(2024, 1, 22))),
        document.metadata());
  }

  @Test
  void cutsFurnitureOffAnArticleWithoutAnElementOfItsOwn() throws UnreadableException {
    assertEquals(
        with(TITLE, sectionsShown(), "2024年1月20日"),
        shown(
            "<html><body><p>您的位置：首页 &gt; 年报</p><p>发布时间：2024-1-20 来源：本站</p><p>"
                + TITLE
                + "</p>"
                + sections()
                + "<p>2024年1月20日</p><p>【打印】【关闭】</p><p>版权所有：某单位</p></body></html>"));
  }

  @Test
  void addsAPreambleAndASignatureInElementsOfTheirOwn() throws UnreadableException {
    String preamble = "根据《中华人民共和国政府信息公开条例》的要求，现公布本局二〇二三年度的政府信息公开工作年度报告。";
    assertEquals(
        with(TITLE, with(preamble, sectionsShown()), "苇泊县林业局", "2024年1月20日"),
        shown(
            "<html><head><meta name=ArticleTitle content='"
                + TITLE
                + "'><meta name=PubDate content='2024-01-21 10:00'></head><body><div>首页</div>"
                + "<div>浏览次数：5</div><div>"
                + preamble
                + "</div><div>"
                + sections()
                + "</div><div>苇泊县林业局</div><div>2024年1月20日</div><div>技术支持：某公司</div></body></html>"));
  }

  @Test
  void repeatsNoTitleThatStandsInTheArticle() throws UnreadableException {
    assertEquals(
        with("苇泊县林业局2023年", with("政府信息公开工作年度报告", sectionsShown())),
        shown(
            "<html><head><title>"
                + TITLE
                + "-某县政府网</title></head><body><div><p><strong>苇泊县林业局2023年</strong></p>"
                + "<p><strong>政府信息公开工作年度报告</strong></p>"
                + sections()
                + "</div></body></html>"));
  }

  @Test
  void readsAPageWithoutAnArticleAsAWhole() throws UnreadableException {
    assertEquals(List.of("通知", "明天放假。"), shown("<div><b>通知</b></div><p>明天放假。"));
  }

  @Test
  void breaksParagraphsWhereABrowserDoes() throws UnreadableException {
    assertEquals(
        List.of("一、甲 乙", "\u3000第二行".strip(), "第三行", "块", "尾", "3.丙", "4.丁", "子", "一、戊", "点"),
        shown(
            "<div>一、<span>甲</span>\n  乙<br>　第二行<br/><br>第三行<p>块</p>尾"
                + "<ol start=3><li>丙<li><p>丁</p><p>子</p></ol>"
                + "<ol style='list-style-type: cjk-ideographic'><li>戊</ol><ul><li>点</ul></div>"));
  }

  @Test
  void leavesOutWhatIsNotShown() throws UnreadableException {
    assertEquals(
        List.of("甲乙"),
        shown(
            "<div>甲<!-- 注 --><span style='DISPLAY : none'>藏</span><script>var"
                + " a='<p>x</p>';</script><style>p{}</style><noscript>无脚本</noscript><input"
                + " type=hidden value=v><select><option>链接</select><em hidden>藏</em>乙</div>"));
  }

  @Test
  void laysTablesOutOnTheGrid() throws UnreadableException {
    assertEquals(
        List.of(
            "表一",
            "table 4",
            "0x2v2:头 | 2x2:右",
            "2:甲\n乙 | 3:0\u00a0",
            "0v2:脚 | 1:a | 2x2:b",
            "1:c | 2: | 3:"),
        shown(
            "<table><caption>表一</caption><tfoot><tr><td rowspan=0>脚</td><td>a<td colspan='2'>b</tr>"
                + "<tr><td>c<td><td></tr></tfoot><thead><tr><th colspan=2 rowspan=2>头</th>"
                + "<th colspan=2>右</th></tr></thead><tbody><tr><td><p>甲</p><p>乙</p></td>"
                + "<td>0&nbsp;</td></tr></tbody></table>"));
  }

  @Test
  void readsThroughTablesThatArrangeThePage() throws UnreadableException {
    String data = "<table><tr><td>规章</td><td>0</td></tr></table>";
    assertEquals(
        List.of("左", "上", "table 2", "0:规章 | 1:0", "下", "table 2", "0:规章 | 1:0"),
        shown(
            "<table><tr><td>左</td><td><table><tr><td>上"
                + data
                + "下</td></tr><tr><td><table><tr><td>"
                + data
                + "</td></tr></table></td></tr></table></td></tr></table>"));
  }

  @Test
  void clampsSpansAndTakesNonsenseForOne() throws UnreadableException {
    assertEquals(
        List.of("table 202", "0x200:甲 | 200:乙 | 201:丙", "0:丁 | 1:戊"),
        shown(
            "<table><tr><td rowspan=-3 colspan=1000000>甲<td rowspan=x>乙<td rowspan='1.5'>丙"
                + "</tr><tr><td colspan=0>丁<td>戊</tr></table>"));
  }

  @ParameterizedTest
  @CsvSource({
    "UTF-8,''",
    "UTF-8,<meta charset=gb2312>",
    "UTF-8,<meta charset=iso-8859-1>",
    "GBK,<meta http-equiv=Content-Type content='text/html; charset=gb2312'>",
    "GB18030,''",
    "GB18030,<meta charset=utf-8>",
    "Big5,<meta charset=big5>",
    "UTF-16,''",
  })
  void readsEveryEncodingWhateverIsDeclared(String charset, String meta)
      throws UnreadableException {
    String page = "<html><head>" + meta + "</head><body><p>主動公開，共五件</p></body></html>";
    assertEquals(List.of("主動公開，共五件"), Shown.of(read(page.getBytes(Charset.forName(charset)))));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<!DOCTYPE html><p>x",
        "\ufeff<html>",
        " \n<!-- 注 --><?xml version='1.0'?><!doctype HTML PUBLIC 'x'>",
        "<div>x</div>",
        "<TABLE border=1><tr><td>x",
        "标题<p>一</p><p>二</p><p>三</p><p>四</p>"
      })
  void knowsPagesByTheirContent(String page) {
    assertEquals(
        Fit.YES,
        new HtmlReader().fit(new Source("报告.docx", page.getBytes(StandardCharsets.UTF_8))));
  }

  @ParameterizedTest
  @ValueSource(strings = {"一、总体情况\n", "<规章>\t0", "PK\3\4", "%PDF-1.4", "<?xml version='1.0'?><a/>"})
  void takesNothingElseForAPage(String content) {
    Source source = new Source("报告.html", content.getBytes(StandardCharsets.UTF_8));
    assertFalse(new HtmlReader().fit(source) == Fit.YES);
  }
}
