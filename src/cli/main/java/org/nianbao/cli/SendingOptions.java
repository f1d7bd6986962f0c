package org.nianbao.cli;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import org.nianbao.output.letters.DocxTemplate;
import org.nianbao.output.letters.SplitOutput;
import org.nianbao.output.letters.TemplateException;
import org.nianbao.wording.Messages;
import picocli.CommandLine.Option;

/** The options for a folder of letters to send out. */
final class SendingOptions {

  @Option(names = "--split", paramLabel = "DIR", order = 15)
  private Path folder;

  @Option(names = "--letter", paramLabel = "FILE", order = 16)
  private Path letter;

  @Option(names = "--issuer", paramLabel = "NAME", order = 17)
  private String issuer;

  @Option(names = "--due", paramLabel = "YYYY-MM-DD", order = 18)
  private String due;

  /** Whether letters are asked for. */
  boolean isAsked() {
    return folder != null;
  }

  /** The file that the options name. */
  Optional<Path> file() {
    return Optional.ofNullable(letter);
  }

  /** Begins the folder; a usage error where that cannot be. */
  SplitOutput open(LocalDate day) throws IOException {
    DocxTemplate template = template();
    if (Files.exists(folder) && !isEmpty(folder)) {
      throw new UsageException(
          Messages.say("cli.split.not-empty", folder), Messages.say("cli.split.other-folder"));
    }
    SplitOutput.Sending sending =
        new SplitOutput.Sending(
            Version.text(),
            day,
            Optional.ofNullable(issuer).map(String::strip).filter(name -> !name.isEmpty()),
            Optional.ofNullable(due).map(SendingOptions::day));
    try {
      return new SplitOutput(folder, template, sending);
    } catch (IOException e) {
      throw new UsageException(
          Messages.say("cli.split.unwritable", folder), Messages.say("cli.split.other-folder"));
    }
  }

  private DocxTemplate template() throws IOException {
    try {
      return letter == null
          ? SplitOutput.usualLetter()
          : SplitOutput.letter(Files.readAllBytes(letter));
    } catch (TemplateException e) {
      throw new UsageException(Messages.say("cli.split.template", letter), e.reason());
    } catch (IOException e) {
      throw new UsageException(
          Messages.say("cli.split.template", letter), Messages.say("cli.split.no-template"));
    }
  }

  private static boolean isEmpty(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      return false;
    }
    try (DirectoryStream<Path> files = Files.newDirectoryStream(folder)) {
      return !files.iterator().hasNext();
    }
  }

  private static LocalDate day(String text) {
    try {
      return LocalDate.parse(text.strip());
    } catch (DateTimeParseException e) {
      throw new UsageException(
          Messages.say("cli.split.due", text), Messages.say("cli.option.published-example"));
    }
  }
}
