package org.nianbao.output.problems;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.nianbao.difference.FindingChange;
import org.nianbao.difference.ReportChange;
import org.nianbao.difference.RunDifference;
import org.nianbao.result.FindingResult;
import org.nianbao.result.ReportResult;
import org.nianbao.wording.Language;
import org.nianbao.wording.Messages;
import org.nianbao.wording.Wording;

/**
 * A finding of an earlier run and what has become of it, or one that has come since.
 *
 * @param problem the finding, as the earlier run tells it where that has it
 * @param state what has become of it
 * @param now how the later run tells it, where it tells something else
 */
public record ClearedProblem(ListedProblem problem, State state, Optional<ListedProblem> now) {

  /** What becomes of findings. */
  public enum State {
    /** It is gone. */
    CORRECTED,
    /** It is there. */
    OPEN,
    /** It was not there before. */
    NEW,
    /** People let it pass. */
    WAIVED,
    /** It is not found, but nobody could look, or there is no report to look at. */
    NOT_JUDGED;

    /** The state in words. */
    public Wording label() {
      return switch (this) {
        case CORRECTED -> Messages.say("output.cleared.corrected");
        case OPEN -> Messages.say("output.cleared.open");
        case NEW -> Messages.say("output.cleared.new");
        case WAIVED -> Messages.say("output.cleared.waived");
        case NOT_JUDGED -> Messages.say("output.cleared.not-judged");
      };
    }
  }

  /** All findings of two runs, report by report: those of the earlier run, then new ones. */
  public static List<ClearedProblem> of(RunDifference runs, Language language) {
    List<ClearedProblem> all = new ArrayList<>();
    for (ReportChange report : runs.changed()) {
      changed(all, report, language);
    }
    for (ReportResult report : runs.unchanged()) {
      all(all, report, State.OPEN, language);
    }
    for (ReportResult report : runs.added()) {
      all(all, report, State.NEW, language);
    }
    for (ReportResult report : runs.removed()) {
      all(all, report, State.NOT_JUDGED, language);
    }
    return all;
  }

  private static void changed(List<ClearedProblem> all, ReportChange report, Language language) {
    List<ClearedProblem> fresh = new ArrayList<>();
    for (int i = 0; i < report.after().findings().size(); i++) {
      FindingResult finding = report.after().findings().get(i);
      ListedProblem now = new ListedProblem(report.after(), i, language);
      Optional<FindingChange> change =
          report.changes().stream().filter(one -> isOf(one.after(), finding)).findFirst();
      State state = finding.isWaived() ? State.WAIVED : State.OPEN;
      if (change.isEmpty()) {
        all.add(new ClearedProblem(now, state, Optional.empty()));
      } else if (change.get().before().isPresent()) {
        int index = indexOf(report.before(), change.get().before().get());
        ListedProblem before = new ListedProblem(report.before(), index, language);
        all.add(new ClearedProblem(before, state, Optional.of(now)));
      } else {
        State isNew = finding.isWaived() ? State.WAIVED : State.NEW;
        fresh.add(new ClearedProblem(now, isNew, Optional.empty()));
      }
    }
    for (FindingChange change : report.changes()) {
      if (change.kind() == FindingChange.Kind.GONE) {
        int index = indexOf(report.before(), change.before().orElseThrow());
        all.add(
            new ClearedProblem(
                new ListedProblem(report.before(), index, language),
                change.unjudged() ? State.NOT_JUDGED : State.CORRECTED,
                Optional.empty()));
      }
    }
    all.addAll(fresh);
  }

  /** Whether it is this very finding, not another that says the same. */
  @SuppressWarnings("ReferenceEquality")
  private static boolean isOf(Optional<FindingResult> one, FindingResult finding) {
    return one.isPresent() && one.get() == finding;
  }

  @SuppressWarnings("ReferenceEquality")
  private static int indexOf(ReportResult report, FindingResult finding) {
    for (int i = 0; i < report.findings().size(); i++) {
      if (report.findings().get(i) == finding) {
        return i;
      }
    }
    throw new IllegalArgumentException("a finding of another report");
  }

  private static void all(
      List<ClearedProblem> all, ReportResult report, State state, Language language) {
    for (int i = 0; i < report.findings().size(); i++) {
      State of = report.findings().get(i).isWaived() ? State.WAIVED : state;
      all.add(new ClearedProblem(new ListedProblem(report, i, language), of, Optional.empty()));
    }
  }
}
