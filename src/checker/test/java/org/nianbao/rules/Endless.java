package org.nianbao.rules;

import java.util.concurrent.atomic.AtomicInteger;

/**
 * For rules with loops that do not end: they go on for as long as their test, so that no thread of
 * theirs is left to the next one.
 */
public final class Endless {

  private static final AtomicInteger TEST = new AtomicInteger();

  private Endless() {}

  /** A loop goes on while this is what it was when it began. */
  public static int test() {
    return TEST.get();
  }

  static void end() {
    TEST.incrementAndGet();
  }
}
