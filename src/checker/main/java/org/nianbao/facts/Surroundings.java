package org.nianbao.facts;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What other reports tell about a report.
 *
 * @param inputs which of {@link #INPUTS} are there, if only as {@link org.nianbao.facts.Unread
 *     unread}: rules that need others do not apply
 * @param facts the facts that rules judge beside the report's own
 */
public record Surroundings(Set<String> inputs, List<Fact> facts) {

  /** The same agency's report of the year before, whatever can be read of it. */
  public static final String PRIOR = "prior";

  /** 表二 of the year before, in the edition of the year. */
  public static final String PRIOR_DISCLOSURE = "prior-disclosure";

  /** 表三 of the year before. */
  public static final String PRIOR_REQUESTS = "prior-requests";

  /** The reports of all of a government's bodies. */
  public static final String BODIES = "bodies";

  /** Reports of other agencies, with prose. */
  public static final String OTHERS = "others";

  /** The reports of some of a government's bodies, or of all. */
  public static final String SOME_BODIES = "some-bodies";

  /** What rules may need of other reports. */
  public static final Set<String> INPUTS =
      Set.of(PRIOR, PRIOR_DISCLOSURE, PRIOR_REQUESTS, BODIES, SOME_BODIES, OTHERS);

  /** A report that stands alone. */
  public static final Surroundings NONE = new Surroundings(Set.of(), List.of());

  /** Copies the collections. */
  public Surroundings {
    inputs = Set.copyOf(inputs);
    facts = List.copyOf(facts);
  }

  /** Both together. */
  public Surroundings and(Surroundings more) {
    if (inputs.isEmpty() || more.inputs.isEmpty()) {
      return inputs.isEmpty() ? more : this;
    }
    Set<String> allInputs = new HashSet<>(inputs);
    allInputs.addAll(more.inputs);
    List<Fact> allFacts = new ArrayList<>(facts);
    allFacts.addAll(more.facts);
    return new Surroundings(allInputs, allFacts);
  }
}
