package org.nianbao.recognition.claim;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.nianbao.form.CellRef;

/**
 * Finds what was exchanged in a list: two of its counts are wrong, but together they are what the
 * tables have of both, so that nothing else was counted (个人11件、单位20件, where it is 20 and 11). By
 * their words alone, only one of them may have been understood.
 */
final class Exchanged {

  /** The most counts of a list that are tried together. */
  private static final int MOST = 12;

  private final Sums sums;
  private final TableValues tables;

  Exchanged(Sums sums, TableValues tables) {
    this.sums = sums;
    this.tables = tables;
  }

  /** What is counted of a name in a list, all together, and what the tables have of it. */
  private record NamedSum(Quantity quantity, BigDecimal said, String unit, Sums.Sum due) {

    boolean isRight() {
      return said.compareTo(due.value()) == 0;
    }
  }

  /** What was exchanged in a sentence: two statements, or none. */
  List<Statement> in(Said said) {
    List<KindCount> counts = KindCount.all(said.plain());
    for (String kind : counts.size() < 2 ? List.<String>of() : List.of("applicants", "outcome")) {
      List<Statement> found = exchanged(counts, kind);
      if (!found.isEmpty() && !areOtherwiseEnded(found, said)) {
        return found;
      }
    }
    return each(counts);
  }

  /** 企业、科研机构各2件: all of them where there are not so many of any. */
  private List<Statement> each(List<KindCount> counts) {
    List<Statement> wrong = new ArrayList<>();
    for (KindCount count : counts) {
      Statement statement =
          Statement.of(count.quantities().get(0), count.amount())
              .orRead(count.others())
              .with(Statement.Trust.GUESSED);
      List<BigDecimal> due = count.each() ? tables.due(statement) : List.of();
      boolean more = !due.isEmpty();
      for (BigDecimal one : due) {
        more &= count.value().compareTo(one) > 0;
      }
      if (count.each() && !more) {
        return List.of();
      }
      if (more) {
        wrong.add(statement);
      }
    }
    return wrong.size() > 1 ? wrong : List.of();
  }

  /** 无法提供9件，申请人撤回2件，其他处理1件: the tables may count what was withdrawn among the others. */
  private boolean areOtherwiseEnded(List<Statement> found, Said said) {
    List<ListedCount> counts = ListedCount.all(said.plain(), said.counted());
    for (Statement one : found) {
      if (OtherwiseEnded.areWith(one, counts, tables)) {
        return true;
      }
    }
    return false;
  }

  /** What is known to be wrong with what was exchanged, unless a sentence says it for sure. */
  static List<Statement> with(List<Statement> known, List<Statement> exchanged, Said said) {
    if (exchanged.isEmpty()) {
      return known;
    }
    List<Statement> wrong = new ArrayList<>(known);
    for (Statement one : exchanged) {
      if (!Statement.anyCounts(said.statements(), one.quantity())
          && !Statement.anyCounts(wrong, one.quantity())) {
        wrong.add(one);
      }
    }
    return wrong;
  }

  private List<Statement> exchanged(List<KindCount> counts, String kind) {
    int readings = kind.equals("applicants") ? new ApplicantCount("person").readings().size() : 1;
    List<Statement> found = List.of();
    for (int reading = 0; reading < readings; reading++) {
      List<NamedSum> entries = entries(counts, kind, reading);
      List<NamedSum> off = off(entries);
      if (off.isEmpty()) {
        if (entries.size() > 1) {
          return List.of(); // all is right of those that ended, if not of those that came
        }
        continue;
      }
      if (found.isEmpty() && off.size() == 2 && isExchanged(off, entries)) {
        found = List.of(statement(off.get(0)), statement(off.get(1)));
      }
    }
    return found;
  }

  private static Statement statement(NamedSum entry) {
    return Statement.of(entry.quantity(), Amount.exactly(entry.said(), entry.unit()))
        .with(Statement.Trust.GUESSED);
  }

  private static List<NamedSum> off(List<NamedSum> entries) {
    List<NamedSum> off = new ArrayList<>();
    for (NamedSum entry : entries) {
      if (!entry.isRight()) {
        off.add(entry);
      }
    }
    return off;
  }

  /**
   * Whether two counts are together what the tables have of both, and the list is one of all:
   * others of it are right, or they are all there are, or each has just the other's number.
   */
  private boolean isExchanged(List<NamedSum> off, List<NamedSum> entries) {
    NamedSum one = off.get(0);
    NamedSum other = off.get(1);
    if (one.said().add(other.said()).compareTo(one.due().value().add(other.due().value())) != 0) {
      return false;
    }
    boolean swapped = one.said().compareTo(other.due().value()) == 0;
    BigDecimal right = BigDecimal.ZERO;
    for (NamedSum entry : entries) {
      right = entry.isRight() ? right.add(entry.said()) : right;
    }
    boolean many = one.said().add(other.said()).intValue() > 4;
    return (right.signum() > 0 && (swapped || right.intValue() > 1))
        || (swapped && many)
        || isWhole(one, other);
  }

  /** Whether two are all there are. */
  private boolean isWhole(NamedSum one, NamedSum other) {
    Quantity all =
        one.quantity() instanceof ApplicantCount ? RequestCount.NEW : RequestCount.COMPLETED;
    BigDecimal both = one.said().add(other.said());
    for (Reading reading : all.readings()) {
      Optional<Sums.Sum> sum = sums.of(reading);
      if (sum.isPresent() && sum.get().value().compareTo(both) == 0) {
        return true;
      }
    }
    return false;
  }

  /** The names that a list counts; none where they may be counted twice. */
  private List<NamedSum> entries(List<KindCount> counts, String kind, int reading) {
    Map<String, NamedSum> entries = new LinkedHashMap<>();
    for (KindCount count : counts) {
      if (!count.quantities().get(0).kind().equals(kind)) {
        continue;
      }
      Optional<NamedSum> entry = entry(count, reading);
      if (entry.isEmpty() || entries.size() == MOST) {
        return List.of();
      }
      NamedSum own = entry.get();
      NamedSum same = entries.get(own.quantity().id());
      BigDecimal together = same == null ? own.said() : same.said().add(own.said());
      entries.put(
          own.quantity().id(), new NamedSum(own.quantity(), together, own.unit(), own.due()));
    }
    Set<CellRef> cells = new HashSet<>();
    for (NamedSum entry : entries.values()) {
      if (!Collections.disjoint(cells, entry.due().cells())) {
        return List.of(); // 不予公开2件，其中过程性信息1件
      }
      cells.addAll(entry.due().cells());
    }
    return List.copyOf(entries.values());
  }

  /** A count by the name that the tables have it of; by its likeliest name where they do not. */
  private Optional<NamedSum> entry(KindCount count, int reading) {
    NamedSum first = null;
    for (Quantity quantity : count.quantities()) {
      Optional<Sums.Sum> sum = sums.of(quantity.readings().get(reading));
      if (sum.isEmpty()) {
        continue;
      }
      NamedSum entry = new NamedSum(quantity, count.value(), count.amount().unit(), sum.get());
      if (entry.isRight()) {
        return Optional.of(entry);
      }
      first = first == null ? entry : first;
    }
    return Optional.ofNullable(first);
  }
}
