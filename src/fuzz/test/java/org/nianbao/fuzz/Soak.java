package org.nianbao.fuzz;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.nianbao.Nianbao;
import org.nianbao.document.Source;
import org.nianbao.document.UnreadableException;
import org.nianbao.facts.Given;
import org.nianbao.growth.KnownUnits;

/**
 * Checks thousands of hostile files of every form in one run: every other one is a sample that is
 * damaged, the rest are texts made to be slow. Each must be answered, with findings or with the
 * reason why it cannot be read, within the processor time that it may take; a good report among
 * them must always be judged the same; and memory must not grow.
 */
public final class Soak {

  private static final double SLOW_SECONDS = 31;
  private static final double WORTH_A_LINE = 2;

  /** Characters of a hostile text at most. */
  private static final int LONGEST = Integer.getInteger("nianbao.longest", 100_000);

  /** After so many files the good report is checked again. */
  private static final int BETWEEN_GOOD_ONES = 250;

  private static final Path GOOD = Path.of("rules/examples/base-2021.txt");

  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
  private final Nianbao nianbao = Nianbao.standard();
  private final List<String> units = KnownUnits.all();
  private final List<String> reports = new ArrayList<>();
  private final List<Path> samples = new ArrayList<>();
  private final Map<Path, byte[]> read = new HashMap<>();
  private final long seed = Long.getLong("nianbao.seed", 1);

  /** By form: how many were checked, refused, refused as costing too much, and failed. */
  private final Map<String, int[]> answers = new TreeMap<>();

  private double slowest;
  private String slowestName = "";

  private Soak() {}

  /** A hostile file. */
  @SuppressWarnings("ArrayRecordComponent") // never compared
  private record Hostile(String name, byte[] bytes) {}

  /**
   * Runs the soak.
   *
   * @param arguments how many files; then folders with files to damage
   */
  public static void main(String[] arguments) throws IOException {
    Soak soak = new Soak();
    for (String folder : List.of(arguments).subList(1, arguments.length)) {
      try (Stream<Path> all = Files.list(Path.of(folder))) {
        all.filter(Files::isRegularFile)
            .filter(f -> !f.toString().matches(".*\\.(json|md)"))
            .sorted()
            .forEach(soak.samples::add);
      }
    }
    for (Path sample : soak.samples) {
      if (sample.toString().endsWith(".txt")) {
        soak.reports.add(Files.readString(sample));
      }
    }
    soak.reports.add(Files.readString(GOOD));
    if (!soak.run(Integer.parseInt(arguments[0]))) {
      System.exit(1);
    }
  }

  private boolean run(int count) throws IOException {
    String good = good();
    int failures = 0;
    for (int i = 0; i < count; i++) {
      Hostile file = i % 2 == 0 ? damaged(i) : text(i);
      if (!check(file)) {
        failures++;
        Path kept = Files.createDirectories(Path.of("target/soak")).resolve(i + "-" + file.name());
        Files.write(kept, file.bytes());
      }
      if ((i + 1) % BETWEEN_GOOD_ONES == 0 && !good().equals(good)) {
        failures++;
        System.out.println("OTHERWISE the good report after " + (i + 1) + " files");
      }
      if ((i + 1) % 1000 == 0) {
        System.out.println((i + 1) + " files, " + used() + " MB in use");
      }
    }
    answers.forEach(
        (form, n) ->
            System.out.printf(
                "%s: %d checked, %d refused, %d of them costing too much, %d failed%n",
                form, n[0], n[1], n[2], n[3]));
    System.out.printf(
        "%d files, all answered but %d; slowest %.1f s of processor time (%s); %d MB in use%n",
        count, failures, slowest, slowestName, used());
    return failures == 0;
  }

  /** What the good report's check tells. */
  private String good() throws IOException {
    try {
      return nianbao
          .check(new Source("good.txt", Files.readAllBytes(GOOD)), Given.NOTHING)
          .judgement()
          .findings()
          .toString();
    } catch (UnreadableException e) {
      return e.reason().zh();
    }
  }

  private Hostile damaged(int number) throws IOException {
    Path sample = samples.get(number / 2 % samples.size());
    byte[] original = read.get(sample);
    if (original == null) {
      original = Files.readAllBytes(sample);
      read.put(sample, original);
    }
    byte[] bytes = new Mutation(seed * 1_000_003 + number).of(original);
    return new Hostile(sample.getFileName().toString(), bytes);
  }

  private Hostile text(int number) throws IOException {
    SplittableRandom random = new SplittableRandom(seed * 1_000_003 + number);
    HostileFile form = HostileFile.any(random);
    String text = new HostileText(random.nextLong(), units, reports).of(LONGEST);
    return new Hostile(form.named(number), form.of(text));
  }

  /** The processor time of this thread so far, in nanoseconds. */
  static long threadTime() {
    return THREADS.getCurrentThreadCpuTime();
  }

  /** Whether a file is answered as it should be. */
  private boolean check(Hostile file) {
    String name = file.name();
    int[] counts =
        answers.computeIfAbsent(name.substring(name.lastIndexOf('.') + 1), key -> new int[4]);
    long begin = threadTime();
    boolean answered = true;
    try {
      nianbao.check(new Source(name, file.bytes()), Given.NOTHING);
      counts[0]++;
    } catch (UnreadableException e) {
      counts[1]++;
      tell(file, e, counts);
    } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
      counts[3]++;
      answered = false;
      System.out.println("FAILED " + name + ": " + e);
      first(e);
    }
    double seconds = (threadTime() - begin) / 1e9;
    if (seconds > slowest) {
      slowest = seconds;
      slowestName = name;
    }
    if (seconds > WORTH_A_LINE) {
      System.out.printf("slow %s, %d bytes: %.1f s%n", name, file.bytes().length, seconds);
    }
    return answered && seconds < SLOW_SECONDS;
  }

  /** A failure inside a reader that only the last guard caught is named, to be mended. */
  private static void tell(Hostile file, UnreadableException e, int[] counts) {
    if (e.reason().zh().contains("停在")) {
      counts[2]++;
    } else if (e.getCause() instanceof RuntimeException && e.reason().zh().contains("读取中断")) {
      System.out.println("guarded " + file.name() + ": " + e.getCause());
      first(e.getCause());
    } else if (e.getCause() instanceof Error) {
      System.out.println("guarded " + file.name() + ": " + e.getCause() + e.reason().zh());
    }
  }

  private static long used() {
    System.gc();
    Runtime now = Runtime.getRuntime();
    return (now.totalMemory() - now.freeMemory()) >> 20;
  }

  private static void first(Throwable failure) {
    for (int i = 0; i < Math.min(4, failure.getStackTrace().length); i++) {
      System.out.println("    " + failure.getStackTrace()[i]);
    }
  }
}
