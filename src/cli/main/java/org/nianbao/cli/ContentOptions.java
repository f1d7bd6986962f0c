package org.nianbao.cli;

import java.util.Arrays;
import org.nianbao.rules.Severity;
import org.nianbao.wording.Messages;
import picocli.CommandLine.Option;

/** The options that say how much of the results is written. */
final class ContentOptions {

  /** From how many percent on copied prose is listed where nobody says otherwise. */
  static final int USUALLY_COPIED = 20;

  @Option(names = "--min-severity", paramLabel = "error|warning|info", order = 12)
  private String least = "info";

  @Option(names = "--no-figures", order = 13)
  private boolean noFigures;

  @Option(names = "--min-copied", paramLabel = "PERCENT", order = 14)
  private String copied = Integer.toString(USUALLY_COPIED);

  /** Refuses values that there are not. */
  void check() {
    least();
    leastCopied();
  }

  /** From how many percent on copied prose is listed. */
  int leastCopied() {
    if (!copied.matches("[0-9]|[1-9][0-9]|100")) {
      throw new UsageException(
          Messages.say("cli.option.percent", copied), Messages.say("cli.option.percent-example"));
    }
    return Integer.parseInt(copied);
  }

  /** How grave a finding is at least that is written. */
  Severity least() {
    return Arrays.stream(Severity.values())
        .filter(severity -> severity.id().equals(least))
        .findFirst()
        .orElseThrow(
            () -> CommonOptions.noSuchChoice("--min-severity", least, "error", "warning", "info"));
  }

  /** Whether the figures of the reports' tables are written where they are data. */
  boolean figures() {
    return !noFigures;
  }
}
