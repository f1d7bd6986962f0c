package org.nianbao.spark;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.hadoop.conf.Configuration;
import org.apache.spark.api.java.JavaPairRDD;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.storage.StorageLevel;
import org.nianbao.batch.BatchSummary;
import org.nianbao.batch.SpreadBatch;
import org.nianbao.check.Checker;
import org.nianbao.check.Examination;
import org.nianbao.check.Examined;
import org.nianbao.check.Unreadable;
import org.nianbao.crosscheck.Attendance;
import org.nianbao.crosscheck.CopyRounds;
import org.nianbao.crosscheck.Member;
import org.nianbao.crosscheck.ReportSet;
import org.nianbao.crosscheck.UnreadFile;
import org.nianbao.joining.AttachedFile;
import org.nianbao.waiver.WaiverUse;
import scala.Tuple2;

/**
 * The way of a batch over a cluster. The costly part, reading and judging each report by itself, is
 * dealt out by the order of the files alone: however many reports a government has, they are on all
 * machines. The driver keeps a few hundred bytes of each report; what a report needs of others is
 * sent to it, and to all machines at once where many need it.
 */
final class RankJob {

  /** So many inputs make a task at most: about a second's work. */
  private static final int INPUTS_OF_TASK = 64;

  /** So many tasks each processor has at least, so that none waits long for the last one. */
  private static final int TASKS_OF_CORE = 4;

  private final JavaSparkContext spark;
  private final Checker checker;
  private final List<String> paths;
  private final int slices;
  private final int passedOver;
  private final Trials trials;
  private Broadcast<Engine> engine;
  private JavaPairRDD<Integer, byte[]> examined;

  /** What came of a run. */
  record Ranked(JavaRDD<Verdicts> verdicts, Standing standing) {}

  /** What only the whole of a set tells. */
  record Standing(List<Verdicts> brief, BatchSummary summary) {}

  /**
   * A job.
   *
   * @throws JobException if it cannot be done as it is asked for
   */
  RankJob(JavaSparkContext spark, JobOptions options) throws JobException {
    Configuration hadoop = spark.hadoopConfiguration();
    JudgingFiles judging = JudgingFiles.read(options, hadoop);
    this.spark = spark;
    this.checker = judging.nianbao().checker();
    InputWalk inputs = InputWalk.through(options.inputs(), judging.agencies(), hadoop);
    inputs.passOver(results(inputs));
    this.passedOver = inputs.passedOver();
    this.paths = inputs.paths();
    this.slices = slices(paths.size());
    this.trials = Trials.of(options, hadoop);
    this.engine =
        spark.broadcast(
            new Engine(UUID.randomUUID().toString(), judging, inputs.files(), paths, Map.of()));
  }

  private int slices(int inputs) {
    return Math.min(
        inputs, Math.max(TASKS_OF_CORE * spark.defaultParallelism(), inputs / INPUTS_OF_TASK + 1));
  }

  /** What lies among the reports and was written by this program; files are opened for that. */
  private Set<String> results(InputWalk inputs) {
    List<String> askable = inputs.askable();
    if (askable.isEmpty()) {
      return Set.of();
    }
    Broadcast<HadoopFiles> files = spark.broadcast(inputs.files());
    return new HashSet<>(
        spark
            .parallelize(askable, slices(askable.size()))
            .filter(path -> files.value().isResults(path))
            .collect());
  }

  /** How many files and folders were passed over that this program has written. */
  int passedOver() {
    return passedOver;
  }

  /** Forgets which inputs were at work when a machine was lost. */
  void close() throws IOException {
    trials.close();
  }

  /** The checker on the driver. */
  Checker checker() {
    return checker;
  }

  /** A record that came from another machine. */
  <T> T read(byte[] bytes, Class<T> type) {
    return engine.value().steps().read(bytes, type);
  }

  /** Checks all inputs. */
  Ranked run() {
    Broadcast<Engine> first = engine;
    Trials watched = trials;
    examined =
        spark
            .parallelize(IntStream.range(0, paths.size()).boxed().toList(), slices)
            .mapPartitionsToPair(indexes -> first.value().examined(indexes, watched))
            .persist(StorageLevel.MEMORY_AND_DISK());
    SpreadBatch steps = engine.value().steps();
    Map<Integer, PlaceOfInput> heads = heads(examined);
    Set<String> parts = settled(heads, steps);
    heads.values().removeIf(head -> parts.contains(paths.get(head.index())));

    TreeMap<Integer, Member> places = new TreeMap<>();
    Map<Integer, Integer> sentences = new HashMap<>();
    List<UnreadFile> unread = new ArrayList<>();
    for (PlaceOfInput head : heads.values()) {
      if (head.isReport()) {
        places.put(head.index(), steps.read(head.record(), Member.class));
        sentences.put(head.index(), head.sentences());
      } else {
        Unreadable file = steps.read(head.record(), Unreadable.class);
        unread.add(new UnreadFile(file.path(), file.agency(), file.year()));
      }
    }
    SetIndex index =
        new SetIndex(places, checker.agencies(), checker.copyLimits(), this::withFigures);
    ReportNumbers numbering = index.numbering(paths.size(), sentences, checker.agencies());
    JavaRDD<Verdicts> verdicts =
        concluded(index, numbering, new HashSet<>(heads.keySet()))
            .persist(StorageLevel.MEMORY_AND_DISK());
    List<Verdicts> brief =
        verdicts
            .map(
                one ->
                    new Verdicts(
                        one.index(), one.path(), one.kind(), one.record(), null, List.of()))
            .collect();
    return new Ranked(verdicts, new Standing(brief, summary(index, unread)));
  }

  private BatchSummary summary(SetIndex index, List<UnreadFile> unread) {
    ReportSet set = index.set();
    Attendance attendance = new Attendance(set, index.members(), unread, checker.agencies());
    return new BatchSummary(
        set.size(),
        attendance.missing(),
        attendance.unread(),
        set.duplicates(),
        new WaiverUse(checker.waivers(), checker.judge().disabled()));
  }

  private Map<Integer, PlaceOfInput> heads(JavaPairRDD<Integer, byte[]> inputs) {
    Broadcast<Engine> own = engine;
    TreeMap<Integer, PlaceOfInput> heads = new TreeMap<>();
    inputs
        .map(
            input -> {
              SpreadBatch steps = own.value().steps();
              return PlaceOfInput.of(input._1(), steps.read(input._2(), Examination.class), steps);
            })
        .collect()
        .forEach(head -> heads.put(head.index(), head));
    return heads;
  }

  /** Examines again what has to be, and returns the files that are parts of others. */
  private Set<String> settled(Map<Integer, PlaceOfInput> heads, SpreadBatch steps) {
    Map<String, List<String>> rivals = SpreadBatch.rivals(companions(heads, steps));
    Set<Integer> contested =
        heads.values().stream()
            .filter(head -> SpreadBatch.isContested(companions(head, steps), rivals))
            .map(PlaceOfInput::index)
            .collect(Collectors.toCollection(HashSet::new));
    if (!contested.isEmpty()) {
      engine = spark.broadcast(engine.value().knowing(rivals));
      Broadcast<Engine> knowing = engine;
      examined =
          examined
              .mapPartitionsToPair(inputs -> again(inputs, contested, knowing.value()))
              .persist(StorageLevel.MEMORY_AND_DISK());
      heads.putAll(heads(examined.filter(input -> contested.contains(input._1()))));
    }
    return SpreadBatch.parts(companions(heads, steps));
  }

  private static Iterator<Tuple2<Integer, byte[]>> again(
      Iterator<Tuple2<Integer, byte[]>> inputs, Set<Integer> contested, Engine engine)
      throws InterruptedException {
    List<Tuple2<Integer, byte[]>> results = new ArrayList<>();
    while (inputs.hasNext()) {
      Tuple2<Integer, byte[]> input = inputs.next();
      if (contested.contains(input._1())) {
        results.add(engine.examined(List.of(input._1())).get(0));
      } else {
        results.add(input);
      }
    }
    return results.iterator();
  }

  private static List<AttachedFile> companions(PlaceOfInput head, SpreadBatch steps) {
    return head.companions().length == 0
        ? List.of()
        : steps.read(head.companions(), Examined.class).companions();
  }

  private Map<String, List<AttachedFile>> companions(
      Map<Integer, PlaceOfInput> heads, SpreadBatch steps) {
    Map<String, List<AttachedFile>> companions = new LinkedHashMap<>();
    for (PlaceOfInput head : heads.values()) {
      List<AttachedFile> own = companions(head, steps);
      if (!own.isEmpty()) {
        companions.put(paths.get(head.index()), own);
      }
    }
    return companions;
  }

  /** Fetches some reports with their figures. */
  private Map<Integer, Member> withFigures(Set<Integer> indexes) {
    Broadcast<Engine> own = engine;
    Set<Integer> wanted = new HashSet<>(indexes);
    Map<Integer, Member> members = new HashMap<>();
    examined
        .filter(input -> wanted.contains(input._1()))
        .mapToPair(
            input ->
                new Tuple2<>(input._1(), Exchange.member(input._2(), false, own.value().steps())))
        .collect()
        .forEach(one -> members.put(one._1(), engine.value().steps().read(one._2(), Member.class)));
    return members;
  }

  private JavaRDD<Verdicts> concluded(
      SetIndex index, ReportNumbers numbering, Set<Integer> inputs) {
    Map<Integer, CopyRounds.Suspects> suspects =
        numbering.hasOthers() ? SuspectSearch.in(spark, examined, engine, numbering) : Map.of();
    List<Link> links = index.links();
    HashMap<Integer, Conclusion.Suspected> suspected = new HashMap<>();
    suspects.forEach(
        (number, found) -> {
          int to = numbering.reports()[number];
          List<Integer> others =
              found.reports().stream().map(other -> numbering.reports()[other]).toList();
          others.forEach(from -> links.add(new Link(from, to, false, true)));
          suspected.put(
              to,
              new Conclusion.Suspected(
                  new ArrayList<>(others), new ArrayList<>(found.commonplaces())));
        });
    Exchange sending = Exchange.of(spark, examined, engine, links);
    Broadcast<Conclusion> conclusion =
        spark.broadcast(
            new Conclusion(
                inputs,
                numbering,
                new HashMap<>(index.set().fullNames()),
                suspected,
                sending.toAll()));
    Broadcast<Engine> own = engine;
    Trials watched = trials;
    return examined.zipPartitions(
        sending.toEach().partitionBy(new InSlices(paths.size(), slices)),
        (reports, sent) -> conclusion.value().of(reports, sent, own.value(), watched));
  }
}
