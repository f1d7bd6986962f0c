package org.nianbao.document;

import java.time.Duration;

/**
 * How much a single input may ask for, in one place for all readers.
 *
 * @param bytes the file's size at most
 * @param characters the text of the whole document at most
 * @param cells table cells at most
 * @param span rows or columns that one merged cell may cover at most
 * @param depth nested elements at most
 * @param time how long reading may take at most
 */
public record Limits(long bytes, int characters, int cells, int span, int depth, Duration time) {

  /**
   * Far above any real report (about 50 KB, 8,000 characters and 300 cells), far below what hurts a
   * machine.
   */
  public static final Limits DEFAULT =
      new Limits(32L << 20, 1_000_000, 50_000, 200, 500, Duration.ofSeconds(20));
}
