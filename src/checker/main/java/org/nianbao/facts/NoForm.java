package org.nianbao.facts;

import org.nianbao.document.Place;
import org.nianbao.wording.Wording;

/**
 * The report is for a year that no edition of the form covers, so that nothing of it is judged.
 *
 * @param year the year
 * @param reason the sentence for the user
 * @param quote what names the year
 * @param place where that stands
 */
public record NoForm(int year, Wording reason, String quote, Place place) implements Evidence {

  @Override
  public int section() {
    return 0;
  }
}
