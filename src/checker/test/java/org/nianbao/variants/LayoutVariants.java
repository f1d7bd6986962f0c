package org.nianbao.variants;

import static org.nianbao.variants.Variant.changed;

import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.nianbao.document.Block;
import org.nianbao.document.Paragraph;
import org.nianbao.document.Place;
import org.nianbao.document.Table;
import org.nianbao.document.TableBuilder;

/** Tables laid out otherwise, other tables beside the form's, and headings within text. */
final class LayoutVariants {

  private LayoutVariants() {}

  static List<Variant> all() {
    return Stream.of(columns(), rows(), otherTables(), runIn()).flatMap(List::stream).toList();
  }

  private static Variant requests(String name, UnaryOperator<TableGrid> change) {
    return changed(name, d -> d.part(3).tables(change));
  }

  private static List<Variant> columns() {
    return List.of(
        requests("表三: a blank column before the figures", g -> g.blankColumn(g.width() - 7)),
        changed("tables: a blank column in front", d -> d.tables(g -> g.blankColumn(0))),
        changed(
                "tables: two blank columns at the right",
                d -> d.tables(g -> g.blankColumn(g.width()).blankColumn(g.width())))
            .deserving("table/column-extra@2", "table/column-extra@3", "table/column-extra@4"),
        requests("表三: one more label column", LayoutVariants::wider),
        requests("表三: a column of running numbers", LayoutVariants::numbered),
        requests("表三: a column for remarks", LayoutVariants::withRemarks)
            .deserving("table/column-extra@3"),
        changed("表二: the items in a column of their own", d -> d.part(2).tables(g -> items(g))));
  }

  private static TableGrid wider(TableGrid g) {
    g.rows.forEach(row -> row.add(1, row.get(0)));
    return g;
  }

  private static TableGrid numbered(TableGrid g) {
    int first = g.find("本年新收");
    TableGrid.GridBox heading = new TableGrid.GridBox("序号");
    for (int r = 0; r < g.rows.size(); r++) {
      g.rows
          .get(r)
          .add(0, r < first ? heading : new TableGrid.GridBox(Integer.toString(r - first + 1)));
    }
    return g;
  }

  private static TableGrid withRemarks(TableGrid g) {
    g.rows.forEach(row -> row.add(new TableGrid.GridBox("")));
    g.rows.get(0).set(g.width() - 1, new TableGrid.GridBox("备注"));
    return g;
  }

  private static TableGrid items(TableGrid g) {
    TableGrid.GridBox item = new TableGrid.GridBox("");
    for (List<TableGrid.GridBox> row : g.rows) {
      item = row.get(0).text.contains("第二十条") ? new TableGrid.GridBox(row.get(0).text) : item;
      row.add(0, item);
    }
    g.rows.removeIf(row -> row.get(1).text.contains("第二十条"));
    return g;
  }

  private static List<Variant> rows() {
    return List.of(
        requests("表三: the groups' labels repeated in each row", g -> repeat(g, "（[三四五六]）")),
        requests("表三: 三、 repeated in each row", g -> repeat(g, "三、")),
        requests("表三: 三、 in a row of its own", LayoutVariants::resultsInTheirOwnRow),
        changed(
            "表二: nothing as 0.00",
            d -> d.part(2).tables(g -> g.figures(t -> "0".equals(t) ? "0.00" : t))));
  }

  private static TableGrid repeat(TableGrid g, String label) {
    for (List<TableGrid.GridBox> row : g.rows) {
      for (int c = 0; c < 2; c++) {
        if (row.get(c).text.matches("(?s)" + label + ".*") && row.get(2) != row.get(c)) {
          row.set(c, new TableGrid.GridBox(row.get(c).text));
        }
      }
    }
    return g;
  }

  private static TableGrid resultsInTheirOwnRow(TableGrid g) {
    int at = g.find("予以公开");
    for (List<TableGrid.GridBox> row : g.rows) {
      if (row.get(0).text.contains("办理结果")) {
        row.set(0, row.get(1));
      }
    }
    return g.line(at, "三、本年度办理结果");
  }

  private static List<Variant> otherTables() {
    return List.of(
        other("by channel", 1, "公开渠道|公开数量", "门户网站|120", "微信公众号|36"),
        other("with totals", 1, "类别|数量|总计", "政策文件|3|3", "其他|1|1", "总计|4|4"),
        other("of applicants", 1, "方式|自然人|法人或其他组织|总计", "当面|1|0|1", "网络|2|0|2", "总计|3|0|3"),
        other("of outcomes", 1, "答复结果|件数", "予以公开|3", "部分公开|1", "总计|4"),
        other("of licences", 1, "事项|数量", "行政许可|12", "行政处罚|3", "行政强制|0"),
        other("of disputes", 1, "类型|结果维持|结果纠正", "行政复议|1|0"),
        other("before the form's", 2, "公开渠道|公开数量", "门户网站|120", "公告栏|8"),
        other("of fees", 6, "项目|件数|金额（元）", "发出收费通知|0|0", "实际收取|0|0"));
  }

  private static Variant other(String name, int section, String... rows) {
    TableBuilder table = new TableBuilder(Place.UNKNOWN);
    for (String row : rows) {
      table.startRow();
      for (String cell : row.split("\\|", -1)) {
        table.cell(cell, 1, 1);
      }
    }
    Table other = table.build();
    return changed("another table " + name, d -> d.part(section).body.add(0, other));
  }

  private static List<Variant> runIn() {
    return List.of(
        changed("headings run on into the text after a full stop", d -> runOn(d, "。")),
        changed("headings run on into the text after a colon", d -> runOn(d, "：")),
        changed("headings run on into the text after a space", d -> runOn(d, "　")),
        changed("headings repeated under themselves", d -> d.parts.forEach(LayoutVariants::echo)),
        changed("heading of 表三 lost", d -> d.part(3).heading = ""),
        changed(
            "headings of all tables lost",
            d -> List.of(2, 3, 4).forEach(s -> d.part(s).heading = "")),
        changed("lines indented", d -> d.parts.forEach(p -> p.lines(t -> "　　" + t))),
        changed(
            "preamble: the title in a sentence",
            d -> d.preamble("现公布" + d.agency + d.year + "年政府信息公开工作年度报告。")),
        changed(
            "preamble: a salutation",
            d -> d.preamble("县政府办公室：", "现将" + d.year + "年政府信息公开工作年度报告报送如下：")),
        changed(
            "preamble: last year's report",
            d -> d.preamble("针对《" + (d.year - 1) + "年政府信息公开工作年度报告》反映的问题，逐项整改。")),
        changed(
            "attachment: last year's report",
            d -> d.signature.add("附件：" + (d.year - 1) + "年政府信息公开工作年度报告.docx")));
  }

  private static void runOn(Draft d, String mark) {
    for (int section : List.of(1, 5)) {
      Draft.Part part = d.part(section);
      Block first = part.body.remove(0);
      part.heading += mark + ((Paragraph) first).text();
    }
  }

  private static void echo(Draft.Part part) {
    part.first("——" + part.heading.substring(2) + "——");
  }
}
