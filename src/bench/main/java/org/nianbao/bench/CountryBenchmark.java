package org.nianbao.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Properties;
import org.nianbao.document.UnreadableException;

/**
 * A hundred thousand reports ranked in one run, by the real command line, within 1 GB for the whole
 * process; half and a quarter of them before, to see whether time grows as their number does. It
 * takes hours, and goes on where it was stopped: reports, store and figures are kept in a folder.
 *
 * @param sizes how many reports are ranked, one after the other
 * @param folder what is kept
 */
record CountryBenchmark(Path launcher, Samples samples, List<Integer> sizes, Path folder) {

  private static final int MOST_MB = 1024;

  /** What is left is for what the virtual machine holds beside the heap. */
  private static final int HEAP_MB = 832;

  /** What may be added to twice the time, as in {@link RankBenchmark}. */
  private static final double MOST_GROWTH = 2.5;

  private static final String CPU = "CPU, s";
  private static final String RESUMED = "resumed";

  List<Measure> run() throws IOException, InterruptedException, UnreadableException {
    List<Measure> measures = new ArrayList<>();
    double before = 0;
    for (int size : sizes) {
      Properties figures = figures(size);
      String what = "country: " + size + " reports, ";
      boolean whole = !Boolean.parseBoolean(figures.getProperty(RESUMED));
      double cpu = figure(figures, CPU);
      for (String name : figures.stringPropertyNames().stream().sorted().toList()) {
        if (!name.equals(RESUMED)) {
          String[] parts = name.split(", ", -1);
          double limit = parts[0].equals("RSS") ? MOST_MB : 0;
          measures.add(new Measure(what + parts[0], figure(figures, name), 0, parts[1], limit));
        }
      }
      if (whole && before > 0) {
        measures.add(new Measure(what + "growth", cpu, before, "s", MOST_GROWTH));
      }
      before = whole ? cpu : 0;
    }
    return measures;
  }

  private static double figure(Properties figures, String name) {
    return Double.parseDouble(figures.getProperty(name));
  }

  /** What a run took; it is made where it was not made before. */
  private Properties figures(int size)
      throws IOException, InterruptedException, UnreadableException {
    Path own = Files.createDirectories(folder.resolve(Integer.toString(size)));
    Path kept = own.resolve("figures");
    Properties figures = new Properties();
    if (Files.exists(kept)) {
      try (var in = Files.newBufferedReader(kept)) {
        figures.load(in);
      }
      return figures;
    }
    Path reports = Files.createDirectories(own.resolve("reports"));
    new Crowd(samples.named("-right", ".docx", ".html", ".txt")).write(reports, size);
    Path store = own.resolve("store");
    figures.setProperty(RESUMED, Boolean.toString(Files.exists(store)));
    CommandRun run =
        CommandRun.of(
            launcher, HEAP_MB, own, reports, List.of("rank", "--store", store.toString()));
    figures.setProperty(CPU, Double.toString(run.cpuSeconds()));
    figures.setProperty("wall, s", Double.toString(run.seconds()));
    figures.setProperty("live, MB", Double.toString(run.liveMb()));
    figures.setProperty("RSS, MB", Double.toString(run.rssMb()));
    figures.setProperty(
        "store, KB/report", Double.toString(RankBenchmark.bytes(store) / 1e3 / size));
    try (var out = Files.newBufferedWriter(kept)) {
      figures.store(out, null);
    }
    return figures;
  }

  /** The benchmark of the sizes that a list names: {@code 25000,50000,100000}. */
  static CountryBenchmark of(Path launcher, Samples samples, String sizes, Path folder) {
    return new CountryBenchmark(
        launcher,
        samples,
        Arrays.stream(sizes.split(",", -1)).map(Integer::valueOf).toList(),
        folder);
  }
}
