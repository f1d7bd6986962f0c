package org.nianbao.document.docx;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.nianbao.document.richtext.ListNumbers;

/** A document's lists, found by what paragraphs and their styles say. */
final class Numbering {

  private final Map<String, Definition> definitions;
  private final Map<String, ListNumbers.Use> asUsed;
  private final Map<String, ListNumbers.Use> uses = new HashMap<>();
  private final Styles styles;
  private final ListNumbers numbers;

  Numbering(
      Map<String, Definition> definitions, Map<String, ListNumbers.Use> asUsed, Styles styles) {
    this.definitions = Map.copyOf(definitions);
    this.asUsed = Map.copyOf(asUsed);
    this.styles = styles;
    for (Map.Entry<String, ListNumbers.Use> list : asUsed.entrySet()) {
      ListNumbers.Use use = list.getValue();
      String meant = resolve(use.definition());
      uses.put(list.getKey(), new ListNumbers.Use(meant, use.starts(), use.levels()));
    }
    Map<String, ListNumbers.Definition> plain = new HashMap<>();
    for (Map.Entry<String, Definition> list : definitions.entrySet()) {
      plain.put(list.getKey(), list.getValue().plain());
    }
    this.numbers = new ListNumbers(plain, uses);
  }

  /** Returns the numbering of a document that has none. */
  static Numbering none(Styles styles) {
    return new Numbering(Map.of(), Map.of(), styles);
  }

  /** The same lists, with other styles, nothing counted yet. */
  Numbering with(Styles others) {
    return new Numbering(definitions, asUsed, others);
  }

  /**
   * A list as defined ({@code w:abstractNum}).
   *
   * @param levels its levels from 0
   * @param levelStyles the paragraph styles that belong to levels
   * @param styleLink the list style that this definition is for; empty for none
   * @param numStyleLink the list style whose definition is meant instead; empty for none
   */
  record Definition(
      Map<Integer, ListNumbers.Level> levels,
      Map<Integer, String> levelStyles,
      String styleLink,
      String numStyleLink) {

    ListNumbers.Definition plain() {
      return new ListNumbers.Definition(levels);
    }
  }

  /**
   * Counts a paragraph and returns its number.
   *
   * @param style the paragraph's style
   * @param direct what the paragraph says itself
   * @return what stands in front of the paragraph's text; empty for no number
   */
  String next(String style, NumberReference direct) {
    Optional<String> numId = direct.numId().isPresent() ? direct.numId() : styles.numId(style);
    if (numId.isEmpty() || !uses.containsKey(numId.get())) {
      return "";
    }
    Optional<Integer> level = direct.level();
    if (level.isEmpty()) {
      level = levelOf(style, uses.get(numId.get()).definition());
    }
    if (level.isEmpty()) {
      level = styles.level(style);
    }
    return numbers.next(numId.get(), level.orElse(0));
  }

  /** Returns the definition that is meant: a list style's where the given one only points to it. */
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
    Optional<String> ofStyle = styles.numId(link);
    ListNumbers.Use use = ofStyle.isPresent() ? asUsed.get(ofStyle.get()) : null;
    return use == null ? id : use.definition();
  }

  private Optional<Integer> levelOf(String style, String definition) {
    Definition found = definitions.get(definition);
    if (found == null || style.isEmpty()) {
      return Optional.empty();
    }
    Optional<Integer> highest = Optional.empty();
    for (Map.Entry<Integer, String> level : found.levelStyles().entrySet()) {
      if (level.getValue().equals(style) && (highest.isEmpty() || level.getKey() < highest.get())) {
        highest = Optional.of(level.getKey());
      }
    }
    return highest;
  }
}
