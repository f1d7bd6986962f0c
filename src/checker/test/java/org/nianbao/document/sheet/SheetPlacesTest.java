package org.nianbao.document.sheet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.apache.poi.ss.util.CellReference;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.nianbao.chinese.Blank;
import org.nianbao.document.Block;
import org.nianbao.document.Cell;
import org.nianbao.document.Document;
import org.nianbao.document.Limits;
import org.nianbao.document.Origin;
import org.nianbao.document.Paragraph;
import org.nianbao.document.Readers;
import org.nianbao.document.Source;
import org.nianbao.document.Table;
import org.nianbao.document.UnreadableException;

/** Sheet and reference name the cell that holds what was read. */
class SheetPlacesTest {

  private static final Path CONVERTED = Path.of("src/checker/test/resources/converted");

  static List<Path> workbooks() throws IOException {
    try (Stream<Path> files = Files.list(CONVERTED)) {
      return files.filter(f -> f.toString().matches(".*\\.xlsx?")).sorted().toList();
    }
  }

  private static Document read(Path file) throws UnreadableException {
    return new Readers().read(Source.of(file, Limits.DEFAULT), Limits.DEFAULT);
  }

  @ParameterizedTest
  @MethodSource("workbooks")
  void cellsAreFoundByReference(Path file) throws IOException, UnreadableException {
    int cells = 0;
    try (Workbook workbook = WorkbookFactory.create(file.toFile(), null, true)) {
      for (Block block : read(file).blocks()) {
        if (block instanceof Paragraph paragraph) {
          assertEquals(paragraph.text(), shown(workbook, paragraph.place().origin()));
        } else if (block instanceof Table table) {
          for (Cell cell : table.rows().stream().flatMap(List::stream).toList()) {
            assertEquals(
                Blank.strip(cell.text()), shown(workbook, cell.place().origin()), file.toString());
            cells++;
          }
        }
      }
    }
    assertTrue(cells > 100);
  }

  private static String shown(Workbook workbook, Origin origin) {
    CellReference reference = new CellReference(origin.cell());
    Row row = workbook.getSheet(origin.sheet()).getRow(reference.getRow());
    DataFormatter formatter = new DataFormatter(Locale.US);
    return row == null
        ? ""
        : Blank.strip(formatter.formatCellValue(row.getCell(reference.getCol())));
  }

  /** Formats that say the same in another way name the same cells. */
  @ParameterizedTest
  @ValueSource(strings = {"2019-bureau-right.ods", "2022-bureau-mixed-form.ods"})
  void otherFormatsNameTheSameCells(String name) throws UnreadableException {
    List<String> expected = references(CONVERTED.resolve(name.replace(".ods", ".xlsx")));
    assertEquals(expected, references(CONVERTED.resolve(name)));
    assertTrue(expected.stream().noneMatch(cell -> cell.startsWith("!")));
  }

  private static List<String> references(Path file) throws UnreadableException {
    return read(file).blocks().stream()
        .filter(Table.class::isInstance)
        .flatMap(table -> ((Table) table).rows().stream().flatMap(List::stream))
        .filter(cell -> !cell.isBlank())
        .map(c -> c.place().origin().sheet() + "!" + c.place().origin().cell() + "=" + c.text())
        .toList();
  }

  @ParameterizedTest
  @ValueSource(strings = {"2019-bureau-right.csv", "2022-bureau-mixed-form.csv"})
  void linesOfValuesCountAsRows(String name) throws IOException, UnreadableException {
    List<String> expected = references(CONVERTED.resolve(name.replace(".csv", ".xlsx")));
    List<String> cells = references(CONVERTED.resolve(name));
    long same = cells.stream().filter(c -> expected.stream().anyMatch(e -> e.endsWith(c))).count();
    assertTrue(same > 100 && same == cells.size(), () -> cells + "\n" + expected);
  }
}
