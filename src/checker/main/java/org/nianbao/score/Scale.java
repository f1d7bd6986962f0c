package org.nianbao.score;

import java.math.BigDecimal;

/**
 * What totals look like in a profile.
 *
 * @param full the total of a report without a fault, bonus points aside
 * @param decimals how many decimals a total has
 * @param mostUnjudged how much may be left unjudged before there is no total, in percent
 */
public record Scale(BigDecimal full, int decimals, int mostUnjudged) {}
