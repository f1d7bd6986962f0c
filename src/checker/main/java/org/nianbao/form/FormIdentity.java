package org.nianbao.form;

import java.util.List;
import org.nianbao.wording.Wording;

/**
 * A relation (勾稽关系) between the figures of one row or of one column of a table.
 *
 * @param name its stable name, also that of its rule: {@code arithmetic/balance} judges {@code
 *     balance}. The sums of several groups have one name
 * @param entry what the catalogue of rules says of it
 * @param table the id of the table
 * @param each whether it holds for {@link Each#ROW each row} (its terms are columns) or {@link
 *     Each#COLUMN each column} (its terms are rows)
 * @param of the rows or columns it holds for; empty for every one that has all of its terms
 * @param left the ids of the terms that are added up on the left
 * @param relation how the two sides compare
 * @param right the ids of the terms that are added up on the right
 * @param formula the relation in words, for messages
 * @param formulaEn the same in English
 */
public record FormIdentity(
    String name,
    CatalogueEntry entry,
    String table,
    Each each,
    List<String> of,
    List<String> left,
    Relation relation,
    List<String> right,
    String formula,
    String formulaEn) {

  /**
   * What the catalogue of rules says of an identity; the rest stands with the rule for its kind of
   * relation.
   *
   * @param title what a finding is about, in a few words
   * @param severity how grave a finding is: {@code error}, {@code warning} or {@code info}
   * @param points how many points a finding costs
   * @param cap how many points all its findings in one report cost at most
   * @param note what the form says of it; empty where the formula says enough
   * @param advice what to do about a finding; empty where it is that of its kind of relation
   */
  public record CatalogueEntry(
      Wording title, String severity, int points, int cap, Wording note, Wording advice) {}

  /** How grave a finding may be, the gravest first. */
  static final List<String> SEVERITIES = List.of("error", "warning", "info");

  /** What an identity holds for. */
  public enum Each {
    /** Each row: its terms are columns. */
    ROW,
    /** Each column: its terms are rows. */
    COLUMN
  }

  /** How the two sides of an identity compare. */
  public enum Relation {
    /** The left side equals the right. */
    EQUAL,
    /** The left side is at least the right. */
    AT_LEAST
  }

  /** The id of the rule that an identity with the given name is reported under. */
  public static String rule(String name) {
    return "arithmetic/" + name;
  }

  /** Copies the lists; what a file leaves out is empty. */
  public FormIdentity {
    of = of == null ? List.of() : List.copyOf(of);
    left = List.copyOf(left);
    right = List.copyOf(right);
  }
}
