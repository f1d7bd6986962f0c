package org.nianbao.score;

import java.math.BigDecimal;
import org.nianbao.wording.Wording;

/**
 * A step of a dimension that is scored by levels (优 10、良 8、一般 6、差 0) in place of single points.
 *
 * @param name the level in words
 * @param points what the dimension comes to at this level
 * @param from the least share of its points, in percent, that findings must leave for this level
 */
public record ScoreLevel(Wording name, BigDecimal points, BigDecimal from) {}
