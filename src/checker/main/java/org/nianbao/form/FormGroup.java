package org.nianbao.form;

import java.util.List;

/**
 * A label of the form that stands over several rows or columns and takes no figure itself, such as
 * （三）不予公开 or 法人或其他组织.
 *
 * @param id its stable id, such as {@code refused}
 * @param numeral the numeral before its label; empty where it has none
 * @param label its label without the numeral
 * @param synonyms other wordings that count as right
 * @param over what it stands over
 * @param within the id of the group that it stands under itself; empty where there is none
 */
public record FormGroup(
    String id, String numeral, String label, List<String> synonyms, Kind over, String within) {

  /** What a group's label stands over. */
  public enum Kind {
    /** Rows: a label cell before them, or a line over them. */
    ROWS,
    /** A block of rows with headings of its own: a line over the headings, as 第二十条第（一）项 in 表二. */
    BLOCK,
    /** Columns: a heading over their headings. */
    COLUMNS
  }

  /** Copies the list; what a file leaves out is empty. */
  public FormGroup {
    numeral = numeral == null ? "" : numeral;
    synonyms = synonyms == null ? List.of() : List.copyOf(synonyms);
    within = within == null ? "" : within;
  }

  /** Returns the label with its numeral. */
  public String fullLabel() {
    return numeral + label;
  }
}
