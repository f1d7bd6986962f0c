package org.nianbao.batch;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.nianbao.agency.Agencies;
import org.nianbao.agency.Agency;
import org.nianbao.agency.AgencyLevel;
import org.nianbao.check.CheckedReport;
import org.nianbao.check.Checker;
import org.nianbao.crosscheck.Duplicate;
import org.nianbao.crosscheck.Missing;
import org.nianbao.crosscheck.UnreadFile;
import org.nianbao.facts.Attributed;
import org.nianbao.rules.Severity;
import org.nianbao.score.Entry;
import org.nianbao.score.Entry.Standing;
import org.nianbao.wording.Language;

/** How the agencies of a run stand: what came of each report, then what only all of them tell. */
public final class Standings {

  private final Checker checker;
  private final Agencies agencies;
  private final Language language;
  private final Map<String, Entry> reports = new LinkedHashMap<>();

  /**
   * No report yet.
   *
   * @param language the language of what is said of a body's level
   */
  public Standings(Checker checker, Language language) {
    this.checker = checker;
    this.agencies = checker.agencies();
    this.language = language;
  }

  /** Takes a report that was checked. */
  public void add(CheckedReport checked) {
    add(checked.path(), entry(checked));
  }

  /** Takes the entry of a report that was checked elsewhere. */
  public void add(String path, Entry entry) {
    reports.put(path, entry);
  }

  /** How a report that was checked stands by itself. */
  public static Entry entry(CheckedReport checked) {
    return Entry.of(
        checked.report().agency(),
        checked.report().year(),
        checked.path(),
        checked.scorecard(),
        checked.judgement().findings(),
        checked.count(Severity.ERROR),
        checked.count(Severity.WARNING),
        checked.judgement().unassessed().size(),
        checked.report().all(Attributed.class).map(Attributed::note).toList());
  }

  /**
   * All agencies, each once for a year: those with a report, and those with none that counts.
   *
   * @param year the year that is asked for; 0 for all
   */
  public List<Entry> all(BatchSummary summary, int year) {
    List<Entry> all = new ArrayList<>();
    for (Duplicate duplicate : summary.duplicates()) {
      duplicate.paths().stream().filter(duplicate::isLeftOut).forEach(reports::remove);
      if (duplicate.counted().isEmpty()) {
        all.add(
            Entry.of(duplicate.agency(), duplicate.year(), Standing.UNDECIDED, duplicate.paths()));
      }
    }
    all.addAll(reports.values());
    Map<Object, List<UnreadFile>> unread = new LinkedHashMap<>();
    for (UnreadFile file : summary.unread()) {
      unread.computeIfAbsent(List.of(file.agency(), file.year()), k -> new ArrayList<>()).add(file);
    }
    for (List<UnreadFile> files : unread.values()) {
      UnreadFile first = files.get(0);
      int of = first.year() == 0 ? year : first.year();
      List<String> paths = files.stream().map(UnreadFile::path).toList();
      all.add(Entry.of(first.agency(), of, Standing.UNREADABLE, paths));
    }
    for (Missing one : summary.missing()) {
      if (year == 0 || one.year() == year) {
        all.add(
            one.certain()
                ? checker.absent(one)
                : Entry.of(one.agency().name(), one.year(), Standing.UNCERTAIN, List.of()));
      }
    }
    return all.stream().map(this::placed).toList();
  }

  /** The entry with its level and region: as listed, else by what its name tells of its kind. */
  private Entry placed(Entry entry) {
    if (entry.standing() == Standing.UNNAMED) {
      return entry.at(AgencyLevel.UNKNOWN.label().in(language), "");
    }
    Optional<Agency> listed = agencies.find(entry.agency());
    return entry.at(
        known(listed, Agency::level)
            .orElseGet(() -> AgencyLevel.of(entry.agency()).label().in(language)),
        known(listed, Agency::region).orElse(""));
  }

  private static Optional<String> known(Optional<Agency> listed, Function<Agency, String> what) {
    return listed.map(what).filter(text -> !text.isEmpty());
  }
}
