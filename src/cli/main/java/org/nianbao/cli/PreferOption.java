package org.nianbao.cli;

import java.util.List;
import org.nianbao.agency.FilePatterns;
import org.nianbao.crosscheck.Duplicate;
import org.nianbao.wording.Language;
import org.nianbao.wording.Messages;

/** The option that chooses among several files of one agency and year. */
final class PreferOption {

  private final Argument<List<String>> preferred = Argument.texts("--prefer", "FILE", 24);

  /** The option, for the command's declaration. */
  List<Argument<?>> arguments() {
    return List.of(preferred);
  }

  List<String> patterns() {
    return preferred.value().stream().map(String::strip).filter(one -> !one.isEmpty()).toList();
  }

  /** Tells which of the patterns chose nothing: they may be misspelt. */
  void tellUnused(List<Duplicate> duplicates, Terminal terminal, Language language, boolean quiet) {
    for (String pattern : patterns()) {
      boolean used =
          duplicates.stream()
              .flatMap(duplicate -> duplicate.paths().stream())
              .anyMatch(path -> FilePatterns.anyMatches(List.of(pattern), path));
      if (!used && !quiet) {
        terminal.err().println(Messages.say("cli.prefer.unused", pattern).in(language));
      }
    }
  }
}
