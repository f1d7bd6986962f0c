package org.nianbao.fuzz;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.nianbao.Nianbao;
import org.nianbao.document.Source;
import org.nianbao.document.UnreadableException;
import org.nianbao.facts.Given;

/**
 * Checks thousands of damaged files of every form in one run: each must be answered, with findings
 * or with the reason why it cannot be read, within the time that reading may take, and memory must
 * not grow.
 */
public final class Soak {

  private static final double SLOW_SECONDS = 25;

  private Soak() {}

  /**
   * Runs the soak.
   *
   * @param arguments how many files; then folders with files to damage
   */
  public static void main(String[] arguments) throws IOException {
    int count = Integer.parseInt(arguments[0]);
    long seed = Long.getLong("nianbao.seed", 1);
    List<Path> files = new ArrayList<>();
    for (String folder : List.of(arguments).subList(1, arguments.length)) {
      try (Stream<Path> all = Files.list(Path.of(folder))) {
        all.filter(Files::isRegularFile)
            .filter(f -> !f.toString().matches(".*\\.(json|md)"))
            .sorted()
            .forEach(files::add);
      }
    }
    Nianbao nianbao = Nianbao.standard();
    Map<String, int[]> answers = new TreeMap<>();
    Map<Path, byte[]> originals = new TreeMap<>();
    int failures = 0;
    double slowest = 0;
    for (int i = 0; i < count; i++) {
      Path file = files.get(i % files.size());
      byte[] original = originals.get(file);
      if (original == null) {
        original = Files.readAllBytes(file);
        originals.put(file, original);
      }
      byte[] damaged = new Mutation(seed * 1_000_003 + i).of(original);
      long begin = System.nanoTime();
      boolean failed = false;
      String name = file.getFileName().toString();
      int[] counts =
          answers.computeIfAbsent(name.substring(name.lastIndexOf('.') + 1), key -> new int[3]);
      try {
        nianbao.check(new Source(name, damaged), Given.NOTHING);
        counts[0]++;
      } catch (UnreadableException e) {
        counts[1]++;
        // A failure inside a reader that only the last guard caught is named, to be mended.
        if (e.getCause() instanceof RuntimeException && e.reason().zh().contains("读取中断")) {
          System.out.println("guarded " + name + " " + i + ": " + e.getCause());
          first(e.getCause());
        } else if (e.getCause() instanceof Error || e.reason().zh().contains("仍未完成")) {
          System.out.println("guarded " + name + " " + i + ": " + e.getCause() + e.reason().zh());
        }
      } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
        counts[2]++;
        failures++;
        failed = true;
        System.out.println("FAILED " + name + " " + i + ": " + e);
        first(e);
      }
      double seconds = (System.nanoTime() - begin) / 1e9;
      slowest = Math.max(slowest, seconds);
      if (seconds > SLOW_SECONDS) {
        failures++;
        failed = true;
        System.out.println("SLOW " + name + " " + i + ": " + seconds + " s");
      } else if (seconds > 2) {
        System.out.println("slow " + name + " " + i + ": " + seconds + " s");
      }
      if (failed) {
        Files.write(
            Files.createDirectories(Path.of("target/soak")).resolve(i + "-" + name), damaged);
      }
      if ((i + 1) % 1000 == 0) {
        System.gc();
        Runtime now = Runtime.getRuntime();
        System.out.println(
            (i + 1) + " files, " + ((now.totalMemory() - now.freeMemory()) >> 20) + " MB in use");
      }
    }
    answers.forEach(
        (form, n) ->
            System.out.println(
                form + ": " + n[0] + " checked, " + n[1] + " refused, " + n[2] + " failed"));
    System.out.println("slowest " + slowest + " s, failures " + failures);
    if (failures > 0) {
      System.exit(1);
    }
  }

  private static void first(Throwable failure) {
    for (int i = 0; i < Math.min(4, failure.getStackTrace().length); i++) {
      System.out.println("    " + failure.getStackTrace()[i]);
    }
  }
}
