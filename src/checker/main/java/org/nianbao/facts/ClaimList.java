package org.nianbao.facts;

import java.math.BigDecimal;
import java.util.List;
import org.nianbao.document.Place;
import org.nianbao.form.CellRef;
import org.nianbao.wording.Wording;

/**
 * A whole and its parts as a sentence lists them (其中…); every member is a {@link ClaimMember}.
 *
 * @param key its key, unique in the report
 * @param exhaustive whether the parts are all that there are and exclude each other
 * @param name the whole in words
 * @param whole the whole's number
 * @param sum the parts together
 * @param largest the largest part
 * @param shown the sum in words: 89＋6＝95
 * @param section the section
 * @param quote the sentence
 * @param place where it stands
 */
public record ClaimList(
    String key,
    boolean exhaustive,
    Wording name,
    BigDecimal whole,
    BigDecimal sum,
    BigDecimal largest,
    Wording shown,
    int section,
    String quote,
    Place place)
    implements Evidence {

  @Override
  public List<CellRef> cells() {
    return List.of();
  }
}
