package org.nianbao.bench;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.TimeUnit;
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
        double cpu = run(folder, what, measures);
        if (before > 0) {
          measures.add(new Measure(what + "growth", cpu, before, "s", MOST_GROWTH));
        }
        before = cpu;
        run(folder, what + "again, ", measures);
        measures.add(Measure.of(what + "store", bytes(folder.resolve("store")) / 1e6, "MB"));
      } finally {
        delete(folder);
      }
    }
    return measures;
  }

  /** Ranks and returns the CPU seconds. */
  private double run(Path folder, String what, List<Measure> measures)
      throws IOException, InterruptedException {
    Path result = folder.resolve("rank.json");
    Path collections = folder.resolve("gc.log");
    ProcessBuilder builder =
        new ProcessBuilder(
            launcher.toString(),
            "rank",
            "--format",
            "json",
            "--output",
            result.toString(),
            "--store",
            folder.resolve("store").toString(),
            folder.resolve("reports").toString());
    builder.redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD);
    builder.environment().put("JAVA_OPTS", "-Xmx" + HEAP_MB + "m -Xlog:gc:file=" + collections);
    long begin = System.nanoTime();
    double cpu = Processes.cpuOfChildren();
    Process process = builder.start();
    double memory = 0;
    while (!process.waitFor(100, TimeUnit.MILLISECONDS)) {
      memory = Math.max(memory, Processes.mostMemory(process));
    }
    double seconds = (System.nanoTime() - begin) / 1e9;
    double cpuSeconds = (Processes.cpuOfChildren() - cpu) / 1e3;
    MemoryBenchmark.verify("rank", process.exitValue(), result, reports(folder));
    measures.add(Measure.of(what + "wall", seconds, "s"));
    measures.add(Measure.of(what + "CPU", cpuSeconds, "s"));
    measures.add(Measure.of(what + "live", MemoryBenchmark.mostUsed(collections, 2), "MB"));
    measures.add(Measure.of(what + "RSS", memory, "MB"));
    return cpuSeconds;
  }

  private static int reports(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder.resolve("reports"))) {
      return (int) files.count();
    }
  }

  private static long bytes(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.map(Path::toFile).filter(File::isFile).mapToLong(f -> f.length()).sum();
    }
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      files.sorted(Comparator.reverseOrder()).map(Path::toFile).forEach(File::delete);
    }
  }
}
