package org.nianbao.crosscheck;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.nianbao.agency.Agencies;
import org.nianbao.agency.Agency;
import org.nianbao.agency.AgencyLevel;
import org.nianbao.document.Budget;
import org.nianbao.facts.Body;
import org.nianbao.facts.BodyFigure;
import org.nianbao.facts.Fact;
import org.nianbao.facts.Figure;
import org.nianbao.facts.RegionTotal;
import org.nianbao.facts.RegionTotal.Units;
import org.nianbao.facts.Surroundings;
import org.nianbao.facts.Unread;
import org.nianbao.facts.Witness;
import org.nianbao.form.CellRef;
import org.nianbao.wording.Messages;
import org.nianbao.wording.Wording;

/**
 * Compares a government's summary with the reports of its bodies. A government of a county or above
 * sums up its region: the bodies below it in the list, where these are such governments themselves
 * their summaries.
 */
final class RollUp {

  private static final int MOST_NAMES = 12;

  /** What a body costs for each figure of the summary. */
  private static final long STEPS_OF_A_FIGURE = 10;

  private final Agencies agencies;
  private final ReportSet set;

  RollUp(Agencies agencies, ReportSet set) {
    this.agencies = agencies;
    this.set = set;
  }

  /** Returns what the bodies' reports show about a report; nothing for one that is no summary. */
  Surroundings facts(Member member, Budget budget) {
    List<Agency> bodies = of(member);
    budget.spend(STEPS_OF_A_FIGURE * bodies.size() * (1 + member.report().figures().size()));
    return bodies.isEmpty() ? Surroundings.NONE : facts(member, bodies);
  }

  /** The names of the bodies whose reports a summary takes in; none for what is no summary. */
  List<String> bodies(Member member) {
    return of(member).stream().map(Agency::name).toList();
  }

  private List<Agency> of(Member member) {
    Optional<Agency> agency = agencies.find(member.report().agency());
    List<Agency> bodies = new ArrayList<>();
    if (agency.isPresent() && AgencyLevel.of(agency.get().name()).isSummary()) {
      gather(agency.get(), bodies);
    }
    return bodies;
  }

  /** The bodies whose reports a summary takes in. */
  private void gather(Agency above, List<Agency> bodies) {
    for (Agency body : agencies.bodiesOf(above)) {
      bodies.add(body);
      if (!AgencyLevel.of(body.name()).isSummary()) {
        gather(body, bodies);
      }
    }
  }

  private Surroundings facts(Member member, List<Agency> bodies) {
    int year = member.report().year();
    List<Fact> facts = new ArrayList<>();
    List<String> missing = new ArrayList<>();
    Map<String, Member> there = new LinkedHashMap<>();
    for (Agency body : bodies) {
      List<Member> reports = set.reports(body.name(), year);
      if (reports.isEmpty()) {
        missing.add(body.name());
      } else if (set.several(reports).isPresent()) {
        missing.add(body.name() + "（有" + reports.size() + "份不同的报告）");
      } else {
        there.put(body.name(), reports.get(0));
        facts.add(new Body(body.name(), reports.get(0).path()));
      }
    }
    if (!missing.isEmpty()) {
      facts.add(unread(missing, bodies.size()));
    }
    if (there.isEmpty()) {
      return new Surroundings(Set.of(Surroundings.BODIES), facts);
    }
    facts.addAll(new Totals(member, there, missing.isEmpty() ? Bodies.ALL : Bodies.SOME).facts());
    return new Surroundings(Set.of(Surroundings.BODIES, Surroundings.SOME_BODIES), facts);
  }

  private static Unread unread(List<String> missing, int all) {
    int more = missing.size() - MOST_NAMES;
    List<String> shown = missing.subList(0, Math.min(MOST_NAMES, missing.size()));
    Wording names = Wording.list(shown);
    return new Unread(
        Surroundings.BODIES,
        true,
        more > 0
            ? Messages.say("crosscheck.roll-up.missing-more", all, missing.size(), names, more)
            : Messages.say("crosscheck.roll-up.missing", all, missing.size(), names));
  }

  /** Which of the bodies have a report in the run. */
  private enum Bodies {
    ALL,
    SOME
  }

  /** Compares the figures of one summary with those of its bodies. */
  private static final class Totals {

    private final Map<CellRef, Figure> summary;
    private final Map<String, Map<CellRef, Figure>> figures = new LinkedHashMap<>();
    private final Map<String, Member> bodies;
    private final Map<CellRef, Long> differences = new LinkedHashMap<>();
    private final List<Fact> facts = new ArrayList<>();
    private final boolean complete;

    Totals(Member member, Map<String, Member> bodies, Bodies present) {
      this.summary = member.report().figures();
      this.bodies = bodies;
      this.complete = present == Bodies.ALL;
      bodies.forEach((name, body) -> figures.put(name, body.report().figures()));
    }

    List<Fact> facts() {
      Set<String> unreadable = new LinkedHashSet<>();
      for (Figure figure : summary.values()) {
        if (Units.canAdd(figure)) {
          compare(figure, unreadable);
        }
      }
      Optional<String> forgotten = forgotten();
      if (forgotten.isPresent()) {
        omission(forgotten.get());
      } else {
        differences.keySet().forEach(cell -> total(summary.get(cell)));
      }
      if (complete && !unreadable.isEmpty()) {
        facts.add(
            new Unread(
                Surroundings.BODIES,
                false,
                Messages.say("crosscheck.roll-up.unread", Wording.list(List.copyOf(unreadable)))));
      }
      return facts;
    }

    /** Notes by how much the summary differs, and every body that has more than it. */
    private void compare(Figure total, Set<String> unreadable) {
      long sum = 0;
      long slack = Units.rounding(total);
      List<String> open = new ArrayList<>();
      boolean exceeded = false;
      for (String body : figures.keySet()) {
        Figure part = figures.get(body).get(total.cell());
        if (part == null || !Units.canAdd(part)) {
          open.add(body);
          continue;
        }
        sum += Units.of(part);
        slack += Units.rounding(part);
        long most = Units.of(total) + Units.rounding(total) + Units.rounding(part);
        if (Units.of(part) > most) {
          exceeded = true;
          facts.add(figure(total.cell().toString(), body, Units.of(part), most, total));
        }
      }
      long difference = Units.of(total) - sum;
      if (Math.abs(difference) <= slack || exceeded || !complete) {
        return;
      }
      if (open.isEmpty()) {
        differences.put(total.cell(), difference);
      } else {
        unreadable.addAll(open);
      }
    }

    private BodyFigure figure(String key, String body, long value, long most, Figure total) {
      Figure part = figures.get(body).get(total.cell());
      return new BodyFigure(
          key,
          body,
          value,
          most,
          total,
          new Witness(
              bodies.get(body).path(),
              Wording.same(body + "·" + part.name().zh()),
              part.text(),
              part.place()));
    }

    private void total(Figure total) {
      String key = total.cell().toString();
      long slack = Units.rounding(total);
      for (String body : figures.keySet()) {
        Figure part = figures.get(body).get(total.cell());
        slack += Units.rounding(part);
        facts.add(figure(key, body, Units.of(part), Long.MAX_VALUE, total));
      }
      facts.add(
          new RegionTotal(
              key, Units.of(total), slack, figures.size(), total.name(), total.cells(), total));
    }

    /** The body whose figures are just what the summary lacks, where there is one. */
    private Optional<String> forgotten() {
      if (differences.size() < 3) {
        return Optional.empty();
      }
      return figures.keySet().stream().filter(this::isJustWhatLacks).findFirst();
    }

    private boolean isJustWhatLacks(String body) {
      for (Figure total : summary.values()) {
        Figure part = figures.get(body).get(total.cell());
        long lacking = -differences.getOrDefault(total.cell(), 0L);
        boolean money = total.money();
        if (!money && part != null && Units.canAdd(part) && Units.of(part) != lacking) {
          return false;
        }
      }
      return true;
    }

    /** All cells from which one body was left out, as one total. */
    private void omission(String forgotten) {
      List<CellRef> cells =
          differences.keySet().stream().filter(cell -> !summary.get(cell).money()).toList();
      String key = "without " + forgotten;
      long value = cells.stream().mapToLong(cell -> Units.of(summary.get(cell))).sum();
      Figure first = summary.get(cells.get(0));
      for (String body : figures.keySet()) {
        long share = cells.stream().mapToLong(c -> Units.of(figures.get(body).get(c))).sum();
        facts.add(figure(key, body, share, Long.MAX_VALUE, first));
      }
      facts.add(
          new RegionTotal(
              key,
              value,
              0,
              figures.size(),
              Messages.say("crosscheck.roll-up.left-out", first.name(), cells.size(), forgotten),
              cells,
              first));
    }
  }
}
