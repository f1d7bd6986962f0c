package org.nianbao.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Supplier;
import org.nianbao.waiver.WaiverException;
import org.nianbao.waiver.Waivers;
import org.nianbao.wording.Messages;
import org.nianbao.wording.Wording;
import picocli.CommandLine.Option;

/** The option that lets findings pass that people have decided about. */
final class WaiverOptions {

  private final Supplier<LocalDate> today;

  @Option(names = "--waivers", paramLabel = "FILE", order = 33)
  private Path file;

  WaiverOptions(Supplier<LocalDate> today) {
    this.today = today;
  }

  /** The file that the option names. */
  Optional<Path> file() {
    return Optional.ofNullable(file);
  }

  /** Returns the waivers asked for, as they stand today. */
  Waivers waivers() {
    if (file == null) {
      return Waivers.NONE;
    }
    try {
      return Waivers.load(file, today.get());
    } catch (WaiverException e) {
      throw unusable(file, e);
    }
  }

  static UsageException unusable(Path file, WaiverException e) {
    return new UsageException(
        Messages.say("cli.waivers.unusable", file), Wording.join("\n", "\n", e.mistakes()));
  }
}
