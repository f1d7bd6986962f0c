package org.nianbao.result;

import java.util.Optional;
import org.nianbao.document.Place;

/**
 * A box on a page, in points (1/72 inch) from the page's upper left corner as a reader sees it.
 *
 * @param page the page, from 1
 */
public record BoxResult(int page, int left, int top, int width, int height) {

  static Optional<BoxResult> of(Place.Area area) {
    return area.page() == 0
        ? Optional.empty()
        : Optional.of(
            new BoxResult(area.page(), area.left(), area.top(), area.width(), area.height()));
  }
}
