package org.nianbao.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.nianbao.Nianbao;
import org.nianbao.batch.Batch;
import org.nianbao.batch.BatchSummary;
import org.nianbao.check.CheckedReport;
import org.nianbao.facts.Given;
import org.nianbao.output.CheckOutput;
import org.nianbao.output.Together;
import org.nianbao.result.DuplicateResult;
import org.nianbao.result.InputResult;
import org.nianbao.result.MissingResult;
import org.nianbao.result.ReportResult;
import org.nianbao.result.WaiversResult;
import org.nianbao.rules.Severity;
import org.nianbao.wording.Language;
import picocli.CommandLine.Model.CommandSpec;

/** {@code nianbao check}: checks reports and prints the findings and score of each. */
final class CheckCommand implements Command {

  private final Terminal terminal;
  private final Supplier<LocalDate> today;

  private final Argument<List<String>> paths = Argument.operands("PATH", "PATH");
  private final Argument<Path> prior = Argument.file("--prior", "FILE", 23);
  private final Argument<String> failOn =
      Argument.text("--fail-on", "error|warning|never", 40, "error");
  private final CommonOptions common = new CommonOptions();
  private final GivenOptions given = new GivenOptions();
  private final JudgingOptions judging = new JudgingOptions();
  private final PreferOption preference = new PreferOption();
  private final WaiverOptions waiving;
  private final ContentOptions content = new ContentOptions();
  private final SendingOptions sending = new SendingOptions();

  CheckCommand(Terminal terminal, Supplier<LocalDate> today) {
    this.terminal = terminal;
    this.today = today;
    this.waiving = new WaiverOptions(today);
  }

  @Override
  public CommandSpec spec() {
    return Argument.command(
        "check",
        this,
        List.of(paths, prior, failOn),
        common.arguments(),
        given.arguments(),
        judging.arguments(),
        preference.arguments(),
        waiving.arguments(),
        content.arguments(),
        sending.arguments());
  }

  @Override
  public Integer call() throws Exception {
    Language language = common.language();
    Given known = given.toGiven();
    Optional<Severity> least = least();
    List<Destination> destinations = common.destinations(CheckOutputs.FORMATS);
    content.check();
    boolean echo = destinations.stream().noneMatch(Destination::isForReading);
    Overwriting overwriting = new Overwriting(destinations);
    overwriting.refuse(otherFiles());
    Nianbao nianbao = judging.nianbao(judging.agencies(), waiving.waivers());
    Batch batch =
        content
            .copied()
            .listing(nianbao.batch(), destinations)
            .given(known)
            .prefer(preference.patterns());
    if (prior.value() != null) {
      batch = batch.prior(prior.value());
    }
    Overridden overridden = new Overridden(known);
    ExitStatus status = new ExitStatus(least);
    Checking checking = new Checking(terminal, language, common.isQuiet(), echo, overwriting);
    CheckOutputs outputs = new CheckOutputs(terminal, common, content, sending, nianbao, today);
    try (OpenTargets targets = new OpenTargets()) {
      CheckOutput output = output(outputs.open(destinations, targets), nianbao);
      BatchSummary summary =
          checking.run(
              batch,
              paths.value(),
              outcome -> {
                if (outcome instanceof CheckedReport checked) {
                  overridden.add(checked);
                }
                InputResult input = InputResult.of(outcome);
                status.add(input);
                output.add(input);
              });
      if (prior.value() == null && summary.compared() > 1) { // else nobody asks for other reports
        output.missing(summary.missing().stream().map(MissingResult::of).toList());
      }
      overridden.tell(terminal, language);
      preference.tellUnused(summary.duplicates(), terminal, language, common.isQuiet());
      output.duplicates(summary.duplicates().stream().map(DuplicateResult::of).toList());
      Optional<WaiversResult> use = WaiversResult.of(summary.waivers());
      if (use.isPresent()) {
        output.waivers(use.get());
      }
      output.finish();
      targets.complete();
    }
    return status.status();
  }

  /** Letters are written beside the results. */
  private CheckOutput output(CheckOutput results, Nianbao nianbao) throws IOException {
    if (!sending.isAsked()) {
      return results;
    }
    LocalDate day = today.get();
    ReportFiles files = new ReportFiles(nianbao, Language.ZH); // letters are Chinese
    return new Together(List.of(results, sending.open(day, report -> files.copy(report, day))));
  }

  /** What is read beside the reports. */
  private List<String> otherFiles() {
    return Stream.of(
            judging.files().stream(),
            waiving.file().stream(),
            sending.files(),
            Stream.ofNullable(prior.value()))
        .flatMap(files -> files)
        .map(Path::toString)
        .toList();
  }

  private Optional<Severity> least() {
    return switch (failOn.value()) {
      case "error" -> Optional.of(Severity.ERROR);
      case "warning" -> Optional.of(Severity.WARNING);
      case "never" -> Optional.empty();
      default ->
          throw CommonOptions.noSuchChoice(
              "--fail-on", failOn.value(), "error", "warning", "never");
    };
  }

  /** What the run comes to as an exit status. */
  private static final class ExitStatus {

    private final Optional<Severity> least;
    private boolean failed;
    private boolean incomplete;

    ExitStatus(Optional<Severity> least) {
      this.least = least;
    }

    void add(InputResult input) {
      if (input instanceof ReportResult report) {
        for (Severity severity : Severity.values()) {
          failed |=
              least.isPresent()
                  && severity.compareTo(least.get()) <= 0
                  && report.count(severity) > 0;
        }
      } else {
        incomplete = true;
      }
    }

    int status() {
      if (incomplete) {
        return Main.UNREADABLE;
      }
      return failed ? Main.FINDINGS : Main.OK;
    }
  }
}
