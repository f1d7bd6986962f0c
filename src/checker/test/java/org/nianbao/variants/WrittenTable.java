package org.nianbao.variants;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;
import java.util.function.UnaryOperator;
import org.nianbao.document.Block;
import org.nianbao.document.Cell;
import org.nianbao.document.Paragraph;
import org.nianbao.document.Source;
import org.nianbao.document.Table;
import org.nianbao.document.docx.Docx;

/** Writes blocks as the files in which reports come. */
final class WrittenTable {

  private WrittenTable() {}

  /** A text extraction: a cell a line, merged cells empty where they go on. */
  static Source text(List<Block> blocks, UnaryOperator<String> change) {
    StringBuilder out = new StringBuilder();
    for (Block block : blocks) {
      if (block instanceof Paragraph p) {
        out.append(p.text()).append('\n');
      } else if (block instanceof Table t) {
        for (int r = 0; r < t.rows().size(); r++) {
          for (Cell cell : t.covering().get(r)) {
            out.append('\t').append(cell.row() == r ? cell.text() : "").append('\n');
          }
          out.append('\n');
        }
        out.append('\n');
      }
    }
    return new Source("报告.txt", change.apply(out.toString()).getBytes(UTF_8));
  }

  /** A web page. */
  static Source html(List<Block> blocks, UnaryOperator<String> change) {
    StringBuilder out = new StringBuilder();
    for (Block block : blocks) {
      if (block instanceof Paragraph p) {
        out.append("<p>").append(escape(p.text())).append("</p>\n");
      } else if (block instanceof Table t) {
        out.append("<table border=\"1\">\n");
        for (List<Cell> row : t.rows()) {
          out.append("<tr>");
          row.forEach(c -> out.append(td(c)));
          out.append("</tr>\n");
        }
        out.append("</table>\n");
      }
    }
    String page =
        "<html><head><meta charset=\"utf-8\"><title>年报</title></head><body><div class=\"content\">\n"
            + out
            + "</div></body></html>";
    return new Source("报告.html", change.apply(page).getBytes(UTF_8));
  }

  private static String td(Cell c) {
    return "<td"
        + (c.rowSpan() > 1 ? " rowspan=\"" + c.rowSpan() + "\"" : "")
        + (c.colSpan() > 1 ? " colspan=\"" + c.colSpan() + "\"" : "")
        + ">"
        + escape(c.text()).replace("\n", "<br>")
        + "</td>";
  }

  private static String escape(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;");
  }

  /** The body of a Word document. */
  static String word(List<Block> blocks) {
    StringBuilder out = new StringBuilder();
    for (Block block : blocks) {
      if (block instanceof Paragraph p) {
        out.append(Docx.p(escape(p.text()))).append('\n');
      } else if (block instanceof Table t) {
        out.append("<w:tbl><w:tblPr/>");
        for (int r = 0; r < t.rows().size(); r++) {
          out.append("<w:tr>");
          for (Cell c : t.covering().get(r)) {
            String merged =
                c.row() < r
                    ? "<w:vMerge/>"
                    : c.rowSpan() > 1 ? "<w:vMerge w:val=\"restart\"/>" : "";
            String wide = c.colSpan() > 1 ? "<w:gridSpan w:val=\"" + c.colSpan() + "\"/>" : "";
            out.append(Docx.tc(wide + merged, c.row() == r ? escape(c.text()) : ""));
          }
          out.append("</w:tr>");
        }
        out.append("</w:tbl>\n");
      }
    }
    return out.toString();
  }

  /** A Word document. */
  static Source docx(List<Block> blocks, UnaryOperator<String> change) {
    return Docx.body(change.apply(word(blocks))).source();
  }
}
