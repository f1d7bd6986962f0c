package org.nianbao.result;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.nianbao.facts.Report;
import org.nianbao.facts.Section;
import org.nianbao.facts.Signature;
import org.nianbao.facts.Subject;
import org.nianbao.facts.Title;

/**
 * Whose report it is and of which year. Texts are empty where they are unknown.
 *
 * @param title its title
 * @param agency the agency
 * @param year the year that it reports on; 0 where unknown
 * @param edition the edition of the form that it follows
 * @param level the id of the kind of body, such as {@code county}
 * @param yearFrom the id of what tells the year
 * @param signed the day of its signature; empty where it has none
 * @param sections its sections
 */
public record SubjectResult(
    String title,
    String agency,
    int year,
    String edition,
    String level,
    String yearFrom,
    Optional<LocalDate> signed,
    List<SectionResult> sections) {

  /**
   * A section of the report.
   *
   * @param number its number in the form, from 1
   * @param heading its heading as the report has it
   */
  public record SectionResult(int number, String heading) {}

  /** Copies the list. */
  public SubjectResult {
    sections = List.copyOf(sections);
  }

  static SubjectResult of(Report report) {
    Optional<Subject> subject = report.first(Subject.class);
    List<SectionResult> sections = new ArrayList<>();
    report
        .all(Section.class)
        .forEach(section -> sections.add(new SectionResult(section.number(), section.heading())));
    return new SubjectResult(
        report.first(Title.class).map(Title::text).orElse(""),
        report.agency(),
        report.year(),
        subject.map(Subject::edition).orElse(""),
        subject.map(s -> id(s.level())).orElse(""),
        subject.map(s -> id(s.yearEvidence())).orElse(""),
        report.first(Signature.class).map(Signature::date),
        sections);
  }

  private static String id(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT);
  }
}
