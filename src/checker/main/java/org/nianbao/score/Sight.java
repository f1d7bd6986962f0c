package org.nianbao.score;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.nianbao.facts.Figure;
import org.nianbao.facts.FoundTable;
import org.nianbao.facts.NotAReport;
import org.nianbao.facts.Report;
import org.nianbao.facts.Unread;
import org.nianbao.form.Form;
import org.nianbao.form.FormIdentity;
import org.nianbao.form.FormTable;
import org.nianbao.rules.Dimension;
import org.nianbao.rules.Rule;
import org.nianbao.wording.Messages;
import org.nianbao.wording.Wording;

/**
 * How far the rules could look: which share of each table, and of each relation between its
 * figures, stayed hidden, as the table is a picture, is not there, or its cells hold no numbers.
 * Immutable.
 */
public final class Sight {

  /** Everything was there to be looked at. */
  public static final Sight CLEAR =
      new Sight(Map.of(), Set.of(), Map.of(), Map.of(), Map.of(), Set.of(), BigDecimal.ZERO);

  private static final int DIGITS = 4;

  /** The hidden share of each table of the form, from 0 to 1. */
  private final Map<String, BigDecimal> tables;

  /** The tables that are not there as text: pictures, in attachments, not to be understood. */
  private final Set<String> unread;

  /** The hidden share by relation. */
  private final Map<String, BigDecimal> relations;

  /** For how many rows or columns a relation holds. */
  private final Map<String, Integer> lines;

  /** The relations of which a whole row or column holds no number. */
  private final Set<String> dark;

  /** Why, by table. */
  private final Map<String, Wording> reasons;

  /** The hidden share of the form's sections, of which some are nothing but a table. */
  private final BigDecimal sections;

  private Sight(
      Map<String, BigDecimal> tables,
      Set<String> unread,
      Map<String, BigDecimal> relations,
      Map<String, Wording> reasons,
      Map<String, Integer> lines,
      Set<String> dark,
      BigDecimal sections) {
    this.tables = tables;
    this.unread = unread;
    this.relations = relations;
    this.lines = lines;
    this.dark = dark;
    this.reasons = reasons;
    this.sections = sections;
  }

  /** What could be seen of a report; a brief one will do. */
  public static Sight of(Report report) {
    if (report.first(NotAReport.class).isPresent()) {
      return CLEAR;
    }
    Map<String, Unread> unread = new HashMap<>();
    Map<String, Integer> open = new HashMap<>();
    for (Unread one : report.every(Unread.class)) {
      if (one.whole()) {
        unread.putIfAbsent(one.input(), one);
      }
      open.put(one.input(), open.getOrDefault(one.input(), 0) + 1);
    }
    if (unread.containsKey(Unread.ALL)) {
      return CLEAR; // told by one sentence, and not scored
    }
    Map<String, Integer> numbers = numbers(report);
    Map<String, BigDecimal> tables = new LinkedHashMap<>();
    Map<String, Wording> reasons = new LinkedHashMap<>();
    for (FormTable table : report.form().tables()) {
      Optional<FoundTable> found = found(report, table);
      Wording name = Wording.same(table.name());
      if (unread.containsKey(table.id())) {
        tables.put(table.id(), BigDecimal.ONE);
        reasons.put(table.id(), unread.get(table.id()).reason());
      } else if (found.isEmpty()) {
        tables.put(table.id(), BigDecimal.ONE);
        reasons.put(table.id(), Messages.say("score.sight.no-table", name));
      } else {
        int due = found.get().expected();
        int hidden = due - numbers.getOrDefault(table.id(), 0);
        tables.put(table.id(), share(Math.max(0, hidden), due));
        if (hidden > 0) {
          reasons.put(
              table.id(),
              hidden == due
                  ? Messages.say("score.sight.no-number", name)
                  : Messages.say("score.sight.no-numbers", name, hidden, due));
        }
      }
    }
    unread.keySet().retainAll(tables.keySet());
    return new Sight(
        tables,
        Set.copyOf(unread.keySet()),
        relations(report.form(), open, tables),
        reasons,
        lines(report.form()),
        DarkLines.of(report),
        share(sum(tables.values()), BigDecimal.valueOf(report.form().sections().size())));
  }

  /** How many cells of each table hold numbers. */
  private static Map<String, Integer> numbers(Report report) {
    Map<String, Integer> numbers = new HashMap<>();
    for (Figure figure : report.every(Figure.class)) {
      if (DarkLines.isNumber(figure)) {
        numbers.put(figure.table(), numbers.getOrDefault(figure.table(), 0) + 1);
      }
    }
    return numbers;
  }

  private static Optional<FoundTable> found(Report report, FormTable table) {
    for (FoundTable one : report.every(FoundTable.class)) {
      if (one.table().equals(table.id())) {
        return Optional.of(one);
      }
    }
    return Optional.empty();
  }

  /** A relation is hidden as often as it could not be laid, and at least as far as its table. */
  private static Map<String, BigDecimal> relations(
      Form form, Map<String, Integer> open, Map<String, BigDecimal> tables) {
    Map<String, BigDecimal> relations = new HashMap<>();
    for (FormIdentity identity : form.identities()) {
      int all = DarkLines.count(form, identity);
      BigDecimal hidden = share(Math.min(all, open.getOrDefault(identity.name(), 0)), all);
      BigDecimal ofTable = tables.getOrDefault(identity.table(), BigDecimal.ZERO);
      relations.put(identity.name(), hidden.max(ofTable));
    }
    return relations;
  }

  private static Map<String, Integer> lines(Form form) {
    Map<String, Integer> lines = new HashMap<>();
    for (FormIdentity identity : form.identities()) {
      int before = lines.getOrDefault(identity.name(), 0);
      lines.put(identity.name(), before + DarkLines.count(form, identity));
    }
    return lines;
  }

  private static BigDecimal share(int part, int whole) {
    return share(BigDecimal.valueOf(part), BigDecimal.valueOf(Math.max(1, whole)));
  }

  private static BigDecimal share(BigDecimal part, BigDecimal whole) {
    return part.divide(whole, DIGITS, RoundingMode.HALF_UP);
  }

  private static BigDecimal sum(Collection<BigDecimal> shares) {
    BigDecimal sum = BigDecimal.ZERO;
    for (BigDecimal share : shares) {
      sum = sum.add(share);
    }
    return sum;
  }

  /**
   * How much of the form's sections could not be seen, in percent: half of them where no table has
   * a number, whatever points hang on the tables.
   */
  BigDecimal hiddenSections() {
    return sections.movePointRight(2);
  }

  /** Whether the figures of a table are not there to be compared: unread, missing or blank. */
  public boolean hidesTable() {
    for (BigDecimal share : tables.values()) {
      if (share.compareTo(BigDecimal.ONE) == 0) {
        return true;
      }
    }
    return false;
  }

  /**
   * The share of what a rule reads that it could not see, from 0 to 1. Rules that compare figures
   * see only numbers; that a table is not there, or blank, is just what other rules look for.
   */
  BigDecimal hidden(Rule rule) {
    boolean figures = comparesFigures(rule);
    List<BigDecimal> ofTables = new ArrayList<>();
    for (String need : rule.needs()) {
      if (relations.containsKey(need)) {
        return relations.get(need);
      }
      if (tables.containsKey(need)) {
        BigDecimal unseen = unread.contains(need) ? BigDecimal.ONE : BigDecimal.ZERO;
        ofTables.add(figures ? tables.get(need) : unseen);
      }
    }
    return ofTables.isEmpty() ? BigDecimal.ZERO : share(sum(ofTables), Points.of(ofTables.size()));
  }

  /** How many findings a rule can have at most; 0 where that is not known. */
  int mostFindings(Rule rule) {
    int most = 0;
    for (String need : rule.needs()) {
      most = Math.max(most, lines.getOrDefault(need, 0));
    }
    return most;
  }

  /** Whether a rule could see nothing at all, or nothing of a whole row or column of its sums. */
  boolean isDark(Rule rule) {
    return hidden(rule).compareTo(BigDecimal.ONE) == 0 || !Collections.disjoint(rule.needs(), dark);
  }

  private static boolean comparesFigures(Rule rule) {
    return rule.dimension() == Dimension.ACCURACY || rule.dimension() == Dimension.CONSISTENCY;
  }

  /** Reasons in the order of the form's tables, each once. */
  List<Wording> inOrder(Set<Wording> why) {
    Set<Wording> ordered = new LinkedHashSet<>(reasons.values());
    ordered.retainAll(why);
    return List.copyOf(ordered);
  }

  /** Why some of what a rule reads could not be seen. */
  List<Wording> reasons(Rule rule) {
    List<Wording> why = new ArrayList<>();
    for (String need : rule.needs()) {
      if (reasons.containsKey(need) && (comparesFigures(rule) || unread.contains(need))) {
        why.add(reasons.get(need));
      }
    }
    return why;
  }
}
