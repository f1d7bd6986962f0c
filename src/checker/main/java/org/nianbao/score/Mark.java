package org.nianbao.score;

import java.math.BigDecimal;

/**
 * What people say of an item of a report, with their evidence.
 *
 * @param agency the agency
 * @param year the year of its report
 * @param item the item's id, or that of a score from elsewhere
 * @param points the points taken, given or scored
 * @param evidence what shows it
 * @param by who says so
 * @param line its line in the file
 */
public record Mark(
    String agency,
    int year,
    String item,
    BigDecimal points,
    String evidence,
    String by,
    int line) {}
