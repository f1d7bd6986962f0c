package org.nianbao.output;

import java.io.IOException;
import java.util.List;
import org.nianbao.result.DuplicateResult;
import org.nianbao.result.InputResult;
import org.nianbao.result.MissingResult;
import org.nianbao.result.WaiversResult;

/** Writes the results of a run in several forms at once. */
public record Together(List<CheckOutput> outputs) implements CheckOutput {

  /** Copies the list. */
  public Together {
    outputs = List.copyOf(outputs);
  }

  @Override
  public void add(InputResult input) throws IOException {
    for (CheckOutput output : outputs) {
      output.add(input);
    }
  }

  @Override
  public void missing(List<MissingResult> missing) throws IOException {
    for (CheckOutput output : outputs) {
      output.missing(missing);
    }
  }

  @Override
  public void duplicates(List<DuplicateResult> duplicates) throws IOException {
    for (CheckOutput output : outputs) {
      output.duplicates(duplicates);
    }
  }

  @Override
  public void waivers(WaiversResult use) throws IOException {
    for (CheckOutput output : outputs) {
      output.waivers(use);
    }
  }

  @Override
  public void finish() throws IOException {
    for (CheckOutput output : outputs) {
      output.finish();
    }
  }
}
