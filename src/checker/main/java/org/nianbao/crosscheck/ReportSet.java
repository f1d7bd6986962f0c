package org.nianbao.crosscheck;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import org.nianbao.agency.Agencies;
import org.nianbao.agency.Agency;
import org.nianbao.agency.AgencyNames;
import org.nianbao.document.Budget;
import org.nianbao.document.Limits;
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
  private final Function<Member, Surroundings> copies;
  private final List<Duplicate> duplicates = new ArrayList<>();

  /** Those of one agency and year that have different figures. */
  private final IdentityHashMap<List<Member>, Several> undecided = new IdentityHashMap<>();

  /**
   * A set.
   *
   * @param full finds the full names of bodies among all names
   * @param copied finds copies among the reports of which it is known whose they are
   */
  private ReportSet(
      List<Member> all,
      Agencies agencies,
      CopyLimits limits,
      List<String> preferred,
      Function<List<String>, Map<String, String>> full,
      Function<List<Member>, Function<Member, Surroundings>> copied) {
    this.agencies = agencies;
    this.limits = limits;
    this.size = all.size();
    this.fullNames =
        full.apply(
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
    copies = copied.apply(all.stream().filter(Member::isPlaced).toList());
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
    return new ReportSet(
        members,
        agencies,
        limits,
        preferred,
        AgencyNames::full,
        placed ->
            new Copies(placed, member -> agencies.author(member.report().agency()), limits)
                ::around);
  }

  /**
   * A set too large for one machine, to tell {@link #needed what} each of its reports needs of the
   * others, which agencies have several reports, and which have none. Copies are {@linkplain
   * CopyRounds found elsewhere}.
   *
   * @param members the reports, as {@linkplain Member#placeOnly() small} as they may be; whole
   *     where there are several of one agency and year
   * @param preferred patterns of the files that the user prefers
   */
  public static ReportSet index(
      List<Member> members, Agencies agencies, CopyLimits limits, List<String> preferred) {
    return new ReportSet(
        members,
        agencies,
        limits,
        preferred,
        AgencyNames::full,
        placed -> member -> Surroundings.NONE);
  }

  /**
   * The part of a set that is around one of its reports.
   *
   * @param members the report and those that it {@linkplain #needed needs}
   * @param fullNames the whole set's
   * @param copied what is known of copies of it
   */
  public static ReportSet part(
      List<Member> members,
      Agencies agencies,
      CopyLimits limits,
      Map<String, String> fullNames,
      Surroundings copied) {
    return new ReportSet(
        members, agencies, limits, List.of(), names -> fullNames, placed -> member -> copied);
  }

  /** The full names of bodies that go by short ones too, by these. */
  public Map<String, String> fullNames() {
    return fullNames;
  }

  /** The reports that tell something {@linkplain #around around} one, copies apart. */
  public Needed needed(Member member) {
    if (!member.isPlaced()) {
      return new Needed(List.of(), List.of());
    }
    List<Member> bodies = new ArrayList<>();
    for (String body : new RollUp(agencies, this).bodies(member)) {
      bodies.addAll(reports(body, member.report().year()));
    }
    return new Needed(reports(member.report().agency(), member.report().year() - 1), bodies);
  }

  /**
   * The reports that tell something around one.
   *
   * @param before those of its agency for the year before
   * @param bodies those of the bodies whose figures it sums up; of these only figures matter
   */
  public record Needed(List<Member> before, List<Member> bodies) {

    /** Copies the lists. */
    public Needed {
      before = List.copyOf(before);
      bodies = List.copyOf(bodies);
    }
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
          if (differ(year.getValue())) {
            undecided.put(year.getValue(), Several.of(year.getValue()));
          }
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
    return around(member, new Budget(Limits.DEFAULT));
  }

  /**
   * The same within a budget.
   *
   * @throws org.nianbao.document.BudgetSpentException if it does not suffice
   */
  public Surroundings around(Member member, Budget budget) {
    if (!member.isPlaced()) {
      return Surroundings.NONE;
    }
    List<Member> before = reports(member.report().agency(), member.report().year() - 1);
    Surroundings years =
        before.isEmpty()
            ? Surroundings.NONE
            : new YearOnYear(agencies, limits).facts(member, before, several(before), budget);
    return years.and(copies.apply(member)).and(new RollUp(agencies, this).facts(member, budget));
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

  /** What is told of the {@linkplain #reports reports} of an agency and year that differ. */
  Optional<Several> several(List<Member> reports) {
    return Optional.ofNullable(undecided.get(reports));
  }

  private static boolean differ(List<Member> reports) {
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
