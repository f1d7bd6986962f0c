package org.nianbao.result;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * How an agency stood the year before.
 *
 * @param total its total
 * @param grade its grade
 * @param rank its rank among the same group; 0 where it had none, or was in another group
 * @param totalChange the points by which its total has risen; empty where it has none now
 * @param rankChange the places by which it has risen; empty where it had or has no rank
 */
public record BeforeResult(
    BigDecimal total,
    String grade,
    int rank,
    Optional<BigDecimal> totalChange,
    Optional<Integer> rankChange) {}
