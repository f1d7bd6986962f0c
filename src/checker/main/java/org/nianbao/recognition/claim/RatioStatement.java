package org.nianbao.recognition.claim;

import java.math.BigDecimal;

/**
 * A percentage of the prose.
 *
 * @param growth whether it is a change against last year; otherwise a share
 * @param percent the percentage; below zero for a decline
 * @param digits how many digits stand behind its point
 * @param part what it is about: the share's part, or what has grown
 * @param last for a growth, last year's number as the sentence gives it; null where it does not
 */
record RatioStatement(
    boolean growth, BigDecimal percent, int digits, Statement part, BigDecimal last) {}
