package org.nianbao.bench;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.nianbao.document.UnreadableException;

/**
 * Twenty thousand reports ranked in one run, by the real command line: twice the reports should
 * take about twice the time, in a heap of 512 MB. A second run has the results of the first.
 */
record RankBenchmark(Path launcher, Samples samples) {

  private static final List<Integer> SIZES = List.of(5_000, 10_000, 20_000);
  private static final int HEAP_MB = 512;

  /** What may be added to twice the time: larger sets have more of the same sentences. */
  private static final double MOST_GROWTH = 2.5;

  List<Measure> run() throws IOException, InterruptedException, UnreadableException {
    List<Measure> measures = new ArrayList<>();
    double before = 0;
    for (int size : SIZES) {
      Path folder = Files.createTempDirectory("nianbao-crowd");
      try {
        Path reports = Files.createDirectory(folder.resolve("reports"));
        new Crowd(samples.named("-right", ".docx", ".html", ".txt")).write(reports, size);
        String what = "rank: " + size + " reports, " + HEAP_MB + " MB heap, ";
        CommandRun first = run(folder, reports);
        tell(what, first, measures);
        if (before > 0) {
          measures.add(new Measure(what + "growth", first.cpuSeconds(), before, "s", MOST_GROWTH));
        }
        before = first.cpuSeconds();
        tell(what + "again, ", run(folder, reports), measures);
        measures.add(Measure.of(what + "store", bytes(folder.resolve("store")) / 1e6, "MB"));
      } finally {
        CommandRun.delete(folder);
      }
    }
    return measures;
  }

  private CommandRun run(Path folder, Path reports) throws IOException, InterruptedException {
    String store = folder.resolve("store").toString();
    return CommandRun.of(launcher, HEAP_MB, folder, reports, List.of("rank", "--store", store));
  }

  private static void tell(String what, CommandRun run, List<Measure> measures) {
    measures.add(Measure.of(what + "wall", run.seconds(), "s"));
    measures.add(Measure.of(what + "CPU", run.cpuSeconds(), "s"));
    measures.add(Measure.of(what + "live", run.liveMb(), "MB"));
    measures.add(Measure.of(what + "RSS", run.rssMb(), "MB"));
  }

  /** How large the files in a folder are together. */
  static long bytes(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.map(Path::toFile).filter(File::isFile).mapToLong(f -> f.length()).sum();
    }
  }
}
