package org.nianbao.output;

import java.io.IOException;
import java.util.List;
import org.nianbao.result.DuplicateResult;
import org.nianbao.result.InputResult;
import org.nianbao.result.MissingResult;
import org.nianbao.result.WaiversResult;

/** Writes the results of a run as they come, holding none of them. */
public interface CheckOutput {

  /** Writes what became of one input. */
  void add(InputResult input) throws IOException;

  /** Takes the listed agencies without a report, before the end. */
  default void missing(List<MissingResult> missing) throws IOException {}

  /** Takes the agencies with several reports for one year, before the end. */
  default void duplicates(List<DuplicateResult> duplicates) throws IOException {}

  /**
   * Takes what became of the waivers of the run, after all inputs; it is not called where there
   * were none.
   */
  default void waivers(WaiversResult use) throws IOException {}

  /** Writes what stands after all inputs, and flushes. */
  void finish() throws IOException;
}
