package org.nianbao.output.problems;

import org.nianbao.wording.Language;
import org.nianbao.wording.Messages;

/** What columns of lists are called, the same in every list. */
public final class ColumnName {

  private ColumnName() {}

  /**
   * The name of a column.
   *
   * @throws IllegalArgumentException if there is none of that id
   */
  public static String of(String id, Language language) {
    return Messages.find("output.column." + id)
        .orElseThrow(() -> new IllegalArgumentException("no column has the id " + id))
        .in(language);
  }
}
