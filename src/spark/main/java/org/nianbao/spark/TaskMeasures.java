package org.nianbao.spark;

import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.apache.spark.executor.TaskMetrics;
import org.apache.spark.scheduler.SparkListener;
import org.apache.spark.scheduler.SparkListenerApplicationEnd;
import org.apache.spark.scheduler.SparkListenerStageCompleted;
import org.apache.spark.scheduler.SparkListenerTaskEnd;

/**
 * What the tasks of each stage took, by Spark's own measures; printed when the application ends.
 * Spark makes one where {@code spark.extraListeners} names it.
 */
public final class TaskMeasures extends SparkListener {

  private static final double MEGABYTE = 1e6;

  /**
   * What the tasks of a stage took together, and the one that took most.
   *
   * @param tasks how many there were
   * @param seconds how long they ran
   * @param longest how long the longest ran
   * @param read bytes that they were sent by other tasks
   * @param mostRead the most that one was sent
   * @param written bytes that they sent to other tasks
   * @param mostWritten the most that one sent
   * @param result bytes that they sent to the driver
   * @param memory the most that one held for sorting and joining
   */
  record Stage(
      int tasks,
      double seconds,
      double longest,
      long read,
      long mostRead,
      long written,
      long mostWritten,
      long result,
      long memory) {

    private static final Stage NONE = new Stage(0, 0, 0, 0, 0, 0, 0, 0, 0);

    private Stage with(TaskMetrics task) {
      double ran = task.executorRunTime() / 1e3;
      long in = task.shuffleReadMetrics().totalBytesRead();
      long out = task.shuffleWriteMetrics().bytesWritten();
      return new Stage(
          tasks + 1,
          seconds + ran,
          Math.max(longest, ran),
          read + in,
          Math.max(mostRead, in),
          written + out,
          Math.max(mostWritten, out),
          result + task.resultSize(),
          Math.max(memory, task.peakExecutionMemory()));
    }
  }

  private final Map<Integer, Stage> stages = new TreeMap<>();
  private final Map<Integer, String> names = new TreeMap<>();

  @Override
  public synchronized void onTaskEnd(SparkListenerTaskEnd task) {
    if (task.taskMetrics() != null) {
      stages.merge(
          task.stageId(),
          Stage.NONE.with(task.taskMetrics()),
          (before, one) -> before.with(task.taskMetrics()));
    }
  }

  @Override
  public synchronized void onStageCompleted(SparkListenerStageCompleted stage) {
    names.put(stage.stageInfo().stageId(), stage.stageInfo().name());
  }

  /** The stages so far by their numbers. */
  synchronized Map<Integer, Stage> stages() {
    return new TreeMap<>(stages);
  }

  @Override
  public synchronized void onApplicationEnd(SparkListenerApplicationEnd end) {
    System.out.println(
        "stage tasks seconds(longest) read-MB(most) written-MB(most) to-driver-MB memory-MB  what");
    stages.forEach(
        (number, stage) ->
            System.out.printf(
                Locale.ROOT,
                "%5d %5d %.1f(%.1f) %.2f(%.3f) %.2f(%.3f) %.2f %.1f  %s%n",
                number,
                stage.tasks(),
                stage.seconds(),
                stage.longest(),
                stage.read() / MEGABYTE,
                stage.mostRead() / MEGABYTE,
                stage.written() / MEGABYTE,
                stage.mostWritten() / MEGABYTE,
                stage.result() / MEGABYTE,
                stage.memory() / MEGABYTE,
                names.getOrDefault(number, "")));
  }
}
