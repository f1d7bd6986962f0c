package org.nianbao.facts;

import org.nianbao.wording.Wording;

/**
 * The name of a cell in its two parts, so that what stands in one row is told without naming the
 * row again.
 *
 * @param line table and row: 表三第5行“（一）予以公开”; the table alone where it has one row of figures
 * @param column the column: 自然人
 */
public record CellName(Wording line, Wording column) {

  /** The parts of a name such as 表三第5行“（一）予以公开”·自然人. */
  public static CellName of(Wording name) {
    int zh = cut(name.zh(), "·");
    int en = cut(name.en(), ", ");
    return new CellName(
        new Wording(name.zh().substring(0, zh), name.en().substring(0, en)),
        new Wording(behind(name.zh(), zh, "·"), behind(name.en(), en, ", ")));
  }

  /** Where the first part ends: behind the label of the row, or else behind the table. */
  private static int cut(String name, String mark) {
    int label = name.indexOf("”" + mark);
    int cut = label >= 0 ? label + 1 : name.indexOf(mark);
    return cut < 0 ? name.length() : cut;
  }

  private static String behind(String name, int cut, String mark) {
    return name.substring(Math.min(name.length(), cut + mark.length()));
  }
}
