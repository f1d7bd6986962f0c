package org.nianbao.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.nianbao.waiver.WaiverException;
import org.nianbao.waiver.Waivers;
import org.nianbao.wording.Messages;
import org.nianbao.wording.Wording;

/** The option that lets findings pass that people have decided about. */
final class WaiverOptions {

  private final Supplier<LocalDate> today;

  private final Argument<Path> file = Argument.file("--waivers", "FILE", 33);

  WaiverOptions(Supplier<LocalDate> today) {
    this.today = today;
  }

  /** The option, for the command's declaration. */
  List<Argument<?>> arguments() {
    return List.of(file);
  }

  /** The file that the option names. */
  Optional<Path> file() {
    return file.given();
  }

  /** Returns the waivers asked for, as they stand today. */
  Waivers waivers() {
    if (file.value() == null) {
      return Waivers.NONE;
    }
    try {
      return Waivers.load(file.value(), today.get());
    } catch (WaiverException e) {
      throw unusable(file.value(), e);
    }
  }

  static UsageException unusable(Path file, WaiverException e) {
    return new UsageException(
        Messages.say("cli.waivers.unusable", file), Wording.join("\n", "\n", e.mistakes()));
  }
}
