package org.nianbao.spark;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Isolated;

/** A government with very many bodies, and one text that very many have, are no one task's work. */
@Isolated("a Java has one Spark")
class SkewTest {

  /** What the largest task of a stage may be beside the mean. */
  private static final double MOST = 2.5;

  /** Less is sent for the sake of few reports, which no task can share. */
  private static final long LITTLE = 100_000;

  @Test
  void noTaskDoesTheWorkAlone(@TempDir Path work) throws Exception {
    NationalSet set = NationalSet.in(work.resolve("set"), 60, 300);
    TaskMeasures measures = new TaskMeasures();
    try (SparkSession spark =
        SparkSession.builder()
            .master("local[2]")
            .appName("skew")
            .config("spark.ui.enabled", false)
            .config("spark.driver.host", "127.0.0.1")
            .getOrCreate()) {
      spark.sparkContext().addSparkListener(measures);
      SparkRank.rank(
          spark,
          JobOptions.of(
              List.of(
                  "--output",
                  work.resolve("result").toString(),
                  "--agencies",
                  set.list().toString(),
                  set.folder().toString())));
    }
    long sent = 0;
    for (TaskMeasures.Stage stage : measures.stages().values()) {
      sent += stage.written();
      String what = stage.toString();
      assertTrue(isEven(stage.read(), stage.mostRead(), stage.tasks()), "sent to one: " + what);
      assertTrue(isEven(stage.written(), stage.mostWritten(), stage.tasks()), "by one: " + what);
    }
    assertTrue(sent > 0, "nothing was sent");
  }

  private static boolean isEven(long all, long most, int tasks) {
    return most <= LITTLE || most <= MOST * all / tasks;
  }
}
