package org.nianbao.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;

/** A workbook as another library than the one that wrote it reads it. */
record ReadWorkbook(Map<String, List<List<Object>>> sheets) {

  static ReadWorkbook of(Path file) throws IOException {
    Map<String, List<List<Object>>> sheets = new LinkedHashMap<>();
    try (ReadableWorkbook book = new ReadableWorkbook(file.toFile())) {
      for (Sheet sheet : book.getSheets().toList()) {
        List<List<Object>> rows = new ArrayList<>();
        try (Stream<Row> stream = sheet.openStream()) {
          stream.forEach(row -> rows.add(values(row)));
        }
        sheets.put(sheet.getName(), rows);
      }
    }
    return new ReadWorkbook(sheets);
  }

  private static List<Object> values(Row row) {
    List<Object> values = new ArrayList<>();
    for (int i = 0; i < row.getCellCount(); i++) {
      Cell cell = row.getCell(i);
      if (cell != null && cell.getFormula() != null && !cell.getFormula().isEmpty()) {
        throw new AssertionError("a formula: " + cell.getFormula());
      }
      values.add(cell == null || cell.getValue() == null ? "" : cell.getValue());
    }
    return values;
  }

  List<List<Object>> rows(String sheet) {
    return sheets.get(sheet);
  }

  /** The values of a column by its heading. */
  List<Object> column(String sheet, String heading) {
    int column = rows(sheet).get(0).indexOf(heading);
    if (column < 0) {
      throw new AssertionError(heading + " is not among " + rows(sheet).get(0));
    }
    return rows(sheet).stream()
        .skip(1)
        .map(row -> column < row.size() ? row.get(column) : "")
        .toList();
  }
}
