package org.nianbao.variants;

import static org.nianbao.variants.Variant.Format.DOCX;
import static org.nianbao.variants.Variant.Format.HTML;
import static org.nianbao.variants.Variant.Format.TEXT;
import static org.nianbao.variants.Variant.file;

import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** The same report as other programs write the file. */
final class FileVariants {

  private FileVariants() {}

  static List<Variant> all() {
    return Stream.of(text(), pages(), cells(), word()).flatMap(List::stream).toList();
  }

  private static Variant text(String name, UnaryOperator<String> change) {
    return file("text: " + name, TEXT, change);
  }

  private static List<Variant> text() {
    return List.of(
        text("Windows line ends", t -> t.replace("\n", "\r\n")),
        text("a byte order mark", t -> "\ufeff" + t),
        text(
            "bookmarks",
            t ->
                t.replaceFirst("\t(\\d)", "\t[bookmark: _GoBack]$1")
                    .replace("一、总体情况", "[bookmark: _Toc1]一、总体情况")),
        text("a space before each tab's cell", t -> t.replace("\n\t", "\n\t ")),
        text("empty lines between paragraphs", t -> t.replaceAll("(?m)^([^\t\n].{20,})$", "$1\n")),
        text("bars behind figures", t -> t.replaceAll("(?m)^\t(\\d+)$", "\t$1 ")),
        text("three empty lines behind tables", t -> t.replaceAll("\n\n\n", "\n\n\n\n\n")));
  }

  private static Variant page(String name, UnaryOperator<String> change) {
    return file("page: " + name, HTML, change);
  }

  private static List<Variant> pages() {
    return List.of(
        page(
            "th for td in headings",
            t ->
                t.replaceAll(
                    "<td([^>]*)>(自然人|商业企业|科研机构|总\\s*计|结果维持|信息内容|本年[^<]*)</td>", "<th$1>$2</th>")),
        page(
            "every label in th",
            t -> t.replaceAll("<td([^>]*)>([^<0-9+-][^<]*)</td>", "<th$1>$2</th>")),
        page(
            "cells in paragraphs",
            t -> t.replaceAll("<td([^>]*)>(.*?)</td>", "<td$1><p>$2</p></td>")),
        page(
            "figures in spans",
            t ->
                t.replaceAll(
                    ">(\\d+)</td>",
                    "><p><span style=\"font-family:仿宋\"><span>$1</span></span></p></td>")),
        page(
            "digits in spans of their own",
            t -> t.replaceAll(">(\\d)(\\d+)</td>", "><span>$1</span><span>$2</span></td>")),
        page("a no-break space in every cell", t -> t.replaceAll("<td([^>]*)>", "<td$1>&nbsp;")),
        page("a no-break space behind every cell", t -> t.replace("</td>", "&nbsp;&nbsp;</td>")),
        page(
            "breaks in labels",
            t -> t.replaceAll(">(法人)(或其他组织)<", ">$1<br>$2<").replace("科研机构", "科研<br/>机构")),
        page(
            "a paragraph for each character",
            t ->
                t.replaceAll(
                    "(?<=>)([结其尚])(果|他|未)(维|纠|结|审)(.)</td>",
                    "<p>$1</p><p>$2</p><p>$3</p><p>$4</p></td>")),
        page(
            "a table around the article",
            t ->
                t.replace(
                        "<div class=\"content\">",
                        "<table width=\"100%\"><tr><td><div class=\"content\">")
                    .replace("</div></body>", "</div></td></tr></table></body>")),
        page(
            "layout tables within layout tables",
            t ->
                t.replace(
                        "<div class=\"content\">",
                        "<table><tr><td>首页</td></tr><tr><td><table><tr><td>")
                    .replace("</div></body>", "</td></tr></table></td></tr></table></body>")),
        page(
            "thead and tbody",
            t ->
                t.replaceAll("(<table[^>]*>\\s*)(<tr>.*?</tr>)", "$1<thead>$2</thead><tbody>")
                    .replace("</table>", "</tbody></table>")),
        page("hidden cells", t -> t.replace("</tr>", "<td style=\"display:none\">9</td></tr>")),
        page(
            "hidden rows",
            t ->
                t.replace(
                    "</table>",
                    "<tr style=\"display: none\"><td>9</td><td>9</td><td>9</td></tr></table>")),
        page(
            "a colgroup",
            t ->
                t.replace(
                    "<table border=\"1\">",
                    "<table border=\"1\"><colgroup><col width=\"10\"/><col/></colgroup>")),
        page(
            "a caption",
            t -> t.replace("<table border=\"1\">", "<table border=\"1\"><caption>统计表</caption>")),
        page(
            "comments and Word's marks",
            t ->
                t.replace("<tr>", "<tr><!--[if !supportMisalignedColumns]--><!--[endif]-->")
                    .replace("<p>", "<p class=MsoNormal><o:p></o:p>")),
        page(
            "a row of zero height at the end",
            t ->
                t.replace(
                    "</table>",
                    "<tr height=\"0\"><td></td><td></td><td></td><td></td></tr></table>")),
        page("unclosed cells", t -> t.replace("</td>", "").replace("</tr>", "")),
        page(
            "upper-case tags",
            t -> t.replace("<td", "<TD").replace("</td>", "</TD>").replace("<tr", "<TR")),
        page(
            "section, strong and font",
            t ->
                t.replaceAll(
                    "<p>([一二三四五六]、[^<]*)</p>",
                    "<section><strong><font size=\"4\">$1</font></strong></section>")),
        page(
            "headings split over spans",
            t ->
                t.replaceAll(
                    "<p>([一二三四五六])、([^<]*)</p>",
                    "<p><b><span>$1</span><span>、</span></b><span>$2</span></p>")),
        page("breaks instead of paragraphs", t -> t.replace("<p>", "").replace("</p>", "<br>")),
        page(
            "menus and a footer around",
            t ->
                t.replace(
                        "<div class=\"content\">",
                        "<div class=\"nav\"><ul><li><a href=\"/\">首页</a></li><li><a href=\"/x\">政府信息公开年报</a></li></ul></div><div class=\"content\">")
                    .replace(
                        "</body>",
                        "<div class=\"foot\">主办单位：某县人民政府办公室　网站标识码：2202820001</div></body>")));
  }

  private static List<Variant> cells() {
    return List.of(
        page(
            "a merged label one row too tall",
            t -> t.replaceAll("rowspan=\"8\"([^>]*>（三）)", "rowspan=\"9\"$1")),
        page(
            "a merged label one row too low",
            t -> t.replaceAll("rowspan=\"5\"([^>]*>（五）)", "rowspan=\"4\"$1")),
        page("rows of spans over nothing", t -> t.replaceAll("rowspan=\"1\"|colspan=\"1\"", "")));
  }

  private static Variant word(String name, UnaryOperator<String> change) {
    return file("word: " + name, DOCX, change);
  }

  private static final String TEXT_OF = "<w:t xml:space=\"preserve\">";

  private static List<Variant> word() {
    return List.of(
        word(
            "runs split",
            t ->
                t.replaceAll(
                    "<w:r>" + TEXT_OF + "([^<])([^<]+)</w:t></w:r>",
                    "<w:r>" + TEXT_OF + "$1</w:t></w:r><w:r>" + TEXT_OF + "$2</w:t></w:r>")),
        word(
            "figures broken into paragraphs",
            t ->
                t.replaceAll(
                    "<w:p>(<w:r>" + TEXT_OF + "\\d+</w:t></w:r>)</w:p>",
                    "<w:p/><w:p>$1</w:p><w:p/>")),
        word(
            "bookmarks",
            t ->
                t.replace(
                    "<w:p><w:r>",
                    "<w:p><w:bookmarkStart w:id=\"0\" w:name=\"_GoBack\"/><w:bookmarkEnd w:id=\"0\"/><w:r>")),
        word(
            "tables in content controls",
            t ->
                t.replace("<w:tbl>", "<w:sdt><w:sdtPr/><w:sdtContent><w:tbl>")
                    .replace("</w:tbl>", "</w:tbl></w:sdtContent></w:sdt>")),
        word(
            "rows in content controls",
            t ->
                t.replace("<w:tr>", "<w:sdt><w:sdtContent><w:tr>")
                    .replace("</w:tr>", "</w:tr></w:sdtContent></w:sdt>")),
        word(
            "cells in content controls",
            t ->
                t.replace("<w:tc>", "<w:sdt><w:sdtContent><w:tc>")
                    .replace("</w:tc>", "</w:tc></w:sdtContent></w:sdt>")),
        word(
            "figures in content controls",
            t ->
                t.replaceAll(
                    "(<w:r>" + TEXT_OF + "\\d+</w:t></w:r>)",
                    "<w:sdt><w:sdtContent>$1</w:sdtContent></w:sdt>")),
        word(
            "headings in text boxes",
            t ->
                t.replaceAll(
                    "<w:p>(<w:r>" + TEXT_OF + "[一二三四五六]、[^<]{4,26}</w:t></w:r>)</w:p>",
                    "<w:p><w:r><mc:AlternateContent><mc:Choice Requires=\"wps\"><w:drawing><wps:txbx><w:txbxContent><w:p>$1</w:p></w:txbxContent></wps:txbx></w:drawing></mc:Choice><mc:Fallback><w:pict><v:textbox><w:txbxContent><w:p>$1</w:p></w:txbxContent></v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r></w:p>")),
        word(
            "tables within one table",
            t ->
                t.replaceAll(
                    "(?s)(<w:tbl>.*?</w:tbl>)",
                    "<w:tbl><w:tr><w:tc><w:tcPr/>$1<w:p/></w:tc></w:tr></w:tbl>")),
        word(
            "insertions accepted",
            t ->
                t.replaceAll(
                    "(<w:r>" + TEXT_OF + "\\d+</w:t></w:r>)",
                    "<w:ins w:id=\"1\" w:author=\"a\">$1</w:ins><w:del w:id=\"2\" w:author=\"a\"><w:r><w:delText>7</w:delText></w:r></w:del>")),
        word(
            "line breaks in short labels",
            t ->
                t.replaceAll(
                    TEXT_OF + "(结果|其他|尚未)(维持|纠正|结果|审结)</w:t>",
                    TEXT_OF + "$1</w:t><w:br/>" + TEXT_OF + "$2</w:t>")),
        word(
            "hyphens and soft breaks",
            t ->
                t.replace(
                    "</w:tcPr><w:p><w:r>",
                    "</w:tcPr><w:p><w:r><w:lastRenderedPageBreak/></w:r><w:r>")),
        word(
            "rows begin later",
            t -> t.replace("<w:tr>", "<w:tr><w:trPr><w:gridBefore w:val=\"1\"/></w:trPr>")),
        word(
            "page fields between parts",
            t ->
                t.replaceAll(
                    "(<w:p><w:r>" + TEXT_OF + "[二三四五六]、[^<]*(?:情况|事项))",
                    "<w:p><w:r>"
                        + TEXT_OF
                        + "- </w:t></w:r><w:fldSimple w:instr=\" PAGE \"><w:r>"
                        + TEXT_OF
                        + "3</w:t></w:r></w:fldSimple><w:r>"
                        + TEXT_OF
                        + " -</w:t></w:r></w:p>$1")));
  }
}
