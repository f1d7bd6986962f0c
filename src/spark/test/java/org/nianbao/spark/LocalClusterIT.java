package org.nianbao.spark;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.scheduler.SparkListener;
import org.apache.spark.scheduler.SparkListenerTaskEnd;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Executors that are processes of their own, of which one is killed in the middle. */
class LocalClusterIT {

  private static final int TASKS_BEFORE = 3;

  /** Kills one executor when some tasks are done. */
  private static final class Killer extends SparkListener {

    private final AtomicInteger ended = new AtomicInteger();
    private final AtomicInteger killed = new AtomicInteger();

    @Override
    public void onTaskEnd(SparkListenerTaskEnd task) {
      if (ended.incrementAndGet() == TASKS_BEFORE) {
        ProcessHandle.current()
            .descendants()
            .filter(
                process ->
                    process
                        .info()
                        .commandLine()
                        .orElse("")
                        .contains("CoarseGrainedExecutorBackend"))
            .findFirst()
            .filter(ProcessHandle::destroyForcibly)
            .ifPresent(process -> killed.incrementAndGet());
      }
    }
  }

  private static SparkSession cluster() {
    return SparkSession.builder()
        .master("local-cluster[2,1,1024]")
        .appName("cluster")
        .config("spark.ui.enabled", false)
        .config("spark.driver.host", "127.0.0.1")
        .config("spark.executor.memory", "1024m")
        .config("spark.executor.extraClassPath", System.getProperty("nianbao.spark.classes"))
        .config("spark.hadoop.fs.poisoned.impl", PoisonedFiles.class.getName())
        .config("spark.task.maxFailures", 8)
        .getOrCreate();
  }

  @Test
  void aKilledExecutorChangesNothing(@TempDir Path work) throws Exception {
    NationalSet set = NationalSet.in(work.resolve("set"), 12, 30);
    List<String> arguments = List.of("--agencies", set.list().toString(), set.folder().toString());
    Path output = work.resolve("result");
    Killer killer = new Killer();
    try (SparkSession spark = cluster()) {
      spark.sparkContext().addSparkListener(killer);
      SparkRank.rank(
          spark,
          JobOptions.of(
              List.of(
                  "--output",
                  output.toString(),
                  "--agencies",
                  set.list().toString(),
                  set.folder().toString())));
    }
    OneProcess one = OneProcess.of(arguments);
    assertEquals(1, killer.killed.get(), "killed");
    assertTrue(killer.ended.get() > TASKS_BEFORE);
    assertEquals(one.ranking(), OneProcess.withoutVersion(output.resolve("ranking.json")));
    assertEquals(one.findings(), RankOnSparkTest.findings(output));
  }

  /** Files that end, hang, fill or overflow the process that reads them. */
  @Test
  void aFileThatTakesItsProcessWithItCostsOnlyItself(@TempDir Path work) throws Exception {
    NationalSet set = NationalSet.in(work.resolve("set"), 8, 12);
    String input = PoisonedFiles.SCHEME + "://" + set.folder();
    Path healthy = work.resolve("healthy");
    Path poisoned = work.resolve("poisoned");
    try (SparkSession spark = cluster()) {
      SparkRank.rank(spark, JobOptions.of(List.of("--output", healthy.toString(), input)));
      for (String name : PoisonedFiles.NAMES) {
        Files.writeString(set.folder().resolve(name), "%PDF-1.7");
      }
      SparkRank.rank(spark, JobOptions.of(List.of("--output", poisoned.toString(), input)));
    }
    assertEquals(RankOnSparkTest.findings(healthy), RankOnSparkTest.findings(poisoned));
    String ranking = Files.readString(poisoned.resolve("ranking.json"));
    for (String reason : List.of("进程两次中途退出", "内存不足", "内容层层嵌套", "停在“读取")) {
      assertTrue(ranking.contains(reason), reason);
    }
    try (Stream<Path> files = Files.list(work)) {
      assertEquals(
          Set.of("healthy", "poisoned", "set", "set.csv"),
          files.map(file -> file.getFileName().toString()).collect(Collectors.toSet()),
          "marks left");
    }
  }

  /** The same in any step: the process ends with the fourth of ten, and with the sixth once. */
  @Test
  void aStepThatTakesItsProcessWithItCostsOnlyItsInput(@TempDir Path work) throws Exception {
    List<String> done;
    String once = work.resolve("once").toString();
    try (SparkSession spark = cluster()) {
      Trials trials =
          Trials.of(
              JobOptions.of(List.of("--output", work.resolve("result").toString(), "input")),
              spark.sparkContext().hadoopConfiguration());
      done =
          JavaSparkContext.fromSparkContext(spark.sparkContext())
              .parallelize(List.of(1, 2, 3, 4, 5, 6, 7, 8, 9, 10), 1)
              .mapPartitions(
                  inputs -> {
                    List<Integer> own = new ArrayList<>();
                    inputs.forEachRemaining(own::add);
                    return trials.of("step", own, all -> fatal(all, once), index -> "lost");
                  })
              .collect();
      trials.close();
    }
    assertEquals(List.of("1", "2", "3", "lost", "5", "6", "7", "8", "9", "10"), done);
  }

  private static List<String> fatal(List<Integer> inputs, String once) {
    List<String> done = new ArrayList<>();
    for (int input : inputs) {
      if (input == 4 || (input == 6 && inputs.size() == 1 && new File(once).mkdir())) {
        Runtime.getRuntime().halt(137);
      }
      done.add(Integer.toString(input));
    }
    return done;
  }
}
