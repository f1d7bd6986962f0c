package org.nianbao.output.workbook;

/**
 * A row of a list of findings that came back, as people left it. Texts are empty where the list has
 * none.
 *
 * @param sheet the name of its sheet
 * @param row its number there, from 1
 * @param fingerprint the finding's
 * @param rule the id of the finding's rule
 * @param agency whose report it is in
 * @param year the report's year, as it stands there
 * @param message the finding as a sentence
 * @param verdict what people think of it
 * @param said the same in their own words
 * @param reason why
 * @param by who says so
 * @param until the last day on which that holds, as it stands there
 */
public record ReviewedRow(
    String sheet,
    int row,
    String fingerprint,
    String rule,
    String agency,
    String year,
    String message,
    Opinion verdict,
    String said,
    String reason,
    String by,
    String until) {

  /** What people may think of a finding. */
  public enum Opinion {
    /** It is a fault. */
    AGREED,
    /** It is none, and is let pass from now on. */
    NOT_AGREED,
    /** Nobody knows yet. */
    OPEN,
    /** Nothing is said. */
    NONE,
    /** Something else is said. */
    OTHER
  }
}
