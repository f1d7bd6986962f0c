package org.nianbao.score;

import java.math.BigDecimal;

/**
 * How far bonus points count.
 *
 * @param most the most that they add
 * @param from the least total that earns any
 */
public record Bonus(BigDecimal most, BigDecimal from) {}
