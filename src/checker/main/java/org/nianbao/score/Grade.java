package org.nianbao.score;

import java.math.BigDecimal;

/**
 * A grade of a profile.
 *
 * @param name its name as printed, such as 优
 * @param from the lowest total that earns it, from 0 to 100
 */
public record Grade(String name, BigDecimal from) {}
