package org.nianbao.cli;

import java.io.IOException;
import java.io.OutputStreamWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.Callable;
import org.nianbao.CheckedReport;
import org.nianbao.Nianbao;
import org.nianbao.Options;
import org.nianbao.Outcome;
import org.nianbao.agency.Agencies;
import org.nianbao.output.BriefOutput;
import org.nianbao.output.CheckOutput;
import org.nianbao.output.JsonOutput;
import org.nianbao.output.Page;
import org.nianbao.output.TextOutput;
import org.nianbao.rules.Severity;
import org.nianbao.wording.Language;
import org.nianbao.wording.Wording;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code nianbao check}: checks reports and prints the findings and score of each. */
@Command(name = "check", sortOptions = false)
final class CheckCommand implements Callable<Integer> {

  private final Terminal terminal;

  @Parameters(paramLabel = "PATH", descriptionKey = "PATH", arity = "0..*")
  private List<String> paths = new ArrayList<>();

  @Mixin private CommonOptions common;
  @Mixin private JudgingOptions judging;

  @Option(names = "--year", paramLabel = "N", order = 20)
  private String year;

  @Option(names = "--agency", paramLabel = "NAME", order = 21)
  private String agency;

  @Option(names = "--published", paramLabel = "YYYY-MM-DD", order = 22)
  private String published;

  @Option(names = "--prior", paramLabel = "FILE", order = 23)
  private Path prior;

  @Option(names = "--fail-on", paramLabel = "error|warning|never", order = 40)
  private String failOn = "error";

  CheckCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws Exception {
    Language language = common.language();
    Options options = options();
    Optional<Severity> least = least();
    boolean echo = !common.isForReading();
    boolean isJson = common.isJson();
    Nianbao nianbao = judging.nianbao();
    Company company = new Company(Agencies.NONE, Optional.ofNullable(prior));
    Verdict verdict = new Verdict(least);
    Checking checking =
        new Checking(
            terminal,
            nianbao,
            options,
            company,
            () -> Memory.none(nianbao),
            language,
            common.isQuiet(),
            echo);
    try (Result result = common.open(terminal)) {
      CheckOutput output = output(result, language, isJson);
      checking.run(
          paths,
          outcome -> {
            verdict.add(outcome);
            output.add(outcome);
          });
      output.finish();
      result.complete();
    }
    return verdict.status();
  }

  private CheckOutput output(Result result, Language language, boolean isJson) throws IOException {
    if (isJson) {
      return new JsonOutput(result.stream(), language, Version.text());
    }
    Page page =
        new Page(
            new OutputStreamWriter(result.stream(), result.charset()),
            language,
            result.width(),
            result.paint());
    return common.isQuiet() ? new BriefOutput(page) : new TextOutput(page);
  }

  private Options options() {
    return new Options(
        year == null ? OptionalInt.empty() : OptionalInt.of(Years.parse(year)),
        Optional.ofNullable(agency).map(String::strip).filter(name -> !name.isEmpty()),
        Optional.ofNullable(published).map(CheckCommand::day));
  }

  private static LocalDate day(String text) {
    try {
      return LocalDate.parse(text.strip());
    } catch (DateTimeParseException e) {
      throw new UsageException(
          new Wording(
              "--published 的“" + text + "”不是日期。", "--published: “" + text + "” is no date."),
          new Wording("请写成 2022-01-25 的样子。", "Write it like 2022-01-25."));
    }
  }

  private Optional<Severity> least() {
    return switch (failOn) {
      case "error" -> Optional.of(Severity.ERROR);
      case "warning" -> Optional.of(Severity.WARNING);
      case "never" -> Optional.empty();
      default ->
          throw CommonOptions.noSuchChoice(
              "--fail-on", failOn, "error、warning、never", "error, warning, never");
    };
  }

  /** What the run comes to as an exit status. */
  private static final class Verdict {

    private final Optional<Severity> least;
    private boolean failed;
    private boolean incomplete;

    Verdict(Optional<Severity> least) {
      this.least = least;
    }

    void add(Outcome outcome) {
      if (outcome instanceof CheckedReport checked) {
        failed |=
            least.isPresent()
                && checked.judgement().findings().stream()
                    .anyMatch(f -> f.severity().compareTo(least.get()) <= 0);
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
