package org.nianbao.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.nianbao.document.UnreadableException;

/**
 * Five thousand reports checked or ranked in one run, alone and with a workbook or a page: that may
 * cost a fifth of the run itself, and no more memory than there is for it. And a workbook of twenty
 * thousand results by itself, in a small heap.
 */
record WorkbookBenchmark(Path launcher, Samples samples, int reports) {

  private static final int HEAP_MB = 512;
  private static final double MOST = 1.2;
  private static final int RESULTS = 20_000;
  private static final int SMALL_HEAP_MB = 256;

  List<Measure> run() throws IOException, InterruptedException, UnreadableException {
    Path folder = Files.createTempDirectory("nianbao-workbook");
    try {
      Path crowd = Files.createDirectory(folder.resolve("reports"));
      new Crowd(samples.named("", ".docx", ".html", ".txt")).write(crowd, reports);
      List<Measure> measures = new ArrayList<>();
      measures.addAll(beside(folder, crowd, List.of("check"), List.of("result.xlsx")));
      Path ranked = Files.createDirectory(folder.resolve("ranked")); // right ones: all have a place
      new Crowd(samples.named("-right", ".docx", ".html", ".txt")).write(ranked, reports);
      measures.addAll(
          beside(
              folder,
              ranked,
              List.of("rank", "--no-store"),
              List.of("result.html", "result.xlsx")));
      measures.addAll(ofMany(folder));
      return measures;
    } finally {
      CommandRun.delete(folder);
    }
  }

  /** What a command takes alone, and with each of some further files. */
  private List<Measure> beside(Path folder, Path crowd, List<String> command, List<String> names)
      throws IOException, InterruptedException {
    CommandRun alone = CommandRun.of(launcher, HEAP_MB, folder, crowd, command);
    String what = command.get(0) + " of " + reports + ", " + HEAP_MB + " MB heap, ";
    List<Measure> measures = new ArrayList<>();
    measures.add(Measure.of("alone: " + what + "CPU", alone.cpuSeconds(), "s"));
    measures.add(Measure.of("alone: " + what + "live", alone.liveMb(), "MB"));
    for (String name : names) {
      Path file = folder.resolve(name);
      List<String> more = new ArrayList<>(command);
      more.addAll(List.of("--output", file.toString()));
      CommandRun with = CommandRun.of(launcher, HEAP_MB, folder, crowd, more);
      String kind = name.substring(name.lastIndexOf('.') + 1) + ": ";
      measures.add(
          new Measure(kind + what + "CPU", with.cpuSeconds(), alone.cpuSeconds(), "s", MOST));
      measures.add(Measure.of(kind + what + "wall", with.seconds(), "s"));
      measures.add(Measure.of(kind + what + "live", with.liveMb(), "MB"));
      measures.add(Measure.of(kind + what + "RSS", with.rssMb(), "MB"));
      measures.add(Measure.of(kind + what + "file", Files.size(file) / 1e6, "MB"));
    }
    return measures;
  }

  /** What the writer takes by itself. */
  private List<Measure> ofMany(Path folder) throws IOException, InterruptedException {
    Path file = folder.resolve("many.xlsx");
    List<String> command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx" + SMALL_HEAP_MB + "m",
                "-cp",
                System.getProperty("java.class.path"),
                BookOfMany.class.getName(),
                file.toString(),
                Integer.toString(RESULTS)));
    samples.named("", ".docx", ".html", ".txt").forEach(one -> command.add(one.toString()));
    double cpu = Processes.cpuOfChildren();
    if (Processes.run(command) != 0) {
      throw new IllegalStateException("no workbook of " + RESULTS + " results");
    }
    String what = "xlsx: " + RESULTS + " results, " + SMALL_HEAP_MB + " MB heap, ";
    return List.of(
        Measure.of(what + "CPU", (Processes.cpuOfChildren() - cpu) / 1e3, "s"),
        Measure.of(what + "file", Files.size(file) / 1e6, "MB"));
  }
}
