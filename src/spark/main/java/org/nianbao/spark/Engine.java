package org.nianbao.spark;

import java.io.IOException;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.nianbao.batch.SpreadBatch;
import org.nianbao.check.Checker;
import org.nianbao.check.Examination;
import org.nianbao.check.Unreadable;
import org.nianbao.wording.Messages;
import scala.Tuple2;

/**
 * What a machine needs to take steps of a run, as it is sent to it; the engine itself is started
 * once in each process.
 *
 * @param id no other engine has it
 * @param judging how reports are judged
 * @param files loads files
 * @param paths all files of the run, in order
 * @param rivals the files that several reports name
 */
record Engine(
    String id,
    JudgingFiles judging,
    HadoopFiles files,
    List<String> paths,
    Map<String, List<String>> rivals)
    implements Serializable {

  private static final ConcurrentHashMap<String, Started> STARTED = new ConcurrentHashMap<>();

  /** What runs in a process. */
  private record Started(Checker checker, SpreadBatch steps) {}

  /** The steps of this run on this machine. */
  SpreadBatch steps() {
    return started().steps();
  }

  /** The checker on this machine. */
  Checker checker() {
    return started().checker();
  }

  /**
   * What comes of the inputs of a task by themselves, by their indexes.
   *
   * @throws InterruptedException if the task is given up
   */
  Iterator<Tuple2<Integer, byte[]>> examined(Iterator<Integer> indexes, Trials watched)
      throws InterruptedException, IOException {
    List<Integer> own = new ArrayList<>();
    indexes.forEachRemaining(own::add);
    return watched.of(
        "examine", own, this::examined, index -> new Tuple2<>(index, steps().bytes(lost(index))));
  }

  /**
   * What comes of some inputs by themselves, by their indexes.
   *
   * @throws InterruptedException if the task is given up
   */
  List<Tuple2<Integer, byte[]>> examined(List<Integer> indexes) throws InterruptedException {
    List<Examination> examinations = steps().examine(indexes.stream().map(paths::get).toList());
    List<Tuple2<Integer, byte[]>> results = new ArrayList<>();
    for (int i = 0; i < indexes.size(); i++) {
      results.add(new Tuple2<>(indexes.get(i), steps().bytes((Record) examinations.get(i))));
    }
    return results;
  }

  /** What stands for an input with which a process was lost again and again. */
  Unreadable lost(int index) {
    return checker().unreadable(paths.get(index), Messages.say("batch.process-lost"));
  }

  private Started started() {
    return STARTED.computeIfAbsent(id, key -> start());
  }

  private Started start() {
    try {
      Checker checker = judging.nianbao().checker();
      return new Started(checker, new SpreadBatch(checker, files, paths, rivals));
    } catch (JobException e) {
      throw new IllegalStateException(e); // it was started on the driver before
    }
  }

  /** The same once it is known which files several reports name. */
  Engine knowing(Map<String, List<String>> itsRivals) {
    return new Engine(id + "'", judging, files, paths, itsRivals);
  }
}
