package org.nianbao.report;

import java.util.AbstractList;
import java.util.List;
import java.util.RandomAccess;
import org.nianbao.document.Place;
import org.nianbao.report.Briefs.CellSlot;

/**
 * The facts of a brief report: cells are made when they are asked for, from what is left of them.
 * The other facts stand first, then the cells. Immutable.
 */
final class BriefFacts extends AbstractList<Object> implements RandomAccess {

  private static final int BITS = 20;
  private static final int MASK = (1 << BITS) - 1;

  private final Object[] others;
  private final List<CellSlot> slots;
  private final String[] texts;
  private final List<Place.Unit> units;
  private final long[] places;

  /** The cells' boxes on their pages; none where the source has no pages. */
  private final Place.Area[] areas;

  /** The cells' files; none where all stand in the report's main file. */
  private final String[] files;

  BriefFacts(
      Object[] others,
      List<CellSlot> slots,
      String[] texts,
      List<Place.Unit> units,
      long[] places,
      Place.Area[] areas,
      String[] files) {
    this.others = others;
    this.slots = slots;
    this.texts = texts;
    this.units = units;
    this.places = places;
    this.areas = areas;
    this.files = files;
  }

  @Override
  public int size() {
    return others.length + slots.size();
  }

  @Override
  public Object get(int index) {
    return index < others.length ? others[index] : cell(index - others.length);
  }

  private Object cell(int i) {
    CellSlot slot = slots.get(i);
    Place.Area area = areas.length == 0 ? Place.Area.NONE : areas[i];
    String file = files.length == 0 ? "" : files[i];
    Place place = unpacked(units.get(i), places[i], area, file);
    if (texts[i].isEmpty()) {
      return new BlankCell(
          slot.table(), slot.row(), slot.column(), slot.name(), slot.section(), place);
    }
    CellText text = CellText.of(texts[i]);
    return new Figure(
        slot.table(),
        slot.row(),
        slot.column(),
        slot.name(),
        texts[i],
        text.shape(),
        text.value(),
        slot.money(),
        slot.signed(),
        slot.section(),
        place);
  }

  /**
   * A place as one number, all but its unit, its box and its file; the limits of documents leave
   * every part room.
   */
  static long packed(Place place) {
    long numberAndRow = ((long) place.number() << BITS) | (place.row() & MASK);
    return (numberAndRow << BITS) | (place.column() & MASK);
  }

  private static Place unpacked(Place.Unit unit, long packed, Place.Area area, String file) {
    int number = (int) (packed >>> (2 * BITS));
    int row = (int) (packed >>> BITS) & MASK;
    return new Place(unit, number, row, (int) packed & MASK, area, file);
  }
}
