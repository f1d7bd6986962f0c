package org.nianbao.spark;

import java.io.IOException;
import java.util.List;
import org.apache.spark.SparkConf;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.sql.SparkSession;

/** The program that {@code spark-submit} starts: ranks the reports of a whole country. */
public final class SparkRank {

  private static final int USAGE = 2;

  /**
   * So often a task may fail, if the user says nothing else: each file that takes its process with
   * it costs two attempts, and several may be in one task.
   */
  private static final int MOST_FAILURES = 16;

  private SparkRank() {}

  /** Ranks what the arguments name. */
  public static void main(String[] arguments) throws IOException {
    int status = run(List.of(arguments));
    if (status != 0) {
      System.exit(status);
    }
  }

  private static int run(List<String> arguments) throws IOException {
    try {
      JobOptions options = JobOptions.of(arguments);
      SparkConf setting =
          new SparkConf().setIfMissing("spark.task.maxFailures", Integer.toString(MOST_FAILURES));
      try (SparkSession spark =
          SparkSession.builder().appName("nianbao").config(setting).getOrCreate()) {
        rank(spark, options);
      }
      return 0;
    } catch (JobException e) {
      System.err.println(e.getMessage());
      System.err.print(JobOptions.USAGE);
      return USAGE;
    }
  }

  /**
   * Ranks what the options name.
   *
   * @throws JobException if that cannot be done as they ask for it
   */
  static void rank(SparkSession spark, JobOptions options) throws JobException, IOException {
    JavaSparkContext context = new JavaSparkContext(spark.sparkContext());
    ResultFolder results = new ResultFolder(options, context.hadoopConfiguration());
    RankJob job = new RankJob(context, options);
    RankJob.Ranked ranked;
    try {
      ranked = job.run();
      results.write(spark, ranked, job, version());
    } finally {
      job.close();
    }
    if (job.passedOver() > 0) {
      System.out.println("已跳过 " + job.passedOver() + " 个本程序写出的文件或文件夹。");
    }
    int reports = ranked.standing().brief().size();
    System.out.println("已检查 " + reports + " 个文件，结果在 " + options.output() + "。");
  }

  private static String version() {
    String version = SparkRank.class.getPackage().getImplementationVersion();
    return version == null ? "development" : version;
  }
}
