package org.nianbao.recognition.claim;

import java.math.BigDecimal;
import java.util.List;

/** A paragraph with numbers that its words do not explain. */
final class HintedParagraph {

  private final List<ParagraphReader.Said> sentences;
  private final List<Statement> told;
  private final TableValues tables;
  private final Covers covers;
  private final long known;

  HintedParagraph(List<ParagraphReader.Said> sentences, TableValues tables, Covers covers) {
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
  List<Statement> wrong(ParagraphReader.Said said) {
    if (said.hints().isEmpty() && said.loose().isEmpty()) {
      return List.of();
    }
    return said.told().stream()
        .filter(s -> said.hints().contains(s) || said.loose().contains(s))
        .filter(
            s ->
                covers.leave(s, told)
                    || (said.hints().contains(s) && (tables.isSwapped(s) || isALittleMore(s))))
        .filter(s -> tables.due(s).noneMatch(due -> isGiven(due, s.amount().unit())))
        .toList();
  }

  /**
   * Whether a paragraph that gives other figures as the tables have them seems to count a little
   * more with an end than they have: no part of these can be meant.
   */
  private boolean isALittleMore(Statement hint) {
    return hint.quantity() instanceof OutcomeCount
        && told.stream().filter(s -> s.counts(hint.quantity())).count() == 1
        && known > 1
        && tables.hasALittleLess(hint);
  }

  /**
   * Whether a statement is not to be told: its sentence was not understood, and elsewhere the
   * paragraph gives the same as the tables have it, so that it counts some of them.
   */
  boolean isOfSome(ParagraphReader.Said said, Statement statement) {
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
