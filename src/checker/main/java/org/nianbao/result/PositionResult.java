package org.nianbao.result;

import org.nianbao.document.Place;

/**
 * Where something stands in its file, for programs: what a format or a place does not have is 0 or
 * empty.
 *
 * @param line the line of a text file, from 1
 * @param paragraph the paragraph, from 1, as the file counts its own: those in tables and empty
 *     ones are counted where the format has an element for each
 * @param table the table, from 1, as the file counts its own: tables within tables and those that
 *     only arrange a page are counted
 * @param row the row within the table, from 1
 * @param column the column of the table's grid, from 1
 * @param sheet the name of the sheet of a workbook
 * @param reference the cell's reference in its sheet, such as {@code B12}
 */
public record PositionResult(
    int line, int paragraph, int table, int row, int column, String sheet, String reference) {

  static PositionResult of(Place place) {
    return new PositionResult(
        place.unit() == Place.Unit.LINE ? place.number() : 0,
        place.paragraphNumber(),
        place.tableNumber(),
        place.row(),
        place.column(),
        place.origin().sheet(),
        place.origin().cell());
  }
}
