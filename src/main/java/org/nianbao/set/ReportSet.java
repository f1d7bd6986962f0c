package org.nianbao.set;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.nianbao.agency.Agencies;

/** The reports of a run, found by agency and year. Immutable, and safe for many threads. */
public final class ReportSet {

  private final Agencies agencies;
  private final Map<String, Map<Integer, List<Member>>> members = new HashMap<>();

  private ReportSet(List<Member> all, Agencies agencies) {
    this.agencies = agencies;
    for (Member member : all) {
      if (member.isPlaced()) {
        members
            .computeIfAbsent(identity(member), k -> new HashMap<>())
            .computeIfAbsent(member.report().year(), k -> new ArrayList<>())
            .add(member);
      }
    }
  }

  /**
   * A set of the given reports.
   *
   * @param agencies tells which names are names of one agency; without it only names that mean the
   *     same by themselves do
   */
  public static ReportSet of(List<Member> members, Agencies agencies) {
    return new ReportSet(members, agencies);
  }

  /** What the other reports tell about one of them. */
  public Surroundings around(Member member) {
    if (!member.isPlaced()) {
      return Surroundings.NONE;
    }
    List<Member> before = reports(member.report().agency(), member.report().year() - 1);
    return before.isEmpty() ? Surroundings.NONE : new Years(agencies).facts(member, before);
  }

  /** The reports of an agency for a year, in the order in which they were given. */
  List<Member> reports(String agency, int year) {
    return members.getOrDefault(agencies.identity(agency), Map.of()).getOrDefault(year, List.of());
  }

  private String identity(Member member) {
    return agencies.identity(member.report().agency());
  }
}
