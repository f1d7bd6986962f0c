package org.nianbao.spark;

import java.io.IOException;
import java.io.Serializable;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.IntFunction;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.apache.spark.TaskContext;
import org.apache.spark.util.SerializableConfiguration;

/**
 * Sees to it that a file which takes its whole process with it costs only itself. What merely
 * fails, overflows, or hangs is an answer already ({@link org.nianbao.batch.SpreadBatch}); but a
 * process may be out of memory for good, or be ended by the system.
 *
 * <p>A task that is tried again leaves a mark for each input before it begins with it, and takes
 * the mark away behind it. What a mark is left of was at work when the process was lost: the next
 * attempt tries it last and by itself, and when it is lost twice so, it is given up. One time may
 * be chance.
 *
 * @param folder where marks are, for all machines: beside the results
 */
record Trials(SerializableConfiguration hadoop, String folder) implements Serializable {

  /** So often a process is lost with an input before that is given up. */
  private static final int GIVEN_UP = 2;

  /** The marks of a job. */
  static Trials of(JobOptions options, Configuration hadoop) {
    String output = options.output().replaceAll("(?<=[^/:])/+$", "");
    int name = output.lastIndexOf('/') + 1;
    String folder =
        output.substring(0, name) + "." + output.substring(name) + "." + UUID.randomUUID();
    return new Trials(new SerializableConfiguration(hadoop), folder);
  }

  /** A step of a run with some of its inputs. */
  @FunctionalInterface
  interface Step<T> {

    /** What comes of each of the inputs, in their order. */
    List<T> of(List<Integer> inputs) throws InterruptedException;
  }

  /**
   * What comes of the inputs of a task, in their order.
   *
   * @param name the step's name: the marks of one do not count for another
   * @param givenUp what stands for an input that is given up
   */
  <T> Iterator<T> of(String name, List<Integer> own, Step<T> step, IntFunction<T> givenUp)
      throws InterruptedException, IOException {
    if (own.isEmpty()) {
      return Collections.emptyIterator();
    }
    FileSystem files = new Path(folder).getFileSystem(hadoop.value());
    Path marks = new Path(folder, name + "-" + own.get(0));
    boolean again = TaskContext.get().attemptNumber() > 0;
    if (!again && !files.exists(marks)) {
      return step.of(own).iterator();
    }
    TreeMap<Integer, Integer> lost = lost(files, marks);
    TreeMap<Integer, T> done = new TreeMap<>();
    for (boolean suspicious : new boolean[] {false, true}) {
      for (int index : own) {
        if (lost.containsKey(index) == suspicious) {
          int times = lost.getOrDefault(index, 0);
          done.put(
              index,
              times < GIVEN_UP
                  ? beside(new Path(marks, index + "-" + times), index, step)
                  : givenUp.apply(index));
        }
      }
    }
    return done.values().iterator();
  }

  /** What comes of one input, beside a mark as long as it is at work. */
  private <T> T beside(Path mark, int index, Step<T> step)
      throws InterruptedException, IOException {
    FileSystem files = mark.getFileSystem(hadoop.value());
    files.create(mark, true).close();
    T one = step.of(List.of(index)).get(0);
    files.delete(mark, false);
    return one;
  }

  /** How often a process was lost with each input. */
  private static TreeMap<Integer, Integer> lost(FileSystem files, Path marks) throws IOException {
    TreeMap<Integer, Integer> lost = new TreeMap<>();
    if (files.exists(marks)) {
      for (FileStatus mark : files.listStatus(marks)) {
        String name = mark.getPath().getName();
        lost.merge(Integer.valueOf(name.substring(0, name.indexOf('-'))), 1, Integer::sum);
      }
    }
    return lost;
  }

  /** Takes all marks away. */
  void close() throws IOException {
    Path path = new Path(folder);
    path.getFileSystem(hadoop.value()).delete(path, true);
  }
}
