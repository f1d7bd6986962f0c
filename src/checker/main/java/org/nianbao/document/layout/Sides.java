package org.nianbao.document.layout;

import java.util.List;

/**
 * Where the columns or the rows of a table end, the outer sides included.
 *
 * @param at the places in rising order, at least two
 */
record Sides(List<Double> at) {

  /** Copies the places. */
  Sides {
    at = List.copyOf(at);
  }

  double first() {
    return at.get(0);
  }

  double last() {
    return at.get(at.size() - 1);
  }

  double get(int side) {
    return at.get(side);
  }

  /** Returns the number of columns or rows. */
  int fields() {
    return at.size() - 1;
  }

  /** Returns the side that is nearest to a place. */
  int nearest(double place) {
    int nearest = 0;
    for (int i = 1; i < at.size(); i++) {
      if (Math.abs(at.get(i) - place) < Math.abs(at.get(nearest) - place)) {
        nearest = i;
      }
    }
    return nearest;
  }

  /** Returns the column or row in which a place is; -1 for one outside. */
  int between(double place) {
    for (int i = 0; i + 1 < at.size(); i++) {
      if (place >= at.get(i) && place < at.get(i + 1)) {
        return i;
      }
    }
    return -1;
  }
}
