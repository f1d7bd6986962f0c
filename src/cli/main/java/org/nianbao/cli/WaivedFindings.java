package org.nianbao.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.nianbao.Nianbao;
import org.nianbao.batch.Batch;
import org.nianbao.check.CheckedReport;
import org.nianbao.check.Outcome;
import org.nianbao.check.Unreadable;
import org.nianbao.result.ReportResult;
import org.nianbao.result.ResultException;
import org.nianbao.result.ResultReader;
import org.nianbao.waiver.Waiver;
import org.nianbao.waiver.Waivers;
import org.nianbao.wording.Language;
import org.nianbao.wording.Wording;

/**
 * Finds the findings that a user wants to let pass: by the numbers that {@code check} printed for a
 * report, or by fingerprints, in a report or in the JSON result of a run.
 *
 * @param judging the rules
 * @param given what the user knows of the report
 * @param prior the report of the year before, where one is given
 * @param language the language of what is kept about each finding
 * @param fingerprints the fingerprints asked for
 */
record WaivedFindings(
    Terminal terminal,
    JudgingOptions judging,
    GivenOptions given,
    Optional<Path> prior,
    Language language,
    List<String> fingerprints) {

  /** A finding to let pass. */
  record Named(String fingerprint, Waiver.About about) {}

  /** The findings that the arguments and fingerprints name. */
  List<Named> of(List<String> arguments) throws Exception {
    if (arguments.isEmpty() && fingerprints.isEmpty()) {
      throw new UsageException(
          new Wording("没有给出要豁免的问题。", "No finding is given."),
          new Wording(
              "例如：nianbao waive 我局年报.docx 3 --waivers 豁免.tsv --reason … --by … --until …",
              "For example: nianbao waive report.docx 3 --waivers waivers.tsv --reason … --by …"
                  + " --until …"));
    }
    if (arguments.isEmpty()) {
      return fingerprints.stream().map(id -> new Named(id, Waiver.About.NOTHING)).toList();
    }
    int numbered = 1;
    while (numbered + 1 < arguments.size() && JoinedArguments.isSign(arguments.get(numbered))) {
      numbered += 2;
    }
    List<String> report = arguments.subList(0, numbered);
    Path file = path(report.get(0));
    List<Integer> numbers = numbers(arguments.subList(numbered, arguments.size()));
    if (numbers.isEmpty() && fingerprints.isEmpty()) {
      throw new UsageException(
          new Wording("没有给出问题的序号。", "No number of a finding is given."),
          new Wording(
              "序号是 nianbao check " + file + " 列出的各条前面的数字。",
              "The numbers are those that nianbao check " + file + " prints."));
    }
    List<List<Named>> reports = isResult(file) ? kept(file) : List.of(named(check(report)));
    List<Named> asked = new ArrayList<>();
    if (!numbers.isEmpty() && reports.size() != 1) {
      throw new UsageException(
          new Wording(
              "结果中有 " + reports.size() + " 份报告，序号不能确定是哪一份的。",
              "The result has " + reports.size() + " reports; the number does not tell which."),
          new Wording("请改用 --fingerprint。", "Use --fingerprint."));
    }
    for (int number : numbers) {
      List<Named> findings = reports.get(0);
      if (number < 1 || number > findings.size()) {
        throw new UsageException(
            new Wording(
                file + " 没有第 " + number + " 条问题，共 " + findings.size() + " 条。",
                file + " has no finding " + number + ", only " + findings.size() + "."));
      }
      asked.add(findings.get(number - 1));
    }
    Map<String, Named> all = new LinkedHashMap<>();
    reports.forEach(findings -> findings.forEach(one -> all.putIfAbsent(one.fingerprint(), one)));
    for (String fingerprint : fingerprints) {
      if (!all.containsKey(fingerprint)) {
        throw new UsageException(
            new Wording(
                file + " 中没有指纹为 " + fingerprint + " 的问题。",
                file + " has no finding with the fingerprint " + fingerprint + "."));
      }
      asked.add(all.get(fingerprint));
    }
    return asked;
  }

  private static Path path(String argument) {
    try {
      return Path.of(argument);
    } catch (InvalidPathException e) {
      throw new UsageException(
          new Wording("“" + argument + "”不是文件名。", "“" + argument + "” is no name of a file."));
    }
  }

  private static List<Integer> numbers(List<String> arguments) {
    List<Integer> numbers = new ArrayList<>();
    for (String argument : arguments) {
      for (String number : argument.split("[,，、]", -1)) {
        if (!number.matches("[0-9]{1,6}")) {
          throw new UsageException(
              new Wording(
                  "“" + number + "”不是问题的序号。", "“" + number + "” is no number of a finding."),
              new Wording("请写成 3 或 3,5 的样子。", "Write them like 3 or 3,5."));
        }
        numbers.add(Integer.parseInt(number));
      }
    }
    return numbers;
  }

  /** Reports begin with other characters, whatever their format. */
  private static boolean isResult(Path file) throws IOException {
    if (!Files.isRegularFile(file)) {
      return false;
    }
    try (InputStream in = Files.newInputStream(file)) {
      return in.read() == '{';
    }
  }

  private List<Named> named(ReportResult report) {
    return report.findings().stream()
        .map(
            finding ->
                new Named(
                    finding.fingerprint(),
                    new Waiver.About(
                        finding.rule(),
                        report.agency(),
                        report.year(),
                        finding.message().in(language))))
        .toList();
  }

  /** Checks the report as {@code check} does, so that its findings have the same numbers. */
  private ReportResult check(List<String> report) throws Exception {
    Nianbao nianbao = judging.nianbao(judging.agencies(), Waivers.NONE);
    Batch batch = nianbao.batch().given(given.toGiven());
    List<Outcome> outcomes = new ArrayList<>();
    new Checking(terminal, language, true, false)
        .run(prior.map(batch::prior).orElse(batch), report, outcomes::add);
    for (Outcome outcome : outcomes) {
      if (outcome instanceof Unreadable unreadable) {
        throw new UsageException(
            new Wording(unreadable.path() + " 无法读取。", unreadable.path() + " cannot be read."),
            unreadable.reason());
      }
    }
    if (outcomes.size() != 1) {
      throw new UsageException(
          new Wording(
              String.join(" ", report) + " 不是一份报告。",
              String.join(" ", report) + " is not one report."),
          new Wording("请给出一份报告的文件名。", "Give the file of one report."));
    }
    return ReportResult.of((CheckedReport) outcomes.get(0));
  }

  private List<List<Named>> kept(Path file) {
    List<List<Named>> reports = new ArrayList<>();
    try {
      ResultReader.read(file, report -> reports.add(named(report)));
    } catch (ResultException e) {
      throw new UsageException(e.reason());
    }
    return reports;
  }
}
