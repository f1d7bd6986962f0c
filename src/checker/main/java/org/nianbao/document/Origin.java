package org.nianbao.document;

import java.util.Objects;

/**
 * Where a program finds something in the file that was read, in the file's own terms; what a format
 * does not have is 0 or empty.
 *
 * @param paragraph which of the paragraph elements of its part it is, from 1, in the order of the
 *     part, those in tables and empty ones counted: {@code w:p} in a Word document, {@code text:p}
 *     and {@code text:h} in an OpenDocument text; 0 for a cell or table
 * @param table which of the table elements of its part it is or stands in, from 1, in the order of
 *     the part, tables within tables and those that only arrange a page counted: {@code w:tbl},
 *     {@code table:table}, {@code table} of a page as its source has it; of a text file, which of
 *     its tables
 * @param sheet the name of the sheet of a workbook
 * @param cell the reference of the cell in its sheet, such as {@code B12}; of a table, that of its
 *     first cell
 * @param range the bytes that hold it
 */
public record Origin(int paragraph, int table, String sheet, String cell, Range range) {

  /**
   * The bytes of one element, from its start tag to the end of its end tag: cut out, they are the
   * whole {@code w:p}, {@code w:tc} or {@code w:tbl} and nothing else.
   *
   * @param part the unpacked entry of the package that holds it, such as {@code word/document.xml}
   *     (text boxes stand there too; headers, footers and notes are not read); empty for a file
   *     that is no package
   * @param start the offset of the first byte
   * @param end the offset behind the last byte
   */
  public record Range(String part, int start, int end) {

    /** No bytes: the format is not read as XML, or not in an encoding of bytes. */
    public static final Range NONE = new Range("", 0, 0);
  }

  /** Nothing that a program could use. */
  public static final Origin NONE = new Origin(0, 0, "", "", Range.NONE);

  /** Those without a range share one. */
  public Origin {
    range = range.end() == 0 ? Range.NONE : range;
  }

  /** Whether it tells nothing; asked so often that it is not left to what records compare by. */
  boolean isNone() {
    return paragraph == 0 && table == 0 && range.end() == 0 && sheet.isEmpty() && cell.isEmpty();
  }

  // Written out: what the language gives a record is linked at its first use, at a cost.

  @Override
  public boolean equals(Object other) {
    return other instanceof Origin origin
        && paragraph == origin.paragraph
        && table == origin.table
        && sheet.equals(origin.sheet)
        && cell.equals(origin.cell)
        && Objects.equals(range, origin.range); // most have no range, which is one object
  }

  @Override
  public int hashCode() {
    return (paragraph * 31 + table) * 31 + cell.hashCode();
  }

  /** The given table of a page or text, from 1. */
  public static Origin table(int number) {
    return new Origin(0, number, "", "", Range.NONE);
  }

  /** The sheet of the given name. */
  public static Origin sheet(String name) {
    return new Origin(0, 0, name, "", Range.NONE);
  }

  /** A cell of the sheet, or of the table that is like one. */
  public Origin cell(String reference) {
    return new Origin(0, table, sheet, reference, range);
  }

  /** The same without its range, which is large where many are kept. */
  public Origin withoutRange() {
    return range.end() == 0 ? this : new Origin(paragraph, table, sheet, cell, Range.NONE);
  }
}
