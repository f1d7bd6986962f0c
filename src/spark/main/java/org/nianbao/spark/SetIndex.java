package org.nianbao.spark;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.nianbao.agency.Agencies;
import org.nianbao.crosscheck.Duplicate;
import org.nianbao.crosscheck.Member;
import org.nianbao.crosscheck.ReportSet;
import org.nianbao.facts.CopyLimits;

/** The set as the driver knows it: whose reports there are, and what each needs of the others. */
final class SetIndex {

  private final List<Member> members = new ArrayList<>();
  private final Map<String, Integer> indexes = new HashMap<>();
  private final ReportSet set;

  /**
   * An index.
   *
   * @param places the reports, as small as they may be, by their indexes in order
   * @param whole fetches reports with their figures
   */
  SetIndex(
      Map<Integer, Member> places,
      Agencies agencies,
      CopyLimits limits,
      Function<Set<Integer>, Map<Integer, Member>> whole) {
    places.forEach((index, member) -> indexes.put(member.path(), index));
    List<Member> small = List.copyOf(places.values());
    Set<Integer> several = new HashSet<>();
    for (Duplicate duplicate : ReportSet.index(small, agencies, limits, List.of()).duplicates()) {
      duplicate.paths().forEach(path -> several.add(indexes.get(path)));
    }
    Map<Integer, Member> fetched = several.isEmpty() ? Map.of() : whole.apply(several);
    places.forEach((index, member) -> members.add(fetched.getOrDefault(index, member)));
    set = ReportSet.index(members, agencies, limits, List.of());
  }

  /** The reports, in order. */
  List<Member> members() {
    return members;
  }

  /** The set. */
  ReportSet set() {
    return set;
  }

  /** The links that tell what each report needs of others, copies apart. */
  List<Link> links() {
    List<Link> links = new ArrayList<>();
    for (Member member : members) {
      int to = indexes.get(member.path());
      ReportSet.Needed needed = set.needed(member);
      Set<Integer> before = new HashSet<>();
      for (Member one : needed.before()) {
        before.add(indexes.get(one.path()));
        links.add(new Link(indexes.get(one.path()), to, true, true));
      }
      for (Member one : needed.bodies()) {
        if (before.add(indexes.get(one.path()))) {
          links.add(new Link(indexes.get(one.path()), to, true, false));
        }
      }
    }
    return links;
  }

  /**
   * The reports whose prose is compared, numbered by agency and year.
   *
   * @param inputs how many inputs there are
   * @param sentences how many sentences each has, by its index
   */
  ReportNumbers numbering(int inputs, Map<Integer, Integer> sentences, Agencies agencies) {
    List<Member> placed = members.stream().filter(Member::isPlaced).toList();
    IdentityHashMap<Member, String> authors = new IdentityHashMap<>();
    placed.forEach(member -> authors.put(member, agencies.author(member.report().agency())));
    List<Member> ordered = new ArrayList<>(placed);
    ordered.sort(
        Comparator.comparing((Member member) -> authors.get(member))
            .thenComparing(member -> member.report().year()));
    int[] numbers = new int[inputs];
    Arrays.fill(numbers, -1);
    int[] reports = new int[ordered.size()];
    int[] first = new int[ordered.size() + 1];
    int[] agency = new int[ordered.size()];
    for (int number = 0; number < ordered.size(); number++) {
      Member member = ordered.get(number);
      int index = indexes.get(member.path());
      numbers[index] = number;
      reports[number] = index;
      first[number + 1] = first[number] + sentences.get(index);
      if (number > 0) {
        boolean same = authors.get(member).equals(authors.get(ordered.get(number - 1)));
        agency[number] = agency[number - 1] + (same ? 0 : 1);
      }
    }
    return new ReportNumbers(numbers, reports, first, agency);
  }
}
