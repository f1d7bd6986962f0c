package org.nianbao.bench;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Runs the benchmarks that the arguments name, the short ones without any, and prints one table. */
public final class Benchmarks {

  private Benchmarks() {}

  /** Runs the benchmarks; the system properties tell where distribution and samples are. */
  public static void main(String[] arguments) throws Exception {
    Path launcher = Path.of(System.getProperty("nianbao.launcher"));
    Samples samples = new Samples(Path.of(System.getProperty("nianbao.samples")));
    Set<String> chosen =
        arguments.length == 0
            ? Set.of("start", "warm", "pdf", "formats", "memory")
            : Set.of(arguments);
    List<Measure> measures = new ArrayList<>();
    if (chosen.contains("start")) {
      measures.addAll(new StartBenchmark(launcher, samples).run());
    }
    if (chosen.contains("warm")) {
      measures.addAll(new WarmBenchmark(samples).run());
    }
    if (chosen.contains("pdf")) {
      Path folder = Path.of(System.getProperty("nianbao.pdf", "src/test/resources/pdf"));
      measures.addAll(new PdfBenchmark(new Samples(folder)).run());
    }
    if (chosen.contains("formats")) {
      Path folder =
          Path.of(System.getProperty("nianbao.converted", "src/test/resources/converted"));
      measures.addAll(new FormatsBenchmark(new Samples(folder)).run());
    }
    if (chosen.contains("memory")) {
      measures.addAll(new MemoryBenchmark(launcher, samples).run());
    }
    if (chosen.contains("rank")) { // ten minutes: only when it is asked for
      measures.addAll(new RankBenchmark(launcher, samples).run());
    }
    System.out.println(Measure.HEAD);
    measures.forEach(System.out::println);
  }
}
