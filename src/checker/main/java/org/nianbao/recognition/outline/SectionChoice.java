package org.nianbao.recognition.outline;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.nianbao.facts.Heading.Style;
import org.nianbao.form.Form;
import org.nianbao.recognition.outline.HeadingCandidates.Candidate;

/**
 * Decides which lines head which sections. First by their words alone; what is left over then goes
 * by everything together: what a line is about, its numeral, between which headings it stands, and
 * what stands under it.
 */
final class SectionChoice {

  /** From here on a line takes a place that is left over. */
  private static final int ENOUGH = 4;

  /** Sections named from which on a document without tables is a report. */
  private static final int FEWEST = 2;

  /** Characters of prose between a heading and its table, at most. */
  private static final int PROSE = 120;

  private static final int NEVER = -100;

  private final List<Candidate> lines;
  private final Beneath beneath;
  private final Form form;
  private final boolean old;

  private final NumberedSiblings siblings;

  /** The sections by the blocks of their headings. */
  private final Map<Integer, Integer> chosen = new TreeMap<>();

  /**
   * A choice.
   *
   * @param old whether the document follows the form before 2019, whose headings are no others
   */
  SectionChoice(List<Candidate> lines, Beneath beneath, Form form, boolean old) {
    this.lines = lines;
    this.beneath = beneath;
    this.form = form;
    this.old = old;
    this.siblings = new NumberedSiblings(lines);
  }

  /** The sections by the blocks of their headings, in the document's order. */
  Map<Integer, Integer> sections() {
    int last = form.sections().size();
    for (int section = 1; section <= last; section++) {
      byWords(section);
    }
    if (chosen.size() < FEWEST && beneath.tables(-1, beneath.size()).isEmpty()) {
      return chosen; // nothing says that this is a report
    }
    for (int first = 1; first <= last; first++) {
      int next = first;
      while (next <= last && !isChosen(next)) {
        next++;
      }
      if (next > first) {
        fill(first, next);
        first = next;
      }
    }
    return chosen;
  }

  private boolean isChosen(int section) {
    return chosen.containsValue(section);
  }

  /**
   * Where several lines name one section, those in its own words win over those merely alike, and
   * numbered lines over others; sub-headings of 总体情况 often repeat the names of later sections.
   */
  private void byWords(int section) {
    List<Candidate> numbered = new ArrayList<>();
    List<Candidate> others = new ArrayList<>();
    for (Candidate c : lines) {
      if (c.named().section() == section) {
        (c.isOfFirstLevel() ? numbered : others).add(c);
      }
    }
    if (numbered.isEmpty()) {
      unnumbered(others, section);
      return;
    }
    for (Candidate c : bestWorded(numbered)) {
      chosen.put(c.block(), section);
    }
    for (Candidate c : numbered) {
      if (takesAnothersPlace(c, section)) {
        chosen.put(c.block(), section);
      }
    }
  }

  /** Chooses among lines that name a section and are not numbered as its heading is. */
  private void unnumbered(List<Candidate> naming, int section) {
    Candidate best = null;
    for (Candidate c : naming) {
      if (c.named().isOfficial()
          && mayStandFor(c, section)
          && !isSecondSubheading(c, section)
          && (best == null || rank(c, section) < rank(best, section))) {
        best = c;
      }
    }
    if (best != null) {
      chosen.put(best.block(), section);
    }
  }

  /** Whether a line is a sub-heading of the section before, numbered on from another. */
  private boolean isSecondSubheading(Candidate c, int section) {
    return siblings.isNextUnder(lastBlock(section - 1), c) && !isOverTable(c, section);
  }

  private boolean mayStandFor(Candidate c, int section) {
    return c.numeral().style() == Style.NONE
        || c.numeral().ordinal() == section
        || isOverTable(c, section);
  }

  /**
   * Whether a line has the name of this section, and the numeral and the table of another that no
   * line names.
   */
  private boolean takesAnothersPlace(Candidate c, int section) {
    int place = c.numeral().ordinal();
    return place != section
        && c.about().contains(section)
        && !c.about().contains(place)
        && isOverTable(c, place)
        && !isOverTable(c, section)
        && !isNamed(place);
  }

  private boolean isNamed(int section) {
    for (Candidate line : lines) {
      if (line.named().section() == section) {
        return true;
      }
    }
    return false;
  }

  private static List<Candidate> bestWorded(List<Candidate> numbered) {
    List<Candidate> official = new ArrayList<>();
    for (Candidate c : numbered) {
      if (c.named().isOfficial()) {
        official.add(c);
      }
    }
    return official.isEmpty() ? List.of(firstClear(numbered)) : official;
  }

  private static Candidate firstClear(List<Candidate> numbered) {
    for (Candidate c : numbered) {
      if (c.named().isClear()) {
        return c;
      }
    }
    return numbered.get(0);
  }

  private int rank(Candidate c, int section) {
    int rank = c.numeral().style() == Style.NONE ? 1 : 2;
    rank = c.numeral().ordinal() == section ? 0 : rank;
    return isOverTable(c, section) ? rank - 10 : rank;
  }

  /** Whether the table of a section follows a line at once. */
  private boolean isOverTable(Candidate c, int section) {
    return c.block() + 1 < beneath.size() && beneath.tablesIn(c.block() + 1).contains(section);
  }

  /** Finds the headings of the sections from one to another among the lines that are left. */
  private void fill(int first, int next) {
    int from = lastBlock(first - 1);
    int to = next > form.sections().size() ? beneath.size() : firstBlock(next);
    if (from >= to) {
      return;
    }
    List<Candidate> left = new ArrayList<>();
    for (Candidate c : lines) {
      if (c.block() > from && c.block() < to && !chosen.containsKey(c.block())) {
        left.add(c);
      }
    }
    // best[s][i]: the most points for the sections from s on with the lines from i on
    int sections = next - first;
    int[][] best = new int[sections + 1][left.size() + 1];
    int[][] points = new int[sections][left.size()];
    for (int s = sections - 1; s >= 0; s--) {
      for (int i = left.size() - 1; i >= 0; i--) {
        points[s][i] = points(left, i, first + s, to);
        int taken = points[s][i] < ENOUGH ? NEVER : points[s][i] + best[s + 1][i + 1];
        best[s][i] = Math.max(taken, Math.max(best[s][i + 1], best[s + 1][i]));
      }
    }
    int s = 0;
    int i = 0;
    while (s < sections && i < left.size()) {
      if (points[s][i] >= ENOUGH && best[s][i] == points[s][i] + best[s + 1][i + 1]) {
        chosen.put(left.get(i++).block(), first + s++);
      } else if (best[s][i] == best[s][i + 1]) {
        i++;
      } else {
        s++;
      }
    }
  }

  private int lastBlock(int section) {
    for (int s = section; s > 0; s--) {
      int last = -1;
      for (Map.Entry<Integer, Integer> heading : chosen.entrySet()) {
        last = heading.getValue() == s ? heading.getKey() : last;
      }
      if (last >= 0) {
        return last;
      }
    }
    return -1;
  }

  private int firstBlock(int section) {
    for (Map.Entry<Integer, Integer> heading : chosen.entrySet()) {
      if (heading.getValue() == section) {
        return heading.getKey();
      }
    }
    return beneath.size();
  }

  /** How much speaks for a line as the heading of a section. */
  private int points(List<Candidate> left, int i, int section, int to) {
    Candidate c = left.get(i);
    Style style = c.numeral().style();
    if (old && HeadingWords.isOld(c.numeral().rest())) {
      return NEVER;
    }
    Set<Integer> about = c.about();
    boolean names = c.named().section() == section || about.contains(section);
    if ((style == Style.NONE && !names) || isSecondSubheading(c, section)) {
      return NEVER;
    }
    int points = ordinal(c, section);
    if (names) {
      points += 3;
    } else if (c.named().isClear() || !(about.isEmpty() || isOverTable(c, section))) {
      return NEVER;
    } else if (HeadingWords.isAspect(c.numeral().rest())) {
      points -= 3;
    } else if (c.isNumbered() && c.numeral().ordinal() == section) {
      points += 1; // the line that is left takes the place that is left
    }
    int end = i + 1 < left.size() ? left.get(i + 1).block() : to;
    return points + content(c.block(), end, to, section);
  }

  private static int ordinal(Candidate c, int section) {
    int ordinal = c.numeral().ordinal();
    if (ordinal == 0) {
      return 0;
    }
    if (ordinal == section) {
      return c.isOfFirstLevel() ? 3 : 1;
    }
    return Math.abs(ordinal - section) == 1 ? -1 : -3;
  }

  private int content(int line, int end, int to, int section) {
    if (!form.section(section).orElseThrow().isProse()) {
      Set<Integer> tables = beneath.tables(line, end);
      if (tables.isEmpty()) {
        return 0;
      }
      // a sub-heading of 总体情况 has its text between itself and the tables that follow
      return tables.contains(section) && beneath.proseBeforeTable(line) < PROSE ? 4 : -3;
    }
    if (section == form.sections().size()) {
      String prose = beneath.prose(line, to);
      return prose.length() < 30 || SectionSense.tellsOfTheRest(prose) ? 1 : 0;
    }
    return section > 1 && SectionSense.tellsOfProblems(beneath.prose(line, to)) ? 1 : 0;
  }
}
