package org.nianbao.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.nianbao.wording.Messages;

/**
 * Keeps a run from writing over what it reads, whatever links lead there. Results of earlier runs
 * that lie in a folder that is read are no reports ({@link OwnFiles}), and may be written over.
 */
final class Overwriting {

  private static final String IN_ARCHIVE = "!/";

  private final Map<Path, Path> files = new HashMap<>();

  /** The files that are going to be written. */
  Overwriting(List<Destination> destinations) {
    for (Destination one : destinations) {
      if (one.file().isPresent() && Files.isRegularFile(one.file().get())) {
        files.put(real(one.file().get()), one.file().get());
      }
    }
  }

  /**
   * Refuses to go on where a file would be written over that is read.
   *
   * @throws UsageException naming it
   */
  void refuse(Collection<String> inputs) {
    if (files.isEmpty()) {
      return;
    }
    for (String input : inputs) {
      Optional<Path> read = file(input);
      if (read.isPresent() && files.containsKey(read.get())) {
        throw new UsageException(
            Messages.say("cli.output.input", files.get(read.get()), input),
            Messages.say("cli.output.other-place"));
      }
    }
  }

  /** The file of an input, or the archive that it is in; empty for what is no name of a file. */
  static Optional<Path> file(String input) {
    int archive = input.indexOf(IN_ARCHIVE);
    try {
      return Optional.of(real(Path.of(archive < 0 ? input : input.substring(0, archive))));
    } catch (InvalidPathException e) {
      return Optional.empty();
    }
  }

  /** A file by its one name, whatever links lead to it. */
  static Path real(Path file) {
    try {
      return file.toRealPath();
    } catch (IOException e) {
      return file.toAbsolutePath().normalize();
    }
  }
}
