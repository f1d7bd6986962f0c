package org.nianbao.crosscheck;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.nianbao.agency.Agencies;
import org.nianbao.agency.Agency;
import org.nianbao.facts.NoForm;
import org.nianbao.facts.NotAReport;
import org.nianbao.facts.Report;

/** Which agencies have handed in something for a year, and which have not. */
public final class Attendance {

  private final ReportSet set;
  private final Agencies agencies;
  private final List<UnreadFile> unread = new ArrayList<>();

  /** The years of reports and files of which nobody knows whose they are; 0 where unknown too. */
  private final Set<Integer> nobodys = new TreeSet<>();

  /**
   * The attendance of a set.
   *
   * @param members its reports
   * @param files the files that cannot be read
   */
  public Attendance(
      ReportSet set, List<Member> members, List<UnreadFile> files, Agencies agencies) {
    this.set = set;
    this.agencies = agencies;
    for (Member member : members) {
      Report report = member.report();
      boolean judged =
          report.first(NotAReport.class).isEmpty() && report.first(NoForm.class).isEmpty();
      if (judged && !member.isPlaced()) {
        nobodys.add(report.agency().isEmpty() ? report.year() : 0);
      }
    }
    for (UnreadFile file : files) {
      if (file.agency().isEmpty()) {
        nobodys.add(file.year());
      } else {
        dated(file).ifPresent(unread::add);
      }
    }
  }

  /** The file with its year; empty where the agency has a report that can be read for it. */
  private Optional<UnreadFile> dated(UnreadFile file) {
    Set<Integer> own = set.years(file.agency());
    int year =
        file.year() > 0
            ? file.year()
            : set.years().stream()
                .filter(one -> !own.contains(one))
                .max(Comparator.naturalOrder())
                .orElse(0);
    boolean replaced = file.year() > 0 ? own.contains(year) : year == 0 && !own.isEmpty();
    String name = agencies.find(file.agency()).map(Agency::name).orElse(file.agency());
    return replaced ? Optional.empty() : Optional.of(new UnreadFile(file.path(), name, year));
  }

  /** The files that cannot be read, of agencies that have no other report for the year. */
  public List<UnreadFile> unread() {
    return List.copyOf(unread);
  }

  /**
   * The listed agencies of which nothing is there, for each year for which there is something of
   * another one of the list: by year, then in the list's order.
   */
  public List<Missing> missing() {
    Set<Integer> years = new TreeSet<>();
    agencies.all().forEach(agency -> years.addAll(set.years(agency.name())));
    List<Missing> missing = new ArrayList<>();
    for (int year : years) {
      boolean certain = !nobodys.contains(year) && !nobodys.contains(0);
      for (Agency agency : agencies.all()) {
        if (!set.years(agency.name()).contains(year) && !isUnread(agency, year)) {
          missing.add(new Missing(agency, year, certain));
        }
      }
    }
    return missing;
  }

  private boolean isUnread(Agency agency, int year) {
    return unread.stream()
        .anyMatch(file -> file.year() == year && file.agency().equals(agency.name()));
  }
}
