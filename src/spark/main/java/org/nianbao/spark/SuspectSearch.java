package org.nianbao.spark;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.apache.spark.HashPartitioner;
import org.apache.spark.api.java.JavaPairRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;
import org.nianbao.check.Examined;
import org.nianbao.crosscheck.CopyRounds;
import org.nianbao.crosscheck.similarity.Imprint;
import scala.Tuple2;

/**
 * Finds the reports that may be copies, over the sketches of all. Each task sends one array to each
 * other, of numbers of 64 bits: about 2 KB a report for the buckets, and some KB for what they
 * tell.
 *
 * <p>A large bucket makes no task slow: of its sentences each is held against a few neighbours
 * only, so that a bucket costs what its entries do; and buckets are dealt out by their keys, of
 * which a text copied fifty thousand times has hundreds.
 */
final class SuspectSearch {

  /** So many entries of buckets go to a task at least. */
  private static final int ENTRIES = 1_000_000;

  private static final int ENTRIES_OF_SENTENCE = 6;

  private SuspectSearch() {}

  /** A report as the third round needs it. */
  @SuppressWarnings("ArrayRecordComponent") // never compared
  private record Weighed(int number, int[] weights, byte[] sections) implements Serializable {}

  /** The suspects of a report. */
  @SuppressWarnings("ArrayRecordComponent") // never compared
  private record Suspected(int number, int[] others, int[] commonplaces) implements Serializable {}

  /**
   * The suspects of each report that has some, by its number.
   *
   * @param examined what came of the inputs, by their indexes
   */
  static Map<Integer, CopyRounds.Suspects> in(
      JavaSparkContext spark,
      JavaPairRDD<Integer, byte[]> examined,
      Broadcast<Engine> engine,
      ReportNumbers numbering) {
    Broadcast<ReportNumbers> numbers = spark.broadcast(numbering);
    long entries = (long) numbering.sentences() * ENTRIES_OF_SENTENCE;
    int tasks = (int) Math.max(spark.defaultParallelism(), entries / ENTRIES);
    HashPartitioner dealt = new HashPartitioner(tasks);
    JavaPairRDD<Integer, long[]> votes =
        examined
            .mapPartitionsToPair(inputs -> entries(inputs, engine.value(), numbers.value(), tasks))
            .groupByKey(dealt)
            .mapPartitionsToPair(buckets -> votes(buckets, engine.value(), numbers.value(), tasks));
    JavaPairRDD<Integer, List<Weighed>> weighed =
        examined.mapPartitionsToPair(
            inputs -> weighed(inputs, engine.value(), numbers.value(), tasks));
    Map<Integer, CopyRounds.Suspects> suspects = new HashMap<>();
    weighed
        .cogroup(votes, dealt)
        .mapPartitions(groups -> suspects(groups, engine.value(), numbers.value()))
        .collect()
        .forEach(
            one ->
                suspects.put(
                    one.number(),
                    new CopyRounds.Suspects(boxed(one.others()), boxed(one.commonplaces()))));
    return suspects;
  }

  private static List<Integer> boxed(int[] values) {
    return Arrays.stream(values).boxed().toList();
  }

  private static int[] plain(List<Integer> values) {
    return values.stream().mapToInt(Integer::intValue).toArray();
  }

  /** Takes each report that is compared with its number. */
  private interface Compared {
    void take(int number, Imprint imprint);
  }

  private static void each(
      Iterator<Tuple2<Integer, byte[]>> inputs,
      Engine engine,
      ReportNumbers numbering,
      Compared compared) {
    while (inputs.hasNext()) {
      Tuple2<Integer, byte[]> input = inputs.next();
      int number = numbering.numbers()[input._1()];
      if (number >= 0) {
        compared.take(number, engine.steps().read(input._2(), Examined.class).imprint());
      }
    }
  }

  private static Iterator<Tuple2<Integer, long[]>> entries(
      Iterator<Tuple2<Integer, byte[]>> inputs, Engine engine, ReportNumbers numbering, int tasks) {
    Dealing dealing = new Dealing(tasks);
    each(
        inputs,
        engine,
        numbering,
        (number, imprint) -> {
          for (long entry : CopyRounds.entries(imprint, numbering.first()[number])) {
            dealing.add(Math.floorMod(Long.hashCode(entry >> 32) * 0x9E3779B9, tasks), entry);
          }
        });
    return dealing.dealt();
  }

  private static Iterator<Tuple2<Integer, long[]>> votes(
      Iterator<Tuple2<Integer, Iterable<long[]>>> buckets,
      Engine engine,
      ReportNumbers numbering,
      int tasks) {
    Dealing dealing = new Dealing(tasks);
    CopyRounds rounds = numbering.rounds(engine.checker().copyLimits());
    while (buckets.hasNext()) {
      for (long vote : rounds.votes(Dealing.joined(buckets.next()._2()))) {
        dealing.add(rounds.report(vote) % tasks, vote);
      }
    }
    return dealing.dealt();
  }

  private static Iterator<Tuple2<Integer, List<Weighed>>> weighed(
      Iterator<Tuple2<Integer, byte[]>> inputs, Engine engine, ReportNumbers numbering, int tasks) {
    Map<Integer, List<Weighed>> dealt = new HashMap<>();
    each(
        inputs,
        engine,
        numbering,
        (number, imprint) ->
            dealt
                .computeIfAbsent(number % tasks, k -> new ArrayList<>())
                .add(
                    new Weighed(
                        number, CopyRounds.weights(imprint), CopyRounds.sections(imprint))));
    return dealt.entrySet().stream()
        .map(entry -> new Tuple2<>(entry.getKey(), entry.getValue()))
        .iterator();
  }

  private static Iterator<Suspected> suspects(
      Iterator<Tuple2<Integer, Tuple2<Iterable<List<Weighed>>, Iterable<long[]>>>> groups,
      Engine engine,
      ReportNumbers numbering) {
    CopyRounds rounds = numbering.rounds(engine.checker().copyLimits());
    List<Suspected> suspected = new ArrayList<>();
    while (groups.hasNext()) {
      Tuple2<Iterable<List<Weighed>>, Iterable<long[]>> group = groups.next()._2();
      long[] votes = Dealing.joined(group._2());
      Arrays.sort(votes);
      for (List<Weighed> reports : group._1()) {
        for (Weighed report : reports) {
          int first = numbering.first()[report.number()];
          int behind = numbering.first()[report.number() + 1];
          long[] own = Arrays.copyOfRange(votes, from(votes, first), from(votes, behind));
          CopyRounds.Suspects found =
              rounds.suspects(report.number(), report.weights(), report.sections(), own);
          if (!found.reports().isEmpty()) {
            suspected.add(
                new Suspected(
                    report.number(), plain(found.reports()), plain(found.commonplaces())));
          }
        }
      }
    }
    return suspected.iterator();
  }

  /** Where the votes of a sentence begin. */
  private static int from(long[] votes, int sentence) {
    int found = Arrays.binarySearch(votes, (long) sentence << 32);
    int at = found < 0 ? -found - 1 : found;
    while (at > 0 && (votes[at - 1] >> 32) == sentence) {
      at--;
    }
    return at;
  }
}
