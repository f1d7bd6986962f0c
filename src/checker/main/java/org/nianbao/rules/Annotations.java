package org.nianbao.rules;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.nianbao.wording.Messages;
import org.nianbao.wording.Wording;

/** Reads a rule's entry of the catalogue from its annotations, and says what is wrong with them. */
final class Annotations {

  private static final Pattern THRESHOLD = Pattern.compile("([a-z][A-Za-z]*) *= *(\\d{1,9})");
  private static final Set<String> KNOWN =
      Set.of(
          "title",
          "titleEn",
          "severity",
          "dimension",
          "points",
          "cap",
          "message",
          "messageEn",
          "basis",
          "basisEn",
          "basisNote",
          "basisNoteEn",
          "advice",
          "adviceEn",
          "needs",
          "since",
          "until",
          "thresholds");

  private final String id;
  private final Map<String, Object> values;
  private final Citations citations;
  private final List<Wording> problems = new ArrayList<>();

  Annotations(String id, Map<String, Object> values, Citations citations) {
    this.id = id;
    this.values = values;
    this.citations = citations;
  }

  /** Whether a rule's name is an id, which the catalogue lists. */
  static boolean isId(String name) {
    int slash = name.indexOf('/'); // asked of every rule at every start
    return slash > 0
        && isPartOfId(name.substring(0, slash))
        && isPartOfId(name.substring(slash + 1));
  }

  private static boolean isPartOfId(String part) {
    boolean id = !part.isEmpty() && part.charAt(0) >= 'a' && part.charAt(0) <= 'z';
    for (int i = 1; id && i < part.length(); i++) {
      char c = part.charAt(i);
      id = (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-';
    }
    return id;
  }

  /** A rule of the first phase as annotated; meaningful only where there are no problems. */
  Optional<Silencing> silencing() {
    for (String name : new TreeSet<>(values.keySet())) {
      if (!Set.of("title", "titleEn", "silences").contains(name)) {
        problems.add(Messages.say("rules.annotation.needs-silences", name));
      }
    }
    Wording title = wording("title");
    List<String> silent = list("silences");
    for (String rule : silent) {
      if (!isId(rule) && !rule.equals(Silencing.ALL)) {
        problems.add(Messages.say("rules.annotation.silences-list", rule));
      }
    }
    return problems.isEmpty() ? Optional.of(new Silencing(id, title, silent)) : Optional.empty();
  }

  /** What is wrong; each is a phrase that follows the rule's name. */
  List<Wording> problems() {
    return problems;
  }

  /** The rule as annotated; meaningful only where there are no problems. */
  Optional<Rule> rule(String pack) {
    if (!isId(id)) {
      problems.add(Messages.say("rules.annotation.name"));
    }
    if (!KNOWN.containsAll(values.keySet())) {
      Set<String> unknown = new TreeSet<>(values.keySet());
      unknown.removeAll(KNOWN);
      for (String name : unknown) {
        problems.add(Messages.say("rules.annotation.unknown", name));
      }
    }
    Wording title = wording("title");
    Severity severity = severity();
    Dimension dimension = dimension();
    int points = number("points", -1);
    if (points < 0 || points > 100) {
      problems.add(Messages.say("rules.annotation.points"));
    }
    int cap = number("cap", Math.max(points, 0) * 3);
    Wording message = wording("message");
    int firstYear = number("since", 0);
    int lastYear = number("until", 0);
    Basis basis = basis(firstYear, lastYear);
    Wording advice = wording("advice");
    List<String> needs = text("needs").isEmpty() ? List.of() : list("needs");
    Map<String, Integer> thresholds = thresholds();
    if (!problems.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new Rule(
            id,
            pack,
            title,
            severity,
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
            List.of()));
  }

  /**
   * The text that an annotation holds, without quotation marks; empty where the rule does not have
   * the annotation.
   */
  static String text(Map<String, Object> values, String name) {
    Object value = values.get(name);
    String text = value == null ? "" : value.toString().strip();
    return text.length() >= 2 && text.startsWith("\"") && text.endsWith("\"")
        ? text.substring(1, text.length() - 1)
        : text;
  }

  private String text(String name) {
    return text(values, name);
  }

  private List<String> list(String name) {
    List<String> list = new ArrayList<>();
    for (String one : text(name).split(",", -1)) {
      list.add(one.strip());
    }
    return list;
  }

  private Wording wording(String name) {
    String zh = text(name);
    if (zh.isEmpty()) {
      problems.add(Messages.say("rules.annotation.missing", name));
    }
    String en = text(name + "En");
    return new Wording(zh, en.isEmpty() ? zh : en);
  }

  /**
   * A list of laws with the rule's own note, or a text. What reads like a list is one unless the
   * rule gives it in English too, as only a text needs.
   */
  private Basis basis(int firstYear, int lastYear) {
    String text = text("basis");
    if (text("basisEn").isEmpty() && citations.isList(text)) {
      String note = text("basisNote");
      String noteEn = text("basisNoteEn");
      return new Basis(
          citations.read(text, firstYear, lastYear, problems),
          new Wording(note, noteEn.isEmpty() ? note : noteEn));
    }
    return Basis.of(wording("basis"));
  }

  private Map<String, Integer> thresholds() {
    Map<String, Integer> thresholds = new LinkedHashMap<>();
    if (text("thresholds").isEmpty()) {
      return thresholds;
    }
    for (String threshold : text("thresholds").split(",", -1)) {
      Matcher parts = THRESHOLD.matcher(threshold.strip());
      if (!parts.matches()
          || thresholds.put(parts.group(1), Integer.valueOf(parts.group(2))) != null) {
        problems.add(Messages.say("rules.annotation.thresholds", threshold.strip()));
      }
    }
    return thresholds;
  }

  private Severity severity() {
    Optional<Severity> severity = Severity.of(text("severity"));
    if (severity.isEmpty()) {
      noSuchChoice("severity", Stream.of(Severity.values()).map(Severity::id));
    }
    return severity.orElse(Severity.ERROR);
  }

  private Dimension dimension() {
    Optional<Dimension> dimension = Dimension.of(text("dimension"));
    if (dimension.isEmpty()) {
      noSuchChoice("dimension", Stream.of(Dimension.values()).map(Dimension::id));
    }
    return dimension.orElse(Dimension.CONTENT);
  }

  private void noSuchChoice(String name, Stream<String> ids) {
    String choices = String.join(" / ", ids.toList());
    problems.add(Messages.say("rules.annotation.choice", name, choices, text(name)));
  }

  private int number(String name, int fallback) {
    String text = text(name);
    if (text.isEmpty()) {
      return fallback;
    }
    try {
      return Integer.parseInt(text);
    } catch (NumberFormatException e) {
      problems.add(Messages.say("rules.annotation.number", name, text));
      return fallback;
    }
  }
}
