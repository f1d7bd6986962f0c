package org.nianbao.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import org.nianbao.difference.RunDifference;
import org.nianbao.output.json.CompareJson;
import org.nianbao.output.letters.ClearingLetter;
import org.nianbao.output.text.CompareText;
import org.nianbao.output.workbook.ClearingBook;
import org.nianbao.result.ResultException;
import org.nianbao.wording.Language;
import org.nianbao.wording.Messages;
import picocli.CommandLine.Model.CommandSpec;

/** {@code nianbao compare}: tells in which findings two runs differ. */
final class CompareCommand implements Command {

  private final Terminal terminal;
  private final Supplier<LocalDate> today;

  private final Argument<List<Path>> operands = Argument.fileOperands("JSON", "JSON");
  private final CommonOptions common = new CommonOptions();

  CompareCommand(Terminal terminal, Supplier<LocalDate> today) {
    this.terminal = terminal;
    this.today = today;
  }

  @Override
  public CommandSpec spec() {
    return Argument.command("compare", this, List.of(operands), common.arguments());
  }

  @Override
  public Integer call() throws Exception {
    Language language = common.language();
    List<Destination> destinations =
        common.destinations(
            OutputFormat.TEXT, OutputFormat.JSON, OutputFormat.XLSX, OutputFormat.DOCX);
    List<Path> files = operands.value();
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
