package org.nianbao.rules;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.drools.model.Drools;
import org.nianbao.chinese.WholeCharacters;
import org.nianbao.document.Place;
import org.nianbao.facts.Claim;
import org.nianbao.facts.ColumnLabel;
import org.nianbao.facts.Evidence;
import org.nianbao.facts.Heading;
import org.nianbao.facts.Identity;
import org.nianbao.facts.Witness;
import org.nianbao.form.CellRef;
import org.nianbao.form.FormIdentity;
import org.nianbao.wording.Messages;
import org.nianbao.wording.Wording;

/**
 * What a rule's consequence calls: {@code report(drools, evidence, operands…)}. The rule hands over
 * what its message needs and what it points at; everything else about the finding is read from the
 * rule's own annotations.
 */
public final class Reporting {

  private static final int LONGEST_QUOTE = 40;

  static final Comparator<Evidence> IN_DOCUMENT = Reporting::compare;

  private static int compare(Evidence a, Evidence b) {
    return a.section() == b.section()
        ? Place.IN_DOCUMENT.compare(a.place(), b.place())
        : Integer.compare(a.section(), b.section());
  }

  private Reporting() {}

  /**
   * Reports a finding.
   *
   * @param drools the rule's context: the word {@code drools} in a consequence
   * @param evidence the fact that the finding points at
   * @param operands what fills %1, %2… of the rule's message: {@link Wording}s, strings or numbers
   */
  public static void report(Drools drools, Evidence evidence, Object... operands) {
    send(drools, null, evidence, evidence.cells(), "", "", operands);
  }

  /**
   * Reports a mild case: graver cases of the rule have its own severity.
   *
   * @param severity a milder one than the rule's
   */
  public static void reportAs(
      Drools drools, Severity severity, Evidence evidence, Object... operands) {
    send(drools, severity, evidence, evidence.cells(), "", "", operands);
  }

  /** Reports a finding that compares: what was due and what was found. */
  public static void reportDifference(
      Drools drools, Evidence evidence, Object expected, Object actual, Object... operands) {
    send(
        drools,
        null,
        evidence,
        evidence.cells(),
        String.valueOf(expected),
        String.valueOf(actual),
        operands);
  }

  /** Reports an identity that does not hold, under the identity's own id. */
  public static void reportIdentity(
      Drools drools, Identity identity, Object expected, Object actual, Object... operands) {
    new Firing(
            FormIdentity.rule(identity.name()),
            null,
            identity,
            identity.cells(),
            String.valueOf(expected),
            String.valueOf(actual),
            Firing.words(operands),
            Optional.empty(),
            List.of())
        .send(drools);
  }

  /**
   * Reports a figure in the prose that none of its readings in the tables bears out; it is only
   * worth a look where the prose says "about".
   *
   * @param due what the tables hold, for each reading
   * @param tried the readings in words
   * @param doubts why the prose may mean something else, in words; then it is no more than a
   *     warning
   */
  public static void reportComparison(
      Drools drools, Claim claim, Collection<?> due, Wording tried, Collection<Wording> doubts) {
    boolean sure = claim.exact() || due.stream().noneMatch(value -> isNear(claim, value));
    Severity severity = !sure ? Severity.INFO : doubts.isEmpty() ? null : Severity.WARNING;
    send(
        drools,
        severity,
        claim,
        claim.cells(),
        expected(due),
        String.valueOf(claim.value()),
        claim.said(),
        doubted(tried, doubts));
  }

  /** Words with what makes them doubtful in brackets. */
  private static Wording doubted(Wording words, Collection<Wording> doubts) {
    return doubts.isEmpty() ? words : Messages.say("rules.word.doubted", words, tried(doubts));
  }

  private static String expected(Collection<?> due) {
    return String.join("/", due.stream().map(String::valueOf).sorted().toList());
  }

  /** Whether a number is no more than a tenth outside what a rough one can mean. */
  private static boolean isNear(Claim claim, Object due) {
    BigDecimal value = new BigDecimal(String.valueOf(due));
    BigDecimal tenth = claim.value().movePointLeft(1);
    return value.compareTo(claim.low().subtract(tenth)) >= 0
        && value.compareTo(claim.high().add(tenth)) <= 0;
  }

  /**
   * Reports what the prose says against what the tables hold: a finding where the prose is exact, a
   * mild one where it only says "about".
   *
   * @param due what the tables hold, for each reading of the phrase
   */
  public static void reportComparison(
      Drools drools,
      boolean exact,
      Evidence evidence,
      Collection<?> due,
      Object said,
      Object... operands) {
    Severity severity = exact ? null : Severity.INFO;
    send(
        drools,
        severity,
        evidence,
        evidence.cells(),
        expected(due),
        String.valueOf(said),
        operands);
  }

  /**
   * Reports a finding that compares the report with another one.
   *
   * @param sure whether nothing explains the difference; otherwise it is only worth a look
   * @param witness what the other report says
   */
  public static void reportAgainst(
      Drools drools,
      boolean sure,
      Evidence evidence,
      Witness witness,
      Object expected,
      Object actual,
      Object... operands) {
    Severity severity = sure ? null : Severity.INFO;
    String due = String.valueOf(expected);
    String found = String.valueOf(actual);
    List<Witness> witnesses = List.of(witness);
    Firing.send(drools, severity, evidence, evidence.cells(), due, found, witnesses, operands);
  }

  /**
   * Reports one finding about several facts, such as all the blank cells of a table; the first is
   * shown.
   */
  public static void reportAll(
      Drools drools, Collection<? extends Evidence> evidence, Object... operands) {
    reportAllAgainst(drools, evidence, List.of(), operands);
  }

  /** The same where the facts are compared with what other reports say. */
  public static void reportAllAgainst(
      Drools drools,
      Collection<? extends Evidence> evidence,
      Collection<Witness> witnesses,
      Object... operands) {
    List<Evidence> sorted = new ArrayList<>(evidence);
    sorted.sort(IN_DOCUMENT);
    List<CellRef> cells = new ArrayList<>();
    for (Evidence one : sorted) {
      cells.addAll(one.cells());
    }
    Firing.send(drools, null, sorted.get(0), cells, "", "", List.copyOf(witnesses), operands);
  }

  /**
   * An operand that the message shows in other words than those by which the finding is known
   * again: waivers hold as long as the latter are the same.
   *
   * @param evidence what the finding is known by
   * @param shown what the message shows
   */
  public static Object instead(Object evidence, Object shown) {
    return new Firing.Instead(evidence, shown);
  }

  /**
   * The names of several facts as a list for a message: the first five, and how many more there
   * are.
   */
  public static Wording names(Collection<Wording> names) {
    return first(5, names.stream().distinct().sorted(Comparator.comparing(Wording::zh)).toList());
  }

  /** The first of them as a list for a message, and how many more there are. */
  static Wording first(int most, List<Wording> all) {
    List<Wording> shown = all.subList(0, Math.min(most, all.size()));
    int more = all.size() - shown.size();
    Wording list = Wording.join("、", ", ", shown);
    Wording count = new Wording(String.valueOf(all.size()), String.valueOf(more));
    return more == 0 ? list : Messages.say("rules.word.and-more", list, count);
  }

  /** The same for texts that read alike in every language. */
  public static Wording list(Collection<String> texts) {
    return names(texts.stream().map(Wording::same).toList());
  }

  /** What several facts quote, in the document's order, for texts that have 、 in themselves. */
  public static Wording quotes(Collection<? extends Evidence> evidence) {
    return Wording.list(
        "；", "; ", evidence.stream().sorted(IN_DOCUMENT).map(Evidence::quote).toList());
  }

  /** The places of several facts, each with the words around it: the first five, in order. */
  public static Wording quoted(Collection<? extends Evidence> evidence) {
    return first(
        5,
        evidence.stream()
            .sorted(IN_DOCUMENT)
            .map(e -> Wording.same("“" + e.quote() + "”"))
            .toList());
  }

  /** Headings as they are written and as the form has them, in the report's order. */
  public static Wording corrections(Collection<Heading> headings) {
    return Wording.join(
        "；",
        "; ",
        headings.stream()
            .sorted(Comparator.comparingInt(Heading::order))
            .map(Heading::correction)
            .toList());
  }

  /** That what seems to be missing may be under headings that are not the form's. */
  public static Wording mayBeThere(Collection<Heading> headings) {
    return Messages.say("rules.word.may-be", quotes(headings));
  }

  /** What is due where anything from a number upwards is right. */
  public static String atLeast(Object number) {
    return "≥" + number;
  }

  /** What a number may be at most. */
  public static String atMost(Object number) {
    return "≤" + number;
  }

  /**
   * Rows that should not be there and rows that should, as one phrase; what there is none of is not
   * mentioned.
   */
  public static Wording surplusAndAbsent(Collection<String> surplus, Collection<String> absent) {
    List<Wording> phrases = new ArrayList<>();
    if (!surplus.isEmpty()) {
      Wording rows = list(surplus);
      phrases.add(Messages.say("rules.word.surplus", rows));
    }
    if (!absent.isEmpty()) {
      Wording rows = list(absent);
      phrases.add(Messages.say("rules.word.absent", rows));
    }
    return Wording.join("，", ", ", phrases);
  }

  /** A column by its heading in quotes; one without heading by what stands to the left of it. */
  public static Wording column(ColumnLabel label) {
    if (!label.text().isEmpty()) {
      return Messages.say("rules.word.column", label.text());
    }
    if (label.beside().isEmpty()) {
      return Messages.say("rules.word.first-column");
    }
    return label.blank()
        ? Messages.say("rules.word.blank-column", label.beside())
        : Messages.say("rules.word.headless-column", label.beside());
  }

  /** A quotation short enough for a message, without the mark that ends its sentence. */
  public static String shortened(String quote) {
    return WholeCharacters.shortened(quote.replaceAll("[。；;，,]+$", ""), LONGEST_QUOTE);
  }

  /** A day in words: 2021年2月5日. */
  public static Wording day(LocalDate day) {
    return new Wording(
        day.getYear() + "年" + day.getMonthValue() + "月" + day.getDayOfMonth() + "日",
        day.toString());
  }

  /** A number of days, with its unit where the language wants it to agree: 1 day, 3 days. */
  public static Wording days(long number) {
    return Wording.plural(Math.toIntExact(number), "day", "days");
  }

  /** All of several wordings, for a message that tells what was tried; the plainest first. */
  public static Wording tried(Collection<Wording> readings) {
    List<Wording> sorted =
        readings.stream()
            .distinct()
            .sorted(
                Comparator.comparingInt((Wording reading) -> reading.zh().length())
                    .thenComparing(Wording::zh))
            .toList();
    return Wording.join("；", "; ", sorted);
  }

  private static void send(
      Drools drools,
      Severity severity,
      Evidence evidence,
      List<CellRef> cells,
      String expected,
      String actual,
      Object... operands) {
    Firing.send(drools, severity, evidence, cells, expected, actual, List.of(), operands);
  }
}
