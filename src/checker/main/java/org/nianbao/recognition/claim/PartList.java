package org.nianbao.recognition.claim;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.nianbao.facts.ClaimList;
import org.nianbao.facts.Fact;
import org.nianbao.recognition.claim.DisputeCount.Result;
import org.nianbao.wording.Wording;

/**
 * A whole with the parts that its sentence gives.
 *
 * @param whole the whole
 * @param parts its parts
 * @param extent whether the parts are all that there can be
 */
record PartList(Statement whole, List<Statement> parts, Completeness extent) {

  /** How much of a whole its parts cover. */
  enum Completeness {
    /** All that there can be, each counted once. */
    ALL,
    /** Some, which may overlap. */
    SOME
  }

  private static final Set<String> APPLICANTS = Set.of("person", "organization");
  private static final Set<String> KINDS_OF_APPLICANTS =
      Set.of("person", "company", "research", "charity", "legal");
  private static final Set<String> OUTCOMES =
      Set.of("granted", "partly-granted", "refused", "unavailable", "rejected", "other");
  private static final List<Result> RESULTS =
      List.of(Result.UPHELD, Result.CORRECTED, Result.OTHER, Result.PENDING);

  /**
   * The lists of a sentence.
   *
   * @param told all that its paragraph tells
   * @param claimed the statements that are compared, without which there is nothing to divide
   */
  @SuppressWarnings("ReferenceEquality") // a part names its whole, not one that says the same
  static List<PartList> of(Said said, List<Statement> told, Set<Statement> claimed) {
    List<Statement> sentence = said.statements();
    Set<Statement> wholes = Collections.newSetFromMap(new IdentityHashMap<>());
    List<PartList> lists = new ArrayList<>();
    for (Statement part : sentence) {
      Statement whole = part.whole();
      if (whole == null || !claimed.contains(whole) || !wholes.add(whole)) {
        continue;
      }
      List<Statement> parts =
          sentence.stream()
              .filter(s -> s.whole() == whole && claimed.contains(s))
              .filter(s -> !s.quantity().isRemainder())
              .toList();
      for (PartList list : of(whole, parts)) {
        boolean open = list.fallsShort() && !said.understood(); // some part was not understood
        boolean ofAnother = list.isOfAnother(told); // 收到11件，办结10件。其中自然人9件、企业2件
        // 收到9件，上年结转1件，其中网络申请5件、信函申请5件
        boolean ofBoth = whole.counts(RequestCount.NEW) && list.isOfBoth(sentence);
        if (!open && !ofAnother && !ofBoth) {
          lists.add(list);
        }
      }
    }
    return lists;
  }

  /** The lists among a whole's parts: those that divide it, and all of them, one by one. */
  static List<PartList> of(Statement whole, List<Statement> parts) {
    List<PartList> lists = new ArrayList<>();
    if (!whole.amount().exact()
        || parts.isEmpty()
        || parts.stream().anyMatch(p -> !p.amount().exact())) {
      return lists;
    }
    divided(whole, parts, APPLICANTS, lists);
    if (whole.counts(RequestCount.COMPLETED)) {
      divided(whole, parts, OUTCOMES, lists);
    }
    if (whole.quantity() instanceof DisputeCount count) {
      divided(
          whole,
          parts,
          RESULTS.stream()
              .map(result -> new DisputeCount(count.way(), result).id())
              .collect(Collectors.toSet()),
          lists);
    }
    exclusive(whole, parts, lists);
    // what was received may end next year, and what ends may have come last year
    List<Statement> within =
        parts.stream()
            .filter(
                p ->
                    whole.counts(RequestCount.COMPLETED) || !(p.quantity() instanceof OutcomeCount))
            .toList();
    if (lists.isEmpty() && !within.isEmpty()) {
      lists.add(new PartList(whole, within, Completeness.SOME));
    }
    return lists;
  }

  /**
   * Parts that exclude each other: they are all there are where they are too many, or nearly so.
   */
  private static void exclusive(Statement whole, List<Statement> parts, List<PartList> lists) {
    List<Statement> ways = parts.stream().filter(p -> p.counts(RequestCount.CHANNEL)).toList();
    if (isOver(whole, ways)
        || SlipOfParts.isNearly(
            ways.stream().map(w -> w.amount().value()).toList(), whole.amount().value())) {
      lists.add(new PartList(whole, ways, Completeness.ALL));
    }
    for (Set<String> kinds : List.of(APPLICANTS, KINDS_OF_APPLICANTS, OUTCOMES)) {
      List<Statement> found =
          parts.stream().filter(p -> kinds.contains(p.quantity().id())).toList();
      boolean ends = kinds != OUTCOMES || whole.counts(RequestCount.COMPLETED);
      if (ends && lists.isEmpty() && isOver(whole, found)) {
        lists.add(new PartList(whole, found, Completeness.ALL));
      }
    }
  }

  private static boolean isOver(Statement whole, List<Statement> parts) {
    return parts.size() > 1 && sum(parts).compareTo(whole.amount().value()) > 0;
  }

  private static BigDecimal sum(List<Statement> parts) {
    return parts.stream().map(p -> p.amount().value()).reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  /** Adds a list if each part of a division, given by the ids of their quantities, is there. */
  private static void divided(
      Statement whole, List<Statement> parts, Set<String> division, List<PartList> lists) {
    List<Statement> found =
        parts.stream().filter(p -> division.contains(p.quantity().id())).toList();
    if (found.size() == division.size()
        && found.stream().map(p -> p.quantity().id()).distinct().count() == division.size()) {
      lists.add(new PartList(whole, found, Completeness.ALL));
    }
  }

  /** Whether the parts leave something of the whole. */
  boolean fallsShort() {
    return sum(parts).compareTo(whole.amount().value()) < 0;
  }

  /** Whether a fact is a list that does not fit its whole. */
  static boolean isWrong(Fact fact) {
    return fact instanceof ClaimList list
        && ((list.exhaustive() && list.sum().compareTo(list.whole()) != 0)
            || list.largest().compareTo(list.whole()) > 0);
  }

  /** Whether the parts are of the whole together with those that their sentence carries in. */
  boolean isOfBoth(List<Statement> sentence) {
    BigDecimal others =
        sentence.stream()
            .filter(s -> s.counts(RequestCount.CARRIED_IN) && s.amount().exact())
            .map(s -> s.amount().value())
            .reduce(BigDecimal.ZERO, BigDecimal::add);
    return others.signum() > 0 && sum(parts).compareTo(whole.amount().value().add(others)) == 0;
  }

  /** Whether several parts are together just another total of their paragraph. */
  @SuppressWarnings("ReferenceEquality") // another one may say the same
  boolean isOfAnother(List<Statement> told) {
    BigDecimal all = sum(parts);
    return parts.size() > 1
        && told.stream()
            .filter(s -> s.amount().value().compareTo(all) == 0)
            .filter(s -> s.quantity() instanceof RequestCount && !s.counts(RequestCount.CHANNEL))
            .anyMatch(s -> s.amount().exact() && !s.none() && s != whole);
  }

  List<Statement> members() {
    List<Statement> members = new ArrayList<>(parts);
    members.add(whole);
    return members;
  }

  ClaimList fact(String key, ClaimPlace source) {
    return fact(
        key,
        extent == Completeness.ALL,
        whole.quantity().words(),
        whole.amount().value(),
        parts.stream().map(p -> p.amount().value()).toList(),
        source);
  }

  /** The fact of a list that is more than its whole. */
  static ClaimList fact(String key, Wording name, CountRun run, ClaimPlace source) {
    return fact(key, true, name, run.whole().value(), run.parts(), source);
  }

  private static ClaimList fact(
      String key,
      boolean exhaustive,
      Wording name,
      BigDecimal whole,
      List<BigDecimal> parts,
      ClaimPlace source) {
    BigDecimal sum = parts.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    BigDecimal largest = parts.stream().reduce(BigDecimal.ZERO, BigDecimal::max);
    String terms = parts.stream().map(BigDecimal::toPlainString).collect(Collectors.joining("＋"));
    return new ClaimList(
        key,
        exhaustive,
        name,
        whole,
        sum,
        largest,
        Wording.calculation(parts.size() < 2 ? terms : terms + "＝" + sum.toPlainString()),
        source.section(),
        source.sentence(),
        source.place());
  }
}
