package org.nianbao.cli;

import java.util.Arrays;
import org.nianbao.rules.Severity;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The options that say how much of the results is written. */
final class ContentOptions {

  @Option(names = "--min-severity", paramLabel = "error|warning|info", order = 12)
  private String least = "info";

  @Option(names = "--no-figures", order = 13)
  private boolean noFigures;

  @Mixin private final CopiedOption copied = new CopiedOption();

  /** Refuses values that there are not. */
  void check() {
    least();
    copied.percent();
  }

  /** What is listed of copied prose. */
  CopiedOption copied() {
    return copied;
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
