package org.nianbao.facts;

import java.math.BigDecimal;

/**
 * A claim that is the whole or a part of a {@link ClaimList}.
 *
 * @param list the list's key
 * @param claim the claim's key
 * @param low the least that the claim can mean
 * @param high the most that it can mean
 */
public record ClaimMember(String list, String claim, BigDecimal low, BigDecimal high)
    implements Fact {}
