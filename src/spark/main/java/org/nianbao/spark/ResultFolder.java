package org.nianbao.spark;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.StructType;
import org.nianbao.batch.Standings;
import org.nianbao.check.Checker;
import org.nianbao.check.Unreadable;
import org.nianbao.result.DuplicateResult;
import org.nianbao.result.RankingResult;
import org.nianbao.result.RankingWriter;
import org.nianbao.result.UnreadableResult;
import org.nianbao.result.WaiversResult;
import org.nianbao.score.Entry;
import org.nianbao.score.Ranking;
import org.nianbao.wording.Language;
import org.nianbao.wording.Messages;

/**
 * The folder of results: {@code ranking.json}, the bytes that {@code nianbao rank --format json}
 * prints; and {@code ranking}, {@code reports} and {@code findings}, each as {@code .jsonl} and as
 * {@code .parquet}.
 */
final class ResultFolder {

  private static final Language LANGUAGE = Language.ZH;

  private final Path folder;
  private final FileSystem files;

  /**
   * A folder that does not exist yet.
   *
   * @throws JobException if there is something, or nothing can be written
   */
  ResultFolder(JobOptions options, Configuration hadoop) throws JobException {
    folder = new Path(options.output());
    try {
      files = folder.getFileSystem(hadoop);
      if (files.exists(folder)) {
        throw new JobException(options.output() + " 已经存在，结果不会覆盖它；请另指一个文件夹。");
      }
      for (String input : options.inputs()) {
        String inside = files.makeQualified(folder).toString();
        Path other = new Path(input);
        String outside = other.getFileSystem(hadoop).makeQualified(other).toString();
        if (inside.startsWith(outside + "/")) {
          throw new JobException("结果不能写到输入的文件夹 " + input + " 里面。");
        }
      }
    } catch (IOException e) {
      throw new JobException(options.output() + " 无法写入：" + e.getMessage(), e);
    }
  }

  /** Writes the results of a run. */
  void write(SparkSession spark, RankJob.Ranked ranked, RankJob job, String version)
      throws IOException {
    RankingResult ranking = ranking(ranked.standing(), job);
    files.mkdirs(folder);
    try (OutputStream out = files.create(new Path(folder, "ranking.json"))) {
      RankingWriter.write(out, LANGUAGE, version, ranking);
    }
    JavaRDD<Verdicts> verdicts = ranked.verdicts();
    table(spark, verdicts.map(Verdicts::report), Tables.REPORTS, "reports");
    table(spark, verdicts.flatMap(one -> one.findings().iterator()), Tables.FINDINGS, "findings");
    table(
        spark,
        new org.apache.spark.api.java.JavaSparkContext(spark.sparkContext())
            .parallelize(Tables.ranking(ranking), 1),
        Tables.RANKING,
        "ranking");
  }

  private void table(SparkSession spark, JavaRDD<Row> rows, StructType columns, String name) {
    var table = spark.createDataFrame(rows, columns);
    table.write().json(new Path(folder, name + ".jsonl").toString());
    table.write().parquet(new Path(folder, name + ".parquet").toString());
  }

  /** The ranking as the command {@code rank} makes it. */
  private static RankingResult ranking(RankJob.Standing standing, RankJob job) {
    Checker checker = job.checker();
    Standings standings = new Standings(checker, LANGUAGE);
    List<UnreadableResult> leftOut = new ArrayList<>();
    for (Verdicts one : standing.brief()) {
      switch (one.kind()) {
        case RANKED -> standings.add(one.path(), job.read(one.record(), Entry.class));
        case NO_REPORT ->
            leftOut.add(new UnreadableResult(one.path(), Messages.say("batch.no-report")));
        case NOT_READ -> leftOut.add(UnreadableResult.of(job.read(one.record(), Unreadable.class)));
      }
    }
    return RankingResult.of(
        Ranking.of(standings.all(standing.summary(), 0)).stream()
            .map(one -> one.within(checker.profile()))
            .toList(),
        checker.agencies()::identity,
        leftOut,
        standing.summary().duplicates().stream().map(DuplicateResult::of).toList(),
        WaiversResult.of(standing.summary().waivers()));
  }
}
