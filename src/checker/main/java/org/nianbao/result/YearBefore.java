package org.nianbao.result;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.nianbao.score.Entry;
import org.nianbao.score.Ranking;

/** The places of all years of a run, to find an agency's place of the year before. */
final class YearBefore {

  private final UnaryOperator<String> identity;
  private final Map<Key, PlaceInGroup> places = new HashMap<>();

  private record Key(int year, String agency) {}

  private record PlaceInGroup(String group, Ranking.RankedEntry entry) {}

  YearBefore(List<Ranking> rankings, UnaryOperator<String> identity) {
    this.identity = identity;
    for (Ranking ranking : rankings) {
      for (Ranking.RankedEntry place : ranking.places()) {
        Entry entry = place.entry();
        if (entry.year() > 0 && entry.standing() != Entry.Standing.UNNAMED) {
          places.putIfAbsent(key(entry.year(), entry), new PlaceInGroup(ranking.group(), place));
        }
      }
    }
  }

  private Key key(int year, Entry entry) {
    return new Key(year, identity.apply(entry.agency()));
  }

  /** How an agency of a ranking stood the year before; empty where it had no total. */
  Optional<BeforeResult> of(Ranking ranking, Ranking.RankedEntry now) {
    Entry entry = now.entry();
    if (entry.year() == 0 || entry.standing() == Entry.Standing.UNNAMED) {
      return Optional.empty();
    }
    PlaceInGroup before = places.get(key(entry.year() - 1, entry));
    if (before == null || before.entry().entry().total() == null) {
      return Optional.empty();
    }
    Entry old = before.entry().entry();
    int rank = before.group().equals(ranking.group()) ? before.entry().rank() : 0;
    Optional<BigDecimal> total = Optional.ofNullable(entry.total());
    return Optional.of(
        new BeforeResult(
            old.total(),
            old.grade(),
            rank,
            total.map(one -> one.subtract(old.total())),
            rank > 0 && now.rank() > 0 ? Optional.of(rank - now.rank()) : Optional.empty()));
  }
}
