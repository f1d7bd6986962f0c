package org.nianbao.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.nianbao.difference.RunDifference;
import org.nianbao.output.json.CompareJson;
import org.nianbao.output.letters.ClearingLetter;
import org.nianbao.output.text.CompareText;
import org.nianbao.output.workbook.ClearingBook;
import org.nianbao.result.ResultException;
import org.nianbao.wording.Language;
import org.nianbao.wording.Messages;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code nianbao compare}: tells in which findings two runs differ. */
@Command(name = "compare", sortOptions = false, addMethodSubcommands = false)
final class CompareCommand implements Callable<Integer> {

  private final Terminal terminal;
  private final Supplier<LocalDate> today;

  @Parameters(paramLabel = "JSON", descriptionKey = "JSON", arity = "0..*")
  private List<Path> files = new ArrayList<>();

  @Mixin private CommonOptions common;

  CompareCommand(Terminal terminal, Supplier<LocalDate> today) {
    this.terminal = terminal;
    this.today = today;
  }

  @Override
  public Integer call() throws Exception {
    Language language = common.language();
    List<Destination> destinations =
        common.destinations(
            OutputFormat.TEXT, OutputFormat.JSON, OutputFormat.XLSX, OutputFormat.DOCX);
    if (files.size() != 2) {
      throw new UsageException(
          Messages.say("cli.compare.two"), Messages.say("cli.compare.example"));
    }
    RunDifference comparison;
    try {
      comparison = RunDifference.of(files.get(0), files.get(1));
    } catch (ResultException e) {
      terminal.err().println("nianbao: " + e.reason().in(language));
      return Main.UNREADABLE;
    }
    new Overwriting(destinations).refuse(files.stream().map(Path::toString).toList());
    OpenTargets.write(
        destinations,
        terminal,
        (result, format) -> {
          switch (format) {
            case JSON -> CompareJson.write(result.stream(), language, Version.text(), comparison);
            case XLSX ->
                ClearingBook.write(
                    result.stream(), comparison, language, Version.text(), today.get());
            case DOCX -> ClearingLetter.write(result.stream(), comparison, today.get());
            default -> new CompareText(result.page(language)).write(comparison, common.isQuiet());
          }
        });
    return comparison.isSame() ? Main.OK : Main.FINDINGS;
  }
}
