package org.nianbao.facts;

import java.math.BigDecimal;
import org.nianbao.document.Place;
import org.nianbao.wording.Wording;

/**
 * A percentage of the prose; what it follows from stands as {@link RatioReading}s.
 *
 * @param key its key, unique in the report
 * @param growth whether it is a change against last year; otherwise a share
 * @param name what it is about, in words
 * @param percent the percentage; below zero for a decline
 * @param section the section
 * @param quote the sentence
 * @param place where it stands
 */
public record ClaimRatio(
    String key,
    boolean growth,
    Wording name,
    BigDecimal percent,
    int section,
    String quote,
    Place place)
    implements Evidence {

  /** Returns the percentage with its sign, as it is written: 12.3%. */
  public String shown() {
    return percent.abs().toPlainString() + "%";
  }
}
