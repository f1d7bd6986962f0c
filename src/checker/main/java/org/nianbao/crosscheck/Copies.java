package org.nianbao.crosscheck;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.nianbao.crosscheck.similarity.CopySearch;
import org.nianbao.crosscheck.similarity.Match;
import org.nianbao.crosscheck.similarity.Sketched;
import org.nianbao.facts.CopyLimits;
import org.nianbao.facts.Fact;
import org.nianbao.facts.Report;
import org.nianbao.facts.Surroundings;

/** Which reports of a set repeat those of other agencies. */
final class Copies {

  private final IdentityHashMap<Report, List<Fact>> repetitions = new IdentityHashMap<>();
  private final Surroundings alone;

  /**
   * Searches a set.
   *
   * @param agency the key of a member's agency
   */
  Copies(List<Member> members, Function<Member, String> agency, CopyLimits limits) {
    long agencies = members.stream().map(agency).distinct().limit(2).count();
    if (agencies < 2) {
      alone = Surroundings.NONE;
      return;
    }
    alone = new Surroundings(Set.of(Surroundings.OTHERS), List.of());
    List<Sketched> sketches =
        members.stream()
            .map(m -> new Sketched(agency.apply(m), m.report().year(), m.imprint()::sketch))
            .toList();
    CopySearch search = new CopySearch(sketches, limits.otherAgencies(), limits.listed());
    for (Match likeness : search.find(i -> members.get(i).imprint().prose())) {
      Member other = members.get(likeness.other());
      Report report = members.get(likeness.report()).report();
      repetitions.put(report, Repetitions.ofOther(other, likeness, limits));
    }
    for (Match likeness : search.likenesses()) {
      repetitions
          .computeIfAbsent(members.get(likeness.report()).report(), r -> new ArrayList<>())
          .add(Repetitions.likeness(members.get(likeness.other()), likeness));
    }
  }

  /** Returns what the reports of other agencies show about one. */
  Surroundings around(Member member) {
    List<Fact> repeated = repetitions.get(member.report());
    return repeated == null ? alone : new Surroundings(alone.inputs(), repeated);
  }
}
