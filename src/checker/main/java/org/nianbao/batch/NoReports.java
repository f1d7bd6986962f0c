package org.nianbao.batch;

import java.nio.file.Path;
import java.util.Set;

/** Knows what may lie among reports and is none. */
@FunctionalInterface
public interface NoReports {

  /** Whether a file, or a folder with all below it, is no report. */
  boolean isOne(Path file);

  /**
   * The same of an entry of an archive, of which only the name is known.
   *
   * @param path its path, the archive's in front
   * @param entries the paths of all entries
   */
  default boolean isOne(String path, Set<String> entries) {
    return false;
  }
}
