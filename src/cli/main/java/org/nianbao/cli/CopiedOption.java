package org.nianbao.cli;

import java.util.List;
import org.nianbao.batch.Batch;
import org.nianbao.wording.Messages;

/** From how many percent on copied prose is listed in workbooks. */
final class CopiedOption {

  private final Argument<String> copied = Argument.text("--min-copied", "PERCENT", 14, "20");

  /** The option, for the command's declaration. */
  List<Argument<?>> arguments() {
    return List.of(copied);
  }

  /** The share; a usage error for what is none. */
  int percent() {
    String percent = copied.value();
    if (!percent.matches("[0-9]|[1-9][0-9]|100")) {
      throw new UsageException(
          Messages.say("cli.option.percent", percent), Messages.say("cli.option.percent-example"));
    }
    return Integer.parseInt(percent);
  }

  /** A batch that looks for what a workbook lists, where one is written. */
  Batch listing(Batch batch, List<Destination> destinations) {
    boolean isListed = destinations.stream().anyMatch(one -> one.format() == OutputFormat.XLSX);
    return isListed ? batch.likenesses(Math.max(1, percent())) : batch;
  }
}
