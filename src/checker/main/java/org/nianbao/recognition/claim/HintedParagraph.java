package org.nianbao.recognition.claim;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;

/** A paragraph with numbers that its words do not explain. */
final class HintedParagraph {

  private final List<Said> sentences;
  private final List<Statement> told;
  private final TableValues tables;
  private final Covers covers;
  private final long known;
  private final boolean inPassing;

  /**
   * A paragraph.
   *
   * @param inPassing whether it is about other things than requests
   */
  HintedParagraph(List<Said> sentences, TableValues tables, Covers covers, boolean inPassing) {
    this.inPassing = inPassing;
    this.sentences = sentences;
    this.told = sentences.stream().flatMap(s -> s.told().stream()).toList();
    this.tables = tables;
    this.covers = covers;
    this.known = told.stream().filter(s -> s.isOfRequests() && tables.have(s)).count();
  }

  /**
   * What a sentence says or seems to say with a number that is wrong by all that the paragraph
   * gives beside it, and whose right number it does not give.
   */
  List<Statement> wrong(Said said) {
    if (said.hints().isEmpty() && said.loose().isEmpty()) {
      return List.of();
    }
    Stream<Statement> loose =
        said.statements().stream()
            .filter(said.loose()::contains)
            .filter(s -> covers.leave(s, told));
    Stream<Statement> seeming =
        said.hints().stream()
            .filter(s -> covers.leave(s, told) || tables.isSwapped(s) || isALittleOff(s));
    return Stream.concat(loose, seeming)
        .filter(s -> tables.due(s).noneMatch(due -> isGiven(due, s.amount().unit())))
        .toList();
  }

  /**
   * Whether a paragraph that gives other figures as the tables have them seems to count with an end
   * hardly more or less than they have, so that no part of these is meant.
   */
  private boolean isALittleOff(Statement hint) {
    return (hint.quantity() instanceof OutcomeCount || inPassing)
        && told.stream().filter(s -> s.counts(hint.quantity())).count() == 1
        && (known > 1 || inPassing)
        && tables.isALittleOff(hint);
  }

  /**
   * Whether a statement is not to be told: its sentence was not understood, and elsewhere the
   * paragraph gives the same as the tables have it, so that it counts some of them.
   */
  boolean isOfSome(Said said, Statement statement) {
    boolean doubtful = !said.understood() || said.loose().contains(statement);
    return doubtful
        && statement.isOfRequests()
        && !(statement.quantity() instanceof FeeCount)
        && !tables.have(statement)
        && told.stream().anyMatch(s -> s.counts(statement.quantity()) && tables.have(s));
  }

  /** Whether there is a number that nothing is said to be. */
  private boolean isGiven(BigDecimal number, String unit) {
    long meant =
        told.stream()
            .filter(s -> s.amount().value().compareTo(number) == 0)
            .filter(s -> s.amount().unit().equals(unit))
            .count();
    return sentences.stream().mapToInt(said -> said.times(number, unit)).sum() > meant;
  }
}
