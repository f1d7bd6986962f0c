package org.nianbao.crosscheck.similarity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nianbao.facts.CopyLimits;

class CopySearchTest {

  private static final CopyLimits.Least LIMITS =
      new CopyLimits.Least(60, 120, 4, 90, 80, 2, 90, 400, 6, 1);

  private static final int SENTENCES = 24;

  /** A set of reports. */
  private static final class Reports {
    final List<Sketched> members = new ArrayList<>();
    final List<Prose> prose = new ArrayList<>();
    private CopySearch search;

    int add(String agency, int year, List<String> sentences) {
      Prose own = WrittenProse.prose(agency, sentences);
      prose.add(own);
      members.add(new Sketched(agency, year, Sketch.of(own)));
      return members.size() - 1;
    }

    /** Adds so many reports that have nothing to do with each other. */
    Reports strangers(int count, long seed) {
      return strangers(count, SENTENCES, seed);
    }

    Reports strangers(int count, int sentences, long seed) {
      InventedProse invented = new InventedProse(seed);
      for (int i = 0; i < count; i++) {
        add(InventedProse.agency(members.size()), 2024, invented.report(sentences));
      }
      return this;
    }

    Map<Integer, Integer> copies() {
      search = new CopySearch(members, LIMITS);
      Map<Integer, Integer> copies = new HashMap<>();
      search.find(prose::get).forEach(l -> copies.put(l.report(), l.other()));
      return copies;
    }

    CopySearch.Work work() {
      return search.work();
    }
  }

  /** Every planted copy is found from both sides, and nothing else. */
  @ParameterizedTest
  @CsvSource({"0, 0", "0.2, 0", "0.5, 0", "1, 0", "0.3, 0.15", "0.7, 0.15"})
  void findsPlantedCopies(double edited, double anew) {
    Reports reports = new Reports().strangers(400, 1);
    InventedProse copier = new InventedProse(2);
    List<List<String>> originals = new ArrayList<>();
    InventedProse invented = new InventedProse(3);
    Map<Integer, Integer> planted = new HashMap<>();
    for (int i = 0; i < 60; i++) {
      originals.add(invented.report(SENTENCES));
      int original = reports.add(InventedProse.agency(1000 + i), 2024, originals.get(i));
      int copy =
          reports.add(
              InventedProse.agency(2000 + i), 2024, copier.copy(originals.get(i), edited, anew));
      planted.put(copy, original);
      planted.put(original, copy);
    }

    Map<Integer, Integer> copies = reports.copies();

    long right = planted.entrySet().stream().filter(copies.entrySet()::contains).count();
    assertEquals(right, copies.size(), "pairs that were not planted");
    assertTrue(right >= 0.97 * planted.size(), right + " of " + planted.size());
  }

  /** Half the report taken over is less than the limit; nine tenths of it are more. */
  @Test
  void keepsTheLimit() {
    Reports reports = new Reports().strangers(50, 4);
    List<String> original = new InventedProse(5).report(SENTENCES);
    reports.add("甲子县教育局", 2024, original);
    int half = reports.add("乙丑县教育局", 2024, new InventedProse(6).copy(original, 0, 0.55));
    int most = reports.add("丙寅县教育局", 2024, new InventedProse(7).copy(original, 0, 0.1));

    Map<Integer, Integer> copies = reports.copies();

    assertTrue(copies.containsKey(most));
    assertTrue(!copies.containsKey(half), copies::toString);
  }

  @Test
  void findsNothingAmongStrangers() {
    assertEquals(Map.of(), new Reports().strangers(1200, 8).copies());
  }

  @Test
  void neverComparesAnAgencyWithItself() {
    Reports reports = new Reports().strangers(20, 9);
    List<String> prose = new InventedProse(10).report(SENTENCES);
    for (int year = 2019; year < 2025; year++) {
      reports.add("甲子县教育局", year, prose);
    }

    assertEquals(Map.of(), reports.copies());
  }

  /** A phrase that a tenth of the agencies use is the county's, not one agency's. */
  @Test
  void leavesOutWhatManyShare() {
    InventedProse invented = new InventedProse(11);
    List<String> shared = invented.report(10);
    Reports reports = new Reports().strangers(180, 12);
    for (int i = 0; i < 20; i++) {
      List<String> prose = new ArrayList<>(shared);
      prose.addAll(invented.report(6));
      reports.add(InventedProse.agency(1000 + i), 2024, prose);
    }

    assertEquals(Map.of(), reports.copies());
  }

  /** ... but whole reports that are the same are copies, however many there are. */
  @Test
  void findsReportsThatAreAllTheSame() {
    List<String> one = new InventedProse(13).report(SENTENCES);
    Reports reports = new Reports().strangers(300, 14);
    for (int i = 0; i < 200; i++) {
      reports.add(InventedProse.agency(1000 + i), 2024, one);
    }

    assertEquals(200, reports.copies().size());
    assertTrue(reports.work().compared() <= 4 * 500, "compared " + reports.work().compared());
  }

  /** Twice the reports, about twice the work: counted, so that the machine does not matter. */
  @Test
  void worksInProportionToTheSet() {
    long[] visited = new long[3];
    long[] compared = new long[3];
    for (int i = 0; i < 3; i++) {
      Reports reports = new Reports().strangers(1000 << i, 12, 15);
      List<String> one = new InventedProse(16).report(SENTENCES);
      for (int copy = 0; copy < 40 << i; copy++) {
        reports.add(InventedProse.agency(100_000 + copy), 2024, one);
      }
      reports.copies();
      visited[i] = reports.work().visited();
      compared[i] = reports.work().compared();
      long sentences = reports.prose.stream().mapToLong(p -> p.sentences().size()).sum();
      assertTrue(visited[i] <= 24 * Sketch.KEYS * sentences, "no bucket is searched as a whole");
      assertTrue(compared[i] <= 4L * reports.members.size());
    }
    for (int i = 1; i < 3; i++) {
      // somewhat more than twice: in a larger set more strangers hit on the same sentence
      assertTrue(visited[i] <= 3 * visited[i - 1], visited[i - 1] + " to " + visited[i]);
      assertTrue(compared[i] <= 2.5 * compared[i - 1], compared[i - 1] + " to " + compared[i]);
    }
  }

  @Test
  void aSketchIsTheSameEveryTime() {
    List<String> prose = new InventedProse(17).report(SENTENCES);

    assertEquals(
        Sketch.of(WrittenProse.prose("清溪县民政局", prose)),
        Sketch.of(WrittenProse.prose("清溪县民政局", prose)));
  }

  @Test
  void searchesSetsOfNothing() {
    assertEquals(List.of(), new CopySearch(List.of(), LIMITS).find(i -> null));
    Reports reports = new Reports();
    reports.add("甲子县教育局", 2024, List.of());
    reports.add("乙丑县教育局", 2024, List.of());
    assertEquals(Map.of(), reports.copies());
  }
}
