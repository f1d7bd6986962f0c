package org.nianbao.form;

import java.util.List;

/**
 * A column of a table of the form.
 *
 * @param id its stable id, such as {@code person} or {@code direct.upheld}
 * @param label its heading in the form's words
 * @param synonyms other wordings that count as right
 * @param group the id of the group under whose heading it stands; empty where there is none
 * @param money whether it holds an amount of money (a decimal number), not a count
 * @param signed whether its figures may be below zero (本年增/减)
 */
public record FormColumn(
    String id, String label, List<String> synonyms, String group, boolean money, boolean signed) {

  /** Copies the list; what a file leaves out is empty or false. */
  public FormColumn {
    synonyms = synonyms == null ? List.of() : List.copyOf(synonyms);
    group = group == null ? "" : group;
  }
}
