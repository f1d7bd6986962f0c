package org.nianbao.recognition.outline;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.ToIntFunction;
import java.util.regex.Pattern;

/**
 * The parts that a sentence lists, each with the section that it names. A mark within a part does
 * not part it: of the ways to divide the list the one counts in which most parts are known.
 *
 * @param parts the parts as written, in order
 * @param sections the section of each; 0 where it names none
 */
record Listed(List<String> parts, List<Integer> sections) {

  /** A section that is named, its number between marks of its own. */
  static final Pattern SECTION = Pattern.compile("\uE000(\\d)\uE000");

  private static final Pattern MARKS = Pattern.compile("[:：“”\"]");

  /** How lists are divided, by the marks that stand between their parts. */
  private static final List<Pattern> DIVISIONS =
      List.of(
          Pattern.compile("[;；]"),
          Pattern.compile("”[、，,]?“|》[、，,]?《"),
          Pattern.compile("[，,；;]|以及"),
          Pattern.compile(
              "(?<!(?:^|[、，,；;：:])[一二三四五六七])、|[，,；;]|”“|以及|和(?=\uE000|其[他它])|及(?=\uE000|其[他它])|与(?=\uE000)"),
          Pattern.compile("[、，,；;]|以及|[和与及]"));

  /** The list divided in the way in which most of its parts are known and fewest are not. */
  static Listed best(String list, ToIntFunction<String> section) {
    Listed best = divided(DIVISIONS.get(0), list, section);
    for (Pattern division : DIVISIONS.subList(1, DIVISIONS.size())) {
      Listed other = divided(division, list, section);
      best = other.isBetterThan(best) ? other : best;
    }
    return best;
  }

  private boolean isBetterThan(Listed other) {
    int more = known().size() - other.known().size();
    return more > 0 || (more == 0 && unknown().size() < other.unknown().size());
  }

  private static Listed divided(Pattern division, String list, ToIntFunction<String> section) {
    List<String> parts = new ArrayList<>();
    List<Integer> sections = new ArrayList<>();
    for (String part : division.split(list, -1)) {
      if (part.isBlank()) {
        continue;
      }
      int named = section.applyAsInt(part);
      int last = parts.size() - 1;
      if (named == 0 && last >= 0) {
        String joined = parts.get(last) + "、" + part;
        boolean more = section.applyAsInt(joined) > 0 && sections.get(last) > 0;
        boolean bothUnknown = sections.get(last) == 0;
        if (bothUnknown && (isTail(part) || section.applyAsInt(joined) > 0)) {
          parts.set(last, joined);
          sections.set(last, section.applyAsInt(joined));
          continue;
        }
        if (more && isTail(part)) {
          parts.set(last, joined);
          continue;
        }
      }
      parts.add(part);
      sections.add(named);
    }
    return new Listed(parts, sections);
  }

  /** Whether words are the second half of a part: 提起行政诉讼的情况. */
  private static boolean isTail(String part) {
    return (part.contains("诉讼") && !part.contains("复议"))
        || (part.contains("改进") && !part.contains("问题") && !part.contains("不足"));
  }

  /** The sections that are named, each once. */
  Set<Integer> known() {
    Set<Integer> known = new LinkedHashSet<>(sections);
    known.remove(0);
    return known;
  }

  /** The parts that name no section, without the marks around them. */
  List<String> unknown() {
    List<String> unknown = new ArrayList<>();
    for (int i = 0; i < parts.size(); i++) {
      if (sections.get(i) == 0) {
        unknown.add(
            MARKS.matcher(SECTION.matcher(parts.get(i)).replaceAll("")).replaceAll("").strip());
      }
    }
    return unknown;
  }

  /** How many parts it lists. */
  int size() {
    return parts.size();
  }
}
