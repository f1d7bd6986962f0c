package org.nianbao.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.nianbao.chinese.Blank;
import org.nianbao.document.docx.Docx;

/** What a Word document or an OpenDocument text holds is found again in its bytes. */
class XmlPlacesTest {

  private static final Pattern TAG = Pattern.compile("<[^>]*>");

  /** Marks of what is in the file and nobody sees. */
  private static final Pattern UNSEEN =
      Pattern.compile("<w:del |Deletion|<text:change-start|instrText|<text:note");

  /** How the formats write paragraphs, tables and cells. */
  private record Names(Pattern paragraph, Pattern table, Pattern cell) {

    static final Names WORD = names("w:p", "w:tbl", "w:tc");
    static final Names OPEN = names("text:[ph]", "table:table", "table:table-cell");

    private static Names names(String paragraph, String table, String cell) {
      return new Names(element(paragraph), element(table), element(cell));
    }

    private static Pattern element(String name) {
      return Pattern.compile("<" + name + "(?=[ />])");
    }
  }

  static List<Path> samples() throws IOException {
    List<Path> samples = new ArrayList<>();
    for (String folder : List.of("test-reports", "src/checker/test/resources/converted")) {
      try (Stream<Path> files = Files.list(Path.of(folder))) {
        files
            .filter(f -> f.toString().matches(".*\\.(docx|odt|fodt|xml)"))
            .sorted()
            .forEach(samples::add);
      }
    }
    return samples;
  }

  @ParameterizedTest
  @MethodSource("samples")
  void bytesAreThoseOfTheElement(Path sample) throws IOException, UnreadableException {
    byte[] file = Files.readAllBytes(sample);
    Document document = new Readers().read(new Source("报告", file), Limits.DEFAULT);
    Map<String, byte[]> parts = parts(file);
    Names names = sample.toString().matches(".*f?odt") ? Names.OPEN : Names.WORD;
    int cells = 0;
    for (Block block : document.blocks()) {
      String whole = cut(parts, block.place().origin().range());
      if (block instanceof Paragraph paragraph) {
        assertBegins(names.paragraph(), whole);
        assertSays(paragraph.text(), whole);
        assertNumber(names.paragraph(), paragraph.place().paragraphNumber(), block, parts);
      } else if (block instanceof Table table) {
        assertBegins(names.table(), whole);
        assertNumber(names.table(), table.place().tableNumber(), block, parts);
        for (Cell cell : table.rows().stream().flatMap(List::stream).toList()) {
          String part = cut(parts, cell.place().origin().range());
          assertBegins(names.cell(), part);
          assertSays(cell.text(), part);
          assertTrue(whole.contains(part));
          assertEquals(table.place().tableNumber(), cell.place().tableNumber());
          assertEquals(cell.row() + 1, cell.place().row());
          assertEquals(cell.column() + 1, cell.place().column());
          cells++;
        }
      }
    }
    assertTrue(cells > 0 || sample.toString().contains("budget"), "no table was read");
  }

  /** The number is that of the elements with the same name which begin in the part up to there. */
  private static void assertNumber(
      Pattern name, int number, Block block, Map<String, byte[]> parts) {
    Origin.Range range = block.place().origin().range();
    String before = new String(parts.get(range.part()), 0, range.start(), StandardCharsets.UTF_8);
    int body = Math.max(0, before.indexOf("<office:body"));
    assertEquals(1 + name.matcher(before.substring(body)).results().count(), number);
  }

  /** The text is one element, and its end tag the last thing in it. */
  private static void assertBegins(Pattern name, String element) {
    Matcher begins = name.matcher(element);
    assertTrue(begins.lookingAt(), element);
    int depth = 0;
    Matcher tag = TAG.matcher(element);
    while (tag.find()) {
      assertTrue(tag.start() == 0 || depth > 0, "more than one element: " + element);
      depth += tag.group().startsWith("</") ? -1 : tag.group().endsWith("/>") ? 0 : 1;
    }
    assertEquals(0, depth, element);
    assertTrue(element.endsWith(">"), element);
  }

  /** The element says what was read, before which an automatic number may stand. */
  private static void assertSays(String text, String element) {
    String dense = Blank.remove(text);
    String said = words(element);
    boolean same =
        UNSEEN.matcher(element).find()
            ? said.contains(dense.substring(Math.max(0, dense.length() - 1)))
            : dense.endsWith(said) && (!said.isEmpty() || dense.isEmpty());
    assertTrue(same, () -> text + " in " + element);
  }

  private static String words(String element) {
    String plain = TAG.matcher(element.replaceAll("<text:s/>", " ")).replaceAll("");
    return Blank.remove(
        plain
            .replace("&#x0d;", "")
            .replace("&lt;", "<")
            .replace("&gt;", ">")
            .replace("&quot;", "\"")
            .replace("&amp;", "&"));
  }

  private static String cut(Map<String, byte[]> parts, Origin.Range range) {
    assertFalse(range.equals(Origin.Range.NONE));
    byte[] part = parts.get(range.part());
    return new String(part, range.start(), range.end() - range.start(), StandardCharsets.UTF_8);
  }

  /** The entries of a package; a file that is none as an entry without name. */
  private static Map<String, byte[]> parts(byte[] file) throws IOException {
    Map<String, byte[]> parts = new HashMap<>();
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
      for (ZipEntry e = zip.getNextEntry(); e != null; e = zip.getNextEntry()) {
        parts.put(e.getName(), zip.readAllBytes());
      }
    }
    return parts.isEmpty() ? Map.of("", file) : parts;
  }

  @Test
  void whatIsPassedOverIsCountedAndWhatIsJoinedIsOneRange()
      throws UnreadableException, IOException {
    Source source =
        Docx.body(
                "<w:p/><w:del>"
                    + Docx.p("deleted")
                    + "</w:del>"
                    + "<w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr>"
                    + Docx.r("一、总体")
                    + "</w:p>"
                    + Docx.p("情况")
                    + "<w:tbl><w:tr><w:tc><w:tbl><w:tr><w:tc>"
                    + Docx.p("甲")
                    + "</w:tc><w:tc>"
                    + Docx.p("1")
                    + "</w:tc></w:tr></w:tbl><w:p/></w:tc></w:tr></w:tbl>"
                    + Docx.p("二、其他"))
            .source();
    Document document = new Readers().read(source, Limits.DEFAULT);
    List<Block> blocks = document.blocks();
    Map<String, byte[]> parts = parts(source.bytes());
    Origin heading = blocks.get(0).place().origin();
    assertEquals(3, heading.paragraph());
    assertEquals("word/document.xml", heading.range().part());
    String joined = cut(parts, heading.range());
    assertTrue(joined.startsWith("<w:p><w:pPr>") && joined.endsWith("情况</w:t></w:r></w:p>"));
    assertEquals(2, blocks.get(1).place().tableNumber());
    assertEquals("第1个表格", blocks.get(1).place().describe().zh());
    assertEquals(8, blocks.get(2).place().paragraphNumber());
    assertEquals("第2段", blocks.get(2).place().describe().zh());
  }
}
