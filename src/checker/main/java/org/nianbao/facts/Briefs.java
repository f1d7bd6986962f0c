package org.nianbao.facts;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.nianbao.document.Origin;
import org.nianbao.document.Place;
import org.nianbao.wording.Wording;

/**
 * Makes brief reports, so small that tens of thousands can be kept while a set is read: without
 * prose and without what only the judging of a report by itself needs. What reports have in common
 * is kept once for all that come from one maker. Thread-safe.
 */
public final class Briefs {

  private static final Set<Class<?>> KEPT =
      Set.of(
          Subject.class,
          Title.class,
          Section.class,
          Signature.class,
          Publication.class,
          FoundTable.class,
          GroupFigure.class,
          Explanation.class,
          Unread.class,
          Rebuilt.class,
          Doubt.class,
          Attributed.class,
          LeftOpen.class,
          NotAReport.class,
          NoForm.class);

  private static final int LONGEST_SHARED_HEADING = 30;
  private static final int LONGEST_SHARED_WORDING = 40;

  private final Map<Object, Object> shared = new ConcurrentHashMap<>();

  /**
   * The report without its prose: who reports for which year, headings, figures and blanks, and
   * what could not be read.
   */
  public Report brief(Report report) {
    List<Fact> others = new ArrayList<>();
    List<CellSlot> slots = new ArrayList<>();
    List<String> texts = new ArrayList<>();
    List<Place> places = new ArrayList<>();
    for (Fact fact : report.facts()) {
      if (fact instanceof Figure figure) {
        slots.add(CellSlot.of(figure));
        texts.add(figure.text());
        places.add(figure.place());
      } else if (fact instanceof BlankCell blank) {
        slots.add(CellSlot.of(blank));
        texts.add("");
        places.add(blank.place());
      } else if (fact instanceof Section section) {
        others.add(withoutProse(section));
      } else if (KEPT.contains(fact.getClass())) {
        others.add(fact);
      }
    }
    int number = places.isEmpty() ? 0 : places.get(0).number();
    List<Spot> spots = places.stream().map(place -> Spot.of(place, number)).toList();
    return new Report(
        new BriefFacts(
            others.toArray(new Fact[0]),
            shareEach(slots),
            shareEach(spots),
            number,
            texts,
            areas(places)),
        report.form(),
        report.published());
  }

  private static Place.Area[] areas(List<Place> places) {
    return places.stream().allMatch(place -> place.area().page() == 0)
        ? new Place.Area[0]
        : places.stream().map(Place::area).toArray(Place.Area[]::new);
  }

  private Section withoutProse(Section section) {
    return new Section(
        section.number(),
        section.named(),
        section.order(),
        share(section.heading(), LONGEST_SHARED_HEADING),
        "",
        section.characters(),
        section.place(),
        List.of());
  }

  /** The same wording, kept once for all reports where it is short enough to come again. */
  public Wording share(Wording wording) {
    return wording.zh().length() > LONGEST_SHARED_WORDING ? wording : shareAny(wording);
  }

  /** The same text, kept once for all reports where it is short enough to come again. */
  public String share(String text) {
    return share(text, LONGEST_SHARED_WORDING);
  }

  /** The same list, kept once for all reports. */
  public <T> List<T> share(List<T> list) {
    return shareAny(list);
  }

  /** A list that most reports have alike; of another one, what it holds is kept once. */
  private <T> List<T> shareEach(List<T> list) {
    @SuppressWarnings("unchecked") // what is kept equals what is asked for
    List<T> known = (List<T>) shared.get(list);
    return known != null ? known : share(list.stream().map(this::shareAny).toList());
  }

  private String share(String text, int longest) {
    return text.length() > longest ? text : shareAny(text);
  }

  @SuppressWarnings("unchecked") // what is kept equals what is asked for
  private <T> T shareAny(T value) {
    return (T) shared.computeIfAbsent(value, v -> v);
  }

  /** Where a cell stands, its number counted from that of the first cell. */
  record Spot(
      Place.Unit unit, int number, int row, int column, String file, Origin origin, int behind) {

    /** Ranges of bytes are different in every report: they are left out. */
    static Spot of(Place place, int first) {
      return new Spot(
          place.unit(),
          place.number() - first,
          place.row(),
          place.column(),
          place.file(),
          place.origin().withoutRange(),
          place.behind());
    }

    // Written out, as in CellRef.

    @Override
    public boolean equals(Object other) {
      return other instanceof Spot spot
          && number == spot.number
          && row == spot.row
          && column == spot.column
          && behind == spot.behind
          && unit == spot.unit
          && file.equals(spot.file)
          && origin.equals(spot.origin);
    }

    @Override
    public int hashCode() {
      return (number * 31 + row) * 31 + column;
    }

    Place place(int first, Place.Area area) {
      return new Place(unit, first + number, row, column, area, file, origin, behind);
    }
  }

  /** What a cell of the form has in common with the same cell of other reports. */
  record CellSlot(
      String table,
      String row,
      String column,
      Wording name,
      boolean money,
      boolean signed,
      int section) {

    // Written out, as in CellRef.

    @Override
    public boolean equals(Object other) {
      return other instanceof CellSlot slot
          && row.equals(slot.row)
          && column.equals(slot.column)
          && table.equals(slot.table)
          && name.zh().equals(slot.name.zh())
          && name.en().equals(slot.name.en())
          && money == slot.money
          && signed == slot.signed
          && section == slot.section;
    }

    @Override
    public int hashCode() {
      return row.hashCode() * 31 + column.hashCode();
    }

    static CellSlot of(Figure f) {
      return new CellSlot(
          f.table(), f.row(), f.column(), f.name(), f.money(), f.signed(), f.section());
    }

    static CellSlot of(BlankCell b) {
      return new CellSlot(b.table(), b.row(), b.column(), b.name(), false, false, b.section());
    }
  }
}
