package org.nianbao.output.workbook;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.nianbao.output.problems.ColumnName;
import org.nianbao.output.workbook.BookColumn.Kind;
import org.nianbao.result.BeforeResult;
import org.nianbao.result.RankingResult;
import org.nianbao.result.ScoreResult;
import org.nianbao.wording.Language;
import org.nianbao.wording.Messages;
import org.nianbao.wording.Shortest;
import org.nianbao.wording.Wording;

/** 得分排名: each agency with its points, what cost them, what is open, and last year beside it. */
final class ScoreSheet {

  private static final int PERCENT = 100;

  private final Language language;
  private final List<ScoreResult.DimensionResult> dimensions;
  private final BookSheet list;

  /**
   * Begins the sheet.
   *
   * @param dimensions the profile's
   */
  ScoreSheet(Book book, List<ScoreResult.DimensionResult> dimensions) {
    this.language = book.language();
    this.dimensions = dimensions;
    List<BookColumn> columns = new ArrayList<>();
    add(columns, "year", 7, Kind.WHOLE);
    add(columns, "group", 12, Kind.TEXT);
    add(columns, "rank", 7, Kind.WHOLE);
    add(columns, "agency", 22, Kind.TEXT);
    add(columns, "total", 9, Kind.DECIMAL);
    add(columns, "grade", 9, Kind.TEXT);
    for (ScoreResult.DimensionResult one : dimensions) {
      String weight = Shortest.of(one.weight());
      columns.add(new BookColumn(one.label().in(language) + "\n/" + weight, 9, Kind.DECIMAL));
    }
    add(columns, "bonus", 7, Kind.DECIMAL);
    add(columns, "errors", 7, Kind.WHOLE);
    add(columns, "warnings", 7, Kind.WHOLE);
    add(columns, "infos", 7, Kind.WHOLE);
    add(columns, "not-judged", 8, Kind.WHOLE);
    add(columns, "unjudged", 8, Kind.SHARE);
    add(columns, "last-total", 8, Kind.DECIMAL);
    add(columns, "total-change", 8, Kind.CHANGE);
    add(columns, "last-rank", 8, Kind.WHOLE);
    add(columns, "rank-change", 8, Kind.CHANGE);
    add(columns, "deductions", 30, Kind.TEXT);
    add(columns, "open", 40, Kind.TEXT);
    add(columns, "file", 40, Kind.TEXT);
    list = new BookSheet(book, "scores", columns, 4);
    list.printed(columns.size() - 2);
    int change = 13 + dimensions.size();
    list.furnish(
        Looks.bars(4),
        Looks.above(change, "0", IndexedColors.LIGHT_GREEN),
        Looks.below(change, "0", IndexedColors.ROSE),
        Looks.above(change + 2, "0", IndexedColors.LIGHT_GREEN),
        Looks.below(change + 2, "0", IndexedColors.ROSE));
    for (String bad : List.of("不合格", "差")) {
      list.furnish(Looks.says(5, bad, IndexedColors.ROSE));
    }
    for (int i = 0; i < dimensions.size(); i++) {
      String low = dimensions.get(i).weight().multiply(new BigDecimal("0.6")).toPlainString();
      list.furnish(Looks.below(6 + i, low, IndexedColors.LIGHT_ORANGE));
    }
  }

  private void add(List<BookColumn> columns, String id, int width, Kind kind) {
    columns.add(new BookColumn(ColumnName.of(id, language), width, kind));
  }

  /** The reports in their own order: where nobody has ranked agencies. */
  void write(ScorePlaces placing, int year) {
    for (ScorePlaces.Placed one : placing.all()) {
      if (year == 0 || one.line().year() == year) {
        Optional<ScorePlaces.Placed> before = before(placing, one.line());
        row(
            "",
            one.rank(),
            one.line(),
            before.flatMap(last -> last.line().total()),
            before.map(ScorePlaces.Placed::rank));
      }
    }
    list.finish(Messages.say("output.book.no-scores"));
  }

  /** The agencies as they were ranked, those without a report too. */
  void write(RankingResult ranking, List<ScoreLine> lines) {
    Map<String, ScoreLine> byPath = new HashMap<>();
    lines.forEach(line -> byPath.put(line.path(), line));
    for (RankingResult.Ranked group : ranking.lists()) {
      for (RankingResult.AgencyResult agency : group.agencies()) {
        Optional<ScoreLine> line =
            agency.files().size() == 1
                ? Optional.ofNullable(byPath.get(agency.files().get(0)))
                : Optional.empty();
        if (line.isPresent()) {
          row(
              group.group(),
              agency.rank(),
              line.get(),
              agency.before().map(BeforeResult::total),
              agency.before().map(BeforeResult::rank).filter(rank -> rank > 0));
        } else {
          without(group, agency);
        }
      }
    }
    list.finish(Messages.say("output.book.no-scores"));
  }

  private static Optional<ScorePlaces.Placed> before(ScorePlaces placing, ScoreLine line) {
    return placing.of(line.agency(), line.year() - 1);
  }

  private void row(
      String group,
      int rank,
      ScoreLine line,
      Optional<BigDecimal> lastTotal,
      Optional<Integer> lastRank) {
    List<Object> row = new ArrayList<>();
    row.add(line.year() == 0 ? null : line.year());
    row.add(group);
    row.add(rank == 0 ? null : rank);
    row.add(line.agency().isEmpty() ? line.path() : line.agency());
    row.add(line.total().isPresent() ? line.total().get() : Messages.say("output.text.no-grade"));
    row.add(line.grade());
    for (int i = 0; i < dimensions.size(); i++) {
      row.add(i < line.dimensions().size() ? line.dimensions().get(i).orElse(null) : null);
    }
    row.add(line.bonus().signum() == 0 ? null : line.bonus());
    row.add(line.errors());
    row.add(line.warnings());
    row.add(line.infos());
    row.add(line.notJudged());
    row.add(line.unjudged() / (double) PERCENT);
    row.add(lastTotal.orElse(null));
    row.add(
        lastTotal.isPresent() && line.total().isPresent()
            ? line.total().get().subtract(lastTotal.get())
            : null);
    row.add(lastRank.orElse(null));
    row.add(lastRank.isPresent() && rank > 0 ? lastRank.get() - rank : null);
    row.add(line.deductions());
    row.add(line.open());
    row.add(line.path());
    list.row(row.toArray());
  }

  private void without(RankingResult.Ranked group, RankingResult.AgencyResult agency) {
    List<Object> row = new ArrayList<>();
    row.add(group.year() == 0 ? null : group.year());
    row.add(group.group());
    row.add(agency.rank() == 0 ? null : agency.rank());
    row.add(agency.agency());
    row.add(agency.total().isPresent() ? agency.total().get() : standing(agency.standing()));
    row.add(agency.grade());
    for (int i = 0; i < dimensions.size(); i++) {
      row.add(null);
    }
    for (int i = 0; i < 10; i++) {
      row.add(null);
    }
    row.add(standing(agency.standing()));
    row.add(null);
    row.add(String.join(language == Language.ZH ? "、" : ", ", agency.files()));
    list.row(row.toArray());
  }

  private static Wording standing(String id) {
    return Messages.find("output.standing." + id).orElse(Wording.same(id));
  }
}
