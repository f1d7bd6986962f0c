package org.nianbao.form;

import java.util.List;

/**
 * A row of a table of the form.
 *
 * @param id its stable id, such as {@code refused.3}
 * @param numeral the numeral before its label, such as {@code （一）} or {@code 3.}; empty where it
 *     has none
 * @param label its label without the numeral, in the form's words
 * @param synonyms other wordings that count as right: abbreviations, other punctuation
 * @param group the id of the group whose label stands before or over it; empty where there is none
 * @param columns the ids of the columns in which it takes a figure; empty for all of the table's
 */
public record FormRow(
    String id,
    String numeral,
    String label,
    List<String> synonyms,
    String group,
    List<String> columns) {

  /** Copies the lists; what a file leaves out is empty. */
  public FormRow {
    numeral = numeral == null ? "" : numeral;
    synonyms = synonyms == null ? List.of() : List.copyOf(synonyms);
    group = group == null ? "" : group;
    columns = columns == null ? List.of() : List.copyOf(columns);
  }

  /** Returns whether the row takes a figure in the given column. */
  public boolean takes(String column) {
    return columns.isEmpty() || columns.contains(column);
  }

  /** Returns the label with its numeral, as it stands in the form: （一）予以公开. */
  public String fullLabel() {
    return numeral + label;
  }
}
