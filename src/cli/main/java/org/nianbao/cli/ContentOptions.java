package org.nianbao.cli;

import java.util.ArrayList;
import java.util.List;
import org.nianbao.rules.Severity;

/** The options that say how much of the results is written. */
final class ContentOptions {

  private final Argument<String> least =
      Argument.text("--min-severity", "error|warning|info", 12, "info");
  private final Argument<Boolean> noFigures = Argument.flag("--no-figures", 13);
  private final CopiedOption copied = new CopiedOption();

  /** The options, for the command's declaration. */
  List<Argument<?>> arguments() {
    List<Argument<?>> all = new ArrayList<>(List.of(least, noFigures));
    all.addAll(copied.arguments());
    return all;
  }

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
    for (Severity severity : Severity.values()) {
      if (severity.id().equals(least.value())) {
        return severity;
      }
    }
    throw CommonOptions.noSuchChoice("--min-severity", least.value(), "error", "warning", "info");
  }

  /** Whether the figures of the reports' tables are written where they are data. */
  boolean figures() {
    return !noFigures.value();
  }
}
