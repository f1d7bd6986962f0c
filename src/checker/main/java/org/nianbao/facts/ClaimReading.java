package org.nianbao.facts;

import java.math.BigDecimal;
import org.nianbao.wording.Wording;

/**
 * What a claim may mean in terms of the tables, with the tables' number. A claim is wrong only if
 * none of its readings fits.
 *
 * @param claim the claim's key
 * @param words the reading with its number: （七）总计＝98
 * @param value the tables' number
 */
public record ClaimReading(String claim, Wording words, BigDecimal value) implements Fact {}
