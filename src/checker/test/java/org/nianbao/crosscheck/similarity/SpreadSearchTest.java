package org.nianbao.crosscheck.similarity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.nianbao.facts.CopyLimits;

/** What is found on many machines is what is found on one. */
class SpreadSearchTest {

  private static final CopyLimits.Least LIMITS =
      new CopyLimits.Least(60, 120, 4, 90, 80, 2, 90, 400, 6, 1);

  private static final int MACHINES = 3;

  /** A report that was searched. */
  private record Searched(String agency, int year, Prose prose) {}

  private final List<Searched> reports = new ArrayList<>();

  private void add(int agency, int year, List<String> sentences) {
    String name = InventedProse.agency(agency);
    reports.add(new Searched(name, year, WrittenProse.prose(name, sentences)));
  }

  /** Strangers, pairs of copies for several years, one text that sixty agencies have. */
  private void write() {
    InventedProse prose = new InventedProse(1);
    InventedProse copier = new InventedProse(2);
    for (int i = 0; i < 150; i++) {
      add(i, 2023, prose.report(20));
    }
    for (int i = 0; i < 30; i++) {
      List<String> original = prose.report(20);
      add(200 + i, 2023, original);
      add(300 + i, 2022 + i % 2, copier.copy(original, i * 0.02, i * 0.01));
    }
    List<String> everywhere = prose.report(20);
    for (int i = 0; i < 60; i++) {
      add(400 + i, 2023, everywhere);
    }
    add(10, 2022, reports.get(10).prose().sentences().stream().map(Sentence::text).toList());
    add(500, 2023, List.of());
  }

  private static String line(int report, Match match, int other) {
    return report
        + " like "
        + other
        + " by "
        + match.comparison().percent()
        + (match.whole() ? "" : " in a section");
  }

  private List<String> together() {
    List<Sketched> sketched =
        reports.stream()
            .map(one -> new Sketched(one.agency(), one.year(), Sketch.of(one.prose())))
            .toList();
    return new CopySearch(sketched, LIMITS)
        .find(i -> reports.get(i).prose()).stream()
            .map(match -> line(match.report(), match, match.other()))
            .toList();
  }

  private List<String> apart() {
    List<Searched> ordered = new ArrayList<>(reports);
    ordered.sort(Comparator.comparing(Searched::agency).thenComparing(Searched::year));
    int[] first = new int[ordered.size() + 1];
    int[] agencies = new int[ordered.size()];
    for (int i = 0; i < ordered.size(); i++) {
      first[i + 1] = first[i] + ordered.get(i).prose().sentences().size();
      boolean same = i > 0 && ordered.get(i).agency().equals(ordered.get(i - 1).agency());
      agencies[i] = i == 0 ? 0 : agencies[i - 1] + (same ? 0 : 1);
    }
    SpreadSearch search = new SpreadSearch(first, agencies, LIMITS);
    long[] entries =
        IntStream.range(0, ordered.size())
            .mapToObj(i -> SpreadSearch.entries(Sketch.of(ordered.get(i).prose()), first[i]))
            .flatMapToLong(Arrays::stream)
            .toArray();
    long[] votes =
        IntStream.range(0, MACHINES)
            .mapToObj(
                machine ->
                    search.votes(
                        Arrays.stream(entries)
                            .filter(e -> Math.floorMod((int) (e >> 32), MACHINES) == machine)
                            .sorted()
                            .toArray()))
            .flatMapToLong(Arrays::stream)
            .toArray();
    String[] lines = new String[reports.size()];
    for (int i = 0; i < ordered.size(); i++) {
      int number = i;
      Searched report = ordered.get(i);
      Sketch sketch = Sketch.of(report.prose());
      long[] own =
          LongStream.of(votes)
              .filter(vote -> search.report((int) (vote >> 32)) == number)
              .sorted()
              .toArray();
      SpreadSearch.Suspicion found = search.suspicion(i, sketch.weights(), sketch.sections(), own);
      if (!found.others().isEmpty()) {
        List<Searched> others = found.others().stream().map(ordered::get).toList();
        Optional<Match> best =
            SpreadSearch.best(
                others.stream().map(other -> other.year() == report.year()).toList(),
                at -> at < 0 ? report.prose() : others.get(at).prose(),
                found.common(),
                LIMITS);
        best.ifPresent(
            match ->
                lines[reports.indexOf(report)] =
                    line(
                        reports.indexOf(report),
                        match,
                        reports.indexOf(others.get(match.other()))));
      }
    }
    return Arrays.stream(lines).filter(line -> line != null).toList();
  }

  @Test
  void findsTheSame() {
    write();
    List<String> together = together();
    assertTrue(together.size() > 100, together.toString());
    assertEquals(together, apart());
  }
}
