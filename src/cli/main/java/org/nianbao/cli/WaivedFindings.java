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
import org.nianbao.wording.Messages;

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
          Messages.say("cli.waive.nothing"), Messages.say("cli.waive.example"));
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
          Messages.say("cli.waive.no-number"), Messages.say("cli.waive.numbers", file));
    }
    List<List<Named>> reports = isResult(file) ? kept(file) : List.of(named(check(report)));
    List<Named> asked = new ArrayList<>();
    if (!numbers.isEmpty() && reports.size() != 1) {
      throw new UsageException(
          Messages.say("cli.waive.several-reports", reports.size()),
          Messages.say("cli.waive.use-fingerprint"));
    }
    for (int number : numbers) {
      List<Named> findings = reports.get(0);
      if (number < 1 || number > findings.size()) {
        throw new UsageException(
            Messages.say("cli.waive.no-such-number", file, number, findings.size()));
      }
      asked.add(findings.get(number - 1));
    }
    Map<String, Named> all = new LinkedHashMap<>();
    reports.forEach(findings -> findings.forEach(one -> all.putIfAbsent(one.fingerprint(), one)));
    for (String fingerprint : fingerprints) {
      if (!all.containsKey(fingerprint)) {
        throw new UsageException(Messages.say("cli.waive.no-such-fingerprint", file, fingerprint));
      }
      asked.add(all.get(fingerprint));
    }
    return asked;
  }

  private static Path path(String argument) {
    try {
      return Path.of(argument);
    } catch (InvalidPathException e) {
      throw new UsageException(Messages.say("cli.waive.bad-name", argument));
    }
  }

  private static List<Integer> numbers(List<String> arguments) {
    List<Integer> numbers = new ArrayList<>();
    for (String argument : arguments) {
      for (String number : argument.split("[,，、]", -1)) {
        if (!number.matches("[0-9]{1,6}")) {
          throw new UsageException(
              Messages.say("cli.waive.not-a-number", number),
              Messages.say("cli.waive.number-example"));
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

  /** Checks files and folders as {@code check} does. */
  List<ReportResult> reports(List<String> paths) throws Exception {
    Batch batch = judging.nianbao(judging.agencies(), Waivers.NONE).batch().given(given.toGiven());
    List<ReportResult> reports = new ArrayList<>();
    new Checking(terminal, language, true, false)
        .run(
            prior.map(batch::prior).orElse(batch),
            paths,
            outcome -> {
              if (outcome instanceof CheckedReport checked) {
                reports.add(ReportResult.of(checked));
              }
            });
    return reports;
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
            Messages.say("cli.waive.unreadable", unreadable.path()), unreadable.reason());
      }
    }
    if (outcomes.size() != 1) {
      throw new UsageException(
          Messages.say("cli.waive.not-one-report", String.join(" ", report)),
          Messages.say("cli.waive.one-report"));
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
