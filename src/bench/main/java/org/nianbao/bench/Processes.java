package org.nianbao.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Processes and their CPU time and memory from Linux. */
final class Processes {

  private static final double TICK_MS = 10;

  private Processes() {}

  /** Runs a command whose output nobody reads and returns its exit status. */
  static int run(List<String> command) throws IOException, InterruptedException {
    return new ProcessBuilder(command)
        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
        .redirectError(ProcessBuilder.Redirect.DISCARD)
        .start()
        .waitFor();
  }

  /**
   * Returns the CPU time of all ended children in milliseconds; not a number where there is no
   * /proc.
   */
  static double cpuOfChildren() throws IOException {
    Path stat = Path.of("/proc/self/stat");
    if (!Files.exists(stat)) {
      return Double.NaN;
    }
    String text = Files.readString(stat);
    String[] fields = text.substring(text.lastIndexOf(')') + 2).split(" ", -1);
    return TICK_MS * (Long.parseLong(fields[13]) + Long.parseLong(fields[14]));
  }

  /**
   * Returns the most memory that a running process has held so far, in MB; 0 when it is unknown.
   */
  static double mostMemory(Process process) {
    try {
      return Files.readAllLines(Path.of("/proc", Long.toString(process.pid()), "status")).stream()
          .filter(line -> line.startsWith("VmHWM:"))
          .mapToDouble(line -> Double.parseDouble(line.replaceAll("\\D", "")) / 1024)
          .findFirst()
          .orElse(0);
    } catch (IOException e) {
      return 0; // it has ended, or this is no Linux
    }
  }
}
