package org.nianbao.score;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.MonthDay;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.nianbao.facts.CopyLimits;
import org.nianbao.rules.Dimension;
import org.nianbao.rules.Rule;
import org.nianbao.wording.Messages;
import org.nianbao.wording.Wording;

/**
 * A scoring profile: one file in {@code rules/scoring/}.
 *
 * @param name its name, such as {@code default}
 * @param title what it is for, in a few words
 * @param weights the weight of each dimension; all six have one, at least one above 0
 * @param prices the points of rules, by rule id; other rules keep their own
 * @param grades the grades, the best first; the last one is from 0
 * @param vetoGrade the grade of a report that a veto fails
 * @param vetoes conditions that fail a report whatever its points, the gravest first
 * @param deadlines the last day of publication in the year after the report's, by kind of body:
 *     {@code department}, {@code government}, {@code township}, {@code subdistrict}
 * @param thresholds the thresholds of rules that differ here, by rule id and name
 * @param copyLimits the share of copied prose from which a report counts as copied
 */
public record Profile(
    String name,
    Wording title,
    Map<Dimension, Weight> weights,
    Map<String, Price> prices,
    List<Grade> grades,
    String vetoGrade,
    List<Veto> vetoes,
    Map<String, MonthDay> deadlines,
    Map<String, Map<String, Integer>> thresholds,
    CopyLimits copyLimits) {

  /** Copies the collections. */
  public Profile {
    weights = Map.copyOf(weights);
    prices = Map.copyOf(prices);
    grades = List.copyOf(grades);
    vetoes = List.copyOf(vetoes);
    deadlines = Map.copyOf(deadlines);
    thresholds = Map.copyOf(thresholds);
  }

  /**
   * Reads a profile from a file.
   *
   * @throws ProfileException if the file cannot be read or is not a valid profile; it holds every
   *     mistake
   */
  public static Profile load(Path file) throws ProfileException {
    try {
      return ProfileReader.read(file.toString(), Files.readAllBytes(file));
    } catch (IOException e) {
      throw new ProfileException(List.of(Messages.say("score.profile.unreadable", file)));
    }
  }

  /** Returns the profile that comes with the program. */
  public static Profile builtIn() {
    try (InputStream in = Profile.class.getResourceAsStream("/scoring/default.json")) {
      if (in == null) {
        throw new IllegalStateException("rules/scoring/default.json is missing from the program");
      }
      return ProfileReader.read("rules/scoring/default.json", in.readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (ProfileException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Returns what a rule costs here. */
  Price price(Rule rule) {
    return prices.getOrDefault(rule.id(), new Price(rule.points(), rule.cap()));
  }

  /** Returns the grade of a total from 0 to 100. */
  String grade(BigDecimal total) {
    return grades.stream()
        .filter(grade -> total.compareTo(grade.from()) >= 0)
        .findFirst()
        .orElse(grades.get(grades.size() - 1))
        .name();
  }

  /** Returns the veto on an agency that published no report, where the profile has one. */
  public Optional<Veto> absence() {
    return vetoes.stream().filter(Veto::isForAbsence).findFirst();
  }

  /**
   * The thresholds of the profile that the rules in use do not have, as {@code rule.name}, sorted;
   * those of rules that are not in use are left out.
   */
  public List<String> unknownThresholds(Collection<Rule> rules) {
    return rules.stream()
        .flatMap(
            rule ->
                thresholds.getOrDefault(rule.id(), Map.of()).keySet().stream()
                    .filter(name -> !rule.thresholds().containsKey(name))
                    .map(name -> rule.id() + "." + name))
        .sorted()
        .toList();
  }

  /**
   * Rule ids of the profile that no rule in use has, sorted: misspelled, or of a pack that is not
   * loaded.
   */
  public List<String> unknownRules(Collection<Rule> rules) {
    Set<String> known = rules.stream().map(Rule::id).collect(Collectors.toSet());
    Set<String> named = new TreeSet<>(prices.keySet());
    named.addAll(thresholds.keySet());
    weights.values().forEach(weight -> named.addAll(weight.decisive()));
    vetoes.stream().filter(veto -> !veto.isForAbsence()).forEach(veto -> named.add(veto.rule()));
    return named.stream().filter(id -> !known.contains(id)).toList();
  }
}
