package org.nianbao.spark;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.hadoop.conf.Configuration;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.catalyst.expressions.GenericRowWithSchema;
import org.nianbao.Nianbao;
import org.nianbao.batch.BatchSummary;
import org.nianbao.batch.Input;
import org.nianbao.batch.Standings;
import org.nianbao.check.CheckedReport;
import org.nianbao.check.Checker;
import org.nianbao.check.Outcome;
import org.nianbao.check.Unreadable;
import org.nianbao.facts.NotAReport;
import org.nianbao.result.DuplicateResult;
import org.nianbao.result.RankingResult;
import org.nianbao.result.RankingWriter;
import org.nianbao.result.UnreadableResult;
import org.nianbao.result.WaiversResult;
import org.nianbao.score.Ranking;
import org.nianbao.wording.Language;
import org.nianbao.wording.Messages;

/**
 * What one process makes of a set, by the steps of the command {@code rank}.
 *
 * @param ranking the ranking as JSON, but for the version
 * @param findings the findings in their order, as lines of JSON
 */
record OneProcess(String ranking, List<String> findings) {

  /** Ranks what the arguments of a job name. */
  static OneProcess of(List<String> arguments) throws Exception {
    JobOptions options =
        JobOptions.of(Stream.concat(Stream.of("--output", "none"), arguments.stream()).toList());
    Nianbao nianbao = JudgingFiles.read(options, new Configuration()).nianbao();
    Checker checker = nianbao.checker();
    List<Outcome> outcomes = new ArrayList<>();
    BatchSummary summary =
        nianbao.batch().run(options.inputs().stream().map(Input::of).toList(), outcomes::add);
    Standings standings = new Standings(checker, Language.ZH);
    List<UnreadableResult> leftOut = new ArrayList<>();
    List<String> findings = new ArrayList<>();
    for (Outcome outcome : outcomes) {
      if (outcome instanceof Unreadable unreadable) {
        leftOut.add(UnreadableResult.of(unreadable));
      } else if (outcome instanceof CheckedReport checked) {
        if (checked.report().first(NotAReport.class).isPresent()) {
          leftOut.add(new UnreadableResult(checked.path(), Messages.say("batch.no-report")));
        } else {
          standings.add(checked);
        }
        Tables.findings(checked).forEach(row -> findings.add(line(row)));
      }
    }
    RankingResult ranking =
        RankingResult.of(
            Ranking.of(standings.all(summary, 0)).stream()
                .map(one -> one.within(checker.profile()))
                .toList(),
            checker.agencies()::identity,
            leftOut,
            summary.duplicates().stream().map(DuplicateResult::of).toList(),
            WaiversResult.of(summary.waivers()));
    ByteArrayOutputStream json = new ByteArrayOutputStream();
    RankingWriter.write(json, Language.ZH, "", ranking);
    return new OneProcess(json.toString(StandardCharsets.UTF_8), findings);
  }

  private static String line(Row row) {
    Object[] values = new Object[row.length()];
    for (int i = 0; i < values.length; i++) {
      values[i] = row.get(i);
    }
    String line = new GenericRowWithSchema(values, Tables.FINDINGS).json();
    return line.replaceAll("\"\\w+\":null,", "");
  }

  /** A ranking but for the program's version: classes that are not packed have none. */
  static String withoutVersion(Path ranking) throws IOException {
    return Files.readString(ranking).replaceFirst("\"version\": \"[^\"]*\"", "\"version\": \"\"");
  }
}
