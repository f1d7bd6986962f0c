package org.nianbao.bench;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Runs the benchmarks that the arguments name, the short ones without any, and prints one table.
 */
public final class Benchmarks {

  private static final List<String> FORMAT_FOLDERS =
      List.of(
          "src/checker/test/resources/converted", "src/checker/test/resources/pdf", "test-reports");

  private static final int WORKBOOK_OF = 5_000;
  private static final String COUNTRY_OF = "25000,50000,100000";

  private Benchmarks() {}

  /** Runs the benchmarks; system properties give the folders of distribution and samples. */
  public static void main(String[] arguments) throws Exception {
    Path launcher = Path.of(System.getProperty("nianbao.launcher"));
    Samples samples = new Samples(Path.of(System.getProperty("nianbao.samples")));
    Set<String> chosen =
        arguments.length == 0 ? Set.of("start", "warm", "formats", "memory") : Set.of(arguments);
    List<Measure> measures = new ArrayList<>();
    if (chosen.contains("start")) {
      measures.addAll(new StartBenchmark(launcher, samples).run());
    }
    if (chosen.contains("warm")) {
      measures.addAll(new WarmBenchmark(samples).run());
    }
    if (chosen.contains("formats")) {
      List<Samples> folders =
          FORMAT_FOLDERS.stream().map(folder -> new Samples(Path.of(folder))).toList();
      measures.addAll(new FormatsBenchmark(folders).run());
    }
    if (chosen.contains("memory")) {
      measures.addAll(new MemoryBenchmark(launcher, samples).run());
    }
    if (chosen.contains("batch")) { // some minutes: only when it is asked for
      measures.addAll(new BatchBenchmark(launcher, samples).run());
    }
    if (chosen.contains("rank")) { // twenty minutes: likewise
      measures.addAll(new RankBenchmark(launcher, samples).run());
    }
    if (chosen.contains("workbook")) { // some minutes: likewise
      measures.addAll(new WorkbookBenchmark(launcher, samples, WORKBOOK_OF).run());
    }
    if (chosen.contains("country")) { // hours, and goes on where it was stopped
      measures.addAll(
          CountryBenchmark.of(
                  launcher,
                  samples,
                  System.getProperty("nianbao.country", COUNTRY_OF),
                  Path.of("target", "country"))
              .run());
    }
    System.out.println(Measure.HEAD);
    measures.forEach(System.out::println);
  }
}
