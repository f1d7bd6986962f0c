package org.nianbao.score;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** What people say of the items that a profile leaves to them (人工评定). Immutable. */
public final class PeopleMarks {

  /** Nobody has said anything. */
  public static final PeopleMarks NONE = new PeopleMarks(List.of());

  private final List<Mark> all;

  private PeopleMarks(List<Mark> all) {
    this.all = List.copyOf(all);
  }

  /** The given marks. */
  public static PeopleMarks of(List<Mark> all) {
    return new PeopleMarks(all);
  }

  /**
   * Reads the marks of a file: a line of headings, then one line for each agency, year and item,
   * its fields set apart by tabs or commas.
   *
   * @param profile the profile whose items they are of
   * @throws ProfileException where it cannot be read or is broken, with every mistake in it
   */
  public static PeopleMarks load(Path file, Profile profile) throws ProfileException {
    return new PeopleMarks(MarkLines.read(file, profile));
  }

  /** All of them, in the order of their file. */
  public List<Mark> all() {
    return all;
  }

  /** The marks of a report. */
  public List<Mark> on(int year, Predicate<String> agency) {
    List<Mark> its = new ArrayList<>();
    for (Mark mark : all) {
      if (mark.year() == year && agency.test(mark.agency())) {
        its.add(mark);
      }
    }
    return its;
  }
}
