package org.nianbao.recognition.outline;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.nianbao.form.Form;
import org.nianbao.form.FormSection;
import org.nianbao.recognition.words.Labels;
import org.nianbao.wording.PhraseFinder;
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

  private static final int LONGEST_NAME = 40;

  private static final Phrases PHRASES = Phrases.read("headings");
  private static final Set<String> LEGACY = Set.copyOf(PHRASES.group("legacy"));
  private static final Set<String> LEGACY_BESIDE_OTHERS =
      Set.copyOf(PHRASES.group("legacy-beside-others"));
  private static final PhraseFinder ASPECTS = PHRASES.finder("aspects");

  /** A name of a section; the longest come first. */
  private record Name(String key, int section, NameWording wording) implements Comparable<Name> {

    @Override
    public int compareTo(Name other) {
      return Integer.compare(other.key.length(), key.length());
    }
  }

  private final List<Name> names = new ArrayList<>();

  public HeadingWords(Form form) {
    for (FormSection section : form.sections()) {
      add(List.of(section.name()), section.number(), NameWording.OFFICIAL);
      add(section.synonyms(), section.number(), NameWording.OFFICIAL);
      add(section.variants(), section.number(), NameWording.CLEAR);
    }
    Collections.sort(names);
  }

  private void add(List<String> texts, int section, NameWording wording) {
    for (String text : texts) {
      names.add(new Name(Labels.key(text), section, wording));
    }
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

  /**
   * The name of a section at the beginning of a text, whatever comes behind it.
   *
   * @param section the section
   * @param end where the name ends in the text
   */
  record Opening(int section, NameWording wording, int end) {}

  /** The longest of the sections' names with which a text begins; null where there is none. */
  Opening openingName(String text, int from) {
    StringBuilder key = new StringBuilder();
    int[] ends = new int[LONGEST_NAME + 1];
    for (int i = from; i < text.length() && key.length() < LONGEST_NAME; i++) {
      char c = text.charAt(i);
      if (Character.isLetterOrDigit(c)) {
        key.append(c);
        ends[key.length()] = i + 1;
      } else if (c == '。' || c == '；') {
        break;
      }
    }
    String letters = key.toString();
    for (Name name : names) {
      if (letters.startsWith(name.key())) {
        return new Opening(name.section(), name.wording(), ends[name.key().length()]);
      }
    }
    return null;
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
    if (key.length() < 4 || isLegacy(key) || isLegacyBesideOthers(key)) {
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

  /** Whether a heading's words are those of the old form and may be in a report of today too. */
  static boolean isLegacyBesideOthers(String words) {
    return LEGACY_BESIDE_OTHERS.contains(Labels.key(words));
  }

  /** Whether a heading's words are those of the old form, whether or not they may be today's. */
  static boolean isOld(String words) {
    return isLegacy(words) || isLegacyBesideOthers(words);
  }

  /** Whether a heading names one of the five aspects of 总体情况. */
  static boolean isAspect(String words) {
    String key = Labels.key(words);
    return key.length() <= 16 && ASPECTS.isIn(key);
  }
}
