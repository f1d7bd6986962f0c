package org.nianbao.document.layout;

/**
 * A straight line on the page, as tables are ruled with.
 *
 * @param horizontal whether it runs from left to right, else from top to bottom
 * @param at its height on the page, or its distance from the left
 * @param from where it begins
 * @param to where it ends
 */
record RuledLine(boolean horizontal, double at, double from, double to) {

  double length() {
    return to - from;
  }
}
