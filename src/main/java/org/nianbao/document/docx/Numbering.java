package org.nianbao.document.docx;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The automatic numbers of one document, counted while its paragraphs are read in order: what Word
 * shows in front of a paragraph and no paragraph's text holds.
 */
final class Numbering {

  /** Word has nine levels. */
  static final int LEVELS = 9;

  private final Map<String, Definition> definitions;
  private final Map<String, Use> uses;
  private final Styles styles;
  private final Map<String, int[]> counters = new HashMap<>();
  private final Set<String> started = new HashSet<>();

  Numbering(Map<String, Definition> definitions, Map<String, Use> uses, Styles styles) {
    this.definitions = Map.copyOf(definitions);
    this.uses = Map.copyOf(uses);
    this.styles = styles;
  }

  /** The numbering of a document that has none. */
  static Numbering none(Styles styles) {
    return new Numbering(Map.of(), Map.of(), styles);
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
   * @param style the paragraph style that belongs to the level; empty for none
   */
  record Level(
      int start,
      String format,
      String text,
      boolean space,
      int restart,
      boolean legal,
      String style) {

    /** What Word takes where a level is not defined. */
    static final Level MISSING = new Level(1, "none", "", false, -1, false, "");
  }

  /**
   * A list as defined ({@code w:abstractNum}).
   *
   * @param levels its levels from 0
   * @param styleLink the list style that this definition is for; empty for none
   * @param numStyleLink the list style whose definition is meant instead; empty for none
   */
  record Definition(Map<Integer, Level> levels, String styleLink, String numStyleLink) {}

  /**
   * A list as used by paragraphs ({@code w:num}).
   *
   * @param definition the id of its definition
   * @param starts first numbers that differ from the definition's, by level
   * @param levels levels that differ from the definition's
   */
  record Use(String definition, Map<Integer, Integer> starts, Map<Integer, Level> levels) {}

  /**
   * Counts a paragraph and tells its number.
   *
   * @param style the paragraph's style
   * @param direct what the paragraph says itself
   * @return what stands in front of the paragraph's text; empty for no number
   */
  String next(String style, NumberReference direct) {
    Optional<String> numId = direct.numId().or(() -> styles.numId(style));
    Use use = numId.map(uses::get).orElse(null);
    if (use == null) {
      return "";
    }
    String id = resolve(use.definition());
    Definition definition = definitions.get(id);
    if (definition == null) {
      return "";
    }
    int level =
        direct.level().or(() -> levelOf(style, definition)).or(() -> styles.level(style)).orElse(0);
    int[] counts = count(id, definition, numId.get(), use, level);
    return label(definition, use, level, counts);
  }

  /** The definition that is meant: a list style's where the given one only points to it. */
  private String resolve(String id) {
    Definition definition = definitions.get(id);
    if (definition == null || definition.numStyleLink().isEmpty()) {
      return id;
    }
    String link = definition.numStyleLink();
    for (Map.Entry<String, Definition> other : definitions.entrySet()) {
      if (other.getValue().styleLink().equals(link)) {
        return other.getKey();
      }
    }
    return styles.numId(link).map(uses::get).map(Use::definition).orElse(id);
  }

  private static Optional<Integer> levelOf(String style, Definition definition) {
    return definition.levels().entrySet().stream()
        .filter(level -> !style.isEmpty() && level.getValue().style().equals(style))
        .map(Map.Entry::getKey)
        .min(Integer::compare);
  }

  /** All uses of a definition count on, unless a use sets a first number of its own. */
  private int[] count(String id, Definition definition, String numId, Use use, int level) {
    int[] counts = counters.computeIfAbsent(id, key -> new int[LEVELS]);
    boolean restarts = started.add(numId + '/' + level) && use.starts().containsKey(level);
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
      if (c == '%' && of >= 0 && of < LEVELS) {
        label.append(number(definition, use, of, counts, shown.legal()));
        i++;
      } else {
        label.append(c);
      }
    }
    if (!label.isEmpty() && shown.space()) {
      label.append(separator(label.charAt(label.length() - 1)));
    }
    return label.toString();
  }

  /** After "一、" the gap is only layout; after "1.2" it keeps number and text apart. */
  private static String separator(char last) {
    return Character.isLetterOrDigit(last) ? " " : "";
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

  /** A count of 0 means "not begun", and lists may begin with the number 0. */
  private static int stored(int number) {
    return number + 1;
  }

  private static Level level(Definition definition, Use use, int level) {
    Level own = use.levels().get(level);
    return own != null ? own : definition.levels().getOrDefault(level, Level.MISSING);
  }
}
