package org.nianbao.facts;

import java.util.AbstractList;
import java.util.Arrays;
import java.util.List;
import java.util.RandomAccess;
import org.nianbao.document.Place;
import org.nianbao.facts.Briefs.CellSlot;
import org.nianbao.facts.Briefs.Spot;

/**
 * The facts of a brief report: cells are made when they are asked for, from what is left of them.
 * The other facts stand first, then the cells. Immutable.
 */
final class BriefFacts extends AbstractList<Fact> implements RandomAccess {

  private final Fact[] others;
  private final List<CellSlot> slots;
  private final List<Spot> spots;

  /** The number that the spots count from. */
  private final int number;

  /** What the cells hold, one after the other. */
  private final String texts;

  /** Where the text of each ends. */
  private final int[] ends;

  /** The cells' boxes on their pages; none where the source has no pages. */
  private final Place.Area[] areas;

  BriefFacts(
      Fact[] others,
      List<CellSlot> slots,
      List<Spot> spots,
      int number,
      List<String> texts,
      Place.Area[] areas) {
    this.others = others;
    this.slots = slots;
    this.spots = spots;
    this.number = number;
    this.texts = String.join("", texts);
    this.ends = new int[texts.size()];
    int end = 0;
    for (int i = 0; i < ends.length; i++) {
      end += texts.get(i).length();
      ends[i] = end;
    }
    this.areas = areas;
  }

  /** The facts among which some of the given type can be: where that is no cell, none is made. */
  List<Fact> among(Class<?> type) {
    boolean cells = type.isAssignableFrom(Figure.class) || type.isAssignableFrom(BlankCell.class);
    return cells ? this : Arrays.asList(others);
  }

  @Override
  public int size() {
    return others.length + slots.size();
  }

  @Override
  public Fact get(int index) {
    return index < others.length ? others[index] : cell(index - others.length);
  }

  private Fact cell(int i) {
    CellSlot slot = slots.get(i);
    Place place = spots.get(i).place(number, areas.length == 0 ? Place.Area.NONE : areas[i]);
    String words = texts.substring(i == 0 ? 0 : ends[i - 1], ends[i]);
    if (words.isEmpty()) {
      return new BlankCell(
          slot.table(), slot.row(), slot.column(), slot.name(), slot.section(), place);
    }
    CellText text = CellText.of(words);
    return new Figure(
        slot.table(),
        slot.row(),
        slot.column(),
        slot.name(),
        words,
        text.shape(),
        text.value(),
        slot.money(),
        slot.signed(),
        slot.section(),
        place);
  }
}
