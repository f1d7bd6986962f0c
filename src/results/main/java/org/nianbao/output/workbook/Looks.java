package org.nianbao.output.workbook;

import org.apache.poi.ss.usermodel.ConditionalFormattingRule;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.PatternFormatting;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFColor;

/** Looks of cells that follow from what they say. */
final class Looks {

  private static final byte[] BAR = {(byte) 0x5B, (byte) 0x9B, (byte) 0xD5};

  private Looks() {}

  /** Colours cells of a column where a formula about the first row of the list holds. */
  static BookSheet.Furnishing where(int column, String formula, IndexedColors colour) {
    return (sheet, last) -> {
      ConditionalFormattingRule rule =
          sheet.getSheetConditionalFormatting().createConditionalFormattingRule(formula);
      PatternFormatting fill = rule.createPatternFormatting();
      fill.setFillBackgroundColor(colour.getIndex());
      fill.setFillPattern(PatternFormatting.SOLID_FOREGROUND);
      sheet
          .getSheetConditionalFormatting()
          .addConditionalFormatting(
              new CellRangeAddress[] {new CellRangeAddress(1, last, column, column)}, rule);
    };
  }

  /** Colours cells that say a text. */
  static BookSheet.Furnishing says(int column, String text, IndexedColors colour) {
    return where(column, address(column) + "=\"" + text + "\"", colour);
  }

  /** Colours numbers above a limit. */
  static BookSheet.Furnishing above(int column, String limit, IndexedColors colour) {
    String cell = address(column);
    return where(column, "AND(ISNUMBER(" + cell + ")," + cell + ">" + limit + ")", colour);
  }

  /** Colours numbers below a limit. */
  static BookSheet.Furnishing below(int column, String limit, IndexedColors colour) {
    String cell = address(column);
    return where(column, "AND(ISNUMBER(" + cell + ")," + cell + "<" + limit + ")", colour);
  }

  /** Shows numbers as bars too. */
  static BookSheet.Furnishing bars(int column) {
    return (sheet, last) -> {
      ConditionalFormattingRule rule =
          sheet.getSheetConditionalFormatting().createConditionalFormattingRule(new XSSFColor(BAR));
      sheet
          .getSheetConditionalFormatting()
          .addConditionalFormatting(
              new CellRangeAddress[] {new CellRangeAddress(1, last, column, column)}, rule);
    };
  }

  private static String address(int column) {
    return "$" + CellReference.convertNumToColString(column) + "2";
  }
}
