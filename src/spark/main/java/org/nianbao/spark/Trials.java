package org.nianbao.spark;

import java.io.IOException;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.TreeMap;
import java.util.UUID;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.apache.spark.TaskContext;
import org.apache.spark.util.SerializableConfiguration;
import org.nianbao.wording.Messages;
import scala.Tuple2;

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

  /** What comes of the inputs of a task by themselves, in their order. */
  Iterator<Tuple2<Integer, byte[]>> examine(Iterator<Integer> indexes, Engine engine)
      throws InterruptedException, IOException {
    List<Integer> own = new ArrayList<>();
    indexes.forEachRemaining(own::add);
    FileSystem files = new Path(folder).getFileSystem(hadoop.value());
    Path marks = new Path(folder, own.get(0).toString());
    boolean again = TaskContext.get().attemptNumber() > 0;
    if (!again && !files.exists(marks)) {
      return engine.examined(own).iterator();
    }
    TreeMap<Integer, Integer> lost = lost(files, marks);
    TreeMap<Integer, Tuple2<Integer, byte[]>> examined = new TreeMap<>();
    for (boolean suspicious : new boolean[] {false, true}) {
      for (int index : own) {
        if (lost.containsKey(index) == suspicious) {
          examined.put(index, one(index, lost.getOrDefault(index, 0), marks, engine));
        }
      }
    }
    return examined.values().iterator();
  }

  /** What comes of one input, beside a mark as long as it is at work. */
  private Tuple2<Integer, byte[]> one(int index, int lost, Path marks, Engine engine)
      throws InterruptedException, IOException {
    if (lost >= GIVEN_UP) {
      return new Tuple2<>(
          index,
          engine
              .steps()
              .bytes(
                  engine
                      .checker()
                      .unreadable(engine.paths().get(index), Messages.say("batch.process-lost"))));
    }
    Path mark = new Path(marks, index + "-" + lost);
    FileSystem files = mark.getFileSystem(hadoop.value());
    files.create(mark, true).close();
    Tuple2<Integer, byte[]> examined = engine.examined(List.of(index)).get(0);
    files.delete(mark, false);
    return examined;
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
