package org.nianbao.facts;

import java.math.BigDecimal;

/**
 * A sum of the tables that does not come out, over a cell with which a claim is compared.
 *
 * @param claim the claim's key
 * @param difference by how much the claim's number differs from one of its readings
 * @param gap by how much the sum does not come out
 */
public record ClaimGap(String claim, BigDecimal difference, BigDecimal gap) implements Fact {}
