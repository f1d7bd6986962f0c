package org.nianbao.facts;

import java.math.BigDecimal;
import org.nianbao.wording.Wording;

/**
 * What a percentage may be worked out from.
 *
 * @param ratio the ratio's key
 * @param words how it is worked out: 42÷98＝42.86%
 * @param low the least that it may be written as, rounding and cutting off allowed
 * @param high the most that it may be written as
 */
public record RatioReading(String ratio, Wording words, BigDecimal low, BigDecimal high)
    implements Fact {}
