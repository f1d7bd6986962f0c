package org.nianbao.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** From the start of a process to the findings of one .docx, against a Java that says hello. */
record StartBenchmark(Path launcher, Samples samples) {

  private static final double LIMIT = 18;
  private static final int WARM_UP = 3;
  private static final int ROUNDS = 15;

  /** The system counts a process's time in hundredths of a second, too coarse for one hello. */
  private static final int HELLOS = 5;

  List<Measure> run() throws IOException, InterruptedException {
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    String classes = System.getProperty("java.class.path");
    Path bare = Files.createTempDirectory("nianbao-hello");
    copyHello(bare, classes);
    List<String> hello =
        List.of(java, "-Xshare:auto", "-cp", bare.toString(), Hello.class.getName());
    List<String> check =
        List.of(launcher.toString(), "check", samples.named("-right", ".docx").get(0).toString());
    Median helloWall = new Median();
    Median helloCpu = new Median();
    Median checkWall = new Median();
    Median checkCpu = new Median();
    for (int round = -WARM_UP; round < ROUNDS; round++) {
      Cost one = Cost.of(hello, HELLOS);
      Cost other = Cost.of(check, 1);
      if (round >= 0) {
        helloWall.add(one.wall());
        helloCpu.add(one.cpu());
        checkWall.add(other.wall());
        checkCpu.add(other.cpu());
      }
    }
    return List.of(
        new Measure(
            "start: process to findings of a docx, wall",
            checkWall.value(),
            helloWall.value(),
            "ms",
            LIMIT),
        new Measure(
            "start: process to findings of a docx, CPU",
            checkCpu.value(),
            helloCpu.value(),
            "ms",
            LIMIT));
  }

  /** Nothing else stands on the baseline's class path. */
  private static void copyHello(Path folder, String classPath) throws IOException {
    String name = Hello.class.getName().replace('.', '/') + ".class";
    Path copy = folder.resolve(name);
    Files.createDirectories(copy.getParent());
    try (var in = Hello.class.getResourceAsStream("/" + name)) {
      if (in == null) {
        throw new IllegalStateException("no " + name + " in " + classPath);
      }
      Files.copy(in, copy);
    }
  }

  /** What a process cost, in milliseconds. */
  private record Cost(double wall, double cpu) {

    static Cost of(List<String> command, int times) throws IOException, InterruptedException {
      double cpu = Processes.cpuOfChildren();
      long begin = System.nanoTime();
      for (int i = 0; i < times; i++) {
        int status = Processes.run(command);
        if (status > 1) {
          throw new IllegalStateException(command + " ended with " + status);
        }
      }
      double wall = (System.nanoTime() - begin) / 1e6;
      return new Cost(wall / times, (Processes.cpuOfChildren() - cpu) / times);
    }
  }
}
