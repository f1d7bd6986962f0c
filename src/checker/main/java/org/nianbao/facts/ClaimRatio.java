package org.nianbao.facts;

import java.math.BigDecimal;
import org.nianbao.document.Place;
import org.nianbao.wording.Wording;

/**
 * A percentage of the prose, or a difference to last year; what it follows from stands as {@link
 * RatioReading}s.
 *
 * @param key its key, unique in the report
 * @param growth whether it is a change against last year; otherwise a share
 * @param name what it is about, in words
 * @param percent the percentage, or the difference; below zero for a decline
 * @param unit its sign or measure word: %, 件
 * @param section the section
 * @param quote the sentence
 * @param place where it stands
 */
public record ClaimRatio(
    String key,
    boolean growth,
    Wording name,
    BigDecimal percent,
    String unit,
    int section,
    String quote,
    Place place)
    implements Evidence {

  /** Returns the number as it is written: 12.3%, 5件. */
  public String shown() {
    return percent.abs().toPlainString() + unit;
  }
}
