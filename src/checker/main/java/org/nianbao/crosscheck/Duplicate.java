package org.nianbao.crosscheck;

import java.util.List;
import java.util.Optional;

/**
 * Several files with reports of one agency for one year.
 *
 * @param agency the agency
 * @param year the report year
 * @param paths the files, in the order in which they were given
 * @param same whether all have the same figures
 * @param counted the file that counts: the one that the user or the list of agencies chooses, else
 *     the first of those with the same figures; empty where nothing tells which
 */
public record Duplicate(
    String agency, int year, List<String> paths, boolean same, Optional<String> counted) {

  /** Copies the list. */
  public Duplicate {
    paths = List.copyOf(paths);
  }

  /** Whether one of the files does not count, because another does or because nothing tells. */
  public boolean isLeftOut(String path) {
    return paths.contains(path) && !counted.equals(Optional.of(path));
  }
}
