package org.nianbao.recognition.outline;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.nianbao.chinese.Blank;
import org.nianbao.form.Form;
import org.nianbao.form.FormSection;
import org.nianbao.wording.PhraseFinder;
import org.nianbao.wording.Phrases;

/**
 * What sections the words of a line are about, whatever else they say: “现存不足与改进举措” is about
 * problems and improvements. The words stand in {@code rules/phrases/headings.txt}. Such a line is
 * a heading only where its place and what stands under it say so too. Thread-safe.
 */
final class SectionSense {

  private static final Phrases PHRASES = Phrases.read("headings");
  private static final PhraseFinder CONTENT_OF_LAST = PHRASES.finder("under.6");
  private static final PhraseFinder PROBLEMS = PHRASES.finder("under.5");

  private record Sense(int section, PhraseFinder words) {}

  private final List<Sense> senses = new ArrayList<>();

  SectionSense(Form form) {
    for (FormSection section : form.sections()) {
      senses.add(new Sense(section.number(), PHRASES.finder("about." + section.number())));
    }
  }

  /** The sections that a line is about; none for most lines. */
  Set<Integer> of(String line) {
    String solid = Blank.remove(line);
    Set<Integer> about = new TreeSet<>();
    for (Sense sense : senses) {
      if (sense.words().isIn(solid)) {
        about.add(sense.section());
      }
    }
    if (about.contains(4)) {
      about.remove(3); // 因信息公开申请被复议
    }
    return about;
  }

  /** Whether prose tells of problems and of what is done about them, as section five does. */
  static boolean tellsOfProblems(String prose) {
    return PROBLEMS.isIn(prose);
  }

  /** Whether prose tells what the form wants in its last section. */
  static boolean tellsOfTheRest(String prose) {
    return CONTENT_OF_LAST.isIn(prose);
  }
}
