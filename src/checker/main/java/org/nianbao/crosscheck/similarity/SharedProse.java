package org.nianbao.crosscheck.similarity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.IntPredicate;
import org.nianbao.facts.CopyLimits;

/**
 * The sentences that one report's prose shares with another's.
 *
 * @param passages the shared sentences, the longest first
 * @param sentences how many sentences the report in question has
 * @param weight how many characters of them are compared
 * @param shared how many characters of them are shared
 */
public record SharedProse(List<Passage> passages, int sentences, int weight, int shared) {

  /**
   * The likeness of their shingles from which on two sentences are one, slightly changed. Below it,
   * sentences that only share customary phrases would count as copied.
   */
  static final double ALIKE = 0.6;

  /** Which figures shared sentences may have. */
  enum Figures {
    SAME,
    ANY
  }

  /** Copies the list. */
  public SharedProse {
    passages = List.copyOf(passages);
  }

  /** What each section shares, in order. */
  public List<SectionShare> bySection(Prose here) {
    Map<Integer, List<Sentence>> sections = new TreeMap<>();
    here.sentences()
        .forEach(s -> sections.computeIfAbsent(s.section(), k -> new ArrayList<>()).add(s));
    List<SectionShare> shares = new ArrayList<>();
    sections.forEach(
        (section, own) -> {
          List<Passage> both =
              passages.stream().filter(p -> p.here().section() == section).toList();
          int whole = own.stream().mapToInt(Sentence::weight).sum();
          int common = both.stream().mapToInt(p -> p.here().weight()).sum();
          shares.add(new SectionShare(section, both, own.size(), whole, common));
        });
    return shares;
  }

  /** The share of the prose that the other report has too, from 0 to 100, rounded down. */
  public int percent() {
    return weight == 0 ? 0 : (int) (100L * shared / weight);
  }

  /** Returns whether more is shared than chance explains. */
  public boolean isTelling(CopyLimits.Least least) {
    return shared >= least.characters() && passages.size() >= least.sentences();
  }

  /**
   * How much of another agency's prose stands in a report. Figures may differ: they were filled in.
   */
  public static SharedProse withOther(Prose here, Prose there) {
    return of(here, there, Figures.ANY, i -> true);
  }

  /**
   * How much of last year's prose stands in this year's report. A sentence with new figures is not
   * copied: it was brought up to date.
   */
  public static SharedProse withLastYear(Prose now, Prose before) {
    return of(now, before, Figures.SAME, i -> true);
  }

  /**
   * Compares two reports.
   *
   * @param figures which figures the sentences may have
   * @param counted which sentences of the report in question take part, by their number
   */
  static SharedProse of(Prose here, Prose there, Figures figures, IntPredicate counted) {
    Counterparts counterparts = new Counterparts(there);
    List<Passage> passages = new ArrayList<>();
    int sentences = 0;
    int weight = 0;
    int shared = 0;
    for (int i = 0; i < here.sentences().size(); i++) {
      if (counted.test(i)) {
        Sentence sentence = here.sentences().get(i);
        sentences++;
        weight += sentence.weight();
        Sentence same = counterparts.find(sentence);
        if (same != null && (figures == Figures.ANY || same.figures().equals(sentence.figures()))) {
          passages.add(new Passage(sentence, same));
          shared += sentence.weight();
        }
      }
    }
    passages.sort(Comparator.comparingInt(passage -> -passage.here().weight()));
    return new SharedProse(passages, sentences, weight, shared);
  }

  /** Finds the sentences of one report that are those of another, perhaps slightly changed. */
  private static final class Counterparts {

    /**
     * So many sentences are compared with others at most, which is enough for a thousand on either
     * side; beyond that only the same ones are found.
     */
    private static final int MOST_COMPARED = 1_000_000;

    private final List<Sentence> sentences;
    private final List<Shingles> shingles;
    private final Map<String, Sentence> byFrame = new HashMap<>();
    private int compared;

    Counterparts(Prose prose) {
      this.sentences = prose.sentences();
      this.shingles = sentences.stream().map(s -> Shingles.of(s.frame())).toList();
      sentences.forEach(sentence -> byFrame.putIfAbsent(sentence.frame(), sentence));
    }

    /** The sentence most like the given one; null where none is alike. */
    Sentence find(Sentence sentence) {
      Sentence same = byFrame.get(sentence.frame());
      compared += same == null && compared < MOST_COMPARED ? sentences.size() : 0;
      if (same != null || compared >= MOST_COMPARED) {
        return same;
      }
      Shingles own = Shingles.of(sentence.frame());
      double best = ALIKE;
      for (int i = 0; i < sentences.size(); i++) {
        int shorter = Math.min(own.size(), shingles.get(i).size());
        int longer = Math.max(own.size(), shingles.get(i).size());
        if (shorter >= best * longer) { // otherwise they cannot be alike
          double likeness = own.likeness(shingles.get(i));
          if (likeness >= best && (same == null || likeness > best)) {
            best = likeness;
            same = sentences.get(i);
          }
        }
      }
      return same;
    }
  }
}
