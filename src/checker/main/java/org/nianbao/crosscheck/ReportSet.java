package org.nianbao.crosscheck;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
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
  private final Map<String, Map<Integer, List<Member>>> members = new LinkedHashMap<>();
  private final Map<String, String> fullNames;
  private final int size;
  private final CopyLimits limits;
  private final Copies copies;
  private final List<Duplicate> duplicates = new ArrayList<>();

  private ReportSet(
      List<Member> all, Agencies agencies, CopyLimits limits, List<String> preferred) {
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
            .computeIfAbsent(identity(member), k -> new TreeMap<>())
            .computeIfAbsent(member.report().year(), k -> new ArrayList<>())
            .add(member);
      }
    }
    decide(new Duplicates(preferred, agencies));
    copies =
        new Copies(
            all.stream().filter(Member::isPlaced).toList(),
            member -> agencies.author(member.report().agency()),
            limits);
  }

  /**
   * A set of the given reports.
   *
   * @param agencies the register by which several names are one agency; without it only names that
   *     mean the same by themselves are
   * @param limits from where on prose counts as copied
   */
  public static ReportSet of(List<Member> members, Agencies agencies, CopyLimits limits) {
    return of(members, agencies, limits, List.of());
  }

  /**
   * The same where the user prefers some of several reports of one agency and year.
   *
   * @param preferred patterns of their files
   */
  public static ReportSet of(
      List<Member> members, Agencies agencies, CopyLimits limits, List<String> preferred) {
    return new ReportSet(members, agencies, limits, preferred);
  }

  /** Where several reports are of one agency and year, the others are compared with what counts. */
  private void decide(Duplicates rules) {
    for (Map<Integer, List<Member>> years : members.values()) {
      for (Map.Entry<Integer, List<Member>> year : years.entrySet()) {
        if (year.getValue().size() > 1) {
          Duplicate duplicate = rules.of(name(year.getValue().get(0)), year.getValue());
          duplicates.add(duplicate);
          year.getValue()
              .removeIf(
                  member -> duplicate.counted().isPresent() && duplicate.isLeftOut(member.path()));
        }
      }
    }
    duplicates.sort(Comparator.comparing(Duplicate::year));
  }

  private String name(Member member) {
    String own = member.report().agency();
    return agencies.find(own).map(Agency::name).orElse(own);
  }

  /** The agencies that have several reports for one year: by year. */
  public List<Duplicate> duplicates() {
    return List.copyOf(duplicates);
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

  /** The years for which it has reports of a body of the given name. */
  Set<Integer> years(String agency) {
    return members.getOrDefault(identity(agency), Map.of()).keySet();
  }

  /** All years for which it has reports. */
  Set<Integer> years() {
    Set<Integer> years = new TreeSet<>();
    members.values().forEach(own -> years.addAll(own.keySet()));
    return years;
  }

  /** Whether several reports of one agency and year have different figures. */
  static boolean differ(List<Member> reports) {
    return reports.size() > 1 && reports.stream().map(ReportSet::texts).distinct().count() > 1;
  }

  static Map<CellRef, String> texts(Member member) {
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
