package org.nianbao.patterns;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.nianbao.Nianbao;
import org.nianbao.rules.Severity;

/**
 * How right the program is about a set of cases: shares from 0 to 1, 1 where there is nothing to
 * count.
 *
 * @param set the set's name
 * @param outcomes its cases, in the order of files and in them
 */
public record PatternFigures(String set, List<PatternOutcome> outcomes) {

  private static final Path SETS = Path.of("src/checker/test/resources/patterns");

  /** Copies the list. */
  public PatternFigures {
    outcomes = List.copyOf(outcomes);
  }

  /**
   * Checks the cases of a set.
   *
   * @param set its folder; no cases where there is none
   * @param part only the files whose name has this in it
   */
  public static PatternFigures of(String set, String part, Nianbao nianbao) throws IOException {
    List<PatternOutcome> outcomes = new ArrayList<>();
    for (Path file : files(SETS.resolve(set))) {
      if (file.getFileName().toString().contains(part)) {
        for (PatternCase shown : PatternCase.read(file)) {
          outcomes.add(PatternOutcome.of(shown, nianbao));
        }
      }
    }
    return new PatternFigures(set, outcomes);
  }

  private static List<Path> files(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(f -> f.toString().endsWith(".json")).sorted().toList();
    }
  }

  /** The share of the errors told that are due. */
  public double errors() {
    return precision(Severity.ERROR);
  }

  /** The share of the warnings told that are due. */
  public double warnings() {
    return precision(Severity.WARNING);
  }

  /** The share of the contradictions of prose and tables that are told. */
  public double claims() {
    return recall("claim/");
  }

  /** The share of all that is due that is told. */
  public double recall() {
    return recall("");
  }

  private double precision(Severity severity) {
    long right = outcomes.stream().mapToLong(o -> at(o.right(), severity)).sum();
    long wrong = outcomes.stream().mapToLong(o -> at(o.wrong(), severity)).sum();
    return share(right, right + wrong);
  }

  private static long at(List<PatternOutcome.Told> findings, Severity severity) {
    return findings.stream().filter(f -> f.severity() == severity).count();
  }

  private double recall(String family) {
    long due = 0;
    long missed = 0;
    for (PatternOutcome outcome : outcomes) {
      due += outcome.shown().expect().stream().filter(id -> id.startsWith(family)).count();
      due += family.isEmpty() && !outcome.shown().judged() ? 1 : 0;
      missed += outcome.missed().stream().filter(id -> id.startsWith(family)).count();
    }
    return share(due - missed, due);
  }

  private static double share(long part, long whole) {
    return whole == 0 ? 1 : (double) part / whole;
  }

  /** The figures, one line. */
  public String summary() {
    return String.format(
        Locale.ROOT,
        "%s: %d cases, errors precise %.4f, warnings precise %.4f, claims recalled %.4f, all recalled"
            + " %.4f, %d cases off",
        set,
        outcomes.size(),
        errors(),
        warnings(),
        claims(),
        recall(),
        outcomes.stream().filter(PatternOutcome::off).count());
  }

  /** The figures as the README's table has them. */
  public String row() {
    return String.format(
        Locale.ROOT,
        "| %d | %.1f%% | %.1f%% | %.1f%% |",
        outcomes.size(),
        100 * errors(),
        100 * warnings(),
        100 * claims());
  }

  /** The figures, and every case that is off, as Markdown. */
  public String report() {
    StringBuilder text = new StringBuilder(summary()).append("\n\n");
    outcomes.stream().filter(PatternOutcome::off).forEach(o -> text.append(o.describe()));
    return text.toString();
  }
}
