package org.nianbao.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.nianbao.document.UnreadableException;

/** A thousand reports in a small heap, by the real command line. */
record MemoryBenchmark(Path launcher, Samples samples) {

  private static final int REPORTS = 1000;
  private static final int HEAP_MB = 256;
  private static final Pattern COLLECTION = Pattern.compile("Pause .*?(\\d+)M->(\\d+)M");

  List<Measure> run() throws IOException, InterruptedException, UnreadableException {
    Path folder = Files.createTempDirectory("nianbao-thousand");
    try {
      Path reports = Files.createDirectory(folder.resolve("reports"));
      new Crowd(samples.named("-right", ".docx", ".html", ".txt")).write(reports, REPORTS);
      List<Measure> measures = new ArrayList<>();
      measures.addAll(run("check", folder));
      measures.addAll(run("rank", folder));
      return measures;
    } finally {
      try (Stream<Path> files = Files.walk(folder)) {
        files.sorted(Comparator.reverseOrder()).map(Path::toFile).forEach(java.io.File::delete);
      }
    }
  }

  private List<Measure> run(String command, Path folder) throws IOException, InterruptedException {
    Path result = folder.resolve(command + ".json");
    Path collections = folder.resolve(command + ".log");
    ProcessBuilder builder =
        new ProcessBuilder(
            launcher.toString(),
            command,
            "--format",
            "json",
            "--output",
            result.toString(),
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
    verify(command, process.exitValue(), result, REPORTS);
    String what = "memory: " + command + " of " + REPORTS + ", " + HEAP_MB + " MB heap, ";
    return List.of(
        Measure.of(what + "wall", REPORTS / seconds, "/s"),
        Measure.of(what + "CPU", REPORTS / cpuSeconds, "/s"),
        new Measure(what + "used", mostUsed(collections, 1), 0, "MB", HEAP_MB),
        Measure.of(what + "live", mostUsed(collections, 2), "MB"),
        Measure.of(what + "RSS", memory, "MB"));
  }

  static void verify(String command, int status, Path result, int reports)
      throws IOException {
    if (status > 1) {
      throw new IllegalStateException(command + " ended with " + status);
    }
    JsonNode json = new ObjectMapper().readTree(result.toFile());
    int told = json.path("reports").size();
    for (JsonNode ranking : json.path("rankings")) {
      told += ranking.path("places").size();
    }
    if (told != reports || !json.path("unreadable").isEmpty()) {
      throw new IllegalStateException(command + " tells of " + told + " reports");
    }
  }

  /** The most memory in use before (1) or after (2) any garbage collection. */
  static int mostUsed(Path log, int group) throws IOException {
    return COLLECTION
        .matcher(Files.readString(log))
        .results()
        .mapToInt(collection -> Integer.parseInt(collection.group(group)))
        .max()
        .orElse(0);
  }
}
