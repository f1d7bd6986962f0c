package org.nianbao.cli;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.nianbao.output.letters.DocxTemplate;
import org.nianbao.output.letters.SplitOutput;
import org.nianbao.wording.Messages;

/** The options for a folder of letters to send out. */
final class SendingOptions extends BulletinOptions {

  private final Argument<Path> folder = Argument.file("--split", "DIR", 15);
  private final Argument<Path> letter = Argument.file("--letter", "FILE", 16);

  @Override
  List<Argument<?>> arguments() {
    List<Argument<?>> all = new ArrayList<>(List.of(folder, letter));
    all.addAll(super.arguments());
    return all;
  }

  /** The files that the options name. */
  @Override
  Stream<Path> files() {
    return Stream.concat(Stream.ofNullable(letter.value()), super.files());
  }

  /** Whether letters are asked for. */
  boolean isAsked() {
    return folder.value() != null;
  }

  /** Begins the folder; a usage error where that cannot be. */
  SplitOutput open(LocalDate day, SplitOutput.Copying copying) throws IOException {
    DocxTemplate template = template(letter.value(), SplitOutput::usualLetter, SplitOutput::letter);
    Path folder = this.folder.value();
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

  private static boolean isEmpty(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      return false;
    }
    try (DirectoryStream<Path> files = Files.newDirectoryStream(folder)) {
      return !files.iterator().hasNext();
    }
  }
}
