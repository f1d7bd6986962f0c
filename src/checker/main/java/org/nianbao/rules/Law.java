package org.nianbao.rules;

import java.util.Map;
import java.util.Objects;
import org.nianbao.wording.Wording;

/**
 * A source of law that rules name as their basis: an entry of {@code rules/laws.json}.
 *
 * @param id its id, which {@code @basis} names
 * @param name its citation
 * @param firstYear the first report year that it is for; 0 for any
 * @param lastYear the last report year that it is for; 0 while it is in force
 * @param successor the id of the source that is for the years after; empty where there is none
 * @param articles the citations of its articles by the number that {@code @basis} names
 */
public record Law(
    String id,
    Wording name,
    int firstYear,
    int lastYear,
    String successor,
    Map<String, Wording> articles) {

  /** Rejects nulls; copies the articles. */
  public Law {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(successor, "successor");
    articles = Map.copyOf(articles);
  }
}
