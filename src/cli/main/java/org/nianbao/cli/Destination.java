package org.nianbao.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.nianbao.wording.Messages;
import org.nianbao.wording.Wording;

/**
 * One of the places where the results of a run go.
 *
 * @param format their form there
 * @param file the file; empty for standard output
 */
record Destination(OutputFormat format, Optional<Path> file) {

  /** Stands for standard output among the files. */
  private static final Path STANDARD_OUTPUT = Path.of("-");

  /**
   * Where the results go. The one place of a run has the form that is asked for, else the one that
   * its name tells. Of several files each has the form that its name tells; the form that is asked
   * for is that of standard output, and of files whose names tell none.
   *
   * @param asked the form that is asked for; empty where none is
   * @param files the files that are asked for, - for standard output
   * @param known the forms that the command has, the usual one first
   */
  static List<Destination> of(
      Optional<OutputFormat> asked, List<Path> files, List<OutputFormat> known) {
    OutputFormat otherwise = asked.orElse(known.get(0));
    List<Destination> all = new ArrayList<>();
    boolean needed = false;
    for (Path file : files) {
      Optional<OutputFormat> named = OutputFormat.ofEnding(file);
      Optional<OutputFormat> told = named.filter(known::contains);
      if (asked.isEmpty() && named.isPresent() && told.isEmpty()) {
        throw noSuchForm(file, known);
      }
      boolean takesAsked = asked.isPresent() && (files.size() == 1 || told.isEmpty());
      needed |= takesAsked || told.equals(asked);
      all.add(
          new Destination(
              takesAsked ? otherwise : told.orElse(otherwise),
              file.equals(STANDARD_OUTPUT) ? Optional.empty() : Optional.of(file)));
    }
    if (files.isEmpty() || (asked.isPresent() && !needed)) {
      all.add(0, new Destination(otherwise, Optional.empty()));
    }
    requireOnce(all);
    return all;
  }

  /** Who names a page wants one: text under its name would be a file that nothing opens. */
  private static UsageException noSuchForm(Path file, List<OutputFormat> known) {
    return new UsageException(
        Messages.say("cli.output.no-such-form", file),
        Messages.say(
            "cli.output.forms", Wording.list(known.stream().map(OutputFormat::id).toList())));
  }

  private static void requireOnce(List<Destination> all) {
    Set<Optional<Path>> seen = new HashSet<>();
    for (Destination one : all) {
      if (!seen.add(one.file.map(path -> path.toAbsolutePath().normalize()))) {
        throw new UsageException(
            Messages.say("cli.output.twice", one.file.map(Path::toString).orElse("-")),
            Messages.say("cli.output.twice-how"));
      }
    }
  }

  /** Whether a person reads the results here. */
  boolean isForReading() {
    return file.isEmpty() && format == OutputFormat.TEXT;
  }

  /** Opens the place; a usage error where that cannot be. */
  ResultTarget open(Terminal terminal) {
    if (file.isPresent()) {
      return ResultTarget.to(file.get());
    }
    if (format.isBinary() && terminal.outIsTerminal()) {
      throw new UsageException(
          Messages.say("cli.output.binary", format.id()),
          Messages.say("cli.output.binary-how", format.id()));
    }
    return ResultTarget.to(terminal);
  }
}
