package org.nianbao.batch;

import org.nianbao.document.Source;
import org.nianbao.document.UnreadableException;

/** Loads the files of a run by their paths. Safe for many threads. */
@FunctionalInterface
public interface SourceLoader {

  /**
   * Loads a file.
   *
   * @throws UnreadableException if it cannot be read
   */
  Source source(String path) throws UnreadableException;
}
