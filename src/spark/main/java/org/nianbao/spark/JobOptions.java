package org.nianbao.spark;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;

/**
 * What the command line asks for.
 *
 * @param inputs folders, archives, sequence files and single reports, on any Hadoop file system
 * @param output the folder for the results, which must not exist yet
 * @param agencies the list of agencies
 * @param profile the scoring profile, a file or a name of the program's
 * @param disabled the ids of rules that are out of use
 */
record JobOptions(
    List<String> inputs,
    String output,
    Optional<String> agencies,
    Optional<String> profile,
    List<String> disabled) {

  static final String USAGE =
      """
      用法：spark-submit … nianbao-spark.jar --output 目录 [--agencies 名录] [--profile 方案] [--disable 规则,…] 输入…
        输入        文件夹、ZIP 压缩包、序列文件（名称→内容）或单个报告，可在任何 Hadoop 文件系统上
        --output    结果写入的文件夹，须尚不存在
        --agencies  机关名录（.csv、.xlsx）
        --profile   评分方案：文件或内置方案的名称
        --disable   停用的规则编号，用逗号分开
      """;

  /** Copies the lists. */
  JobOptions {
    inputs = List.copyOf(inputs);
    disabled = List.copyOf(disabled);
  }

  /**
   * Reads the arguments.
   *
   * @throws JobException if they are not what the job takes
   */
  static JobOptions of(List<String> arguments) throws JobException {
    List<String> inputs = new ArrayList<>();
    List<String> disabled = new ArrayList<>();
    Optional<String> output = Optional.empty();
    Optional<String> agencies = Optional.empty();
    Optional<String> profile = Optional.empty();
    Iterator<String> rest = arguments.iterator();
    while (rest.hasNext()) {
      String argument = rest.next();
      switch (argument) {
        case "--output" -> output = Optional.of(value(argument, rest));
        case "--agencies" -> agencies = Optional.of(value(argument, rest));
        case "--profile" -> profile = Optional.of(value(argument, rest));
        case "--disable" -> disabled.addAll(List.of(value(argument, rest).split(",", -1)));
        default -> {
          if (argument.startsWith("--")) {
            throw new JobException("没有 " + argument + " 这个选项。");
          }
          inputs.add(argument);
        }
      }
    }
    if (inputs.isEmpty()) {
      throw new JobException("没有指明要检查的报告。");
    }
    if (output.isEmpty()) {
      throw new JobException("没有用 --output 指明结果写到哪里。");
    }
    return new JobOptions(inputs, output.get(), agencies, profile, disabled);
  }

  private static String value(String option, Iterator<String> rest) throws JobException {
    if (!rest.hasNext()) {
      throw new JobException(option + " 后面缺少内容。");
    }
    return rest.next();
  }
}
