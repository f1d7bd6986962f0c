package org.nianbao.variants;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.nianbao.document.Block;
import org.nianbao.document.Document;
import org.nianbao.document.Limits;
import org.nianbao.document.Paragraph;
import org.nianbao.document.Place;
import org.nianbao.document.Readers;
import org.nianbao.document.ReadersOfReports;
import org.nianbao.document.Source;
import org.nianbao.document.Table;
import org.nianbao.document.UnreadableException;

/** A right report taken apart, to be changed and written again. */
final class Draft {

  /** A first-level heading and what stands under it. */
  static final class Part {
    String heading;
    final List<Block> body = new ArrayList<>();

    /** Adds a line before everything else. */
    void first(String line) {
      body.add(0, paragraph(line));
    }

    /** Adds a line behind everything else. */
    void last(String line) {
      body.add(paragraph(line));
    }

    /** Changes every line. */
    void lines(UnaryOperator<String> change) {
      body.replaceAll(b -> b instanceof Paragraph p ? paragraph(change.apply(p.text())) : b);
    }

    /** Replaces the table by what becomes of it. */
    void tables(UnaryOperator<TableGrid> change) {
      body.replaceAll(b -> b instanceof Table t ? change.apply(TableGrid.of(t)).table() : b);
    }
  }

  final List<String> title = new ArrayList<>();
  final List<String> preamble = new ArrayList<>();
  final List<Part> parts = new ArrayList<>();
  final List<String> signature = new ArrayList<>();
  final String agency;
  final int year;

  private Draft(Document document) {
    List<Block> tail = preamble(document.blocks());
    for (Block block : tail) {
      if (block instanceof Paragraph p && p.text().matches("[一二三四五六]、.{2,24}(情况|事项)")) {
        parts.add(new Part());
        parts.get(parts.size() - 1).heading = p.text();
      } else {
        parts.get(parts.size() - 1).body.add(block);
      }
    }
    List<Block> last = parts.get(parts.size() - 1).body;
    int n = last.size();
    if (n > 2 && last.get(n - 1) instanceof Paragraph p && p.text().matches("20\\d\\d年.*日")) {
      signature.add(((Paragraph) last.get(n - 2)).text());
      signature.add(p.text());
      last.subList(n - 2, n).clear();
    }
    String whole = String.join("", title);
    int at = whole.indexOf("年政府");
    year = Integer.parseInt(whole.substring(at - 4, at));
    agency = whole.startsWith("20") ? "" : whole.substring(0, at - 4);
  }

  private List<Block> preamble(List<Block> blocks) {
    int i = 0;
    while (!String.join("", title).endsWith("报告")) {
      title.add(((Paragraph) blocks.get(i++)).text());
    }
    while (!((Paragraph) blocks.get(i)).text().startsWith("一、")) {
      preamble.add(((Paragraph) blocks.get(i++)).text());
    }
    return blocks.subList(i, blocks.size());
  }

  /** The report that a file holds. */
  static Draft of(Path file) throws UnreadableException {
    return new Draft(
        new Readers(ReadersOfReports.HINTS).read(Source.of(file, Limits.DEFAULT), Limits.DEFAULT));
  }

  static Paragraph paragraph(String text) {
    return new Paragraph(text, Place.UNKNOWN);
  }

  Part part(int section) {
    return parts.get(section - 1);
  }

  /** The section of a table and the table alone: the first of the given section. */
  Table table(int section) {
    return (Table)
        part(section).body.stream().filter(b -> b instanceof Table).findFirst().orElseThrow();
  }

  /** Replaces the table of a section by others. */
  void replaceTable(int section, List<Block> by) {
    Table table = table(section);
    List<Block> body = part(section).body;
    int at = body.indexOf(table);
    body.remove(at);
    body.addAll(at, by);
  }

  /** Changes the tables of sections two to four. */
  void tables(UnaryOperator<TableGrid> change) {
    parts.forEach(p -> p.tables(change));
  }

  /** Changes every first-level heading. */
  void headings(UnaryOperator<String> change) {
    parts.forEach(p -> p.heading = change.apply(p.heading));
  }

  /** Makes the title these lines. */
  void title(String... lines) {
    title.clear();
    title.addAll(List.of(lines));
  }

  /** Makes the preamble these lines. */
  void preamble(String... lines) {
    preamble.clear();
    preamble.addAll(List.of(lines));
  }

  /** Whether the signature bears a date. */
  boolean isDated() {
    return signature.stream().anyMatch(line -> line.matches(".*年.*月.*日.*|.*\\d{4}[-.]\\d.*"));
  }

  /** Makes the signature these lines. */
  void signature(String... lines) {
    signature.clear();
    signature.addAll(List.of(lines));
  }

  /** The report as blocks, from the title to the signature. */
  List<Block> blocks() {
    List<Block> blocks = new ArrayList<>();
    title.forEach(line -> blocks.add(paragraph(line)));
    preamble.forEach(line -> blocks.add(paragraph(line)));
    for (Part part : parts) {
      if (!part.heading.isEmpty()) {
        blocks.add(paragraph(part.heading));
      }
      blocks.addAll(part.body);
    }
    signature.forEach(line -> blocks.add(paragraph(line)));
    return blocks;
  }
}
