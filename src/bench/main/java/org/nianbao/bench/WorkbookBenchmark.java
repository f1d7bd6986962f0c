package org.nianbao.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.nianbao.document.UnreadableException;

/**
 * Five thousand reports checked in one run, alone and with a workbook: that may cost a fifth of the
 * check itself, and no more memory than there is for it.
 */
record WorkbookBenchmark(Path launcher, Samples samples, int reports) {

  private static final int HEAP_MB = 512;
  private static final double MOST = 1.2;

  List<Measure> run() throws IOException, InterruptedException, UnreadableException {
    Path folder = Files.createTempDirectory("nianbao-workbook");
    try {
      Path crowd = Files.createDirectory(folder.resolve("reports"));
      new Crowd(samples.named("", ".docx", ".html", ".txt")).write(crowd, reports);
      String what = "workbook: check of " + reports + ", " + HEAP_MB + " MB heap, ";
      CommandRun alone = CommandRun.of(launcher, HEAP_MB, folder, crowd, List.of("check"));
      Path book = folder.resolve("result.xlsx");
      CommandRun with =
          CommandRun.of(
              launcher, HEAP_MB, folder, crowd, List.of("check", "--output", book.toString()));
      List<Measure> measures = new ArrayList<>();
      measures.add(Measure.of(what + "CPU without", alone.cpuSeconds(), "s"));
      measures.add(
          new Measure(what + "CPU with", with.cpuSeconds(), alone.cpuSeconds(), "s", MOST));
      measures.add(Measure.of(what + "wall with", with.seconds(), "s"));
      measures.add(Measure.of(what + "live without", alone.liveMb(), "MB"));
      measures.add(Measure.of(what + "live with", with.liveMb(), "MB"));
      measures.add(Measure.of(what + "RSS with", with.rssMb(), "MB"));
      measures.add(Measure.of(what + "file", Files.size(book) / 1e6, "MB"));
      return measures;
    } finally {
      CommandRun.delete(folder);
    }
  }
}
