package org.nianbao.output;

import java.io.IOException;
import java.util.List;
import org.nianbao.check.Outcome;
import org.nianbao.crosscheck.Missing;
import org.nianbao.waiver.WaiverUse;

/** Writes the results of a run as they come, holding none of them. */
public interface CheckOutput {

  /** Writes what became of one input. */
  void add(Outcome outcome) throws IOException;

  /** Takes the listed agencies without a report, before the end. */
  default void missing(List<Missing> missing) throws IOException {}

  /**
   * Takes what became of the waivers of the run, after all inputs; most forms of result show it.
   */
  default void waivers(WaiverUse use) throws IOException {}

  /** Writes what stands after all inputs, and flushes. */
  void finish() throws IOException;
}
