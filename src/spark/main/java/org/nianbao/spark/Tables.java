package org.nianbao.spark;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.nianbao.check.CheckedReport;
import org.nianbao.check.Unreadable;
import org.nianbao.result.FindingResult;
import org.nianbao.result.RankingResult;
import org.nianbao.result.ReportResult;
import org.nianbao.rules.Severity;

/** The results as tables. */
final class Tables {

  /** A row for each input. */
  static final StructType REPORTS =
      new StructType()
          .add("path", DataTypes.StringType)
          .add("agency", DataTypes.StringType)
          .add("year", DataTypes.IntegerType)
          .add("total", DataTypes.DoubleType)
          .add("grade", DataTypes.StringType)
          .add("errors", DataTypes.LongType)
          .add("warnings", DataTypes.LongType)
          .add("notJudged", DataTypes.IntegerType)
          .add("unreadable", DataTypes.StringType);

  /** A row for each finding, in the order of the inputs and of their reports. */
  static final StructType FINDINGS =
      new StructType()
          .add("path", DataTypes.StringType)
          .add("agency", DataTypes.StringType)
          .add("year", DataTypes.IntegerType)
          .add("number", DataTypes.IntegerType)
          .add("rule", DataTypes.StringType)
          .add("severity", DataTypes.StringType)
          .add("section", DataTypes.IntegerType)
          .add("message", DataTypes.StringType)
          .add("quote", DataTypes.StringType)
          .add("expected", DataTypes.StringType)
          .add("actual", DataTypes.StringType)
          .add("points", DataTypes.DoubleType)
          .add("fingerprint", DataTypes.StringType);

  /** A row for each agency and year, in the order of the ranking. */
  static final StructType RANKING =
      new StructType()
          .add("year", DataTypes.IntegerType)
          .add("rank", DataTypes.IntegerType)
          .add("agency", DataTypes.StringType)
          .add("total", DataTypes.DoubleType)
          .add("grade", DataTypes.StringType)
          .add("standing", DataTypes.StringType)
          .add("level", DataTypes.StringType)
          .add("region", DataTypes.StringType)
          .add("errors", DataTypes.LongType)
          .add("warnings", DataTypes.LongType)
          .add("notJudged", DataTypes.LongType)
          .add("files", DataTypes.createArrayType(DataTypes.StringType));

  private Tables() {}

  static Row report(CheckedReport checked) {
    return RowFactory.create(
        checked.path(),
        orNull(checked.report().agency()),
        orNull(checked.report().year()),
        orNull(checked.scorecard().total()),
        orNull(checked.scorecard().grade()),
        checked.count(Severity.ERROR),
        checked.count(Severity.WARNING),
        checked.judgement().unassessed().size(),
        null);
  }

  static Row unreadable(Unreadable input) {
    return RowFactory.create(
        input.path(),
        orNull(input.agency()),
        orNull(input.year()),
        null,
        null,
        0L,
        0L,
        0,
        input.reason().zh());
  }

  static List<Row> findings(CheckedReport checked) {
    List<Row> rows = new ArrayList<>();
    int number = 0;
    for (FindingResult finding : ReportResult.of(checked).findings()) {
      number++;
      rows.add(
          RowFactory.create(
              checked.path(),
              orNull(checked.report().agency()),
              orNull(checked.report().year()),
              number,
              finding.rule(),
              finding.severity().id(),
              finding.section(),
              finding.message().zh(),
              orNull(finding.quote()),
              orNull(finding.expected()),
              orNull(finding.actual()),
              orNull(finding.points()),
              orNull(finding.fingerprint())));
    }
    return rows;
  }

  static List<Row> ranking(RankingResult ranking) {
    List<Row> rows = new ArrayList<>();
    for (RankingResult.Ranked list : ranking.lists()) {
      for (RankingResult.AgencyResult agency : list.agencies()) {
        rows.add(
            RowFactory.create(
                orNull(list.year()),
                orNull(agency.rank()),
                agency.agency(),
                orNull(agency.total().orElse(null)),
                orNull(agency.grade()),
                agency.standing(),
                orNull(agency.level()),
                orNull(agency.region()),
                agency.errors(),
                agency.warnings(),
                agency.notJudged(),
                agency.files().toArray(new String[0])));
      }
    }
    return rows;
  }

  private static String orNull(String text) {
    return text.isEmpty() ? null : text;
  }

  private static Integer orNull(int number) {
    return number == 0 ? null : number;
  }

  private static Double orNull(BigDecimal number) {
    return number == null ? null : number.doubleValue();
  }
}
