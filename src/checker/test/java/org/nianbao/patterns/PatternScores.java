package org.nianbao.patterns;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.nianbao.Nianbao;
import org.nianbao.document.Source;
import org.nianbao.document.UnreadableException;
import org.nianbao.facts.Given;
import org.nianbao.rules.Severity;
import org.nianbao.score.Scorecard;

/**
 * What reports come to by the default profile, by what is wrong with them.
 *
 * @param byKind the cases of each kind
 */
public record PatternScores(Map<Kind, List<PatternOutcome>> byKind) {

  /** What is wrong with a report, and what its score has to be. */
  public enum Kind {
    /** Nothing is told of it: 98 points or more. */
    RIGHT,
    /** One figure is wrong, in whatever sums: below 95. */
    ONE_FIGURE,
    /** A section or a table is not there: not among the best, as all that follow. */
    SECTION_MISSING,
    /** It follows another year's form. */
    OTHER_FORM,
    /** A table is blank. */
    BLANK_TABLE,
    /** Strokes stand in a whole table. */
    STROKES,
    /** What a table holds could not be read. */
    UNREAD_TABLE,
    /** Something else, milder or graver. */
    OTHER
  }

  private static final String BEST = "优";

  /** So many points of the 25 for accuracy are hidden where a table cannot be read. */
  private static final BigDecimal A_TABLE = new BigDecimal("5");

  /** Sorts the cases of a set of which all that is due is told, and nothing else. */
  public static PatternScores of(PatternFigures figures) {
    Map<Kind, List<PatternOutcome>> byKind = new EnumMap<>(Kind.class);
    for (PatternOutcome outcome : figures.outcomes()) {
      if (outcome.shown().judged() && !outcome.off() && outcome.score().isPresent()) {
        byKind.computeIfAbsent(kind(outcome), kind -> new ArrayList<>()).add(outcome);
      }
    }
    return new PatternScores(byKind);
  }

  private static Kind kind(PatternOutcome outcome) {
    List<PatternOutcome.Told> told = outcome.right();
    if (has(told, "structure/section-missing|structure/table-missing")) {
      return Kind.SECTION_MISSING;
    }
    if (has(told, "edition/(disclosure-columns|other-split|retired-rows)|heading/legacy")) {
      return Kind.OTHER_FORM;
    }
    if (has(told, "cell/unfilled")) {
      return Kind.BLANK_TABLE;
    }
    if (has(told, "arithmetic/(?!fee).*")) {
      return Kind.ONE_FIGURE;
    }
    if (!told.isEmpty() || !outcome.shown().may().isEmpty()) {
      return Kind.OTHER;
    }
    return outcome.score().orElseThrow().dimensions().stream()
            .anyMatch(dimension -> dimension.unread().compareTo(A_TABLE) >= 0)
        ? Kind.UNREAD_TABLE
        : Kind.RIGHT;
  }

  /** The same with some of its right reports spoilt in each of the ways that cost the grade. */
  public PatternScores withSpoilt(int each, Nianbao nianbao) throws UnreadableException {
    Map<Kind, List<PatternOutcome>> all = new EnumMap<>(Kind.class);
    byKind.forEach((kind, outcomes) -> all.put(kind, new ArrayList<>(outcomes)));
    List<PatternOutcome> right = byKind.getOrDefault(Kind.RIGHT, List.of());
    for (int i = 0; i < right.size(); i += each) {
      PatternCase shown = right.get(i).shown();
      for (Map.Entry<Kind, String> spoilt : SpoiltReport.of(shown.text()).entrySet()) {
        byte[] bytes = spoilt.getValue().getBytes(StandardCharsets.UTF_8);
        Scorecard card = nianbao.check(new Source(shown.name(), bytes), Given.NOTHING).scorecard();
        all.computeIfAbsent(spoilt.getKey(), kind -> new ArrayList<>())
            .add(new PatternOutcome(shown, List.of(), List.of(), List.of(), Optional.of(card)));
      }
    }
    return new PatternScores(all);
  }

  private static boolean has(List<PatternOutcome.Told> told, String ids) {
    return told.stream().anyMatch(one -> one.severity() == Severity.ERROR && one.id().matches(ids));
  }

  /** How many cases there are of a kind. */
  public int count(Kind kind) {
    return byKind.getOrDefault(kind, List.of()).size();
  }

  /** The cases whose score is not as their kind's has to be. */
  public List<String> offences() {
    List<String> offences = new ArrayList<>();
    byKind.forEach(
        (kind, outcomes) ->
            outcomes.stream()
                .filter(outcome -> !isAsDue(kind, outcome.score().orElseThrow()))
                .map(outcome -> kind + " " + total(outcome) + " " + outcome.shown().at())
                .forEach(offences::add));
    return offences;
  }

  private static boolean isAsDue(Kind kind, Scorecard card) {
    return switch (kind) {
      case RIGHT -> card.total() != null && card.total().compareTo(new BigDecimal("98")) >= 0;
      case ONE_FIGURE -> card.total() != null && card.total().compareTo(new BigDecimal("95")) < 0;
      case OTHER -> true;
      default -> !card.grade().equals(BEST);
    };
  }

  private static String total(PatternOutcome outcome) {
    Scorecard card = outcome.score().orElseThrow();
    return Optional.ofNullable(card.total()).map(BigDecimal::toPlainString).orElse("—")
        + card.grade();
  }

  /** How many cases of each kind have which total, as a table. */
  public String report() {
    StringBuilder text =
        new StringBuilder("| | cases | least | median | most |\n|---|---|---|---|---|\n");
    byKind.forEach(
        (kind, outcomes) -> {
          List<BigDecimal> totals =
              outcomes.stream()
                  .map(outcome -> outcome.score().orElseThrow().total())
                  .map(total -> total == null ? BigDecimal.ZERO : total)
                  .sorted()
                  .toList();
          text.append(
              String.format(
                  Locale.ROOT,
                  "| %s | %d | %s | %s | %s |%n",
                  kind,
                  totals.size(),
                  totals.get(0),
                  totals.get(totals.size() / 2),
                  totals.get(totals.size() - 1)));
        });
    offences().forEach(one -> text.append(one).append('\n'));
    return text.toString();
  }
}
