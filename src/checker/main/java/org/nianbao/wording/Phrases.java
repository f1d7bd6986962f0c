package org.nianbao.wording;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.StringJoiner;
import java.util.regex.Pattern;

/**
 * A list of words under {@code rules/phrases/}, where auditors read and extend it. One phrase
 * stands on a line; {@code #} begins a line of comment; {@code [name]} begins a group. Immutable.
 */
public final class Phrases {

  /**
   * A phrase.
   *
   * @param text the phrase
   * @param line the line of the file on which it stands, from 1
   */
  public record PhraseLine(String text, int line) {}

  private final String file;
  private final Map<String, List<PhraseLine>> groups = new LinkedHashMap<>();

  private Phrases(String file) {
    this.file = file;
  }

  /**
   * Reads {@code rules/phrases/<name>.txt} from the program's resources.
   *
   * @throws IllegalStateException if it is missing, or breaks the format; the message names the
   *     file and the line
   */
  public static Phrases read(String name) {
    String file = "phrases/" + name + ".txt";
    try (InputStream in = Phrases.class.getResourceAsStream("/" + file)) {
      if (in == null) {
        throw new IllegalStateException("rules/" + file + " is missing from the program");
      }
      return parse(
          "rules/" + file,
          List.of(new String(in.readAllBytes(), StandardCharsets.UTF_8).split("\n", -1)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Parses the lines of a file; errors name it as given. */
  static Phrases parse(String file, List<String> lines) {
    Phrases phrases = new Phrases(file);
    List<PhraseLine> group = null;
    Set<String> seen = new HashSet<>();
    for (int i = 0; i < lines.size(); i++) {
      PhraseLine phrase = new PhraseLine(lines.get(i).strip(), i + 1);
      if (phrase.text().isEmpty() || phrase.text().startsWith("#")) {
        continue;
      }
      if (phrase.text().startsWith("[") && phrase.text().endsWith("]")) {
        String name = phrase.text().substring(1, phrase.text().length() - 1).strip();
        group = new ArrayList<>();
        seen.clear();
        if (name.isEmpty() || phrases.groups.put(name, group) != null) {
          throw phrases.wrong(phrase, "the group has no name, or one that is taken");
        }
        continue;
      }
      if (group == null) {
        group = new ArrayList<>();
        phrases.groups.put("", group);
      }
      if (!seen.add(phrase.text())) {
        throw phrases.wrong(phrase, "stands twice");
      }
      group.add(phrase);
    }
    return phrases;
  }

  /** The names of the groups, in the file's order; empty for phrases before the first. */
  public Set<String> names() {
    return Set.copyOf(groups.keySet());
  }

  /** All groups by their names, in the file's order. */
  public Map<String, List<PhraseLine>> groups() {
    return groups;
  }

  /**
   * The phrases of a group.
   *
   * @param name its name; empty for the phrases of a file without groups
   * @throws IllegalStateException if there is no such group, or nothing in it
   */
  public List<String> group(String name) {
    List<PhraseLine> phrases = groups.getOrDefault(name, List.of());
    if (phrases.isEmpty()) {
      throw new IllegalStateException(file + ": no phrases under [" + name + "]");
    }
    List<String> texts = new ArrayList<>(phrases.size());
    for (PhraseLine phrase : phrases) {
      texts.add(phrase.text());
    }
    return List.copyOf(texts);
  }

  /** The phrases of a file without groups. */
  public List<String> all() {
    return group("");
  }

  /** A group as one alternative of a regular expression, the longest phrases first. */
  public String anyOf(String group) {
    List<String> phrases = new ArrayList<>(group(group));
    phrases.sort((a, b) -> b.length() - a.length());
    StringJoiner any = new StringJoiner("|", "(?:", ")");
    for (String phrase : phrases) {
      any.add(Pattern.quote(phrase));
    }
    return any.toString();
  }

  /** The characters with which the phrases of some groups begin, for a {@link PatternFinder}. */
  public String initials(String... names) {
    StringBuilder initials = new StringBuilder();
    for (String name : names) {
      for (String phrase : group(name)) {
        initials.append(phrase.charAt(0));
      }
    }
    return initials.toString();
  }

  /**
   * What the phrases of some groups begin with, up to a bracket or the … of those that have one.
   */
  public List<String> beginnings(String... names) {
    List<String> beginnings = new ArrayList<>();
    for (String name : names) {
      for (String phrase : group(name)) {
        int end = 1;
        while (end < phrase.length() && "…（）".indexOf(phrase.charAt(end)) < 0) {
          end++;
        }
        beginnings.add(phrase.substring(0, end));
      }
    }
    return beginnings;
  }

  /** A finder of a group's phrases, where it matters only whether one of them is there. */
  public PhraseFinder finder(String group) {
    return new PhraseFinder(group(group));
  }

  /** Says that a phrase is not as the list wants it. */
  public IllegalStateException wrong(PhraseLine phrase, String what) {
    return new IllegalStateException(
        file + ":" + phrase.line() + ": “" + phrase.text() + "” " + what);
  }
}
