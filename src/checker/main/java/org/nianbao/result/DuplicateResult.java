package org.nianbao.result;

import java.util.List;
import java.util.Optional;
import org.nianbao.crosscheck.Duplicate;

/**
 * Several files with reports of one agency for one year.
 *
 * @param agency its name
 * @param year the report year
 * @param paths the files, in the order in which they were given
 * @param same whether all have the same figures
 * @param counted the file that counts; empty where nothing tells which
 */
public record DuplicateResult(
    String agency, int year, List<String> paths, boolean same, Optional<String> counted) {

  /** Copies the list. */
  public DuplicateResult {
    paths = List.copyOf(paths);
  }

  /** The result of several files of one agency and year. */
  public static DuplicateResult of(Duplicate duplicate) {
    return new DuplicateResult(
        duplicate.agency(),
        duplicate.year(),
        duplicate.paths(),
        duplicate.same(),
        duplicate.counted());
  }
}
