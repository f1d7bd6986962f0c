package org.nianbao.form;

import java.util.ArrayList;
import java.util.List;

/**
 * A first-level section of the form.
 *
 * @param number its place among the sections, from 1
 * @param numeral the Chinese numeral of its heading, such as 三
 * @param name its heading without the numeral, in the form's words
 * @param synonyms other wordings that count as the same and as right, such as those of the
 *     Regulations' article 50
 * @param variants wordings that are clear but not the form's; also what a shortened heading is
 *     likely to keep
 * @param table the id of the table that makes up the section; empty for a section of prose
 * @param content what its prose tells of
 */
public record FormSection(
    int number,
    String numeral,
    String name,
    List<String> synonyms,
    List<String> variants,
    String table,
    Content content) {

  /** What the prose of a section tells of. */
  public enum Content {
    /** What was done in the report's year. */
    YEAR,
    /** Problems and plans, whose numbers need not be the year's. */
    OUTLOOK
  }

  /** Copies the lists; what a file leaves out is empty. */
  public FormSection {
    synonyms = synonyms == null ? List.of() : List.copyOf(synonyms);
    variants = variants == null ? List.of() : List.copyOf(variants);
    table = table == null ? "" : table;
    content = content == null ? Content.YEAR : content;
  }

  /** Returns every wording by which the section is recognized: name, synonyms and variants. */
  public List<String> names() {
    List<String> names = new ArrayList<>(List.of(name));
    names.addAll(synonyms);
    names.addAll(variants);
    return List.copyOf(names);
  }

  /** Returns whether the form wants prose here, not a table. */
  public boolean isProse() {
    return table.isEmpty();
  }
}
