package org.nianbao.variants;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.github.houbb.opencc4j.util.ZhConverterUtil;
import java.nio.charset.Charset;
import java.nio.charset.CharsetEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.nianbao.chinese.Blank;
import org.nianbao.document.Block;
import org.nianbao.document.Cell;
import org.nianbao.document.Document;
import org.nianbao.document.Limits;
import org.nianbao.document.Paragraph;
import org.nianbao.document.Readers;
import org.nianbao.document.ReadersOfReports;
import org.nianbao.document.Source;
import org.nianbao.document.Table;
import org.nianbao.document.UnreadableException;

/** Right reports in files that are odd, and yet found in the folders of auditors. */
class OddFilesTest {

  private static final String[] SAMPLES = {
    "2019-bureau-right.txt", "2022-district-bureau-right.html", "2024-city-right.html"
  };

  private static List<Block> blocks(String sample) throws UnreadableException {
    Source source = Source.of(Path.of("test-reports", sample), Limits.DEFAULT);
    return new Readers(ReadersOfReports.HINTS).read(source, Limits.DEFAULT).blocks();
  }

  private static Source page(String sample) throws UnreadableException {
    return WrittenTable.html(blocks(sample), UnaryOperator.identity());
  }

  private static void same(String sample, String name, byte[] bytes) throws UnreadableException {
    ReadBack due = ReadBack.of(page(sample));
    ReadBack read = ReadBack.of(new Source(name, bytes));
    assertEquals(due.figures(), read.figures());
    assertEquals(due.agency() + due.year(), read.agency() + read.year());
    assertEquals(List.of(), read.findings());
    assertEquals(due.unassessed(), read.unassessed());
  }

  @ParameterizedTest
  @CsvSource({
    "GBK,big5",
    "GBK,utf-8",
    "GBK,iso-8859-1",
    "GBK,windows-1252",
    "GBK,''",
    "UTF-8,gb2312",
    "UTF-8,big5",
    "UTF-8,iso-8859-1",
    "UTF-8,shift_jis",
    "GB18030,big5-hkscs",
    "GBK,shift_jis"
  })
  void encodingsThatAreNotDeclaredRightly(String encoding, String declared)
      throws UnreadableException {
    for (String sample : SAMPLES) {
      String page = new String(page(sample).bytes(), StandardCharsets.UTF_8);
      String said = page.replace("utf-8", declared);
      same(sample, "年报.html", encoded(said, Charset.forName(encoding)));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"big5", "gb2312", "utf-8", ""})
  void traditionalPagesInTheirOldEncoding(String declared) throws UnreadableException {
    for (String sample : SAMPLES) {
      String page = new String(page(sample).bytes(), StandardCharsets.UTF_8);
      String said = ZhConverterUtil.toTraditional(page).replace("utf-8", declared);
      same(sample, "年報.html", encoded(said, Charset.forName("Big5-HKSCS")));
    }
  }

  /** As sites do it: characters that the encoding does not have are told by their numbers. */
  private static byte[] encoded(String page, Charset charset) {
    CharsetEncoder encoder = charset.newEncoder();
    StringBuilder text = new StringBuilder();
    page.codePoints()
        .forEach(
            c -> {
              String one = Character.toString(c);
              text.append(encoder.canEncode(one) ? one : "&#" + c + ";");
            });
    return text.toString().getBytes(charset);
  }

  /** Columns set apart by spaces, heading cells broken over two lines. */
  private static void aligned(Table table, StringBuilder out) {
    int wide = 14;
    for (int r = 0; r < table.rows().size(); r++) {
      List<Cell> row = table.rows().get(r);
      boolean heading =
          row.size() > 1
              && row.stream().noneMatch(c -> Blank.remove(c.text()).matches("[+-]?[0-9.]+"));
      StringBuilder upper = new StringBuilder();
      StringBuilder lower = new StringBuilder();
      for (Cell c : row) {
        String text = Blank.remove(c.text());
        int half = heading && text.length() > 3 ? (text.length() + 1) / 2 : text.length();
        put(upper, text.substring(0, half), c.column() * wide);
        put(lower, text.substring(half), c.column() * wide);
      }
      out.append(upper.toString().stripTrailing()).append('\n');
      if (!lower.toString().isBlank()) {
        out.append(lower.toString().stripTrailing()).append('\n');
      }
    }
  }

  private static void put(StringBuilder line, String text, int at) {
    int width = line.chars().map(c -> c >= 0x2e80 ? 2 : 1).sum();
    line.append(" ".repeat(Math.max(width == 0 ? 0 : 2, at - width))).append(text);
  }

  @Test
  void alignedTextWithHeadingsOnTwoLinesIsReadRightlyOrNotAtAll() throws UnreadableException {
    for (String sample : SAMPLES) {
      StringBuilder text = new StringBuilder();
      for (Block block : blocks(sample)) {
        if (block instanceof Paragraph p) {
          text.append(p.text()).append('\n');
        } else if (block instanceof Table t) {
          aligned(t, text);
        }
      }
      ReadBack due = ReadBack.of(page(sample));
      ReadBack read =
          ReadBack.of(new Source("年报.txt", text.toString().getBytes(StandardCharsets.UTF_8)));
      read.figures().forEach((cell, value) -> assertEquals(due.figures().get(cell), value, cell));
      assertEquals(List.of(), read.findings(), text.toString());
    }
  }

  @Test
  void archivesOfOtherKindsAreNamed() {
    byte[] archive = "7z\u00bc\u00af'\u001c\u0000\u0004".getBytes(StandardCharsets.ISO_8859_1);
    assertRefused("各局.7z", Arrays.copyOf(archive, 4000), "7z 压缩包");
    assertRefused("各局.rar", "Rar!\u001a\u0007".getBytes(StandardCharsets.ISO_8859_1), "RAR 压缩包");
  }

  private static void assertRefused(String name, byte[] bytes, String kind) {
    String reason =
        assertThrows(
                UnreadableException.class,
                () ->
                    new Readers(ReadersOfReports.HINTS)
                        .read(new Source(name, bytes), Limits.DEFAULT))
            .reason()
            .zh();
    assertTrue(reason.contains(kind) && reason.contains("解压"), reason);
  }

  @ParameterizedTest
  @ValueSource(strings = {"年报.xls", "年报.doc", "年报.html"})
  void aWholeReportInOneTable(String name) throws UnreadableException {
    for (String sample : SAMPLES) {
      StringBuilder rows = new StringBuilder();
      for (Block block : blocks(sample)) {
        if (block instanceof Paragraph p) {
          rows.append("<tr height=19><td colspan=15 class=xl65>")
              .append(p.text().replace("\n", "<br>"))
              .append("</td></tr>\n");
        } else if (block instanceof Table t) {
          List<List<Cell>> grid = t.rows();
          for (List<Cell> row : grid) {
            rows.append("<tr height=19>");
            for (Cell c : row) {
              rows.append("<td class=xl66 rowspan=").append(c.rowSpan());
              rows.append(" colspan=").append(c.colSpan()).append('>');
              rows.append(c.text().replace("\n", "<br>")).append("</td>");
            }
            rows.append("</tr>\n");
          }
        }
      }
      String page =
          "<html xmlns:o=\"urn:schemas-microsoft-com:office:office\""
              + " xmlns:x=\"urn:schemas-microsoft-com:office:excel\"><head><meta charset=utf-8>"
              + "<meta name=ProgId content=Excel.Sheet></head><body><table border=0>"
              + rows
              + "</table></body></html>";
      same(sample, name, page.getBytes(StandardCharsets.UTF_8));
    }
  }

  private static String grid(Table table, boolean inline) {
    StringBuilder grid = new StringBuilder();
    grid.append("<div class=tab")
        .append(
            inline
                ? " style=\"display:grid;grid-template-columns:repeat(" + table.width() + ", 1fr)\""
                : table.width())
        .append('>');
    for (List<Cell> row : table.rows()) {
      for (Cell c : row) {
        List<String> style = new ArrayList<>();
        if (c.colSpan() > 1) {
          style.add(
              c.colSpan() == table.width() && inline
                  ? "grid-column: 1 / -1"
                  : "grid-column:span " + c.colSpan());
        }
        if (c.rowSpan() > 1) {
          style.add("grid-row: span " + c.rowSpan());
        }
        grid.append("<div")
            .append(style.isEmpty() ? "" : " style=\"" + String.join(";", style) + "\"");
        grid.append('>').append(c.text().replace("\n", "<br>")).append("</div>\n");
      }
    }
    return grid.append("</div>").toString();
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void tablesOnACssGrid(boolean inline) throws UnreadableException {
    for (String sample : SAMPLES) {
      StringBuilder body = new StringBuilder();
      StringBuilder styles = new StringBuilder();
      for (Block block : blocks(sample)) {
        if (block instanceof Paragraph p) {
          body.append("<p>").append(p.text().replace("\n", "<br>")).append("</p>\n");
        } else if (block instanceof Table t) {
          body.append(grid(t, inline));
          styles
              .append(".tab" + t.width() + " { display: grid; grid-template-columns: ")
              .append("minmax(80px, 1fr) ".repeat(t.width()))
              .append("; }\n");
        }
      }
      String page =
          "<html><head><meta charset=utf-8><style>"
              + styles
              + "</style></head><body>"
              + body
              + "</body></html>";
      byte[] bytes = page.getBytes(StandardCharsets.UTF_8);
      same(sample, "年报.html", bytes);
      Document read =
          new Readers(ReadersOfReports.HINTS).read(new Source("年报.html", bytes), Limits.DEFAULT);
      assertEquals(
          blocks(sample).stream().filter(Table.class::isInstance).count(),
          read.blocks().stream().filter(Table.class::isInstance).count());
    }
  }
}
