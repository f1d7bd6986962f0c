package org.nianbao.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * One run of the real command line over a folder of reports, and what it took.
 *
 * @param seconds the time on the wall
 * @param cpuSeconds the CPU time; not a number where the system does not provide it
 * @param usedMb the most memory in use in the heap, what was not yet collected included
 * @param liveMb the most that was left after a collection
 * @param rssMb the most memory that the process held; 0 where the system does not provide it
 */
record CommandRun(double seconds, double cpuSeconds, int usedMb, int liveMb, double rssMb) {

  private static final Pattern COLLECTION = Pattern.compile("Pause .*?(\\d+)M->(\\d+)M");

  /**
   * Runs a command and verifies that its result has every report of the folder.
   *
   * @param folder where its result and its log go
   * @param command the command with its options
   * @throws IllegalStateException if it fails, or its result has fewer reports
   */
  static CommandRun of(Path launcher, int heapMb, Path folder, Path reports, List<String> command)
      throws IOException, InterruptedException {
    Path result = folder.resolve("result.json");
    Path collections = folder.resolve("gc.log");
    List<String> line = new ArrayList<>(List.of(launcher.toString()));
    line.addAll(command);
    line.addAll(List.of("--format", "json", "--output", result.toString(), reports.toString()));
    ProcessBuilder builder = new ProcessBuilder(line);
    builder.redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD);
    builder.environment().put("JAVA_OPTS", "-Xmx" + heapMb + "m -Xlog:gc:file=" + collections);
    long begin = System.nanoTime();
    double cpu = Processes.cpuOfChildren();
    Process process = builder.start();
    double rss = 0;
    while (!process.waitFor(100, TimeUnit.MILLISECONDS)) {
      rss = Math.max(rss, Processes.mostMemory(process));
    }
    double seconds = (System.nanoTime() - begin) / 1e9;
    double cpuSeconds = (Processes.cpuOfChildren() - cpu) / 1e3;
    verify(command.get(0), process.exitValue(), result, reports);
    return new CommandRun(
        seconds, cpuSeconds, mostUsed(collections, 1), mostUsed(collections, 2), rss);
  }

  private static void verify(String command, int status, Path result, Path reports)
      throws IOException {
    if (status > 1) {
      throw new IllegalStateException(command + " ended with " + status);
    }
    JsonNode json = new ObjectMapper().readTree(result.toFile());
    int told = json.path("reports").size();
    for (JsonNode ranking : json.path("rankings")) {
      told += ranking.path("places").size();
    }
    try (Stream<Path> files = Files.list(reports)) {
      if (told != files.count() || !json.path("unreadable").isEmpty()) {
        throw new IllegalStateException(command + " tells of " + told + " reports");
      }
    }
  }

  /** Returns the most memory in use before (1) or after (2) any garbage collection. */
  private static int mostUsed(Path log, int group) throws IOException {
    return COLLECTION
        .matcher(Files.readString(log))
        .results()
        .mapToInt(collection -> Integer.parseInt(collection.group(group)))
        .max()
        .orElse(0);
  }

  /** Deletes a folder with everything in it. */
  static void delete(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      files.sorted(Comparator.reverseOrder()).map(Path::toFile).forEach(File::delete);
    }
  }
}
