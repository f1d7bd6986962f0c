package org.nianbao.crosscheck;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.nianbao.agency.Agencies;
import org.nianbao.agency.Agency;
import org.nianbao.agency.AgencyName;
import org.nianbao.document.Budget;
import org.nianbao.document.Place;
import org.nianbao.facts.BlankCell;
import org.nianbao.facts.CopyLimits;
import org.nianbao.facts.Explanation;
import org.nianbao.facts.Fact;
import org.nianbao.facts.Figure;
import org.nianbao.facts.FigureSwing;
import org.nianbao.facts.FoundTable;
import org.nianbao.facts.LastYear;
import org.nianbao.facts.Prior;
import org.nianbao.facts.Report;
import org.nianbao.facts.Subject;
import org.nianbao.facts.Surroundings;
import org.nianbao.facts.ThisYear;
import org.nianbao.facts.Unread;
import org.nianbao.facts.Witness;
import org.nianbao.form.CellRef;
import org.nianbao.wording.Messages;
import org.nianbao.wording.Wording;

/** Compares a report with the same agency's report of the year before. */
final class YearOnYear {

  private static final Set<String> INPUTS =
      Set.of(Surroundings.PRIOR, Surroundings.PRIOR_DISCLOSURE, Surroundings.PRIOR_REQUESTS);

  private static final Map<String, String> TABLES =
      Map.of(
          "disclosure", Surroundings.PRIOR_DISCLOSURE,
          "requests", Surroundings.PRIOR_REQUESTS);

  private static final long STEPS_OF_A_FACT = 50;

  private final Agencies agencies;
  private final CopyLimits limits;

  YearOnYear(Agencies agencies, CopyLimits limits) {
    this.agencies = agencies;
    this.limits = limits;
  }

  /**
   * Returns what the report of the year before shows.
   *
   * @param before the reports of the same agency for the year before, at least one
   * @param several what is told where they differ
   * @param budget gives steps for each of their facts
   */
  Surroundings facts(Member member, List<Member> before, Optional<Several> several, Budget budget) {
    if (several.isPresent()) {
      Wording doubt = doubt(member, before.get(0).report().year(), several.get());
      return new Surroundings(INPUTS, List.of(new Unread(Surroundings.PRIOR, true, doubt)));
    }
    int facts = member.report().facts().size() + before.get(0).report().facts().size();
    budget.spend(STEPS_OF_A_FACT * facts);
    return new Surroundings(INPUTS, facts(member, before.get(0)));
  }

  /** Why none of several reports can be taken as the one of the year before. */
  private Wording doubt(Member member, int year, Several before) {
    boolean merged =
        before.agencies().size() > 1
            && agencies.find(member.report().agency()).map(Agency::former).stream()
                .anyMatch(former -> former.size() > 1);
    if (merged) {
      return Messages.say("crosscheck.prior.merged", Wording.list(before.agencies()), year);
    }
    String paths = String.join("、", before.paths());
    int more = before.more();
    return more > 0
        ? Messages.say("crosscheck.prior.several-more", year, before.count(), paths, more)
        : Messages.say("crosscheck.prior.several", year, before.count(), paths);
  }

  private List<Fact> facts(Member member, Member before) {
    Report report = member.report();
    Report last = before.report();
    List<Fact> facts = new ArrayList<>();
    facts.addAll(Repetitions.ofLastYear(member, before, limits));
    facts.add(new Prior(last.agency(), last.year(), before.path()));
    if (!before.told() && isOnlyNamedAlike(report.agency(), last.agency())) {
      Wording reason = Messages.say("crosscheck.prior.named-alike", before.path(), last.agency());
      facts.add(new Unread(Surroundings.PRIOR, false, reason));
      TABLES.keySet().forEach(t -> facts.add(new Explanation(t, 0, reason.zh(), Place.UNKNOWN)));
    }
    Map<CellRef, Figure> now = report.figures();
    Map<CellRef, Figure> then = last.figures();
    now.forEach((cell, figure) -> thisYear(cell, figure).ifPresent(facts::add));
    then.forEach((cell, figure) -> lastYear(cell, figure, before.path()).ifPresent(facts::add));
    now.forEach(
        (cell, figure) -> {
          if (report
              .form()
              .table(cell.table())
              .filter(t -> t.isCompared(cell.column()))
              .isPresent()) {
            change(cell, figure, then.get(cell), before).ifPresent(facts::add);
          }
        });
    facts.addAll(UnchangedTables.in(report, before));
    TABLES.forEach((table, input) -> facts.addAll(unread(table, input, before)));
    return facts;
  }

  /** Whether nothing but a name that many places have tells that two reports are one body's. */
  private boolean isOnlyNamedAlike(String now, String then) {
    return agencies.find(now).isEmpty() && !(AgencyName.isPlaced(now) && AgencyName.isPlaced(then));
  }

  private static Optional<ThisYear> thisYear(CellRef cell, Figure figure) {
    return figure.isCount()
        ? Optional.of(
            new ThisYear(
                cell.table(), cell.row(), cell.column(), figure.value().longValueExact(), figure))
        : Optional.empty();
  }

  private static Optional<LastYear> lastYear(CellRef cell, Figure figure, String path) {
    return figure.isCount()
        ? Optional.of(
            new LastYear(
                cell.table(),
                cell.row(),
                cell.column(),
                figure.value().longValueExact(),
                figure,
                path))
        : Optional.empty();
  }

  private static Optional<FigureSwing> change(
      CellRef cell, Figure after, Figure before, Member last) {
    if (before == null || !isCounted(after) || !isCounted(before)) {
      return Optional.empty();
    }
    BigDecimal least = before.value().min(after.value());
    BigDecimal most = before.value().max(after.value());
    if (most.signum() == 0) {
      return Optional.empty();
    }
    double factor =
        least.signum() == 0 ? 0 : most.divide(least, MathContext.DECIMAL32).doubleValue();
    return Optional.of(
        new FigureSwing(
            cell.table(),
            Messages.say("crosscheck.prior.change", after.name(), before.text(), after.text()),
            least,
            most,
            factor,
            after,
            new Witness(last.path(), before.name(), before.text(), before.place())));
  }

  private static boolean isCounted(Figure figure) {
    return figure.value() != null && figure.value().signum() >= 0;
  }

  /** What of a table of the year before cannot be compared with. */
  private static List<Unread> unread(String table, String input, Member before) {
    Report last = before.report();
    Optional<FoundTable> found =
        last.all(FoundTable.class).filter(t -> t.table().equals(table)).findFirst();
    boolean illegible =
        found.isEmpty()
            || last.all(Unread.class).anyMatch(u -> u.whole() && u.input().equals(table));
    String name = last.form().table(table).map(t -> t.name()).orElse(table);
    if (illegible) {
      return List.of(
          whole(input, Messages.say("crosscheck.prior.table-unread", before.path(), name)));
    }
    if (!found.get().columnEdition().equals(last.first(Subject.class).orElseThrow().edition())) {
      return List.of(
          whole(input, Messages.say("crosscheck.prior.other-form", before.path(), name)));
    }
    List<Unread> parts = new ArrayList<>();
    for (Fact fact : last.facts()) {
      if (fact instanceof BlankCell blank && isContinued(blank.cell(), table, last)) {
        parts.add(part(input, blank.name(), before));
      } else if (fact instanceof Figure figure
          && isContinued(figure.cell(), table, last)
          && !figure.isCount()) {
        parts.add(part(input, figure.name(), before));
      }
    }
    return parts;
  }

  /** Whether the next year's report goes on from a cell of the table. */
  private static boolean isContinued(CellRef cell, String table, Report last) {
    return cell.table().equals(table)
        && last.form().table(table).filter(form -> form.isContinued(cell)).isPresent();
  }

  private static Unread whole(String input, Wording reason) {
    return new Unread(input, true, reason);
  }

  private static Unread part(String input, Wording cell, Member before) {
    return new Unread(
        input, false, Messages.say("crosscheck.prior.no-number", before.path(), cell));
  }
}
