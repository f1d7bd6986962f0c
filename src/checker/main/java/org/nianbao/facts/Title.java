package org.nianbao.facts;

import org.nianbao.document.Place;
import org.nianbao.wording.Wording;

/**
 * The report's title.
 *
 * @param text the whole title on one line
 * @param agency the agency that it names; empty where it names none
 * @param year the year that it names; 0 where it names none
 * @param words how it names the report: an entry of {@code rules/phrases/title-words.txt}
 * @param remark what the list says of these words; empty where it says nothing
 * @param place where it stands
 */
public record Title(String text, String agency, int year, String words, Wording remark, Place place)
    implements Evidence {

  @Override
  public String quote() {
    return text;
  }

  @Override
  public int section() {
    return 0;
  }
}
