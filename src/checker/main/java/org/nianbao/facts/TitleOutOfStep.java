package org.nianbao.facts;

import org.nianbao.document.Place;
import org.nianbao.wording.Wording;

/**
 * The title names another year than everything else that tells one.
 *
 * @param written the year in the title
 * @param due the year that the others tell
 * @param count how many they are
 * @param others what they are, in words
 * @param quote the title
 * @param place where it stands
 */
public record TitleOutOfStep(
    int written, int due, int count, Wording others, String quote, Place place)
    implements Evidence {

  @Override
  public int section() {
    return 0;
  }
}
