package org.nianbao.score;

import java.util.Optional;
import org.nianbao.rules.Dimension;
import org.nianbao.wording.Wording;

/**
 * What a dimension came to.
 *
 * @param dimension the dimension
 * @param score the points left of its weight; 0 where it was not judged
 * @param weight the points at which it starts
 * @param judged whether it counts; otherwise its weight goes to the others
 * @param reason why it does not count; empty where it does
 */
public record DimensionScore(
    Dimension dimension, int score, int weight, boolean judged, Optional<Wording> reason) {}
