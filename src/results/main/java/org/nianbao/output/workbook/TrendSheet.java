package org.nianbao.output.workbook;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.nianbao.output.problems.ColumnName;
import org.nianbao.output.workbook.BookColumn.Kind;
import org.nianbao.result.RankingResult;
import org.nianbao.result.TrendResult;
import org.nianbao.wording.Language;
import org.nianbao.wording.Messages;
import org.nianbao.wording.Wording;

/** 历年得分: each agency's totals and ranks, the years side by side. */
final class TrendSheet {

  private TrendSheet() {}

  static void write(Book book, RankingResult ranking) {
    List<Integer> years =
        ranking.trends().stream()
            .flatMap(trend -> trend.years().stream())
            .map(TrendResult.YearResult::year)
            .distinct()
            .sorted()
            .toList();
    Language language = book.language();
    List<BookColumn> columns = new ArrayList<>();
    columns.add(new BookColumn(ColumnName.of("group", language), 14, Kind.TEXT));
    columns.add(new BookColumn(ColumnName.of("agency", language), 28, Kind.TEXT));
    for (int year : years) {
      columns.add(
          new BookColumn(
              Messages.say("output.book.total-of", year).in(language), 10, Kind.DECIMAL));
      columns.add(
          new BookColumn(Messages.say("output.book.rank-of", year).in(language), 8, Kind.WHOLE));
    }
    columns.add(new BookColumn(ColumnName.of("change", language), 10, Kind.CHANGE));
    BookSheet list = new BookSheet(book, "trend", columns, 2);
    int change = columns.size() - 1;
    list.furnish(
        Looks.above(change, "0", IndexedColors.LIGHT_GREEN),
        Looks.below(change, "0", IndexedColors.ROSE));
    for (TrendResult trend : ranking.trends()) {
      for (TrendResult.AgencyTrend agency : trend.agencies()) {
        list.row(row(trend, agency, years).toArray());
      }
    }
    list.finish(Messages.say("output.book.one-year"));
  }

  private static List<Object> row(
      TrendResult trend, TrendResult.AgencyTrend agency, List<Integer> years) {
    List<Object> row = new ArrayList<>();
    row.add(trend.group());
    row.add(agency.agency());
    List<BigDecimal> totals = new ArrayList<>();
    for (int year : years) {
      Optional<TrendResult.PlaceInYear> place = place(trend, agency, year);
      Optional<BigDecimal> total = place.flatMap(TrendResult.PlaceInYear::total);
      total.ifPresent(totals::add);
      row.add(total.isPresent() ? total.get() : place.map(TrendSheet::standing).orElse(null));
      row.add(place.map(TrendResult.PlaceInYear::rank).filter(rank -> rank > 0).orElse(null));
    }
    row.add(totals.size() < 2 ? null : totals.get(totals.size() - 1).subtract(totals.get(0)));
    return row;
  }

  private static Optional<TrendResult.PlaceInYear> place(
      TrendResult trend, TrendResult.AgencyTrend agency, int year) {
    for (int i = 0; i < trend.years().size(); i++) {
      if (trend.years().get(i).year() == year) {
        return agency.places().get(i);
      }
    }
    return Optional.empty();
  }

  private static Wording standing(TrendResult.PlaceInYear place) {
    return Messages.find("output.standing." + place.standing())
        .orElse(Wording.same(place.standing()));
  }
}
