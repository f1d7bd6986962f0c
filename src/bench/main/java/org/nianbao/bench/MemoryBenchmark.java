package org.nianbao.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.nianbao.document.UnreadableException;

/** A thousand reports in a small heap, by the real command line. */
record MemoryBenchmark(Path launcher, Samples samples) {

  private static final int REPORTS = 1000;
  private static final int HEAP_MB = 256;

  List<Measure> run() throws IOException, InterruptedException, UnreadableException {
    Path folder = Files.createTempDirectory("nianbao-thousand");
    try {
      Path reports = Files.createDirectory(folder.resolve("reports"));
      new Crowd(samples.named("-right", ".docx", ".html", ".txt")).write(reports, REPORTS);
      List<Measure> measures = new ArrayList<>();
      for (String command : List.of("check", "rank")) {
        CommandRun run = CommandRun.of(launcher, HEAP_MB, folder, reports, List.of(command));
        String what = "memory: " + command + " of " + REPORTS + ", " + HEAP_MB + " MB heap, ";
        measures.add(Measure.of(what + "wall", REPORTS / run.seconds(), "/s"));
        measures.add(Measure.of(what + "CPU", REPORTS / run.cpuSeconds(), "/s"));
        measures.add(new Measure(what + "used", run.usedMb(), 0, "MB", HEAP_MB));
        measures.add(Measure.of(what + "live", run.liveMb(), "MB"));
        measures.add(Measure.of(what + "RSS", run.rssMb(), "MB"));
      }
      return measures;
    } finally {
      CommandRun.delete(folder);
    }
  }
}
