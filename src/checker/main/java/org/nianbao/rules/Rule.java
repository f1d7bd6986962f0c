package org.nianbao.rules;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.nianbao.facts.Surroundings;
import org.nianbao.wording.Wording;

/**
 * A rule's entry in the catalogue, read from its annotations in the DRL.
 *
 * @param id its stable id: family and name, such as {@code arithmetic/balance}
 * @param pack the name of the pack that it comes from; {@code nianbao} for the built-in one
 * @param title what it is about, in a few words
 * @param severity how grave its findings are
 * @param dimension what they are about
 * @param points how many points one finding costs, at least 0
 * @param cap how many points all its findings in one report cost at most
 * @param message the sentence of a finding, with %1, %2… for its operands
 * @param basis the laws, notices or conventions behind it
 * @param advice what to do about a finding
 * @param needs what it reads: ids of tables, {@code year}, {@code sections}…; where that is {@link
 *     org.nianbao.facts.Unread unread} the rule is not judged
 * @param firstYear the first report year that it is for; 0 for any
 * @param lastYear the last report year that it is for; 0 for any
 * @param thresholds the numbers from which on it speaks, by name, where no scoring profile says
 *     otherwise; most rules have none
 * @param silences when and why it says nothing; most rules have one reason or two
 */
public record Rule(
    String id,
    String pack,
    Wording title,
    Severity severity,
    Dimension dimension,
    int points,
    int cap,
    Wording message,
    Basis basis,
    Wording advice,
    List<String> needs,
    int firstYear,
    int lastYear,
    Map<String, Integer> thresholds,
    List<Silencing> silences) {

  /** Copies the collections. */
  public Rule {
    needs = List.copyOf(needs);
    silences = List.copyOf(silences);
    thresholds = Collections.unmodifiableMap(new LinkedHashMap<>(thresholds));
  }

  /** By its id alone; what the language gives a record is linked at its first use, at a cost. */
  @Override
  public int hashCode() {
    return id.hashCode();
  }

  /** The same with its own of the given reasons to say nothing, its findings of some gravity. */
  Rule inUse(Severity gravity, List<Silencing> reasons) {
    List<Silencing> own = new ArrayList<>();
    for (Silencing reason : reasons) {
      if (reason.covers(id)) {
        own.add(reason);
      }
    }
    return new Rule(
        id,
        pack,
        title,
        gravity,
        dimension,
        points,
        cap,
        message,
        basis,
        advice,
        needs,
        firstYear,
        lastYear,
        thresholds,
        own);
  }

  /** The part of its id before the slash: the family, and the DRL file it stands in. */
  public String family() {
    return id.substring(0, id.indexOf('/'));
  }

  /** What it needs of other reports; empty for a rule that judges each report by itself. */
  public List<String> needsOfOthers() {
    if (!isOfSets()) {
      return List.of();
    }
    List<String> ofOthers = new ArrayList<>(needs);
    ofOthers.retainAll(Surroundings.INPUTS);
    return ofOthers;
  }

  /** Whether it compares a report with others, and applies only where these are there. */
  public boolean isOfSets() {
    return !needs.isEmpty() && !Collections.disjoint(needs, Surroundings.INPUTS);
  }

  /**
   * Whether it is for reports of the given year; where the year is unknown (0), only rules for
   * every year are.
   */
  public boolean isFor(int year) {
    if (year == 0) {
      return firstYear == 0 && lastYear == 0;
    }
    return year >= firstYear && (lastYear == 0 || year <= lastYear);
  }
}
