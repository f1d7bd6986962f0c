package org.nianbao.recognition.claim;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.StringJoiner;
import org.nianbao.facts.ClaimList;
import org.nianbao.facts.Fact;
import org.nianbao.recognition.claim.DisputeCount.Result;
import org.nianbao.recognition.claim.DisputeCount.Way;
import org.nianbao.wording.Wording;

/**
 * A whole with the parts that its sentence gives.
 *
 * @param whole the whole
 * @param parts its parts
 * @param extent whether the parts are all that there can be
 */
record PartList(Statement whole, List<Statement> parts, Completeness extent) {

  PartList {
    parts = List.copyOf(parts);
  }

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
      List<Statement> parts = new ArrayList<>();
      for (Statement other : sentence) {
        if (other.whole() == whole && claimed.contains(other) && !other.quantity().isRemainder()) {
          parts.add(other);
        }
      }
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
    if (!whole.amount().exact() || parts.isEmpty() || !areExact(parts)) {
      return lists;
    }
    divided(whole, parts, APPLICANTS, lists);
    if (whole.counts(RequestCount.COMPLETED)) {
      divided(whole, parts, OUTCOMES, lists);
    }
    if (whole.quantity() instanceof DisputeCount count) {
      divided(whole, parts, results(count.way()), lists);
    }
    exclusive(whole, parts, lists);
    // what was received may end next year, and what ends may have come last year
    List<Statement> within = whole.counts(RequestCount.COMPLETED) ? parts : withoutOutcomes(parts);
    if (lists.isEmpty() && !within.isEmpty()) {
      lists.add(new PartList(whole, within, Completeness.SOME));
    }
    return lists;
  }

  private static boolean areExact(List<Statement> parts) {
    for (Statement part : parts) {
      if (!part.amount().exact()) {
        return false;
      }
    }
    return true;
  }

  private static Set<String> results(Way way) {
    Set<String> results = new HashSet<>();
    for (Result result : RESULTS) {
      results.add(new DisputeCount(way, result).id());
    }
    return results;
  }

  private static List<Statement> withoutOutcomes(List<Statement> parts) {
    List<Statement> others = new ArrayList<>();
    for (Statement part : parts) {
      if (!(part.quantity() instanceof OutcomeCount)) {
        others.add(part);
      }
    }
    return others;
  }

  /** The parts whose quantities have one of the ids. */
  private static List<Statement> counting(List<Statement> parts, Set<String> ids) {
    List<Statement> some = new ArrayList<>();
    for (Statement part : parts) {
      if (ids.contains(part.quantity().id())) {
        some.add(part);
      }
    }
    return some;
  }

  /**
   * Parts that exclude each other: they are all there are where they are too many, or nearly so.
   */
  private static void exclusive(Statement whole, List<Statement> parts, List<PartList> lists) {
    List<Statement> ways = counting(parts, Set.of(RequestCount.CHANNEL.id()));
    if (isOver(whole, ways) || SlipOfParts.isNearly(values(ways), whole.amount().value())) {
      lists.add(new PartList(whole, ways, Completeness.ALL));
    }
    for (Set<String> kinds : List.of(APPLICANTS, KINDS_OF_APPLICANTS, OUTCOMES)) {
      List<Statement> found = counting(parts, kinds);
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
    return SlipOfParts.sum(values(parts));
  }

  private static List<BigDecimal> values(List<Statement> parts) {
    List<BigDecimal> values = new ArrayList<>();
    for (Statement part : parts) {
      values.add(part.amount().value());
    }
    return values;
  }

  /** Adds a list if each part of a division, given by the ids of their quantities, is there. */
  private static void divided(
      Statement whole, List<Statement> parts, Set<String> division, List<PartList> lists) {
    List<Statement> found = counting(parts, division);
    Set<String> ids = new HashSet<>();
    for (Statement part : found) {
      ids.add(part.quantity().id());
    }
    if (found.size() == division.size() && ids.size() == division.size()) {
      lists.add(new PartList(whole, found, Completeness.ALL));
    }
  }

  /** Whether the parts leave something of the whole. */
  boolean fallsShort() {
    return sum(parts).compareTo(whole.amount().value()) < 0;
  }

  /** Whether one of some facts is a list that does not fit its whole. */
  static boolean anyWrong(List<Fact> facts) {
    for (Fact fact : facts) {
      if (isWrong(fact)) {
        return true;
      }
    }
    return false;
  }

  /** Whether one of some facts is a list that does not fit its whole, which is a number. */
  static boolean anyOf(BigDecimal whole, List<Fact> facts) {
    for (Fact fact : facts) {
      if (isWrong(fact) && ((ClaimList) fact).whole().compareTo(whole) == 0) {
        return true;
      }
    }
    return false;
  }

  private static boolean isWrong(Fact fact) {
    return fact instanceof ClaimList list
        && ((list.exhaustive() && list.sum().compareTo(list.whole()) != 0)
            || list.largest().compareTo(list.whole()) > 0);
  }

  /** Whether the parts are of the whole together with those that their sentence carries in. */
  boolean isOfBoth(List<Statement> sentence) {
    BigDecimal others = BigDecimal.ZERO;
    for (Statement other : sentence) {
      if (other.counts(RequestCount.CARRIED_IN) && other.amount().exact()) {
        others = others.add(other.amount().value());
      }
    }
    return others.signum() > 0 && sum(parts).compareTo(whole.amount().value().add(others)) == 0;
  }

  /** Whether several parts are together just another total of their paragraph. */
  @SuppressWarnings("ReferenceEquality") // another one may say the same
  boolean isOfAnother(List<Statement> told) {
    if (parts.size() < 2) {
      return false;
    }
    BigDecimal all = sum(parts);
    for (Statement other : told) {
      if (other != whole
          && other.quantity() instanceof RequestCount
          && !other.counts(RequestCount.CHANNEL)
          && other.amount().exact()
          && !other.none()
          && other.amount().value().compareTo(all) == 0) {
        return true;
      }
    }
    return false;
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
        values(parts),
        source);
  }

  /** The fact of a list that is more than its whole. */
  static ClaimList fact(String key, Wording name, CountRun run, ClaimPlace source) {
    return fact(key, true, name, run.whole().value(), run.parts(), source);
  }

  /** The fact of a list, whatever is counted. */
  static ClaimList fact(
      String key,
      boolean exhaustive,
      Wording name,
      BigDecimal whole,
      List<BigDecimal> parts,
      ClaimPlace source) {
    BigDecimal sum = SlipOfParts.sum(parts);
    BigDecimal largest = BigDecimal.ZERO;
    StringJoiner terms = new StringJoiner("＋");
    for (BigDecimal part : parts) {
      largest = largest.max(part);
      terms.add(part.toPlainString());
    }
    return new ClaimList(
        key,
        exhaustive,
        name,
        whole,
        sum,
        largest,
        Wording.calculation(
            parts.size() < 2 ? terms.toString() : terms + "＝" + sum.toPlainString()),
        source.section(),
        source.sentence(),
        source.place());
  }
}
