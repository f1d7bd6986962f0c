package org.nianbao.facts;

import org.nianbao.document.Place;

/**
 * One of the form's tables as the report has it; several pieces of one table count as one.
 *
 * @param table its id
 * @param name what officials call it (表三)
 * @param section the section in which it stands; 0 where it stands before the first
 * @param formSection the section in which the form wants it
 * @param edition the edition that its columns (表二) or rows follow; the subject's own where both
 *     would do
 * @param columnEdition the edition that has its columns; the subject's own where both would do
 * @param filled how many of its cells hold something
 * @param expected how many cells the form wants filled
 * @param place where it stands
 */
public record FoundTable(
    String table,
    String name,
    int section,
    int formSection,
    String edition,
    String columnEdition,
    int filled,
    int expected,
    Place place)
    implements Evidence {

  @Override
  public String quote() {
    return "";
  }
}
