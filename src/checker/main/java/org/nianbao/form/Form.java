package org.nianbao.form;

import java.util.List;
import java.util.Optional;

/**
 * One edition of the official form: a file in {@code rules/forms/}.
 *
 * @param edition its name, the first report year that it holds for, such as {@code 2021}
 * @param document the number of the notice that prescribes it, such as 国办公开办函〔2021〕30号
 * @param notices titles of that notice, without the marks around them, in which a report cites it
 * @param firstYear the first report year it is in force for
 * @param lastYear the last one; null while it is in force
 * @param knownUntil while it is in force, the last report year for which that is known; null where
 *     it is taken to stay in force
 * @param sections the six first-level sections in order
 * @param tables the three tables in order
 * @param identities the sums and bounds (勾稽关系) that its figures obey
 * @param topics what the sections of prose have to mention
 * @param signs what tells a report on this form from the page around it
 * @param instructions instructions to those who fill it in; they must not be left standing in a
 *     report
 */
public record Form(
    String edition,
    String document,
    List<String> notices,
    int firstYear,
    Integer lastYear,
    Integer knownUntil,
    List<FormSection> sections,
    List<FormTable> tables,
    List<FormIdentity> identities,
    List<FormTopic> topics,
    List<FormSign> signs,
    List<String> instructions) {

  /** Copies the lists. */
  public Form {
    notices = notices == null ? List.of() : List.copyOf(notices);
    sections = List.copyOf(sections);
    tables = List.copyOf(tables);
    identities = List.copyOf(identities);
    topics = List.copyOf(topics);
    signs = signs == null ? List.of() : List.copyOf(signs);
    instructions = instructions == null ? List.of() : List.copyOf(instructions);
  }

  /** Returns whether the form is in force for reports of the given year. */
  public boolean holdsFor(int year) {
    return year >= firstYear && (lastYear == null || year <= lastYear);
  }

  /**
   * Returns whether it is known to be in force for reports of the given year. A bound before the
   * form's own first year is left over from the form that it was copied from.
   */
  boolean isKnownFor(int year) {
    return holdsFor(year) && (knownUntil == null || knownUntil < firstYear || year <= knownUntil);
  }

  /** Returns the table with the given id, such as {@code requests}. */
  public Optional<FormTable> table(String id) {
    for (FormTable table : tables) {
      if (table.id().equals(id)) {
        return Optional.of(table);
      }
    }
    return Optional.empty();
  }

  /** Returns the section with the given number, from 1. */
  public Optional<FormSection> section(int number) {
    for (FormSection section : sections) {
      if (section.number() == number) {
        return Optional.of(section);
      }
    }
    return Optional.empty();
  }

  /** Returns the same form, in force until the given year. */
  Form until(int year) {
    return new Form(
        edition,
        document,
        notices,
        firstYear,
        year,
        null,
        sections,
        tables,
        identities,
        topics,
        signs,
        instructions);
  }
}
