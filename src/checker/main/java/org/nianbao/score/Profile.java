package org.nianbao.score;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
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
import org.nianbao.rules.Rule;
import org.nianbao.rules.Severity;
import org.nianbao.wording.Messages;
import org.nianbao.wording.Wording;

/**
 * A scoring profile (评分方案): one file in {@code rules/scoring/}.
 *
 * @param name its name, such as {@code default}
 * @param title what it is for, in a few words
 * @param about where it comes from, and what people should know of it
 * @param scale what its totals look like
 * @param weights its dimensions in their order; one at least weighs more than 0
 * @param prices the points of rules; other rules keep their own
 * @param groups rules that share a cap
 * @param items what is scored beside the findings of rules
 * @param bonus how far bonus points count
 * @param combination how the total comes together with scores from elsewhere
 * @param grading the grades and what keeps them low
 * @param vetoGrade the grade of a report that a veto fails
 * @param vetoes conditions that fail a report whatever its points, the gravest first
 * @param deadlines the last day of publication in the year after the report's, by kind of body:
 *     {@code department}, {@code government}, {@code township}, {@code subdistrict}
 * @param thresholds the thresholds of rules that differ here, by rule id and name
 */
public record Profile(
    String name,
    Wording title,
    About about,
    Scale scale,
    List<Weight> weights,
    PriceList prices,
    List<Group> groups,
    List<Item> items,
    Bonus bonus,
    Combination combination,
    Grading grading,
    String vetoGrade,
    List<Veto> vetoes,
    Map<String, MonthDay> deadlines,
    Map<String, Map<String, Integer>> thresholds) {

  private static final String FOLDER = "/scoring/";

  /**
   * What people should know of a profile.
   *
   * @param source where it was published; empty for one of the program's own
   * @param notes the reasons for it, and what of its source it leaves to people
   */
  public record About(Wording source, List<Wording> notes) {

    /** Copies the list. */
    public About {
      notes = List.copyOf(notes);
    }
  }

  /** Copies the collections. */
  public Profile {
    weights = List.copyOf(weights);
    groups = List.copyOf(groups);
    items = List.copyOf(items);
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

  /** Returns the profile that the program scores by where no other is asked for. */
  public static Profile builtIn() {
    Optional<Profile> profile = named("default");
    if (profile.isEmpty()) {
      throw new IllegalStateException("rules/scoring/default.json is not in the program");
    }
    return profile.get();
  }

  /** Returns the profile of that name that comes with the program, if there is one. */
  public static Optional<Profile> named(String name) {
    if (!name.matches("[a-z0-9-]+")) {
      return Optional.empty();
    }
    try (InputStream in = Profile.class.getResourceAsStream(FOLDER + name + ".json")) {
      return in == null
          ? Optional.empty()
          : Optional.of(ProfileReader.read("rules/scoring/" + name + ".json", in.readAllBytes()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (ProfileException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Returns the dimension with the given id, where the profile has it. */
  public Optional<Weight> weight(String dimension) {
    for (Weight weight : weights) {
      if (weight.id().equals(dimension)) {
        return Optional.of(weight);
      }
    }
    return Optional.empty();
  }

  /** Returns the id of the dimension that a rule's findings count for. */
  public String dimension(Rule rule) {
    Optional<Price> price = prices.named(rule);
    return price.isEmpty() || price.get().dimension().isEmpty()
        ? rule.dimension().id()
        : price.get().dimension();
  }

  /** Returns how grave the findings of a rule are; empty where they are as grave as it says. */
  public Optional<Severity> severity(Rule rule) {
    Optional<Price> price = prices.named(rule);
    return price.isPresent() ? price.get().severity() : Optional.empty();
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
    Set<String> named = new TreeSet<>(prices.names());
    named.addAll(thresholds.keySet());
    weights.forEach(weight -> named.addAll(weight.decisive()));
    vetoes.stream().filter(veto -> !veto.isForAbsence()).forEach(veto -> named.add(veto.rule()));
    groups.forEach(group -> named.addAll(group.rules()));
    items.forEach(item -> named.addAll(item.without()));
    grading.caps().forEach(cap -> named.addAll(cap.rules()));
    return named.stream()
        .filter(name -> known.stream().noneMatch(id -> PriceList.covers(name, id)))
        .toList();
  }
}
