package org.nianbao.cli;

import java.util.List;
import org.nianbao.batch.Batch;
import org.nianbao.wording.Messages;
import picocli.CommandLine.Option;

/** From how many percent on copied prose is listed in workbooks. */
final class CopiedOption {

  @Option(names = "--min-copied", paramLabel = "PERCENT", order = 14)
  private String copied = "20";

  /** The share; a usage error for what is none. */
  int percent() {
    if (!copied.matches("[0-9]|[1-9][0-9]|100")) {
      throw new UsageException(
          Messages.say("cli.option.percent", copied), Messages.say("cli.option.percent-example"));
    }
    return Integer.parseInt(copied);
  }

  /** A batch that looks for what a workbook lists, where one is written. */
  Batch listing(Batch batch, List<Destination> destinations) {
    boolean isListed = destinations.stream().anyMatch(one -> one.format() == OutputFormat.XLSX);
    return isListed ? batch.likenesses(Math.max(1, percent())) : batch;
  }
}
