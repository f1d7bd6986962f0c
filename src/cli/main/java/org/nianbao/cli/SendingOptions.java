package org.nianbao.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.nianbao.output.letters.BulletinOutput;
import org.nianbao.output.letters.DocxTemplate;
import org.nianbao.output.letters.SplitOutput;
import org.nianbao.output.letters.TemplateException;
import org.nianbao.rules.Rule;
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

  @Option(names = "--bulletin", paramLabel = "FILE", order = 19)
  private Path bulletin;

  /** Whether letters are asked for. */
  boolean isAsked() {
    return folder != null;
  }

  /** The files that the options name. */
  Stream<Path> files() {
    return Stream.of(letter, bulletin).filter(Objects::nonNull);
  }

  /** Begins a bulletin; a usage error where its template cannot be used. */
  BulletinOutput bulletin(OutputStream out, List<Rule> rules, LocalDate day) throws IOException {
    return new BulletinOutput(
        out, template(bulletin, BulletinOutput::usual, BulletinOutput::of), rules, sending(day));
  }

  /** Begins the folder; a usage error where that cannot be. */
  SplitOutput open(LocalDate day, SplitOutput.Copying copying) throws IOException {
    DocxTemplate template = template(letter, SplitOutput::usualLetter, SplitOutput::letter);
    if (Files.exists(folder) && !isEmpty(folder)) {
      throw new UsageException(
          Messages.say("cli.split.not-empty", folder), Messages.say("cli.split.other-folder"));
    }
    try {
      return new SplitOutput(folder, template, sending(day), copying);
    } catch (IOException e) {
      throw new UsageException(
          Messages.say("cli.split.unwritable", folder), Messages.say("cli.split.other-folder"));
    }
  }

  private SplitOutput.Sending sending(LocalDate day) {
    return new SplitOutput.Sending(
        Version.text(),
        day,
        Optional.ofNullable(issuer).map(String::strip).filter(name -> !name.isEmpty()),
        Optional.ofNullable(due).map(SendingOptions::day));
  }

  /** The template that the program brings. */
  private interface Usual {
    DocxTemplate read() throws IOException, TemplateException;
  }

  /** A template of an office's own. */
  private interface Own {
    DocxTemplate of(byte[] document) throws TemplateException;
  }

  private static DocxTemplate template(Path file, Usual usual, Own own) throws IOException {
    try {
      return file == null ? usual.read() : own.of(Files.readAllBytes(file));
    } catch (TemplateException e) {
      throw new UsageException(Messages.say("cli.split.template", file), e.reason());
    } catch (IOException e) {
      throw new UsageException(
          Messages.say("cli.split.template", file), Messages.say("cli.split.no-template"));
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
