package org.nianbao.document.layout;

import org.nianbao.document.Place;

/**
 * A box on a page, in points from the upper left corner as a reader sees the page, downwards.
 *
 * @param left its left side
 * @param top its upper side
 * @param right its right side
 * @param bottom its lower side
 */
public record Box(double left, double top, double right, double bottom) {

  /** From side to side. */
  public double width() {
    return right - left;
  }

  /** From top to bottom. */
  public double height() {
    return bottom - top;
  }

  /** Returns the smallest box around both. */
  public Box with(Box other) {
    return new Box(
        Math.min(left, other.left),
        Math.min(top, other.top),
        Math.max(right, other.right),
        Math.max(bottom, other.bottom));
  }

  /** Returns whether the point is within. */
  boolean holds(double x, double y) {
    return x >= left && x <= right && y >= top && y <= bottom;
  }

  /** Returns the box on its page, in whole points. */
  Place.Area on(int page) {
    return new Place.Area(
        page,
        (int) Math.round(left),
        (int) Math.round(top),
        (int) Math.round(width()),
        (int) Math.round(height()));
  }
}
