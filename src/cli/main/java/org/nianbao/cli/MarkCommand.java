package org.nianbao.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.nianbao.Nianbao;
import org.nianbao.batch.Batch;
import org.nianbao.batch.BatchException;
import org.nianbao.batch.Input;
import org.nianbao.batch.PriorException;
import org.nianbao.check.CheckedReport;
import org.nianbao.check.Outcome;
import org.nianbao.check.Unreadable;
import org.nianbao.document.Limits;
import org.nianbao.document.Source;
import org.nianbao.document.UnreadableException;
import org.nianbao.output.mark.MarkedCopy;
import org.nianbao.output.mark.Marking;
import org.nianbao.output.text.Columns;
import org.nianbao.result.ReportResult;
import org.nianbao.rules.Severity;
import org.nianbao.wording.Language;
import org.nianbao.wording.Messages;
import org.nianbao.wording.Wording;
import picocli.CommandLine.Model.CommandSpec;

/** {@code nianbao mark}: writes copies of reports with the findings at their places. */
final class MarkCommand implements Command {

  private final Terminal terminal;
  private final Supplier<LocalDate> today;

  private final Argument<List<String>> files = Argument.operands("FILE", "FILE");
  private final Argument<Path> output = Argument.file("--output", "FILE", 11);
  private final Argument<Boolean> page = Argument.flag("--page", 12);
  private final Argument<Boolean> clear = Argument.flag("--clear", 13);
  private final Argument<Path> prior = Argument.file("--prior", "FILE", 23);
  private final Argument<Boolean> quiet = Argument.flag("--quiet", 91);
  private final GivenOptions given = new GivenOptions();
  private final JudgingOptions judging = new JudgingOptions();
  private final WaiverOptions waiving;
  private final LanguageOptions spoken = new LanguageOptions();

  private Nianbao nianbao;
  private Batch batch;
  private boolean found;
  private boolean failed;

  MarkCommand(Terminal terminal, Supplier<LocalDate> today) {
    this.terminal = terminal;
    this.today = today;
    this.waiving = new WaiverOptions(today);
  }

  @Override
  public CommandSpec spec() {
    return Argument.command(
        "mark",
        this,
        List.of(files, output, page, clear, prior, quiet),
        given.arguments(),
        judging.arguments(),
        waiving.arguments(),
        spoken.arguments());
  }

  @Override
  public Integer call() throws Exception {
    Language language = spoken.language();
    if (files.value().isEmpty()) {
      throw new UsageException(
          Messages.say("cli.mark.nothing-given"), Messages.say("cli.mark.example"));
    }
    MarkTargets targets = new MarkTargets(files.value(), output.value());
    if (!clear.value()) {
      nianbao = judging.nianbao(judging.agencies(), waiving.waivers());
      batch = nianbao.batch().given(given.toGiven());
      batch = prior.value() == null ? batch : batch.prior(prior.value());
    }
    for (String file : files.value()) {
      try {
        Wording said = clear.value() ? clear(file, targets) : mark(file, targets, language);
        if (!quiet.value()) {
          say(said, language);
        }
      } catch (UnreadableException e) {
        failed = true;
        terminal.err().println(Messages.say("cli.run.unreadable", file, e.reason()).in(language));
      }
    }
    return failed ? Main.UNREADABLE : found ? Main.FINDINGS : Main.OK;
  }

  private void say(Wording said, Language language) throws IOException {
    terminal
        .out()
        .write(
            (Columns.harmless(said.in(language)) + System.lineSeparator())
                .getBytes(terminal.outCharset()));
    terminal.out().flush();
  }

  private Wording clear(String file, MarkTargets targets) throws IOException, UnreadableException {
    Source source = load(file);
    Source cleared = Marking.cleared(source);
    if (cleared.equals(source)) {
      return Messages.say("cli.mark.nothing-to-clear", file);
    }
    Path target = targets.cleared(file);
    write(target, cleared.bytes());
    return Messages.say("cli.mark.cleared", file, target);
  }

  private Wording mark(String file, MarkTargets targets, Language language) throws Exception {
    Source source = load(file);
    Source cleared = Marking.cleared(source);
    ReportResult report = check(file, source, cleared);
    Marking.FileReading reading = nianbao.checker()::document;
    MarkedCopy copy =
        page.value()
            ? Marking.page(cleared, reading, report, language)
            : Marking.mark(cleared, reading, report, language, today.get());
    Path target = targets.marked(file, copy.ending());
    write(target, copy.bytes());
    found |= report.count(Severity.ERROR) > 0;
    for (Wording one : copy.told()) {
      terminal.err().println(Messages.say("cli.run.unreadable", file, one).in(language));
    }
    return copy.corrected().isEmpty()
        ? Messages.say("cli.mark.marked", file, target, copy.comments())
        : Messages.say(
            "cli.mark.corrected", file, target, copy.comments(), copy.corrected().size());
  }

  private static Source load(String file) throws UnreadableException {
    try {
      return Source.of(Path.of(file), Limits.DEFAULT);
    } catch (InvalidPathException e) {
      throw new UnreadableException(Messages.say("document.source.missing"), e);
    }
  }

  /** Checks a file; one with marks of ours as it is without them, which no file holds yet. */
  private ReportResult check(String file, Source source, Source cleared) throws Exception {
    if (cleared.equals(source)) {
      return check(file);
    }
    Path folder = Files.createTempDirectory("nianbao");
    Path bare = folder.resolve(Path.of(file).getFileName());
    try {
      Files.write(bare, cleared.bytes());
      return check(bare.toString());
    } finally {
      Files.deleteIfExists(bare);
      Files.deleteIfExists(folder);
    }
  }

  private ReportResult check(String file) throws Exception {
    List<Outcome> outcomes = new ArrayList<>();
    try {
      batch.run(List.of(Input.of(file)), outcomes::add);
    } catch (PriorException e) {
      throw new UsageException(e.predicate(), e.hint());
    } catch (BatchException e) {
      throw new UsageException(e.reason(), e.hint());
    }
    if (outcomes.size() == 1 && outcomes.get(0) instanceof CheckedReport checked) {
      return ReportResult.of(checked);
    }
    if (outcomes.size() == 1 && outcomes.get(0) instanceof Unreadable unreadable) {
      throw new UnreadableException(unreadable.reason());
    }
    throw new UnreadableException(Messages.say("cli.mark.one-report"));
  }

  private static void write(Path target, byte[] bytes) throws IOException {
    try (ResultTarget result = ResultTarget.to(target)) {
      result.stream().write(bytes);
      result.complete();
    }
  }
}
