package org.nianbao.agency;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.nianbao.agency.AgencyList.ListLine;
import org.nianbao.wording.Messages;

/**
 * The lines of the first sheet of an .xlsx workbook; loads what reads workbooks only when asked.
 */
final class WorkbookLines {

  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("MM-dd");
  private static final int MOST_CELLS = 64;

  private final DataFormatter formatter = new DataFormatter();

  private WorkbookLines() {}

  static List<ListLine> of(byte[] bytes) throws AgencyListException {
    try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(bytes))) {
      WorkbookLines reader = new WorkbookLines();
      Sheet sheet = workbook.getSheetAt(0);
      List<ListLine> lines = new ArrayList<>();
      for (Row row : sheet) {
        lines.add(new ListLine(row.getRowNum() + 1, reader.cells(row)));
      }
      return lines;
    } catch (IOException | RuntimeException e) {
      // damaged workbooks make the library fail in many ways
      throw AgencyList.mistake(Messages.say("agency.file.broken-workbook"));
    }
  }

  private List<String> cells(Row row) {
    List<String> cells = new ArrayList<>();
    for (int i = 0; i < Math.min(row.getLastCellNum(), MOST_CELLS); i++) {
      cells.add(text(row.getCell(i)));
    }
    return cells;
  }

  private String text(Cell cell) {
    if (cell == null) {
      return "";
    }
    boolean date = cell.getCellType() == CellType.NUMERIC && DateUtil.isCellDateFormatted(cell);
    return date ? cell.getLocalDateTimeCellValue().format(DAY) : formatter.formatCellValue(cell);
  }
}
