package org.nianbao.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.nianbao.document.UnreadableException;

/**
 * Two thousand different .docx checked in one run, as whole processes from start to end, against
 * one Java in which Apache Tika extracts the text of the same files and nothing else.
 */
record BatchBenchmark(Path launcher, Samples samples) {

  private static final int REPORTS = 2_000;
  private static final int HEAP_MB = 512;
  private static final int ROUNDS = 3;
  private static final double LIMIT = 0.45;

  List<Measure> run() throws IOException, InterruptedException, UnreadableException {
    Path folder = Files.createTempDirectory("nianbao-batch");
    try {
      Path reports = Files.createDirectory(folder.resolve("reports"));
      new Crowd(samples.named("", ".docx")).write(reports, REPORTS);
      List<String> tika =
          List.of(
              Path.of(System.getProperty("java.home"), "bin", "java").toString(),
              "-XX:+UseSerialGC",
              "-Xmx" + HEAP_MB + "m",
              "-cp",
              System.getProperty("java.class.path"),
              TikaExtraction.class.getName(),
              reports.toString());
      Median checked = new Median();
      Median extracted = new Median();
      for (int round = 0; round < ROUNDS; round++) {
        checked.add(
            CommandRun.of(launcher, HEAP_MB, folder, reports, List.of("check")).cpuSeconds());
        double cpu = Processes.cpuOfChildren();
        if (Processes.run(tika) != 0) {
          throw new IllegalStateException("Tika extracted nothing");
        }
        extracted.add((Processes.cpuOfChildren() - cpu) / 1e3);
      }
      return List.of(
          new Measure(
              "batch: " + REPORTS + " docx, whole process, CPU",
              checked.value(),
              extracted.value(),
              "s",
              LIMIT));
    } finally {
      CommandRun.delete(folder);
    }
  }
}
