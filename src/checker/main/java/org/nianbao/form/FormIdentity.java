package org.nianbao.form;

import java.util.List;

/**
 * A relation (勾稽关系) between the figures of one row or of one column of a table.
 *
 * @param name its stable name, also that of the rule that judges it: {@code arithmetic/balance}
 *     judges {@code balance}
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
    String table,
    Each each,
    List<String> of,
    List<String> left,
    Relation relation,
    List<String> right,
    String formula,
    String formulaEn) {

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

  /** Copies the lists; what a file leaves out is empty. */
  public FormIdentity {
    of = of == null ? List.of() : List.copyOf(of);
    left = List.copyOf(left);
    right = List.copyOf(right);
  }
}
