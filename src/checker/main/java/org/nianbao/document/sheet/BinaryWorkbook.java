package org.nianbao.document.sheet;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Locale;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.OldFileFormatException;
import org.apache.poi.hssf.usermodel.HSSFSheet;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.ss.util.CellRangeAddress;
import org.nianbao.document.DocumentBuilder;
import org.nianbao.document.Limits;
import org.nianbao.document.Origin;
import org.nianbao.document.Refusal;
import org.nianbao.document.Source;
import org.nianbao.document.UnreadableException;
import org.nianbao.wording.Messages;

/** Reads the sheets of a binary workbook. */
final class BinaryWorkbook {

  private BinaryWorkbook() {}

  static void read(Source source, DocumentBuilder builder, Limits limits)
      throws UnreadableException {
    DataFormatter formatter = new DataFormatter(Locale.US);
    formatter.setUseCachedValuesForFormulaCells(true);
    try (POIFSFileSystem file = new POIFSFileSystem(new ByteArrayInputStream(source.bytes()));
        HSSFWorkbook workbook = new HSSFWorkbook(file)) {
      for (int i = 0; i < workbook.getNumberOfSheets(); i++) {
        if (workbook.getSheetVisibility(i) == SheetVisibility.VISIBLE) {
          Origin origin = Origin.sheet(workbook.getSheetName(i));
          sheet(workbook.getSheetAt(i), formatter, new Sheet(origin, builder, limits));
        }
      }
    } catch (EncryptedDocumentException e) {
      throw Refusal.locked();
    } catch (OldFileFormatException e) {
      throw new UnreadableException(Messages.say("document.sheet.excel-95"), e);
    } catch (IOException | RuntimeException e) {
      throw Refusal.damaged(e);
    }
  }

  private static void sheet(HSSFSheet from, DataFormatter formatter, Sheet to)
      throws UnreadableException {
    for (Row row : from) {
      if (!row.getZeroHeight()) {
        for (Cell cell : row) {
          to.cell(row.getRowNum(), cell.getColumnIndex(), formatter.formatCellValue(cell));
        }
      }
    }
    for (CellRangeAddress area : from.getMergedRegions()) {
      to.merge(area.getFirstRow(), area.getFirstColumn(), area.getLastRow(), area.getLastColumn());
    }
    to.add();
  }
}
