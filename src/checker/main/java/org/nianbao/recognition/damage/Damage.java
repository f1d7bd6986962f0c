package org.nianbao.recognition.damage;

import java.util.ArrayList;
import java.util.List;
import org.nianbao.document.Document;
import org.nianbao.document.Place;
import org.nianbao.document.Table;
import org.nianbao.facts.Fact;
import org.nianbao.form.Form;
import org.nianbao.recognition.table.TableReading;

/**
 * What an extraction has done to a table.
 *
 * <p>Whether a cell is the agency's own is decided by the form of the source, not by how odd it
 * looks. Cells that the source marks as such in the author's own file (Word, web page, spreadsheet)
 * are the agency's: "31 19" there is what it published. Cells of text taken out of another file, of
 * pages, or put together from signs, positions or the order of words, are the extraction's.
 */
public final class Damage {

  private Damage() {}

  /** Mends a table where that is sure, leaves out what cannot be told, and tells of both. */
  public static List<Fact> in(
      TableReading table, Document document, Table.Marks marks, Form followed) {
    List<Fact> facts = new ArrayList<>();
    if (isExtracted(table.place, document) || marks != Table.Marks.CELLS) {
      facts.addAll(Repeats.in(table, followed.table(table.table).orElseThrow()));
      facts.addAll(TornRows.mend(table, followed));
    }
    return facts;
  }

  /** Whether a table is of extracted text; one from another file tells by what its place counts. */
  private static boolean isExtracted(Place place, Document document) {
    return place.file().isEmpty()
        ? document.isExtracted()
        : place.unit() == Place.Unit.LINE || place.area().page() > 0;
  }
}
