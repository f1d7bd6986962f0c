package org.nianbao.variants;

import static org.nianbao.variants.Variant.Format.HTML;
import static org.nianbao.variants.Variant.file;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The same report on the pages that sites make: frames of menus and links, odd tables, pasting. */
final class PageVariants {

  private static final Pattern TABLE = Pattern.compile("(?s)<table border=\"1\">(.*?)</table>");
  private static final Pattern ROW = Pattern.compile("(?s)<tr>(.*?)</tr>");
  private static final Pattern CELL = Pattern.compile("(?s)<td([^>]*)>(.*?)</td>");
  private static final Pattern TITLE = Pattern.compile("<p>([^<]*)</p>");

  private PageVariants() {}

  static List<Variant> all() {
    return Stream.of(sites(), layouts(), divs(), pasted()).flatMap(List::stream).toList();
  }

  private static Variant page(String name, UnaryOperator<String> change) {
    return file("site: " + name, HTML, change);
  }

  /** The report's own part of the page. */
  static String article(String page) {
    int from = page.indexOf("<div class=\"content\">") + "<div class=\"content\">".length();
    return page.substring(from, page.lastIndexOf("</div></body>"));
  }

  private static String title(String page) {
    Matcher lines = TITLE.matcher(page);
    StringBuilder title = new StringBuilder();
    while (title.indexOf("报告") < 0 && lines.find()) {
      title.append(lines.group(1));
    }
    return title.toString();
  }

  private static String links(String... texts) {
    return Stream.of(texts)
        .map(t -> "<li><a href=\"#\" target=_blank>" + t + "</a></li>")
        .collect(Collectors.joining("\n", "<ul>", "</ul>"));
  }

  private static final String TOP =
      "<div class=top><img src=logo.png width=300 height=80 alt=网站标识></div><div class=menu>"
          + links("首页", "走进汀陵", "新闻中心", "政务公开", "政务服务", "互动交流", "政府信息公开年报")
          + "</div><div class=search>请输入关键字 <input type=text><button>搜索</button></div>"
          + "<div class=crumb>当前位置：<a href=#>首页</a> &gt; <a href=#>政府信息公开</a> &gt; <a href=#>年报</a></div>";

  private static final String SIDE =
      "<div class=side><h3>政府信息公开</h3>"
          + links("政府信息公开指南", "政府信息公开制度", "法定主动公开内容", "政府信息公开年报", "依申请公开")
          + "</div>";

  private static final String TOOLS =
      "<div class=share>分享到：<a class=wx href=#>微信</a><a class=wb href=#>微博</a></div>"
          + "<div class=tool>【<a href=#>打印本页</a>】【<a href=#>关闭窗口</a>】</div>";

  private static final String FOOT =
      "<div class=foot><p>主办：汀陵县人民政府办公室　承办：汀陵县大数据中心</p><p>网站标识码：0000000000"
          + "　某ICP备00000000号</p><p>地址：汀陵县人民路1号　联系电话：000-00000000</p></div>";

  private static String related(String title) {
    return "<div class=related><h3>相关信息</h3>"
        + links("汀陵县教育局2019年政府信息公开工作年度报告", "汀陵县水务局2018年政府信息公开工作年度报告", "“一图读懂”" + title)
        + "</div>";
  }

  /** A site's page around an article. */
  static String site(String page) {
    String title = title(page);
    return "<!DOCTYPE html><html><head><meta charset=utf-8><title>"
        + title
        + "_汀陵县人民政府</title></head><body>"
        + TOP
        + "<div class=wrap>"
        + SIDE
        + "<div class=main><div class=TRS_Editor id=zoom>"
        + article(page)
        + "</div>"
        + TOOLS
        + related(title)
        + "</div></div>"
        + FOOT
        + "</body></html>";
  }

  private static List<Variant> sites() {
    return List.of(
        page("menus, links to other reports, share buttons", PageVariants::site),
        page(
            "other reports listed before the article",
            t -> site(t).replace("<div class=main>", "<div class=main>" + related("一份报告"))),
        page(
            "a long menu without links, all in one element",
            t -> {
              String menu =
                  Stream.of(
                          "首页 县情 新闻 公开 服务 互动 专题 领导之窗 机构职能 政策文件 规划计划 人事信息 财政预决算 统计数据"
                              + " 行政许可 行政处罚 公共资源 重大项目 应急管理 建议提案 政策解读 公开指南 公开制度 公开目录")
                      .flatMap(s -> Stream.of(s.split(" ", -1)))
                      .map(s -> "<span class=m>" + s + "</span><br>")
                      .collect(Collectors.joining());
              return "<html><head><title>汀陵县人民政府</title></head><body>"
                  + menu
                  + article(t)
                  + "</body></html>";
            }),
        page(
            "a menu that names the yearly reports",
            t ->
                "<html><head><title>信息公开</title></head><body><p>首页</p><p>政府信息公开年报</p><p>公开指南</p>"
                    + "<p>公开制度</p><p>公开目录</p><p>依申请公开</p><p>领导之窗</p><p>机构职能</p>"
                    + article(t)
                    + "</body></html>"),
        page(
            "saved as a whole page",
            t ->
                site(t)
                    .replace(
                        "<!DOCTYPE html><html>",
                        "<!DOCTYPE html>\n<!-- saved from url=(0042)http://www.example.gov.cn/1.html -->\n<html>")
                    .replace("src=logo.png", "src=\"./年报_files/logo.png\"")));
  }

  private static List<Variant> layouts() {
    return List.of(
        page(
            "the page laid out in tables",
            t ->
                "<html><head><title>"
                    + title(t)
                    + "</title></head><body><table width=1000><tr><td colspan=2>"
                    + TOP
                    + "</td></tr><tr><td width=200 valign=top>"
                    + SIDE
                    + "</td><td><table><tr><td>"
                    + title(t)
                    + "</td></tr><tr><td>发布时间：2022-1-20　来源：汀陵县</td></tr><tr><td>"
                    + article(t)
                    + "</td></tr></table></td></tr><tr><td colspan=2>"
                    + FOOT
                    + "</td></tr></table></body></html>"),
        page(
            "each table in a table of one cell",
            t ->
                site(t)
                    .replace(
                        "<table border=\"1\">",
                        "<table class=outer><tbody><tr><td align=center><div><table border=\"1\">")
                    .replaceAll(
                        "(</tr>\\s*)</table>\\s*(?=<p>|</div>)",
                        "$1</table></div></td></tr></tbody></table>")),
        page(
            "the article's paragraphs as rows of a table",
            t ->
                site(
                    "<div class=\"content\"><table width=100%>"
                        + article(t)
                            .replaceAll("<p>(.*?)</p>", "<tr><td>$1</td></tr>")
                            .replaceAll("(?s)(<table border.*?</table>)", "<tr><td>$1</td></tr>")
                        + "</table></div></body>")));
  }

  private static Variant divTables(
      String name, String head, Function<List<List<String>>, String> f) {
    return page(name, t -> tables(site(t), f).replace("</head>", head + "</head>"));
  }

  private static List<Variant> divs() {
    return List.of(
        divTables(
            "tables of div by inline style",
            "",
            rows ->
                "<div style=\"display: table; width:100%\">"
                    + each(rows, "<div style=\"display:table-row\">", "</div>")
                        .replace("[", "<div style='border:1px solid; display: table-cell'>")
                        .replace("]", "</div>")
                    + "</div>"),
        divTables(
            "tables of div by a style sheet",
            "<style>/* x */ .bg .h{display:table-row} .bg .h>div{ display : table-cell;padding:3px}"
                + " .bg{display:table}@media print{.top{display:none}}</style>",
            rows ->
                "<div class=bg>"
                    + each(rows, "<div class=h>", "</div>")
                        .replace("[", "<div>")
                        .replace("]", "</div>")
                    + "</div>"),
        divTables(
            "tables of div by their classes",
            "<link rel=stylesheet href=/css/table.css>",
            rows ->
                "<div class=tb>"
                    + each(rows, "<div class=\"tb-row clearfix\">", "</div>")
                        .replace("[", "<div class=\"tb-cell w1\"><p>")
                        .replace("]", "</p></div>")
                    + "</div>"),
        divTables(
            "tables of lists by their classes",
            "",
            rows ->
                "<div class=table>"
                    + each(rows, "<ul class=tr>", "</ul>")
                        .replace("[", "<li class=td>")
                        .replace("]", "</li>")
                    + "</div>"));
  }

  /** The rows: each cell in brackets, cells merged from above empty. */
  private static String each(List<List<String>> rows, String open, String close) {
    return rows.stream()
        .map(
            row ->
                open + row.stream().map(c -> "[" + c + "]").collect(Collectors.joining()) + close)
        .collect(Collectors.joining("\n"));
  }

  /** Writes every table anew from its rows; a cell merged from above is empty. */
  private static String tables(String page, Function<List<List<String>>, String> write) {
    return TABLE
        .matcher(page)
        .replaceAll(m -> Matcher.quoteReplacement(write.apply(rows(m.group(1)))));
  }

  private static List<List<String>> rows(String table) {
    List<List<String>> rows = new ArrayList<>();
    List<int[]> down = new ArrayList<>(); // column, width, rows left
    Matcher row = ROW.matcher(table);
    while (row.find()) {
      List<String> cells = new ArrayList<>();
      Matcher cell = CELL.matcher(row.group(1));
      List<int[]> next = new ArrayList<>();
      int column = 0;
      boolean more = cell.find();
      while (more || !down.isEmpty()) {
        int at = column;
        int[] above = down.stream().filter(d -> d[0] == at).findFirst().orElse(null);
        if (above != null) {
          cells.add("");
          down.remove(above);
          column += above[1];
          if (--above[2] > 0) {
            next.add(above);
          }
        } else if (more) {
          int width = span(cell.group(1), "colspan");
          int height = span(cell.group(1), "rowspan");
          cells.add(cell.group(2));
          if (height > 1) {
            next.add(new int[] {column, width, height - 1});
          }
          column += width;
          more = cell.find();
        } else {
          throw new IllegalStateException("a merged cell beyond the row's end");
        }
      }
      down = next;
      rows.add(cells);
    }
    return rows;
  }

  private static int span(String attributes, String name) {
    Matcher m = Pattern.compile(name + "=\"(\\d+)\"").matcher(attributes);
    return m.find() ? Integer.parseInt(m.group(1)) : 1;
  }

  private static final String WORD_HEAD =
      "<html xmlns:v=\"urn:schemas-microsoft-com:vml\" xmlns:o=\"urn:schemas-microsoft-com:office:office\""
          + " xmlns:w=\"urn:schemas-microsoft-com:office:word\" xmlns=\"http://www.w3.org/TR/REC-html40\">"
          + "<head><meta http-equiv=Content-Type content=\"text/html; charset=utf-8\">"
          + "<meta name=ProgId content=Word.Document><!--[if gte mso 9]><xml><w:WordDocument>"
          + "<w:View>Normal</w:View></w:WordDocument></xml><![endif]--><style><!--\n"
          + " p.MsoNormal {mso-style-parent:\"\"; margin:0cm;}\n @page Section1 {size:595pt 841pt;}\n--></style></head>";

  private static final String OFFICE_LEFTOVER =
      "<xml><w:WordDocument><w:View>Normal</w:View><w:Zoom>0</w:Zoom><w:PunctuationKerning/>"
          + "<w:DrawingGridVerticalSpacing>7.8 磅</w:DrawingGridVerticalSpacing></w:WordDocument></xml>"
          + "<!--[if gte mso 10]><style>/* Style Definitions */ table.MsoNormalTable {mso-style-name:普通表格;}"
          + "</style><![endif]-->";

  private static String word(String article) {
    return article
        .replaceAll(
            "<p>([^<]*)</p>",
            "<p class=MsoNormal style='text-indent:32.0pt;mso-char-indent-count:2.0'><span lang=EN-US"
                + " style='mso-bidi-font-size:10.5pt'><o:p></o:p></span><span style='font-family:仿宋_GB2312;"
                + "mso-hansi-font-family:宋体'>$1<span lang=EN-US><o:p></o:p></span></span></p>")
        .replaceAll(
            "(?s)<td([^>]*)>(.*?)</td>",
            "<td$1 style='border:solid windowtext 1.0pt;mso-border-alt:solid windowtext .5pt'><p"
                + " class=MsoNormal align=center style='mso-pagination:widow-orphan'><span lang=EN-US"
                + " style='mso-font-kerning:0pt'>$2<o:p></o:p></span></p></td>");
  }

  private static List<Variant> pasted() {
    return List.of(
        page(
            "saved as a page by Word",
            t ->
                WORD_HEAD
                    + "<body lang=ZH-CN><div class=Section1>"
                    + word(article(t))
                        .replace(
                            "</table>",
                            "<![if !supportMisalignedColumns]><tr height=0><td width=109 style='border:none'></td>"
                                + "<td width=52 style='border:none'></td></tr><![endif]></table>")
                    + "</div></body></html>"),
        page(
            "pasted from Word into a site's editor",
            t ->
                site(
                    "<div class=\"content\">"
                        + OFFICE_LEFTOVER
                        + word(article(t))
                        + "</div></body>")),
        page(
            "pasted from WPS: smart tags, bookmarks, spans within spans",
            t ->
                site(
                    t.replaceAll(
                            "<td([^>]*)>(\\d+)</td>",
                            "<td$1><p><a name=\"_GoBack\"></a><span><span style=\"mso-spacerun:'yes'\">&nbsp;"
                                + "</span></span><span style=\"mso-spacerun:'yes';font-family:宋体\">$2</span>"
                                + "<span><o:p>&nbsp;</o:p></span></p></td>")
                        .replaceAll(
                            "(20\\d\\d年\\d{1,2}月\\d{1,2}日)",
                            "<st1:chsdate w:st=\"on\" isrocdate=\"False\">$1</st1:chsdate>"))),
        page(
            "saved as .doc: a page without html and head",
            t -> "<meta charset=utf-8>" + word(article(t))));
  }
}
