package org.nianbao.spark;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.spark.api.java.JavaPairRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;
import org.nianbao.batch.SpreadBatch;
import org.nianbao.check.Examined;
import org.nianbao.crosscheck.Member;
import scala.Tuple2;

/**
 * Sends reports to those that are held against them. One that very many ask for goes to all
 * machines at once, so that its own machine does not send it fifty thousand times.
 *
 * @param toEach reports by the index of the one that asks for it
 * @param toAll reports that many ask for
 */
record Exchange(JavaPairRDD<Integer, Sent> toEach, Shared toAll) {

  /** As many may ask for a report that is sent to each of them. */
  private static final int MOST_ASKING = 256;

  /**
   * A report on its way.
   *
   * @param link from where to where, and what for
   * @param member the report
   */
  @SuppressWarnings("ArrayRecordComponent") // never compared
  record Sent(Link link, byte[] member) implements Serializable {}

  /**
   * Reports that many ask for.
   *
   * @param members the reports by their indexes
   * @param links who asks for them, by the index of the one that asks
   */
  record Shared(Map<Integer, byte[]> members, Map<Integer, List<Link>> links)
      implements Serializable {}

  static Exchange of(
      JavaSparkContext spark,
      JavaPairRDD<Integer, byte[]> examined,
      Broadcast<Engine> engine,
      List<Link> links) {
    HashMap<Integer, List<Link>> asking = new HashMap<>();
    for (Link link : links) {
      asking.computeIfAbsent(link.from(), k -> new ArrayList<>()).add(link);
    }
    Set<Integer> popular = new HashSet<>();
    HashMap<Integer, List<Link>> shared = new HashMap<>();
    asking.forEach(
        (from, itsLinks) -> {
          if (itsLinks.size() > MOST_ASKING) {
            popular.add(from);
            for (Link link : itsLinks) {
              shared.computeIfAbsent(link.to(), k -> new ArrayList<>()).add(link);
            }
          }
        });
    HashMap<Integer, byte[]> members = new HashMap<>();
    if (!popular.isEmpty()) {
      examined
          .filter(input -> popular.contains(input._1()))
          .mapToPair(
              input -> new Tuple2<>(input._1(), member(input._2(), true, engine.value().steps())))
          .collect()
          .forEach(one -> members.put(one._1(), one._2()));
    }
    asking.keySet().removeAll(popular);
    Broadcast<HashMap<Integer, List<Link>>> each = spark.broadcast(asking);
    JavaPairRDD<Integer, Sent> toEach =
        examined.flatMapToPair(
            input -> {
              List<Tuple2<Integer, Sent>> sent = new ArrayList<>();
              List<Link> own = each.value().getOrDefault(input._1(), List.of());
              if (!own.isEmpty()) {
                SpreadBatch steps = engine.value().steps();
                Member member = steps.read(input._2(), Examined.class).member();
                byte[] whole = steps.bytes(member);
                byte[] figures = steps.bytes(member.withoutProse());
                for (Link link : own) {
                  sent.add(new Tuple2<>(link.to(), new Sent(link, link.prose() ? whole : figures)));
                }
              }
              return sent.iterator();
            });
    return new Exchange(toEach, new Shared(members, shared));
  }

  /** The report of an examination. */
  static byte[] member(byte[] examined, boolean prose, SpreadBatch steps) {
    Member member = steps.read(examined, Examined.class).member();
    return steps.bytes(prose ? member : member.withoutProse());
  }
}
