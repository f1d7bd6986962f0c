package org.nianbao.recognition.damage;

import java.util.List;
import org.nianbao.document.Document;
import org.nianbao.document.Place;
import org.nianbao.document.Table;
import org.nianbao.form.Form;
import org.nianbao.recognition.table.TableReading;

/**
 * Repairs tables that an extraction has damaged.
 *
 * <p>Whether a cell is the agency's own is decided by the format of the source, not by how odd it
 * looks. Cells that the source marks as such in the author's own file (Word, web page, spreadsheet)
 * are the agency's: "31 19" there is what it published. Cells of text taken out of another file, of
 * pages, or put together from signs, positions or the order of words, are the extraction's.
 */
public final class Damage {

  private Damage() {}

  /**
   * Repairs a table as far as only one repair is possible. A table that is the agency's own is
   * returned as it is.
   *
   * @param table the table as read
   * @param document the document that it stands in
   * @param marks what tells its cells apart
   * @param followed the edition of the form that it follows
   */
  public static Repaired repaired(
      TableReading table, Document document, Table.Marks marks, Form followed) {
    if (!isExtracted(table.place(), document) && marks == Table.Marks.CELLS) {
      return new Repaired(table, List.of());
    }
    Repaired once = Repeats.removed(table, followed.table(table.table()).orElseThrow());
    return once.then(TornRows.repaired(once.reading(), followed));
  }

  /** Whether a table is of extracted text; for one from another file its kind of place shows it. */
  private static boolean isExtracted(Place place, Document document) {
    return place.file().isEmpty()
        ? document.isExtracted()
        : place.unit() == Place.Unit.LINE || place.area().page() > 0;
  }
}
