package org.nianbao.patterns;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.nianbao.Nianbao;
import org.nianbao.check.CheckedReport;
import org.nianbao.document.Source;
import org.nianbao.document.UnreadableException;
import org.nianbao.facts.Given;
import org.nianbao.rules.Finding;
import org.nianbao.rules.Judgement;
import org.nianbao.rules.Severity;
import org.nianbao.score.Scorecard;
import org.nianbao.wording.Language;

/**
 * What the program tells of a case, set against what is due.
 *
 * @param shown the case
 * @param right the findings that are due
 * @param wrong the findings that are not
 * @param missed the ids that are due and not told; {@link #REFUSAL} where one sentence was due
 * @param score what it comes to by the default profile; empty where it could not be read
 */
public record PatternOutcome(
    PatternCase shown,
    List<Told> right,
    List<Told> wrong,
    List<String> missed,
    Optional<Scorecard> score) {

  /** Stands for the one sentence that a document which is not judged gets. */
  static final String REFUSAL = "(one sentence, not judged)";

  /** The findings that are such a sentence. */
  private static final Set<String> REFUSALS = Set.of("structure/not-a-report", "edition/no-form");

  /**
   * A finding, shortly.
   *
   * @param id its rule
   * @param severity its level
   * @param message its message
   */
  public record Told(String id, Severity severity, String message) {
    private static Told of(Finding finding) {
      return new Told(finding.rule().id(), finding.severity(), finding.message(Language.ZH));
    }
  }

  /** Copies the lists. */
  public PatternOutcome {
    right = List.copyOf(right);
    wrong = List.copyOf(wrong);
    missed = List.copyOf(missed);
  }

  /** A finding, or each of the sums that it stands for: cases expect them one by one. */
  private static Stream<Finding> each(Finding finding) {
    return finding.sums().isEmpty() ? Stream.of(finding) : finding.sums().stream();
  }

  static PatternOutcome of(PatternCase shown, Nianbao nianbao) {
    byte[] bytes = shown.text().getBytes(StandardCharsets.UTF_8);
    CheckedReport checked;
    try {
      checked = nianbao.check(new Source(shown.name(), bytes), Given.NOTHING);
    } catch (UnreadableException e) {
      Told unreadable = new Told("(unreadable)", Severity.ERROR, String.valueOf(e.getMessage()));
      return shown.judged()
          ? new PatternOutcome(
              shown, List.of(), List.of(unreadable), shown.expect(), Optional.empty())
          : new PatternOutcome(shown, List.of(), List.of(), List.of(), Optional.empty());
    }
    Judgement judgement = checked.judgement();
    List<Told> told =
        new ArrayList<>(
            judgement.findings().stream()
                .flatMap(PatternOutcome::each)
                .distinct() // a sum in which two figures are wrong is a proof of both
                .map(Told::of)
                .toList());
    List<String> due = new ArrayList<>(shown.expect());
    if (!shown.judged()) {
      boolean said =
          told.removeIf(t -> REFUSALS.contains(t.id()))
              || (told.isEmpty() && !judgement.unassessed().isEmpty());
      if (!said) {
        due.add(REFUSAL);
      }
    }
    return against(shown, told, due, checked.scorecard());
  }

  private static PatternOutcome against(
      PatternCase shown, List<Told> told, List<String> due, Scorecard score) {
    List<Told> right = new ArrayList<>();
    List<Told> wrong = new ArrayList<>();
    for (Told finding : told) {
      if (finding.severity() == Severity.INFO) {
        due.remove("~" + finding.id());
      } else if (due.remove(finding.id())) {
        right.add(finding);
      } else if (!shown.may().contains(finding.id())) {
        wrong.add(finding);
      }
    }
    return new PatternOutcome(shown, right, wrong, due, Optional.of(score));
  }

  boolean off() {
    return !wrong.isEmpty() || !missed.isEmpty();
  }

  /** The case and what is off with it, several lines. */
  String describe() {
    StringBuilder text = new StringBuilder();
    text.append("- ").append(shown.at()).append(" [").append(shown.kind()).append("] ");
    text.append(shown.note()).append('\n');
    for (Told finding : wrong) {
      text.append("  - told, not due: ").append(finding.id()).append(' ');
      text.append(finding.severity()).append(": ").append(finding.message()).append('\n');
    }
    for (String id : missed) {
      text.append("  - due, not told: ").append(id).append('\n');
    }
    return text.toString();
  }
}
