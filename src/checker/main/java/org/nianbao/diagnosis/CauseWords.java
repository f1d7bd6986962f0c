package org.nianbao.diagnosis;

import java.util.ArrayList;
import java.util.List;
import org.nianbao.facts.CellName;
import org.nianbao.facts.NamedCells;
import org.nianbao.wording.Messages;
import org.nianbao.wording.Wording;

/**
 * Root causes as sentences: the cell to look at first, what stands there and what should, and where
 * there are other corrections as small, those too.
 */
final class CauseWords {

  private final NamedCells cells;

  CauseWords(NamedCells cells) {
    this.cells = cells;
  }

  /** The cause with what to do about it. */
  Wording of(RootCause cause) {
    Repair likeliest = cause.likeliest();
    Wording slip = evidence(likeliest);
    boolean sure = cause.isUnique();
    Wording corrections = corrections(likeliest, sure);
    return sure
        ? Messages.say("diagnosis.check", corrections, slip)
        : Messages.say("diagnosis.check-likeliest", corrections, slip, others(cause));
  }

  private static boolean isSaid(Repair repair) {
    for (Correction correction : repair.corrections()) {
      if (!correction.said()) {
        return false;
      }
    }
    return true;
  }

  /** What speaks for a repair beside the sums: the prose, or a typical slip. */
  private static Wording evidence(Repair repair) {
    if (isSaid(repair)) {
      return Messages.say("diagnosis.said");
    }
    List<Wording> slips = new ArrayList<>();
    for (Slip slip : repair.slips()) {
      slips.add(slip.wording());
    }
    return slips.isEmpty()
        ? Wording.same("")
        : Messages.say("diagnosis.slip", Wording.join("、", ", ", slips));
  }

  /** The cells of a repair; those of one row stand behind its name. */
  private Wording corrections(Repair repair, boolean sure) {
    List<Wording> told = new ArrayList<>();
    Wording line = null;
    for (Correction correction : repair.corrections()) {
      Wording name = cells.name(correction.cell());
      CellName parts = CellName.of(name);
      boolean sameLine = parts.line().equals(line);
      line = parts.line();
      told.add(
          Messages.say(
              "diagnosis.cell", sameLine ? parts.column() : name, change(correction, sure)));
    }
    return Wording.join("；", "; ", told);
  }

  private static Wording change(Correction correction, boolean sure) {
    Wording due = should(correction);
    Wording should = sure ? due : Messages.say("diagnosis.likely", due);
    return correction.actual() == null
        ? Messages.say("diagnosis.cell.blank", should)
        : Messages.say("diagnosis.cell.filled", correction.actual(), should);
  }

  private static Wording should(Correction correction) {
    long proposed = correction.proposed();
    return switch (correction.limit()) {
      case EXACTLY -> Messages.say("diagnosis.should.be", proposed);
      case AT_LEAST -> Messages.say("diagnosis.should.be-at-least", proposed);
      case AT_MOST -> Messages.say("diagnosis.should.be-at-most", proposed);
    };
  }

  private Wording others(RootCause cause) {
    if (!cause.isBrief()) {
      return cause.complete()
          ? Messages.say("diagnosis.others", cause.alternatives().size())
          : Messages.say("diagnosis.more-others", cause.alternatives().size());
    }
    Wording line = CellName.of(name(cause.likeliest())).line();
    List<Wording> told = new ArrayList<>();
    for (Repair alternative : cause.alternatives()) {
      Wording name = name(alternative);
      CellName parts = CellName.of(name);
      told.add(
          Messages.say(
              "diagnosis.other",
              parts.line().equals(line) ? parts.column() : name,
              should(alternative.corrections().get(0))));
    }
    return Messages.say("diagnosis.or", Wording.join("，", ", ", told));
  }

  private Wording name(Repair repair) {
    return cells.name(repair.corrections().get(0).cell());
  }
}
