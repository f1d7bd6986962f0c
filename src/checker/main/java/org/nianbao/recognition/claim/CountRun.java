package org.nianbao.recognition.claim;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Counts that a sentence lists of some requests, and that are together a little more than these:
 * 收到19件，来自区内的14件、区外6件. Those that are far more may overlap, and parts that fall short may be all
 * that is worth telling, unless they are of kinds beside which there is nothing else: 上半年9件，下半年14件.
 *
 * @param whole the requests that are divided
 * @param parts the parts
 */
record CountRun(Amount whole, List<BigDecimal> parts) {

  private static final Set<String> OF_THESE = Set.of("中", "里", "之中", "当中");

  CountRun {
    parts = List.copyOf(parts);
  }

  /**
   * The lists of a sentence that do not fit their whole.
   *
   * @param clauses its clauses
   * @param received the requests that came in, which are divided where it names no whole; null
   *     where they are not known
   * @param before what its paragraph counted of requests before
   */
  static List<CountRun> in(List<Clause> clauses, Amount received, List<BigDecimal> before) {
    Finder finder = new Finder(received != null ? received : RunWords.receivedBehind(clauses));
    finder.before.addAll(before);
    for (Clause clause : clauses) {
      Optional<Amount> count = clause.exactCases();
      if (count.isPresent()) {
        finder.told.add(count.get().value());
        if (!clause.has(TokenKind.VERB, "complete")) {
          finder.came.add(count.get().value());
        }
      }
    }
    for (Clause clause : clauses) {
      finder.read(clause);
    }
    finder.close();
    return finder.found.isEmpty() ? WhatIsLeft.in(clauses, before) : finder.found;
  }

  /** Goes through the clauses. */
  private static final class Finder {

    private final Amount received;
    private final List<BigDecimal> told = new ArrayList<>();
    private final List<BigDecimal> came = new ArrayList<>();
    private final List<BigDecimal> before = new ArrayList<>();
    private final List<CountRun> found = new ArrayList<>();
    private final RunParts parts = new RunParts();

    /** The last clause with a count that is no part. */
    private Clause last;

    /** What was counted before the open list. */
    private List<BigDecimal> toldBefore = List.of();

    private List<BigDecimal> counted = new ArrayList<>();

    /** What is divided; null while no list is open. */
    private Amount whole;

    private boolean ofAnswers;

    /** Whether it is divided how requests came in, so that those answered are no whole of it. */
    private boolean ofIntake;

    /** Whether the parts so far are all there are. */
    private boolean balanced;

    /**
     * Whether the whole was divided once already, so that what follows may be of something else.
     */
    private boolean again;

    /** Whether what is divided ended in one way. */
    private boolean ofOneEnd;

    /** Whether the last words lead a list whose first part is still to come. */
    private boolean led;

    private boolean ofPeople;
    private int depth;

    Finder(Amount received) {
      this.received = received;
    }

    void read(Clause clause) {
      Optional<Amount> count = clause.exactCases();
      parts.leaveOthers(count.isEmpty() && mayBeOthers(clause) && !RunWords.lead(clause));
      if (clause.has(TokenKind.GROWTH)
          || clause.has(TokenKind.UP)
          || clause.has(TokenKind.DOWN)
          || (whole != null && clause.depth() > depth)) {
        return; // 同比减少6件, or parts of a part
      }
      if (whole != null && (clause.depth() < depth || ends(clause, count))) {
        balanced |= isRestCarried(clause, count);
        close();
      }
      if (whole != null && balanced && count.isPresent() && RunWords.sayWhence(clause)) {
        close(); // 办结37件中，按期32件，延期5件，原因是…3件、…2件
      }
      if (whole == null) {
        open(clause, count);
      }
      if (count.isEmpty()) {
        parts.closedBy(clause);
        return;
      }
      counted = new ArrayList<>(counted);
      counted.add(count.get().value());
      if (whole == null || !whole.unit().equals(count.get().unit())) {
        last = clause;
        return;
      }
      boolean people = clause.has(TokenKind.WHO);
      if (people && !ofPeople && new Distance(parts.sum(), whole.value()).isALittleMore()) {
        Amount divided = whole;
        close();
        whole = divided; // 区内14件，区外6件；自然人15件，企业4件
      }
      ofPeople = people;
      if (balanced && parts.goOnWith(clause)) {
        List<BigDecimal> all = new ArrayList<>(parts.values());
        all.add(count.get().value());
        found.add(new CountRun(whole, all)); // 供水类15件、划界类9件、其他2件
        whole = null;
        parts.clear();
        last = clause;
        return;
      }
      if (balanced) {
        parts.clear(); // it may be divided once more
      }
      parts.add(count.get().value(), clause);
      balanced = parts.sum().compareTo(whole.value()) == 0;
      again |= balanced;
      last = clause;
    }

    /** 其余通过电子邮件提交, 少量由窗口转来: parts without an exact number. */
    private static boolean mayBeOthers(Clause clause) {
      return ClauseCutter.isOthers(clause.tokens().get(0))
          || clause.has(TokenKind.REST)
          || clause.has(TokenKind.AMOUNT)
          || clause.has(TokenKind.CHANNEL);
    }

    /** 收到24件。其中公开19件、其他处理4件，结转下年度1件: whether those left over are carried. */
    private boolean isRestCarried(Clause clause, Optional<Amount> count) {
      return count.isPresent()
          && clause.has(TokenKind.VERB, "carry")
          && parts.sum().add(count.get().value()).compareTo(whole.value()) == 0;
    }

    /** Whether a clause is no part of the open list. */
    private boolean ends(Clause clause, Optional<Amount> count) {
      return clause.has(TokenKind.REST)
          || clause.has(TokenKind.OBJECT, "review", "suit", "disputes")
          || (count.isEmpty() && ClauseCutter.isOthers(clause.tokens().get(0))) // 其余5件分别为…3件
          || RunWords.lead(clause)
          || (ofOneEnd && clause.has(TokenKind.OUTCOME))
          || clause.has(TokenKind.VERB, "carry")
          || (count.isPresent()
              && (!whole.unit().equals(count.get().unit())
                  || RunWords.areOfTotal(clause)
                  || (RunWords.verb(clause).equals("complete") && !ofAnswers)));
    }

    /** 收到36件，网上21件、邮寄9件: one of the ways, with no word of what was done. */
    private boolean isOneOfWays(Clause clause) {
      return clause.has(TokenKind.CHANNEL)
          && !clause.has(TokenKind.VERB)
          && last != null
          && last.has(TokenKind.VERB, "receive", "receive-new")
          && !last.has(TokenKind.CHANNEL); // 受理网络、信函申请分别为7件、6件
    }

    /** 收到36件，市级部门21件、区县15件; 上半年9件，下半年15件. */
    private boolean isOneOfBodies(Clause clause) {
      return last != null
          && last.has(TokenKind.VERB, "receive", "receive-new")
          && !clause.has(TokenKind.OUTCOME)
          && (RunParts.isOfBody(clause) || RunParts.isOfSeason(clause))
          && !RunParts.isOfSeason(last)
          && !RunParts.isOfBody(last);
    }

    private void open(Clause clause, Optional<Amount> count) {
      balanced = false;
      toldBefore = counted;
      String words = clause.words();
      if (last != null && count.isEmpty() && RunWords.sayNamely(clause)) {
        whole = last.exactCases().orElseThrow();
        ofAnswers = last.has(TokenKind.VERB, "complete");
        depth = clause.depth();
        return;
      }
      boolean ofLast =
          led
              || clause.has(TokenKind.PART)
              || (last != null && clause.depth() > last.depth())
              || RunWords.sayWhence(clause)
              || isOneOfWays(clause)
              || isOneOfBodies(clause)
              || (last != null && OF_THESE.contains(last.last().text()));
      led = count.isEmpty() && (clause.has(TokenKind.PART) || OF_THESE.contains(words));
      boolean total = RunWords.areOfTotal(clause);
      if (RunWords.lead(clause)) {
        boolean ends = RunWords.nameEnds(clause);
        whole = ends ? null : received; // 从办理结果看 divides those that ended
        ofIntake = RunWords.nameIntake(clause);
        ofAnswers = false;
      } else if (ofLast && last != null && count.isPresent() && !total) {
        whole = last.exactCases().orElseThrow();
        ofAnswers = last.has(TokenKind.VERB, "complete");
        ofOneEnd = last.has(TokenKind.OUTCOME) && !clause.has(TokenKind.OUTCOME);
      } else if (ofLast && last == null && count.isPresent() && !total) {
        whole = received; // 收到36件。其中，…
        ofOneEnd = false;
        ofAnswers = false;
      } else if (isOwnDivision(clause, count)) {
        whole = received; // 收到19件。上半年收到8件，下半年收到12件
        ofOneEnd = false;
        ofAnswers = false;
      }
      depth = clause.depth();
    }

    /** Whether a clause is the first count of a sentence that may divide all that came. */
    private boolean isOwnDivision(Clause clause, Optional<Amount> count) {
      return last == null
          && count.isPresent()
          && received != null
          && count.get().value().compareTo(received.value()) < 0
          && !clause.has(TokenKind.OUTCOME)
          && !clause.has(TokenKind.DETAIL)
          && !clause.has(TokenKind.WHO)
          && !clause.has(TokenKind.VERB, "complete", "carry", "publish")
          && (RunParts.isOfSeason(clause) || RunParts.isOfBody(clause));
    }

    void close() {
      if (whole != null && parts.size() > 1 && !balanced) {
        BigDecimal all = parts.sum();
        Distance off = new Distance(all, whole.value());
        boolean wrong =
            off.isALittleMore()
                || ((parts.areOfWays() || parts.areOfAnswers()) && off.isUpToHalfMore())
                || (!again && parts.areAll() && off.isALittleLess())
                || (parts.areSeveralOfOneKind() && off.isAFifthLess())
                || (!again && parts.endsWithWhatIsLeft() && off.isNear())
                || (!again && ofIntake && parts.areNearly(whole.value()));
        wrong |= SlipOfParts.isOneExchanged(parts.values(), whole.value());
        if (wrong && !isTold(all) && (parts.areOfWays() || !isGiven(parts.withoutPartsOfParts()))) {
          found.add(new CountRun(whole, parts.values()));
        }
      }
      whole = null;
      again = false;
      parts.clear();
    }

    /** Whether parts without those of parts are the whole, or something else that is told. */
    private boolean isGiven(BigDecimal all) {
      return all.compareTo(whole.value()) == 0 || isTold(all);
    }

    private boolean isTold(BigDecimal all) {
      if (parts.areOfSeasons()) {
        return false; // which nothing but what came in is divided by
      }
      if (parts.haveCome()) {
        return came.contains(all); // that as many were answered is another thing
      }
      if (parts.areOfWays()) {
        return toldBefore.contains(all) || (!ofIntake && before.contains(all));
      }
      return told.contains(all) || (!ofIntake && before.contains(all));
    }
  }
}
