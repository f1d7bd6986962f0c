package org.nianbao.recognition.outline;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.nianbao.form.Form;
import org.nianbao.form.FormSection;
import org.nianbao.recognition.words.Labels;
import org.nianbao.wording.Phrases;

/**
 * Recognizes what the words of a heading name: a section of the form, one of an older form, or a
 * sub-topic. Thread-safe.
 */
public final class HeadingWords {

  /** How the words of a heading name a section. */
  public enum NameWording {
    /** In the form's or the Regulations' own words. */
    OFFICIAL,
    /** In other words that leave no doubt. */
    CLEAR,
    /** In words that are merely alike. */
    SIMILAR,
    /** Not at all. */
    NONE
  }

  /**
   * What a heading names.
   *
   * @param section the section; 0 where it names none
   * @param wording how it names it
   * @param tail what follows the name on the same line, such as the 无 of "六、其他需要报告的事项：无"
   */
  public record Named(int section, NameWording wording, String tail) {
    static final Named NOTHING = new Named(0, NameWording.NONE, "");

    /** Whether it names a section in the form's own words. */
    public boolean isOfficial() {
      return wording == NameWording.OFFICIAL;
    }

    /** Whether it names a section beyond doubt. */
    public boolean isClear() {
      return wording == NameWording.OFFICIAL || wording == NameWording.CLEAR;
    }
  }

  /**
   * The likeness from which on a heading in other words names a section. Headings share most of
   * their words (政府信息公开…情况), so that below it one would be taken for another.
   */
  private static final double SIMILAR = 0.75;

  private static final Phrases PHRASES = Phrases.read("headings");
  private static final Set<String> LEGACY = Set.copyOf(PHRASES.group("legacy"));
  private static final List<String> ASPECTS = PHRASES.group("aspects");

  private record Name(String key, int section, NameWording wording) {}

  private final List<Name> names = new ArrayList<>();

  public HeadingWords(Form form) {
    for (FormSection section : form.sections()) {
      names.add(new Name(Labels.key(section.name()), section.number(), NameWording.OFFICIAL));
      section
          .synonyms()
          .forEach(s -> names.add(new Name(Labels.key(s), section.number(), NameWording.OFFICIAL)));
      section
          .variants()
          .forEach(s -> names.add(new Name(Labels.key(s), section.number(), NameWording.CLEAR)));
    }
    names.sort((a, b) -> Integer.compare(b.key().length(), a.key().length()));
  }

  /** What a heading without its numeral names. */
  public Named named(String words) {
    int end = endOfHead(words);
    String head = words.substring(0, end);
    String tail = end < words.length() ? words.substring(end + 1).strip() : "";
    Named whole = byKey(Labels.key(words), "");
    return whole.section() > 0 || tail.isEmpty() ? whole : byKey(Labels.key(head), tail);
  }

  /** What the opening of a paragraph names, where it is just the name of a section. */
  Named opening(String paragraph) {
    int end = endOfHead(paragraph);
    if (end == paragraph.length()) {
      return Named.NOTHING;
    }
    Named named = byKey(Labels.key(paragraph.substring(0, end)), paragraph.substring(end + 1));
    return named.isClear() ? named : Named.NOTHING;
  }

  /** Where the words of a heading end that is followed by text on the same line. */
  static int endOfHead(String words) {
    int end = 0;
    while (end < words.length() && "：:。 　\n".indexOf(words.charAt(end)) < 0) {
      end++;
    }
    return end;
  }

  private Named byKey(String key, String tail) {
    for (Name name : names) {
      if (name.key().equals(key)) {
        return new Named(name.section(), name.wording(), tail);
      }
    }
    if (key.length() < 4 || isLegacy(key)) {
      return Named.NOTHING;
    }
    Name best = null;
    double likeness = SIMILAR;
    for (Name name : names) {
      double l = Labels.likeness(name.key(), key, SIMILAR);
      if (l >= likeness && (best == null || l > likeness)) {
        best = name;
        likeness = l;
      }
    }
    return best == null ? Named.NOTHING : new Named(best.section(), NameWording.SIMILAR, tail);
  }

  /** Whether a heading's words are those of the form used before 2019. */
  static boolean isLegacy(String words) {
    return LEGACY.contains(Labels.key(words));
  }

  /** Whether a heading names one of the five aspects of 总体情况. */
  static boolean isAspect(String words) {
    String key = Labels.key(words);
    return key.length() <= 16 && ASPECTS.stream().anyMatch(key::contains);
  }
}
