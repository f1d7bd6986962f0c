package org.nianbao.recognition.claim;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.nianbao.facts.ClaimList;

/**
 * A whole with the parts that its sentence tells.
 *
 * @param whole the whole
 * @param parts its parts
 * @param exhaustive whether the parts are all that there can be, each counted once
 */
record PartList(Statement whole, List<Statement> parts, boolean exhaustive) {

  private static final Set<String> APPLICANTS = Set.of("person", "organization");
  private static final Set<String> OUTCOMES =
      Set.of("granted", "partly-granted", "refused", "unavailable", "rejected", "other");
  private static final List<String> RESULTS = List.of("upheld", "corrected", "other", "pending");

  /** The lists among a whole's parts: those that divide it, and all of them, one by one. */
  static List<PartList> of(Statement whole, List<Statement> parts) {
    List<PartList> lists = new ArrayList<>();
    if (!whole.amount().exact()
        || parts.isEmpty()
        || parts.stream().anyMatch(p -> !p.amount().exact())) {
      return lists;
    }
    divided(whole, parts, APPLICANTS, lists);
    if (whole.quantity().equals("completed")) {
      divided(whole, parts, OUTCOMES, lists);
    }
    String subject = whole.quantity().substring(0, Math.max(0, whole.quantity().indexOf('.')));
    divided(
        whole,
        parts,
        RESULTS.stream().map(r -> subject + "." + r).collect(Collectors.toSet()),
        lists);
    // what was received may end next year, and what ends may have come last year
    List<Statement> within =
        parts.stream()
            .filter(
                p ->
                    whole.quantity().equals("completed")
                        || !ClaimKinds.of(p.quantity()).equals("outcome"))
            .toList();
    if (lists.isEmpty() && !within.isEmpty()) {
      lists.add(new PartList(whole, within, false));
    }
    return lists;
  }

  private static void divided(
      Statement whole, List<Statement> parts, Set<String> division, List<PartList> lists) {
    List<Statement> found = parts.stream().filter(p -> division.contains(p.quantity())).toList();
    if (found.size() == division.size()
        && found.stream().map(Statement::quantity).distinct().count() == division.size()) {
      lists.add(new PartList(whole, found, true));
    }
  }

  List<Statement> members() {
    List<Statement> members = new ArrayList<>(parts);
    members.add(whole);
    return members;
  }

  ClaimList fact(String key, ClaimPlace source) {
    BigDecimal sum =
        parts.stream().map(p -> p.amount().value()).reduce(BigDecimal.ZERO, BigDecimal::add);
    BigDecimal largest =
        parts.stream().map(p -> p.amount().value()).reduce(BigDecimal.ZERO, BigDecimal::max);
    String terms =
        parts.stream()
            .map(p -> p.amount().value().toPlainString())
            .collect(Collectors.joining("＋"));
    return new ClaimList(
        key,
        exhaustive,
        Names.of(whole.quantity()),
        whole.amount().value(),
        sum,
        largest,
        parts.size() < 2 ? terms : terms + "＝" + sum.toPlainString(),
        source.section(),
        source.sentence(),
        source.place());
  }
}
