package org.nianbao.recognition.outline;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.nianbao.form.Form;
import org.nianbao.form.FormSection;
import org.nianbao.recognition.words.Labels;
import org.nianbao.wording.Phrases;

/**
 * What the words of a heading name: a section of the form, a section of an older form, or a
 * sub-topic.
 */
public final class HeadingWords {

  /**
   * What a heading names.
   *
   * @param section the section it names; 0 where it names none
   * @param official whether in the form's or the Regulations' own words
   * @param sure whether in words that leave no doubt; otherwise merely alike
   * @param tail what follows the name on the same line, such as the 无 of "六、其他需要报告的事项：无"
   */
  public record Named(int section, boolean official, boolean sure, String tail) {
    static final Named NOTHING = new Named(0, false, false, "");
  }

  /** A heading must be this like the form's to count as the same where its words differ. */
  private static final double NEARLY = 0.75;

  private static final Phrases PHRASES = Phrases.read("headings");
  private static final Set<String> LEGACY = Set.copyOf(PHRASES.group("legacy"));
  private static final List<String> ASPECTS = PHRASES.group("aspects");

  private record Name(String key, int section, boolean official) {}

  private final List<Name> names = new ArrayList<>();

  public HeadingWords(Form form) {
    for (FormSection section : form.sections()) {
      names.add(new Name(Labels.key(section.name()), section.number(), true));
      section.synonyms().forEach(s -> names.add(new Name(Labels.key(s), section.number(), true)));
      section.variants().forEach(s -> names.add(new Name(Labels.key(s), section.number(), false)));
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
    return named.sure() ? named : Named.NOTHING;
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
        return new Named(name.section(), name.official(), true, tail);
      }
    }
    if (key.length() < 4 || isLegacy(key)) {
      return Named.NOTHING;
    }
    Name best = null;
    double likeness = NEARLY;
    for (Name name : names) {
      double l = Labels.likeness(name.key(), key, NEARLY);
      if (l >= likeness && (best == null || l > likeness)) {
        best = name;
        likeness = l;
      }
    }
    return best == null ? Named.NOTHING : new Named(best.section(), false, false, tail);
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
