package org.nianbao.facts;

import java.util.List;
import org.nianbao.document.Place;
import org.nianbao.form.CellRef;
import org.nianbao.wording.Wording;

/**
 * Damage by extraction, not by the agency: reported as a note, at no cost, and what rules find in
 * the cells concerned is not judged instead of wrong.
 *
 * <p>Only text that was taken out of another file can be so damaged: plain text, and the pages of
 * PDF and OFD files, whose cells are put together from where characters stand. In a Word document,
 * a web page or a spreadsheet the cells are the agency's own, and so is what they hold.
 *
 * @param kind what has happened
 * @param table the table's id; empty in prose
 * @param cells the cells of the form whose figures are in doubt
 * @param found what stands in the file
 * @param likely what is likely to have stood in the original; empty where that is unknown
 * @param note the sentence for the user
 * @param place where it stands
 */
public record Doubt(
    Kind kind,
    String table,
    List<CellRef> cells,
    String found,
    String likely,
    Wording note,
    Place place)
    implements ReadingNote {

  /** What an extraction does to a text. */
  public enum Kind {
    /** Figures of several cells run together in one. */
    GLUED,
    /** A figure torn apart: by a blank, or over two cells. */
    SPLIT,
    /** Something printed twice, as at a page break. */
    REPEATED,
    /** Figures left out because they had stood before. */
    LEFT_OUT,
    /** Characters lost: 年, 月 or 日 of a date. */
    LOST
  }

  /** Copies the list. */
  public Doubt {
    cells = List.copyOf(cells);
  }

  /** Whether characters were lost. */
  public boolean isLost() {
    return kind == Kind.LOST;
  }
}
