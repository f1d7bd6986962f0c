package org.nianbao.variants;

import static org.nianbao.variants.Variant.Format.HTML;
import static org.nianbao.variants.Variant.Format.TEXT;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.nianbao.document.Block;
import org.nianbao.document.Table;

/** Tables cut, framed, labelled and filled in other ways. */
final class TableVariants {

  private TableVariants() {}

  static List<Variant> all() {
    List<Variant> all = new ArrayList<>();
    all.addAll(labels());
    all.addAll(figures());
    all.addAll(frames());
    all.addAll(cuts());
    return all;
  }

  private static Variant tables(String name, UnaryOperator<TableGrid> change) {
    return Variant.changed(name, d -> d.tables(change));
  }

  private static Variant labels(String name, UnaryOperator<String> change) {
    return tables(name, g -> g.labels(change));
  }

  private static List<Variant> labels() {
    return List.of(
        labels("labels broken after two characters", t -> t.replaceAll("^(..)(?=.)", "$1\n")),
        labels(
            "labels broken after every third character", t -> t.replaceAll("(...)(?=.)", "$1\n")),
        labels(
            "short labels written one character a line",
            t -> t.length() > 6 ? t : vertical(t, "\n")),
        labels(
            "short labels with a no-break space on every line",
            t -> t.length() > 6 ? t : vertical(t, "\n\u00a0")),
        labels("spaces inside short labels", t -> t.length() > 4 ? t : vertical(t, " ")),
        labels(
            "full-width spaces inside short labels",
            t -> t.length() > 4 ? t : vertical(t, "\u3000")),
        labels("half-width brackets", t -> t.replace('（', '(').replace('）', ')')),
        labels("half-width commas", t -> t.replace('，', ',').replace('；', ';')),
        labels("other quotation marks", t -> t.replace("“", "\"").replace("”", "\"")),
        labels("corner quotation marks", t -> t.replace("“", "「").replace("”", "」")),
        labels("without quotation marks", t -> t.replaceAll("[“”]", "")),
        labels("numerals 1、", t -> t.replaceAll("^(\\d)[.．]", "$1、")),
        labels("numerals 1．", t -> t.replaceAll("^(\\d)[.．]", "$1．")),
        labels("numerals (1)", t -> t.replaceAll("^(\\d)[.．]", "($1)")),
        labels("numerals （1）", t -> t.replaceAll("^(\\d)[.．]", "（$1）")),
        labels("numerals 1）", t -> t.replaceAll("^(\\d)[.．]", "$1）")),
        labels(
            "numerals ①",
            t ->
                t.matches("(?s)\\d[.．].*") ? (char) ('①' + t.charAt(0) - '1') + t.substring(2) : t),
        labels("numerals with a space behind", t -> t.replaceAll("^(\\d)[.．]", "$1. ")),
        labels("numerals without a mark", t -> t.replaceAll("^(\\d)[.．]", "$1")),
        labels("numerals lost", t -> t.replaceAll("^(\\d)[.．]", "")),
        labels("all numerals of 表三 lost", t -> t.replaceAll("^(\\d[.．]|（[一二三四五六七]）|[一二三四]、)", "")),
        labels("numerals ㈠", TableVariants::bracketed),
        labels("a space behind the group's numeral", t -> t.replaceAll("^(（[一二三四五六七]）)", "$1 ")),
        labels("第二十条（一）项", t -> t.replaceAll("第二十条\\s*第", "第二十条")),
        labels("第二十条第一项", t -> t.replaceAll("第二十条\\s*第（(.)）项", "第二十条第$1项")),
        labels("第二十条第(一)款", t -> t.replaceAll("第二十条\\s*第（(.)）项", "第二十条 第 （$1） 项")),
        labels("《条例》第二十条第（一）项", t -> t.replaceAll("^第二十条", "《条例》第二十条")),
        labels("法律、行政法规", t -> t.replace("其他法律行政法规", "其他法律、行政法规")),
        labels("a colon behind labels", t -> t.length() < 8 ? t + "：" : t),
        labels("an asterisk behind 总计", t -> t.equals("总计") ? "总计*" : t),
        labels("units in headings of counts", t -> t.matches("(?s)本年\\n?制发件数") ? t + "（件）" : t),
        labels(
            "zero-width marks",
            t -> t.length() > 2 ? t.substring(0, 1) + "\u200b" + t.substring(1) + "\ufeff" : t));
  }

  private static String vertical(String text, String between) {
    return String.join(between, text.replaceAll("\\s", "").split(""));
  }

  private static String bracketed(String text) {
    return text.matches("(?s)（[一二三四五六七]）.*")
        ? (char) ('㈠' + "一二三四五六七".indexOf(text.charAt(1))) + text.substring(3)
        : text;
  }

  private static Variant figures(String name, UnaryOperator<String> change) {
    return tables(name, g -> g.figures(change));
  }

  private static List<Variant> figures() {
    return List.of(
        figures("no-break spaces around figures", t -> "\u00a0" + t + "\u00a0"),
        figures("full-width spaces around figures", t -> "\u3000" + t + "\u3000"),
        figures("figures moved right by spaces", t -> "        " + t),
        figures("figures on a line of their own", t -> "\n" + t + "\n")
            .in(HTML, Variant.Format.DOCX),
        figures("figures between thin spaces", t -> "\u2009" + t + "\u2002"),
        figures("soft hyphen and marks at figures", t -> t + "\u200b"),
        figures("digits with spaces between", t -> String.join(" ", t.split(""))));
  }

  private static List<Variant> frames() {
    return List.of(
        tables("a blank column at the right", g -> g.blankColumn(g.width()))
            .deserving("table/column-extra@2", "table/column-extra@3", "table/column-extra@4"),
        tables("a blank row at the end", g -> g.blankRow(g.rows.size())),
        tables("blank rows at both ends", g -> g.blankRow(0).blankRow(g.rows.size())),
        Variant.changed(
            "a blank row between figures", d -> d.part(3).tables(g -> g.blankRow(g.find("部分公开")))),
        tables("the name of the table in its first row", g -> g.line(0, "表一 统计表")),
        Variant.changed(
            "the section's name in the first row",
            d -> d.parts.forEach(p -> p.tables(g -> g.line(0, p.heading)))),
        Variant.changed(
            "the section's bare name in the first row",
            d -> d.parts.forEach(p -> p.tables(g -> g.line(0, p.heading.substring(2))))),
        tables("a unit in the first row", g -> g.line(0, "单位：件")),
        tables("a unit and the agency in the first row", g -> g.line(0, "填报单位：某某局　　　　　单位：件")),
        tables("a note in the last row", g -> g.line(g.rows.size(), "注：本表数据统计至12月31日。")),
        tables("说明 in the last row", g -> g.line(g.rows.size(), "说明：行政许可含依申请办理的全部事项。")),
        tables(
            "who filled it in, in the last row",
            g -> g.line(g.rows.size(), "填表人：        审核人：        填表日期：")),
        Variant.changed(
            "a caption over the table",
            d ->
                d.parts.forEach(
                    p -> {
                      if (p.body.size() == 1) {
                        p.first("表1 " + p.heading.substring(2));
                      }
                    })),
        Variant.changed(
            "a caption under the table",
            d -> {
              for (int s = 2; s <= 4; s++) {
                d.part(s).last("表" + s + " 统计情况");
              }
            }),
        Variant.changed(
            "an explanation over the table",
            d -> {
              for (int s = 2; s <= 4; s++) {
                d.part(s).first("本部分数据按照统一口径统计，具体情况见下表。");
              }
            }),
        Variant.changed(
            "an explanation under the table",
            d -> {
              for (int s = 2; s <= 4; s++) {
                d.part(s).last("上表数据已经复核，与台账一致。");
              }
            }),
        Variant.changed(
            "notes under the table",
            d -> {
              for (int s = 2; s <= 4; s++) {
                d.part(s).last("注：1.表中数据为全年累计数。2.没有的填0。");
              }
            }),
        Variant.changed(
            "a unit over the table",
            d -> {
              for (int s = 2; s <= 4; s++) {
                d.part(s).first("单位：件");
              }
            }),
        Variant.changed(
            "without the note in the corner of 表三",
            d -> d.part(3).tables(g -> g.labels(t -> t.replaceAll("(?s)（本列数据.*", "项目")))),
        Variant.changed(
            "with an empty corner of 表三",
            d -> d.part(3).tables(g -> g.labels(t -> t.replaceAll("(?s)（本列数据.*", "")))));
  }

  private static List<Variant> cuts() {
    List<Variant> cuts = new ArrayList<>();
    for (String at : List.of("部分公开", "保护第三方", "信访举报", "总计")) {
      cuts.add(Variant.changed("表三 cut before " + at, d -> cut(d, at, false, false, List.of())));
      cuts.add(
          Variant.changed(
              "表三 cut before " + at + ", its headings repeated",
              d -> cut(d, at, true, false, List.of())));
      cuts.add(
          Variant.changed(
              "表三 cut before " + at + ", headings and labels repeated",
              d -> cut(d, at, true, true, List.of())));
      cuts.add(
          Variant.changed(
              "表三 cut before " + at + ", page number between",
              d -> cut(d, at, true, false, List.of("— 3 —"))));
      cuts.add(
          Variant.changed(
              "表三 cut before " + at + ", 续表 between",
              d -> cut(d, at, true, false, List.of("5", "续表"))));
      cuts.add(
          Variant.changed(
              "headings of 表三 repeated before " + at,
              d -> d.part(3).tables(g -> repeat(g, at, false))));
      cuts.add(
          Variant.changed(
              "name and headings of 表三 repeated before " + at,
              d -> d.part(3).tables(g -> repeat(g, at, true))));
    }
    cuts.add(Variant.changed("表二 cut at every block", d -> blocks(d, false)));
    cuts.add(
        Variant.changed(
            "表二 without 第二十条 lines",
            d -> d.part(2).tables(g -> g.without(t -> t.contains("第二十条")))));
    cuts.add(Variant.changed("表二 cut at every block, without 第二十条 lines", d -> blocks(d, true)));
    cuts.add(Variant.changed("表二 with 第二十条 in text", d -> items(d)));
    cuts.add(
        Variant.changed("表四 cut between review and suits", TableVariants::cutDisputes)
            .in(HTML, TEXT));
    return cuts;
  }

  private static int header(TableGrid g) {
    return g.find("本年新收");
  }

  private static void cut(
      Draft d, String at, boolean heading, boolean words, List<String> between) {
    TableGrid g = TableGrid.of(d.table(3));
    int row = Math.max(at.equals("总计") ? g.find("（七）") : 0, g.find(at.equals("总计") ? "七" : at));
    TableGrid first = g.copy(0, row, true);
    TableGrid second = g.copy(row, g.rows.size(), words);
    if (heading) {
      second.insert(0, g.copy(0, header(g), true));
    }
    List<Block> parts = new ArrayList<>();
    parts.add(first.table());
    between.forEach(line -> parts.add(Draft.paragraph(line)));
    parts.add(second.table());
    d.replaceTable(3, parts);
  }

  private static TableGrid repeat(TableGrid g, String at, boolean name) {
    int row = at.equals("总计") ? g.find("七") : g.find(at);
    TableGrid head = g.copy(0, header(g), true);
    if (name) {
      head.line(0, "三、收到和处理政府信息公开申请情况");
    }
    TableGrid split = g.copy(0, row, true);
    int n = split.rows.size();
    split.insert(n, head);
    split.insert(split.rows.size(), g.copy(row, g.rows.size(), false));
    return split;
  }

  private static void blocks(Draft d, boolean withoutLines) {
    TableGrid g = TableGrid.of(d.table(2));
    List<Integer> starts = new ArrayList<>();
    for (int r = 0; r < g.rows.size(); r++) {
      if (g.rows.get(r).get(0).text.contains("第二十条")) {
        starts.add(r);
      }
    }
    List<Block> tables = new ArrayList<>();
    for (int i = 0; i < starts.size(); i++) {
      int to = i + 1 < starts.size() ? starts.get(i + 1) : g.rows.size();
      tables.add(narrow(g.copy(starts.get(i) + (withoutLines ? 1 : 0), to, true)).table());
    }
    d.replaceTable(2, tables);
  }

  private static void items(Draft d) {
    List<Block> tables = new ArrayList<>();
    blocks(d, true);
    int i = 0;
    for (Block b : d.part(2).body) {
      if (b instanceof Table) {
        tables.add(Draft.paragraph("第二十条第（" + "一五六八九".charAt(i++) + "）项"));
      }
      tables.add(b);
    }
    d.part(2).body.clear();
    d.part(2).body.addAll(tables);
  }

  /** Leaves only one of the columns that every row has merged. */
  private static TableGrid narrow(TableGrid g) {
    for (int c = g.width() - 1; c > 0; c--) {
      int column = c;
      if (g.rows.stream().allMatch(row -> row.get(column) == row.get(column - 1))) {
        g.rows.forEach(row -> row.remove(column));
      }
    }
    return g;
  }

  private static void cutDisputes(Draft d) {
    TableGrid g = TableGrid.of(d.table(4));
    int middle = 5;
    TableGrid left = g.copy(0, g.rows.size(), true);
    TableGrid right = g.copy(0, g.rows.size(), true);
    left.rows.forEach(row -> row.subList(middle, row.size()).clear());
    right.rows.forEach(row -> row.subList(0, middle).clear());
    d.replaceTable(4, List.of(left.table(), right.table()));
  }
}
