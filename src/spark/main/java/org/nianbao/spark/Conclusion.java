package org.nianbao.spark;

import java.io.IOException;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.nianbao.batch.SpreadBatch;
import org.nianbao.batch.Standings;
import org.nianbao.check.CheckedReport;
import org.nianbao.check.Checker;
import org.nianbao.check.Examination;
import org.nianbao.check.Examined;
import org.nianbao.check.Outcome;
import org.nianbao.check.Unreadable;
import org.nianbao.crosscheck.CopyRounds;
import org.nianbao.crosscheck.Member;
import org.nianbao.crosscheck.ReportSet;
import org.nianbao.facts.NotAReport;
import org.nianbao.facts.Surroundings;
import scala.Tuple2;

/**
 * The second step with each report, beside those that were sent to it.
 *
 * @param inputs the indexes of the inputs that are no parts of others
 * @param numbering the reports whose prose is compared
 * @param fullNames the full names of bodies
 * @param suspected the reports that others may be copies of, by their indexes
 * @param shared reports that many need
 */
record Conclusion(
    Set<Integer> inputs,
    ReportNumbers numbering,
    Map<String, String> fullNames,
    Map<Integer, Suspected> suspected,
    Exchange.Shared shared)
    implements Serializable {

  /**
   * What one report may be a copy of.
   *
   * @param others the indexes of reports, the most promising first
   * @param commonplaces which of its sentences do not count
   */
  record Suspected(List<Integer> others, List<Integer> commonplaces) implements Serializable {}

  /** Concludes some reports. */
  Iterator<Verdicts> of(
      Iterator<Tuple2<Integer, byte[]>> reports,
      Iterator<Tuple2<Integer, Exchange.Sent>> sent,
      Engine engine,
      Trials watched)
      throws InterruptedException, IOException {
    SpreadBatch steps = engine.steps();
    Map<Integer, List<Exchange.Sent>> others = new HashMap<>();
    sent.forEachRemaining(
        one -> others.computeIfAbsent(one._1(), k -> new ArrayList<>()).add(one._2()));
    Map<Integer, Examination> own = new LinkedHashMap<>();
    reports.forEachRemaining(
        report -> {
          if (inputs.contains(report._1())) {
            own.put(report._1(), steps.read(report._2(), Examination.class));
          }
        });
    return watched.of(
        "conclude",
        List.copyOf(own.keySet()),
        indexes -> concluded(indexes, own, others, engine),
        index -> verdicts(index, engine.lost(index), steps));
  }

  private List<Verdicts> concluded(
      List<Integer> indexes,
      Map<Integer, Examination> own,
      Map<Integer, List<Exchange.Sent>> others,
      Engine engine)
      throws InterruptedException {
    SpreadBatch steps = engine.steps();
    List<Verdicts> verdicts = new ArrayList<>();
    Map<String, Integer> byPath = new HashMap<>();
    indexes.forEach(index -> byPath.put(engine.paths().get(index), index));
    steps.conclude(
        indexes.stream().map(own::get).toList(),
        examined -> around(examined, byPath.get(examined.path()), others, engine),
        outcome -> verdicts.add(verdicts(byPath.get(outcome.path()), outcome, steps)));
    return verdicts;
  }

  private Surroundings around(
      Examined examined, int index, Map<Integer, List<Exchange.Sent>> sent, Engine engine) {
    SpreadBatch steps = engine.steps();
    Checker checker = engine.checker();
    Member member = examined.member();
    TreeMap<Integer, Member> needed = new TreeMap<>();
    needed.put(index, member);
    Map<Integer, Member> alike = new HashMap<>();
    for (Exchange.Sent one : sent.getOrDefault(index, List.of())) {
      (one.link().needed() ? needed : alike)
          .put(one.link().from(), steps.read(one.member(), Member.class));
    }
    for (Link link : shared.links().getOrDefault(index, List.of())) {
      (link.needed() ? needed : alike)
          .put(link.from(), steps.read(shared.members().get(link.from()), Member.class));
    }
    Surroundings copied = Surroundings.NONE;
    if (numbering.hasOthers() && member.isPlaced()) {
      Suspected suspects = suspected.get(index);
      copied =
          suspects == null
              ? CopyRounds.copied(member, CopyRounds.Suspects.NONE, List.of(), checker.copyLimits())
              : CopyRounds.copied(
                  member,
                  new CopyRounds.Suspects(suspects.others(), suspects.commonplaces()),
                  suspects.others().stream().map(alike::get).toList(),
                  checker.copyLimits());
    }
    return ReportSet.part(
            List.copyOf(needed.values()),
            checker.agencies(),
            checker.copyLimits(),
            fullNames,
            copied)
        .around(member);
  }

  private static Verdicts verdicts(int index, Outcome outcome, SpreadBatch steps) {
    if (outcome instanceof CheckedReport checked) {
      boolean ranked = checked.report().first(NotAReport.class).isEmpty();
      return new Verdicts(
          index,
          checked.path(),
          ranked ? Verdicts.Kind.RANKED : Verdicts.Kind.NO_REPORT,
          ranked ? steps.bytes(Standings.entry(checked)) : new byte[0],
          Tables.report(checked),
          Tables.findings(checked));
    }
    Unreadable unreadable = (Unreadable) outcome;
    return new Verdicts(
        index,
        unreadable.path(),
        Verdicts.Kind.NOT_READ,
        steps.bytes(unreadable),
        Tables.unreadable(unreadable),
        List.of());
  }
}
