package org.nianbao.spark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.hadoop.conf.Configuration;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.catalyst.expressions.GenericRowWithSchema;
import org.nianbao.Nianbao;
import org.nianbao.batch.Input;
import org.nianbao.check.CheckedReport;
import org.nianbao.cli.Main;

/**
 * What one process makes of a set.
 *
 * @param ranking what {@code nianbao rank --format json} prints, but for the version
 * @param findings the findings in their order, as lines of JSON
 */
record OneProcess(String ranking, List<String> findings) {

  /** Ranks what the arguments of a job name. */
  static OneProcess of(List<String> arguments) throws Exception {
    Path file = Files.createTempFile("ranking", ".json");
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    String here = System.getProperty("java.class.path");
    command.addAll(List.of("-cp", System.getProperty("surefire.test.class.path", here)));
    command.addAll(List.of(Main.class.getName(), "rank", "--no-store", "--quiet"));
    command.addAll(List.of("--output", file.toString()));
    command.addAll(arguments);
    new ProcessBuilder(command).inheritIO().start().waitFor();
    String ranking = withoutVersion(file);
    Files.delete(file);
    JobOptions options =
        JobOptions.of(Stream.concat(Stream.of("--output", "none"), arguments.stream()).toList());
    Nianbao nianbao = JudgingFiles.read(options, new Configuration()).nianbao();
    List<String> findings = new ArrayList<>();
    nianbao
        .batch()
        .run(
            options.inputs().stream().map(Input::of).toList(),
            outcome -> {
              if (outcome instanceof CheckedReport checked) {
                for (Row row : Tables.findings(checked)) {
                  Object[] values = new Object[row.length()];
                  for (int i = 0; i < values.length; i++) {
                    values[i] = row.get(i);
                  }
                  String line = new GenericRowWithSchema(values, Tables.FINDINGS).json();
                  findings.add(line.replaceAll("\"\\w+\":null,", ""));
                }
              }
            });
    return new OneProcess(ranking, findings);
  }

  /** A ranking but for the program's version: classes that are not packed have none. */
  static String withoutVersion(Path ranking) throws IOException {
    return Files.readString(ranking).replaceFirst("\"version\": \"[^\"]*\"", "\"version\": \"\"");
  }
}
