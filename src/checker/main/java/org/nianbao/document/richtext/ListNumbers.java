package org.nianbao.document.richtext;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * The automatic numbers of one document, counted while its paragraphs are read in order: what a
 * word processor shows in front of a paragraph and no paragraph's text holds.
 */
public final class ListNumbers {

  /** Word has nine levels; documents of other programs may have ten. */
  public static final int LEVELS = 10;

  /** The levels that a number's text can name: %1 to %9. */
  private static final int NAMED = 9;

  private final Map<String, Definition> definitions;
  private final Map<String, Use> uses;
  private final Map<String, int[]> counters = new HashMap<>();
  private final Set<String> started = new HashSet<>();

  /** The numbering of a document with the given lists, by their ids. */
  public ListNumbers(Map<String, Definition> definitions, Map<String, Use> uses) {
    this.definitions = Map.copyOf(definitions);
    this.uses = Map.copyOf(uses);
  }

  /**
   * A level of a list.
   *
   * @param start the first number
   * @param format the kind of numerals, as {@link NumberFormat} knows them
   * @param text the number's text with {@code %1} to {@code %9} for the levels' numbers
   * @param space whether a space stands between the number and the text
   * @param restart after which level (from 1) the count begins again; 0 never; -1 after any higher
   * @param legal whether all numbers are shown in Arabic numerals
   */
  public record Level(
      int start, String format, String text, boolean space, int restart, boolean legal) {

    /** What Word takes where a level is not defined. */
    public static final Level MISSING = new Level(1, "none", "", false, -1, false);
  }

  /**
   * A list as defined.
   *
   * @param levels its levels from 0
   */
  public record Definition(Map<Integer, Level> levels) {}

  /**
   * A list as used by paragraphs.
   *
   * @param definition the id of its definition
   * @param starts first numbers that differ from the definition's, by level
   * @param levels levels that differ from the definition's
   */
  public record Use(String definition, Map<Integer, Integer> starts, Map<Integer, Level> levels) {}

  /**
   * Counts a paragraph and returns its number.
   *
   * @param list the id of the list's use
   * @param asked the level in the list, from 0
   * @return what stands in front of the paragraph's text; empty for no number
   */
  public String next(String list, int asked) {
    Use use = uses.get(list);
    Definition definition = use == null ? null : definitions.get(use.definition());
    if (definition == null) {
      return "";
    }
    int level = Math.max(0, Math.min(LEVELS - 1, asked));
    int[] counts = count(definition, list, use, level);
    return label(definition, use, level, counts);
  }

  /** Makes the next paragraph at the level have the given number. */
  public void restart(String list, int level, int number) {
    Use use = uses.get(list);
    if (use != null && level >= 0 && level < LEVELS) {
      counts(use)[level] = Math.max(0, Math.min(NumberFormat.LARGEST, number));
    }
  }

  private int[] counts(Use use) {
    counters.putIfAbsent(use.definition(), new int[LEVELS]);
    return counters.get(use.definition());
  }

  /** Returns all uses of a definition count on, unless a use sets a first number of its own. */
  private int[] count(Definition definition, String list, Use use, int level) {
    int[] counts = counts(use);
    boolean restarts = started.add(list + '/' + level) && use.starts().containsKey(level);
    counts[level] =
        counts[level] == 0 || restarts
            ? stored(start(definition, use, level))
            : Math.min(counts[level] + 1, stored(NumberFormat.LARGEST));
    for (int lower = level + 1; lower < LEVELS; lower++) {
      int restart = level(definition, use, lower).restart();
      if (restart < 0 || level + 1 <= restart) {
        counts[lower] = 0;
      }
    }
    return counts;
  }

  private static String label(Definition definition, Use use, int level, int[] counts) {
    Level shown = level(definition, use, level);
    if (shown.format().equals("bullet")) {
      return "";
    }
    StringBuilder label = new StringBuilder();
    String text = shown.text();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      int of = i + 1 < text.length() ? text.charAt(i + 1) - '1' : -1;
      if (c == '%' && of >= 0 && of < NAMED) {
        label.append(number(definition, use, of, counts, shown.legal()));
        i++;
      } else {
        label.append(c);
      }
    }
    return shown.space() ? spaced(label.toString()) : label.toString();
  }

  /** After "一、" the gap is only layout; after "1.2" it keeps number and text apart. */
  public static String spaced(String label) {
    return !label.isEmpty() && Character.isLetterOrDigit(label.charAt(label.length() - 1))
        ? label + " "
        : label;
  }

  private static String number(
      Definition definition, Use use, int level, int[] counts, boolean legal) {
    int number = counts[level] == 0 ? start(definition, use, level) : counts[level] - 1;
    String format = level(definition, use, level).format();
    return NumberFormat.format(number, legal && !format.equals("none") ? "decimal" : format);
  }

  private static int start(Definition definition, Use use, int level) {
    Integer own = use.starts().get(level);
    return own != null ? own : level(definition, use, level).start();
  }

  /** Returns the count as stored: 0 means "not begun", and lists may begin with the number 0. */
  private static int stored(int number) {
    return number + 1;
  }

  private static Level level(Definition definition, Use use, int level) {
    Level own = use.levels().get(level);
    return own != null ? own : definition.levels().getOrDefault(level, Level.MISSING);
  }
}
