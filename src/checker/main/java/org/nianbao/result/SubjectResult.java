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
    Optional<Title> title = report.first(Title.class);
    Optional<Signature> signature = report.first(Signature.class);
    return new SubjectResult(
        title.isPresent() ? title.get().text() : "",
        report.agency(),
        report.year(),
        subject.isPresent() ? subject.get().edition() : "",
        subject.isPresent() ? id(subject.get().level()) : "",
        subject.isPresent() ? id(subject.get().yearEvidence()) : "",
        signature.isPresent() ? Optional.of(signature.get().date()) : Optional.empty(),
        sections(report));
  }

  private static List<SectionResult> sections(Report report) {
    List<SectionResult> sections = new ArrayList<>();
    for (Section section : report.every(Section.class)) {
      sections.add(new SectionResult(section.number(), section.heading()));
    }
    return sections;
  }

  private static String id(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT);
  }
}
