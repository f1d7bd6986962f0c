package org.nianbao.output;

import java.io.IOException;
import java.util.List;
import org.nianbao.result.DuplicateResult;
import org.nianbao.result.InputResult;
import org.nianbao.result.MissingResult;
import org.nianbao.result.ReportResult;
import org.nianbao.result.WaiversResult;
import org.nianbao.rules.Severity;

/**
 * Writes of the findings those that are grave enough.
 *
 * @param least how grave at least
 * @param output takes them
 */
public record Graver(Severity least, CheckOutput output) implements CheckOutput {

  @Override
  public void add(InputResult input) throws IOException {
    output.add(input instanceof ReportResult report ? report.atLeast(least) : input);
  }

  @Override
  public void missing(List<MissingResult> missing) throws IOException {
    output.missing(missing);
  }

  @Override
  public void duplicates(List<DuplicateResult> duplicates) throws IOException {
    output.duplicates(duplicates);
  }

  @Override
  public void waivers(WaiversResult use) throws IOException {
    output.waivers(use);
  }

  @Override
  public void finish() throws IOException {
    output.finish();
  }
}
