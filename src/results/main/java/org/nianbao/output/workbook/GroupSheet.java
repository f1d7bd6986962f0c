package org.nianbao.output.workbook;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.nianbao.output.problems.ColumnName;
import org.nianbao.output.workbook.BookColumn.Kind;
import org.nianbao.result.RankingResult;
import org.nianbao.result.SpreadResult;
import org.nianbao.wording.Language;
import org.nianbao.wording.Messages;
import org.nianbao.wording.Shortest;

/** 分组统计: how the totals of each year and group lie, and what each dimension comes to. */
final class GroupSheet {

  private GroupSheet() {}

  static void write(Book book, RankingResult ranking) {
    List<SpreadResult> spreads =
        ranking.lists().stream().flatMap(list -> list.spread().stream()).toList();
    Optional<SpreadResult> pattern = spreads.stream().findFirst();
    int empty = SpreadResult.emptyStretches(spreads);
    List<BookColumn> columns = columns(book.language(), pattern, empty);
    BookSheet list = new BookSheet(book, "groups", columns, 2);
    list.furnish(Looks.bars(4));
    for (RankingResult.Ranked ranked : ranking.lists()) {
      Optional<SpreadResult> spread = ranked.spread();
      if (spread.isPresent()) {
        list.row(row(ranked, spread.get(), pattern.orElseThrow(), empty).toArray());
      }
    }
    list.finish(Messages.say("output.book.no-scores"));
  }

  private static List<BookColumn> columns(
      Language language, Optional<SpreadResult> pattern, int empty) {
    List<BookColumn> columns = new ArrayList<>();
    columns.add(new BookColumn(ColumnName.of("year", language), 7, Kind.WHOLE));
    columns.add(new BookColumn(ColumnName.of("group", language), 18, Kind.TEXT));
    columns.add(new BookColumn(ColumnName.of("agencies", language), 8, Kind.WHOLE));
    columns.add(new BookColumn(ColumnName.of("ranked", language), 8, Kind.WHOLE));
    columns.add(new BookColumn(ColumnName.of("mean", language), 9, Kind.DECIMAL));
    columns.add(new BookColumn(ColumnName.of("median", language), 9, Kind.DECIMAL));
    columns.add(new BookColumn(ColumnName.of("highest", language), 9, Kind.DECIMAL));
    columns.add(new BookColumn(ColumnName.of("lowest", language), 9, Kind.DECIMAL));
    columns.add(new BookColumn(ColumnName.of("ties", language), 9, Kind.WHOLE));
    pattern.ifPresent(
        spread -> {
          for (SpreadResult.DimensionMean one : spread.dimensions()) {
            String weight = Shortest.of(one.weight());
            String heading = one.label().in(language) + "\n/" + weight;
            columns.add(new BookColumn(heading, 9, Kind.DECIMAL));
          }
          for (SpreadResult.Stretch one : behind(spread, empty)) {
            String from = Shortest.of(one.from());
            String to = Shortest.of(one.to());
            String heading = Messages.say("output.book.stretch", from, to).in(language);
            columns.add(new BookColumn(heading, 7, Kind.WHOLE));
          }
        });
    return columns;
  }

  private static List<Object> row(
      RankingResult.Ranked ranked, SpreadResult spread, SpreadResult pattern, int empty) {
    List<Object> row = new ArrayList<>();
    row.add(ranked.year() == 0 ? null : ranked.year());
    row.add(ranked.group());
    row.add(ranked.agencies().size());
    row.add(spread.count());
    row.add(spread.mean());
    row.add(spread.median());
    row.add(spread.highest());
    row.add(spread.lowest());
    row.add(ranked.agencies().stream().filter(one -> one.tied() > 1).count());
    for (SpreadResult.DimensionMean dimension : pattern.dimensions()) {
      row.add(
          spread.dimensions().stream()
              .filter(one -> one.id().equals(dimension.id()))
              .map(SpreadResult.DimensionMean::mean)
              .findFirst()
              .orElse(null));
    }
    behind(spread, empty).forEach(one -> row.add(one.count() == 0 ? null : one.count()));
    return row;
  }

  /** The stretches from the lowest in which anybody lies. */
  private static List<SpreadResult.Stretch> behind(SpreadResult spread, int empty) {
    return spread.distribution().subList(empty, spread.distribution().size());
  }
}
