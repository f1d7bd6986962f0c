package org.nianbao.crosscheck;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.nianbao.agency.Agencies;
import org.nianbao.agency.Agency;
import org.nianbao.agency.AgencyNames;
import org.nianbao.facts.CopyLimits;
import org.nianbao.facts.Figure;
import org.nianbao.facts.Surroundings;
import org.nianbao.form.CellRef;

/** The reports of a run, found by agency and year. Immutable, and safe for many threads. */
public final class ReportSet {

  private final Agencies agencies;
  private final Map<String, Map<Integer, List<Member>>> members = new HashMap<>();
  private final Map<String, String> fullNames;
  private final int size;
  private final CopyLimits limits;
  private final Copies copies;

  private ReportSet(List<Member> all, Agencies agencies, CopyLimits limits) {
    this.agencies = agencies;
    this.limits = limits;
    this.size = all.size();
    this.fullNames =
        AgencyNames.full(
            all.stream()
                .filter(Member::isPlaced)
                .map(member -> agencies.identity(member.report().agency()))
                .toList());
    for (Member member : all) {
      if (member.isPlaced()) {
        members
            .computeIfAbsent(identity(member), k -> new HashMap<>())
            .computeIfAbsent(member.report().year(), k -> new ArrayList<>())
            .add(member);
      }
    }
    copies =
        new Copies(
            all.stream().filter(Member::isPlaced).toList(),
            member -> agencies.author(member.report().agency()),
            limits);
  }

  /** A set of the given reports, with the usual limits for copied prose. */
  public static ReportSet of(List<Member> members, Agencies agencies) {
    return new ReportSet(members, agencies, CopyLimits.DEFAULT);
  }

  /**
   * A set of the given reports.
   *
   * @param agencies the register by which several names are one agency; without it only names that
   *     mean the same by themselves are
   * @param limits from where on prose counts as copied
   */
  public static ReportSet of(List<Member> members, Agencies agencies, CopyLimits limits) {
    return new ReportSet(members, agencies, limits);
  }

  /** Returns how many reports it has. */
  public int size() {
    return size;
  }

  /** Returns what the other reports show about one of them. */
  public Surroundings around(Member member) {
    if (!member.isPlaced()) {
      return Surroundings.NONE;
    }
    List<Member> before = reports(member.report().agency(), member.report().year() - 1);
    Surroundings years =
        before.isEmpty()
            ? Surroundings.NONE
            : new YearOnYear(agencies, limits).facts(member, before);
    return years.and(copies.around(member)).and(new RollUp(agencies, this).facts(member));
  }

  /**
   * Returns the listed agencies without a report, for each year for which another one of the list
   * has one: by year, then in the list's order.
   */
  public List<Missing> missing() {
    Set<Integer> years = new TreeSet<>();
    agencies.all().forEach(agency -> years.addAll(years(agency)));
    List<Missing> missing = new ArrayList<>();
    for (int year : years) {
      for (Agency agency : agencies.all()) {
        if (!years(agency).contains(year)) {
          missing.add(new Missing(agency, year));
        }
      }
    }
    return missing;
  }

  private Set<Integer> years(Agency agency) {
    return members.getOrDefault(identity(agency.name()), Map.of()).keySet();
  }

  /** Whether several reports of one agency and year have different figures. */
  static boolean differ(List<Member> reports) {
    return reports.size() > 1 && reports.stream().map(ReportSet::texts).distinct().count() > 1;
  }

  private static Map<CellRef, String> texts(Member member) {
    Map<CellRef, String> texts = new HashMap<>();
    member.report().all(Figure.class).forEach(f -> texts.put(f.cell(), f.text()));
    return texts;
  }

  /** The reports of an agency for a year, in the order in which they were given. */
  List<Member> reports(String agency, int year) {
    return members.getOrDefault(identity(agency), Map.of()).getOrDefault(year, List.of());
  }

  private String identity(Member member) {
    return identity(member.report().agency());
  }

  private String identity(String agency) {
    String identity = agencies.identity(agency);
    return fullNames.getOrDefault(identity, identity);
  }
}
