package org.nianbao.recognition.claim;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;

/** A paragraph with numbers that its words do not explain. */
final class HintedParagraph {

  private final List<Said> sentences;
  private final List<Statement> told = new ArrayList<>();
  private final TableValues tables;
  private final Covers covers;
  private final OddOneOut odd;
  private final int known;
  private final boolean inPassing;

  /** All counts of each sentence. */
  private final IdentityHashMap<Said, List<ListedCount>> counts = new IdentityHashMap<>();

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
    this.tables = tables;
    this.covers = covers;
    for (Said said : sentences) {
      told.addAll(said.told());
      counts.put(said, ListedCount.all(said.plain(), said.counted()));
    }
    this.oddOfYear = oddOfYear();
    this.known = known();
  }

  private Optional<Statement> oddOfYear() {
    if (sentences.size() < 2 || inPassing) {
      return Optional.empty();
    }
    List<ListedCount> all = new ArrayList<>();
    for (Said said : sentences) {
      all.addAll(counts.get(said));
    }
    Optional<Statement> found = odd.ofYear(all);
    return found.isPresent() && isNotGiven(found.get()) ? found : Optional.empty();
  }

  /** How many of the requests' figures are given as the tables have them. */
  private int known() {
    int given = 0;
    for (Statement statement : told) {
      given += statement.isOfRequests() && tables.have(statement) ? 1 : 0;
    }
    return given;
  }

  /**
   * What a sentence says or seems to say with a number that is wrong by all that the paragraph
   * gives beside it, and whose right number it does not give.
   */
  List<Statement> wrong(Said said) {
    List<Statement> wrong = new ArrayList<>();
    for (Statement statement : ofWords(said)) {
      if (!isRest(said, statement)
          && !OtherwiseEnded.areWith(statement, counts.get(said), tables)) {
        wrong.add(statement);
      }
    }
    for (Statement statement : DisputesAmong.wrong(said.plain(), tables)) {
      add(statement, said, wrong);
    }
    for (Statement statement : DefiniteCounts.wrong(said.plain(), tables)) {
      if (!statement.isOfRequests() || (known > 0 && isOnce(statement.amount()))) {
        add(statement, said, wrong);
      }
    }
    for (Statement statement : DecisionCounts.wrong(said, tables)) {
      add(statement, said, wrong);
    }
    if (!inPassing) {
      for (Statement statement : DocumentCounts.wrong(said.plain(), tables)) {
        add(statement, said, wrong);
      }
      Optional<Statement> noNotices = FeeGrammar.noNotices(said.plain());
      if (noNotices.isPresent() && !tables.due(noNotices.get()).isEmpty()) {
        add(noNotices.get(), said, wrong);
      }
    }
    return wrong;
  }

  /** 收到17件，其中4件不予处理，其余13件均作出答复: what is left of all is not all that was answered. */
  private static boolean isRest(Said said, Statement statement) {
    return statement.counts(RequestCount.COMPLETED)
        && said.plain().contains("其余" + statement.amount().value() + statement.amount().unit());
  }

  private void add(Statement statement, Said said, List<Statement> wrong) {
    if (!OtherwiseEnded.areWith(statement, counts.get(said), tables)
        && !Statement.anyCounts(said.statements(), statement.quantity())
        && !Statement.anyCounts(wrong, statement.quantity())) {
      wrong.add(statement);
    }
  }

  private List<Statement> ofWords(Said said) {
    for (Statement statement : odd.in(said, counts.get(said))) {
      if (isNotGiven(statement)) {
        return List.of(statement);
      }
    }
    if (oddOfYear.isPresent() && said.has(oddOfYear.get().amount())) {
      return List.of(oddOfYear.get());
    }
    List<Statement> wrong = new ArrayList<>();
    for (Statement statement : said.statements()) {
      if (said.loose().contains(statement) && covers.leave(statement, told) && mayTell(statement)) {
        wrong.add(statement);
      }
    }
    for (Statement hint : said.hints()) {
      boolean ofPapers = hint.quantity() instanceof OutcomeCount && Publicity.isNamed(said.plain());
      if (!ofPapers && seemsWrong(hint, said) && mayTell(hint)) {
        wrong.add(hint);
      }
    }
    return wrong;
  }

  private boolean seemsWrong(Statement hint, Said said) {
    if (hint.none()) {
      return !tables.due(hint).isEmpty() && !isKnown(hint.quantity());
    }
    return covers.leave(hint, told)
        || tables.isSwapped(hint)
        || isALittleOff(hint)
        || isOfAll(said, hint)
        || isMoreThanAll(said, hint);
  }

  /** 全年有8件申请因本机关不掌握而无法提供: more than there are, however they are told apart. */
  private boolean isMoreThanAll(Said said, Statement hint) {
    if (!inPassing
        || !(hint.quantity() instanceof OutcomeCount)
        || !InPassing.isOfAYear(said.plain())) {
      return false;
    }
    List<BigDecimal> due = tables.due(hint);
    for (BigDecimal one : due) {
      if (hint.amount().value().compareTo(one) <= 0) {
        return false;
      }
    }
    return !due.isEmpty();
  }

  private boolean mayTell(Statement statement) {
    return statement.trust() == Statement.Trust.OF_SOME || !isDueGiven(statement);
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
    return !isKnown(statement.quantity()) && !isDueGiven(statement);
  }

  /** Whether it gives a quantity as the tables have it. */
  private boolean isKnown(Quantity quantity) {
    for (Statement statement : told) {
      if (statement.counts(quantity) && tables.have(statement)) {
        return true;
      }
    }
    return false;
  }

  /** Whether there is the number that the tables have, and nothing is said to be it. */
  private boolean isDueGiven(Statement statement) {
    for (BigDecimal due : tables.due(statement)) {
      if (isGiven(due, statement.amount().unit())) {
        return true;
      }
    }
    return false;
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
        && isCountedOnce(hint.quantity())
        && beside
        && tables.isALittleOff(hint)
        && (inPassing || hint.quantity() instanceof OutcomeCount || isPlainlyOff(hint));
  }

  private boolean isCountedOnce(Quantity quantity) {
    boolean counted = false;
    for (Statement statement : told) {
      if (statement.counts(quantity)) {
        if (counted) {
          return false;
        }
        counted = true;
      }
    }
    return counted;
  }

  /** Whether the tables' number of requests stands nowhere, which may be told in other words. */
  private boolean isPlainlyOff(Statement hint) {
    String unit = hint.amount().unit();
    for (BigDecimal due : tables.due(hint)) {
      if (times(due, unit) > 0) {
        return false;
      }
    }
    return true;
  }

  /** Whether an end of the same kind is given as the tables have it. */
  @SuppressWarnings("ReferenceEquality") // another statement may say the same
  private boolean hasSibling(Statement hint) {
    String id = hint.quantity().id();
    int dot = id.indexOf('.');
    if (dot < 0) {
      return false;
    }
    String group = id.substring(0, dot + 1);
    for (Statement other : told) {
      if (other != hint && other.quantity().id().startsWith(group) && tables.have(other)) {
        return true;
      }
    }
    return false;
  }

  /**
   * Whether a statement is not to be told: its sentence was not understood, and elsewhere the
   * paragraph gives the same as the tables have it, so that it counts some of them.
   */
  boolean isOfSome(Said said, Statement statement) {
    boolean doubtful = !said.understood() || said.loose().contains(statement);
    if (doubtful && OtherwiseEnded.areWith(statement, counts.get(said), tables)) {
      return true;
    }
    return doubtful
        && statement.isOfRequests()
        && !(statement.quantity() instanceof FeeCount)
        && !tables.have(statement)
        && !statement.isOfCarriedOut()
        && isKnown(statement.quantity());
  }

  /** Whether there is a number that nothing is said to be. */
  private boolean isGiven(BigDecimal number, String unit) {
    int meant = 0;
    for (Statement statement : told) {
      boolean same = statement.amount().value().compareTo(number) == 0;
      meant += same && statement.amount().unit().equals(unit) ? 1 : 0;
    }
    return times(number, unit) > meant;
  }

  /** Whether no other count has the same number: 办理建议26件，办结的26件均已公开 is of those. */
  private boolean isOnce(Amount count) {
    return times(count.value(), "件") + times(count.value(), "宗") == 1;
  }

  /** How often its sentences have a number with its measure word. */
  private int times(BigDecimal number, String unit) {
    int times = 0;
    for (Said said : sentences) {
      times += said.times(number, unit);
    }
    return times;
  }
}
