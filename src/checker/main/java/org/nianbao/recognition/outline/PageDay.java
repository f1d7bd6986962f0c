package org.nianbao.recognition.outline;

import java.time.LocalDate;

/**
 * A day that a page tells beside its article.
 *
 * @param date the day
 * @param firm whether it is that of publication; otherwise that of writing or of the last change,
 *     which is better than none
 */
public record PageDay(LocalDate date, boolean firm) {}
