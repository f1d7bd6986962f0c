package org.nianbao.output.text;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.nianbao.result.SpreadResult;
import org.nianbao.result.TrendResult;
import org.nianbao.wording.Messages;
import org.nianbao.wording.Shortest;

/** Several years side by side: each agency's total, with its rank behind it. */
final class TrendText {

  private static final int MOST_OF_A_NAME = 48;

  private final TextPage page;

  TrendText(TextPage page) {
    this.page = page;
  }

  void write(TrendResult trend) throws IOException {
    String group =
        trend.group().isEmpty() ? "" : Columns.clean(trend.group()) + page.say(" · ", ": ");
    page.line(page.paint().bold(group + page.say("历年对照", "the years side by side")));
    TextTable table = new TextTable().words(page.say("机关", "agency"));
    List<String> means = new ArrayList<>(List.of(page.say("平均", "mean")));
    List<String> medians = new ArrayList<>(List.of(page.say("中位数", "median")));
    for (TrendResult.YearResult year : trend.years()) {
      table.words(Integer.toString(year.year()));
      means.add(figure(year, SpreadResult::mean));
      medians.add(figure(year, SpreadResult::median));
    }
    for (TrendResult.AgencyTrend agency : trend.agencies()) {
      List<String> row = new ArrayList<>();
      row.add(Columns.shorten(Columns.clean(agency.agency()), MOST_OF_A_NAME));
      agency.places().forEach(place -> row.add(cell(place)));
      table.row(row, "");
    }
    table.row(means, "");
    table.row(medians, "");
    table.write(page, 0);
  }

  private static String figure(
      TrendResult.YearResult year, Function<SpreadResult, BigDecimal> which) {
    return year.spread().map(which).map(Shortest::of).orElse("");
  }

  private String cell(Optional<TrendResult.PlaceInYear> place) {
    if (place.isEmpty()) {
      return "";
    }
    TrendResult.PlaceInYear one = place.get();
    String total =
        one.total()
            .map(Object::toString)
            .orElseGet(
                () ->
                    Messages.find("output.standing." + one.standing())
                        .map(page::say)
                        .orElse(one.standing()));
    return one.rank() == 0
        ? total
        : total + page.say("（" + one.rank() + "）", " (" + one.rank() + ")");
  }
}
