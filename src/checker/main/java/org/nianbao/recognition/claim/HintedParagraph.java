package org.nianbao.recognition.claim;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;

/** A paragraph with numbers that its words do not explain. */
final class HintedParagraph {

  private final List<ParagraphReader.Said> sentences;
  private final List<Statement> told;
  private final TableValues tables;
  private final Covers covers;

  HintedParagraph(List<ParagraphReader.Said> sentences, TableValues tables, Covers covers) {
    this.sentences = sentences;
    this.told = sentences.stream().flatMap(s -> s.told().stream()).toList();
    this.tables = tables;
    this.covers = covers;
  }

  /**
   * What a sentence says or seems to say with a number that is wrong by all that the paragraph
   * gives beside it, and whose right number it does not give.
   */
  List<Statement> wrong(ParagraphReader.Said said) {
    if (said.hints().isEmpty() && said.loose().isEmpty()) {
      return List.of();
    }
    Stream<Statement> loose =
        said.statements().stream()
            .filter(said.loose()::contains)
            .filter(s -> covers.leave(s, told));
    Stream<Statement> seeming =
        said.hints().stream().filter(s -> covers.leave(s, told) || tables.isSwapped(s));
    return Stream.concat(loose, seeming)
        .filter(s -> tables.due(s).noneMatch(due -> isGiven(due, s.amount().unit())))
        .toList();
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
