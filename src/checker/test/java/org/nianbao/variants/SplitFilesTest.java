package org.nianbao.variants;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.nianbao.check.Examined;
import org.nianbao.document.Block;
import org.nianbao.document.Cell;
import org.nianbao.document.Limits;
import org.nianbao.document.Paragraph;
import org.nianbao.document.Readers;
import org.nianbao.document.ReadersOfReports;
import org.nianbao.document.Source;
import org.nianbao.document.Table;
import org.nianbao.document.UnreadableException;
import org.nianbao.facts.Figure;
import org.nianbao.facts.Given;
import org.nianbao.joining.AttachedFile;
import org.nianbao.joining.AttachedFile.Standing;
import org.nianbao.joining.NeighbourFiles;

/** A report in several files says what it says in one. */
class SplitFilesTest {

  private static final UnaryOperator<String> SAME = UnaryOperator.identity();

  /** The samples, right and defective; swapped headings are none once the tables stand apart. */
  static Stream<Path> samples() throws IOException {
    try (Stream<Path> files = Files.list(Path.of("test-reports"))) {
      return files
          .filter(f -> f.toString().matches(".*\\.(txt|html|docx)"))
          .filter(
              f -> !f.toString().matches(".*(blank-form|not-a-report|copied|last-years|swapped).*"))
          .sorted()
          .toList()
          .stream();
    }
  }

  private record Others(Map<String, Source> files, List<String> namedByUser)
      implements NeighbourFiles {
    @Override
    public boolean has(String name) {
      return namedByUser.isEmpty() && files.containsKey(name);
    }

    @Override
    public List<String> rivals(String name) {
      return List.of();
    }

    @Override
    public Source load(String name) {
      return new Source("folder/" + name, files.get(name).bytes());
    }
  }

  private static List<Block> blocks(Path sample) throws UnreadableException {
    return new Readers(ReadersOfReports.HINTS)
        .read(Source.of(sample, Limits.DEFAULT), Limits.DEFAULT)
        .blocks();
  }

  private static List<Block> tables(List<Block> blocks) {
    return blocks.stream().filter(Table.class::isInstance).toList();
  }

  /** The report without its tables, and a line that names the attachment. */
  private static List<Block> prose(List<Block> blocks, String line) {
    List<Block> prose = new ArrayList<>(blocks);
    prose.removeIf(Table.class::isInstance);
    prose.add(Draft.paragraph(line));
    return prose;
  }

  private static Source page(List<Block> blocks, String file) {
    return WrittenTable.html(
        blocks, html -> html.replace("附件在此", "<a href=\"" + file + "\">附件：统计表</a>"));
  }

  private static Source workbook(List<Block> tables) throws IOException {
    try (XSSFWorkbook workbook = new XSSFWorkbook()) {
      for (Block block : tables) {
        XSSFSheet sheet = workbook.createSheet();
        for (List<Cell> row : ((Table) block).rows()) {
          for (Cell cell : row) {
            var line =
                sheet.getRow(cell.row()) == null
                    ? sheet.createRow(cell.row())
                    : sheet.getRow(cell.row());
            line.createCell(cell.column()).setCellValue(cell.text());
            if (cell.rowSpan() * cell.colSpan() > 1) {
              sheet.addMergedRegion(
                  new CellRangeAddress(
                      cell.row(),
                      cell.row() + cell.rowSpan() - 1,
                      cell.column(),
                      cell.column() + cell.colSpan() - 1));
            }
          }
        }
      }
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      workbook.write(bytes);
      return new Source("附表.xlsx", bytes.toByteArray());
    }
  }

  private static void same(Path sample, Source main, Others others, String file) throws Exception {
    Examined due =
        ReadBack.NIANBAO.checker().examine(WrittenTable.html(blocks(sample), SAME), Given.NOTHING);
    Examined split = ReadBack.NIANBAO.checker().examine(main, others, Given.NOTHING);
    assertEquals(said(due), said(split));
    assertEquals(
        List.of(Standing.JOINED), split.companions().stream().map(AttachedFile::standing).toList());
    split
        .report()
        .all(Figure.class)
        .forEach(figure -> assertEquals(file, figure.place().file(), figure.toString()));
    assertTrue(
        split.judgement().findings().stream()
            .filter(finding -> !finding.cells().isEmpty() && finding.place().row() > 0)
            .allMatch(finding -> finding.place().describe().zh().startsWith("“" + file + "”")));
  }

  private static String said(Examined examined) {
    Map<String, String> figures = new TreeMap<>();
    examined.report().all(Figure.class).forEach(f -> figures.put(f.cell().toString(), f.text()));
    return examined.report().agency()
        + examined.report().year()
        + figures
        + examined.judgement().findings().stream()
            .map(f -> f.rule().id() + "@" + f.section() + f.cells() + "\n")
            .toList()
        + examined.judgement().unassessed().stream().map(u -> u.rule().id()).toList();
  }

  @ParameterizedTest
  @MethodSource("samples")
  void pageAndTablesAsWordDocument(Path sample) throws Exception {
    List<Block> blocks = blocks(sample);
    if (tables(blocks).isEmpty()) {
      return;
    }
    same(
        sample,
        page(prose(blocks, "附件在此"), "files/%E9%99%84%E8%A1%A8.docx"),
        new Others(Map.of("files/附表.docx", WrittenTable.docx(tables(blocks), SAME)), List.of()),
        "files/附表.docx");
  }

  @ParameterizedTest
  @MethodSource("samples")
  void documentAndTablesAsWorkbookNamedInTheText(Path sample) throws Exception {
    List<Block> blocks = blocks(sample);
    if (tables(blocks).isEmpty()) {
      return;
    }
    same(
        sample,
        WrittenTable.docx(prose(blocks, "附件：1.统计表（三张）"), SAME),
        new Others(Map.of("统计表（三张）.xlsx", workbook(tables(blocks))), List.of()),
        "统计表（三张）.xlsx");
  }

  @ParameterizedTest
  @MethodSource("samples")
  void filesThatTheUserJoins(Path sample) throws Exception {
    List<Block> blocks = blocks(sample);
    if (tables(blocks).isEmpty()) {
      return;
    }
    List<Block> prose = new ArrayList<>(blocks);
    prose.removeIf(Table.class::isInstance);
    same(
        sample,
        WrittenTable.text(prose, SAME),
        new Others(Map.of("a.html", WrittenTable.html(tables(blocks), SAME)), List.of("a.html")),
        "a.html");
  }

  @Test
  void sectionsWithTheirHeadingsInAnotherFile() throws Exception {
    List<Block> blocks = blocks(Path.of("test-reports/2022-district-bureau-right.html"));
    int two = heading(blocks, "二、");
    int five = heading(blocks, "五、");
    List<Block> main = new ArrayList<>(blocks.subList(0, two));
    main.addAll(blocks.subList(five, blocks.size()));
    List<Block> tables = new ArrayList<>(List.of(Draft.paragraph("附件")));
    tables.addAll(blocks.subList(two, five));
    Examined due =
        ReadBack.NIANBAO.checker().examine(WrittenTable.html(blocks, SAME), Given.NOTHING);
    Examined split =
        ReadBack.NIANBAO
            .checker()
            .examine(
                WrittenTable.html(main, SAME),
                new Others(Map.of("附.docx", WrittenTable.docx(tables, SAME)), List.of("附.docx")),
                Given.NOTHING);
    assertEquals(said(due), said(split));
  }

  @Test
  void reportCutInTwo() throws Exception {
    List<Block> blocks = blocks(Path.of("test-reports/2022-district-bureau-right.html"));
    int four = heading(blocks, "四、");
    Examined due =
        ReadBack.NIANBAO.checker().examine(WrittenTable.html(blocks, SAME), Given.NOTHING);
    Examined split =
        ReadBack.NIANBAO
            .checker()
            .examine(
                WrittenTable.docx(blocks.subList(0, four), SAME),
                new Others(
                    Map.of("下.docx", WrittenTable.docx(blocks.subList(four, blocks.size()), SAME)),
                    List.of("下.docx")),
                Given.NOTHING);
    assertEquals(said(due), said(split));
  }

  @Test
  void oneSheetHoldsAllTables() throws Exception {
    Path sample = Path.of("test-reports/2022-district-bureau-right.html");
    List<Block> blocks = blocks(sample);
    TableGrid all = new TableGrid();
    for (Block block : tables(blocks)) {
      TableGrid grid = TableGrid.of((Table) block);
      while (grid.width() < 15) {
        grid.blankColumn(grid.width());
      }
      all.rows.addAll(grid.rows);
    }
    Examined split =
        ReadBack.NIANBAO
            .checker()
            .examine(
                WrittenTable.text(prose(blocks, "附件：附表"), SAME),
                new Others(Map.of("附表.xlsx", workbook(List.of(all.table()))), List.of()),
                Given.NOTHING);
    assertEquals(200, split.report().all(Figure.class).count());
    assertEquals(List.of(), split.judgement().findings());
  }

  private static int heading(List<Block> blocks, String numeral) {
    for (int i = 0; i < blocks.size(); i++) {
      if (blocks.get(i) instanceof Paragraph p
          && p.text().startsWith(numeral)
          && p.text().length() < 30) {
        return i;
      }
    }
    throw new IllegalArgumentException(numeral);
  }
}
