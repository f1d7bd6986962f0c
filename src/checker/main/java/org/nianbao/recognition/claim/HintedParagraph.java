package org.nianbao.recognition.claim;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A paragraph with numbers that its words do not explain. */
final class HintedParagraph {

  private final List<Said> sentences;
  private final List<Statement> told;
  private final TableValues tables;
  private final Covers covers;
  private final OddOneOut odd;
  private final long known;
  private final boolean inPassing;

  /** What is wrong of the requests that the sentences count together as they came and went. */
  private final Optional<Statement> oddOfYear;

  /**
   * A paragraph.
   *
   * @param inPassing whether it is about other things than requests
   */
  HintedParagraph(
      List<Said> sentences, TableValues tables, Covers covers, OddOneOut odd, boolean inPassing) {
    this.odd = odd;
    this.inPassing = inPassing;
    this.sentences = sentences;
    this.told = sentences.stream().flatMap(s -> s.told().stream()).toList();
    this.tables = tables;
    this.covers = covers;
    this.oddOfYear =
        sentences.size() > 1 && !inPassing
            ? odd.ofYear(sentences).filter(this::isNotGiven)
            : Optional.empty();
    this.known = told.stream().filter(s -> s.isOfRequests() && tables.have(s)).count();
  }

  /**
   * What a sentence says or seems to say with a number that is wrong by all that the paragraph
   * gives beside it, and whose right number it does not give.
   */
  List<Statement> wrong(Said said) {
    List<Statement> wrong = new ArrayList<>(ofWords(said));
    if (!inPassing) {
      Stream<Statement> noNotices =
          FeeGrammar.noNotices(said.plain()).stream()
              .filter(s -> tables.due(s).findAny().isPresent());
      Stream.concat(DocumentCounts.wrong(said.plain(), tables).stream(), noNotices)
          .filter(s -> said.statements().stream().noneMatch(t -> t.counts(s.quantity())))
          .filter(s -> wrong.stream().noneMatch(t -> t.counts(s.quantity())))
          .forEach(wrong::add);
    }
    return wrong;
  }

  private List<Statement> ofWords(Said said) {
    List<Statement> odds = odd.in(said).stream().filter(this::isNotGiven).toList();
    if (!odds.isEmpty()) {
      return odds.subList(0, 1);
    }
    if (oddOfYear.filter(o -> said.times(o.amount().value(), o.amount().unit()) > 0).isPresent()) {
      return List.of(oddOfYear.get());
    }
    if (said.hints().isEmpty() && said.loose().isEmpty()) {
      return List.of();
    }
    Stream<Statement> loose =
        said.statements().stream()
            .filter(said.loose()::contains)
            .filter(s -> covers.leave(s, told));
    Stream<Statement> seeming =
        said.hints().stream()
            .filter(s -> !(s.quantity() instanceof OutcomeCount && Publicity.isNamed(said.plain())))
            .filter(
                s ->
                    covers.leave(s, told)
                        || tables.isSwapped(s)
                        || isALittleOff(s)
                        || isOfAll(said, s));
    return Stream.concat(loose, seeming)
        .filter(
            s ->
                s.trust() == Statement.Trust.OF_SOME
                    || tables.due(s).noneMatch(due -> isGiven(due, s.amount().unit())))
        .toList();
  }

  /** 无法提供的11件申请中: all of them are meant, though the tables have another number. */
  private boolean isOfAll(Said said, Statement hint) {
    return inPassing
        && hint.quantity() instanceof OutcomeCount
        && hint.trust() != Statement.Trust.OF_SOME
        && said.namesAll(hint)
        && !tables.have(hint);
  }

  private boolean isNotGiven(Statement statement) {
    return told.stream().noneMatch(s -> s.counts(statement.quantity()) && tables.have(s))
        && tables.due(statement).noneMatch(due -> isGiven(due, statement.amount().unit()));
  }

  /**
   * Whether a paragraph that gives other figures as the tables have them seems to count with an end
   * hardly more or less than they have, so that no part of these is meant.
   */
  private boolean isALittleOff(Statement hint) {
    boolean beside = known > 1 || inPassing || (known == 1 && hasSibling(hint));
    return (hint.quantity() instanceof OutcomeCount
            || hint.quantity() instanceof RequestCount
            || inPassing)
        && told.stream().filter(s -> s.counts(hint.quantity())).limit(2).count() == 1
        && beside
        && tables.isALittleOff(hint)
        && (inPassing || hint.quantity() instanceof OutcomeCount || isPlainlyOff(hint));
  }

  /** Whether the tables' number of requests stands nowhere, which may be told in other words. */
  private boolean isPlainlyOff(Statement hint) {
    String unit = hint.amount().unit();
    return tables.due(hint).allMatch(d -> sentences.stream().allMatch(s -> s.times(d, unit) == 0));
  }

  /** Whether an end of the same kind is given as the tables have it. */
  @SuppressWarnings("ReferenceEquality") // another statement may say the same
  private boolean hasSibling(Statement hint) {
    String id = hint.quantity().id();
    int group = id.indexOf('.');
    return group > 0
        && told.stream()
            .filter(s -> s.quantity().id().startsWith(id.substring(0, group + 1)))
            .anyMatch(s -> s != hint && tables.have(s));
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
