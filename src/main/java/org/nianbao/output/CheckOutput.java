package org.nianbao.output;

import java.io.IOException;
import org.nianbao.Outcome;

/** Writes the results of a run as they come, holding none of them. */
public interface CheckOutput {

  /** Writes what became of one input. */
  void add(Outcome outcome) throws IOException;

  /** Writes what stands after all inputs, and flushes. */
  void finish() throws IOException;
}
