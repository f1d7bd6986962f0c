package org.nianbao.result;

import java.util.ArrayList;
import java.util.List;
import org.nianbao.check.CheckedReport;
import org.nianbao.joining.AttachedFile;

/**
 * The files that a report was read from.
 *
 * @param path the path of the main file as the user gave it, or the name of the stream
 * @param format its format: {@code docx}, {@code html}, {@code text}…
 * @param sha256 the SHA-256 of its bytes in hexadecimal digits
 * @param parts the other files from which tables or sections come
 */
public record SourceResult(String path, String format, String sha256, List<Part> parts) {

  /**
   * A file from which tables or sections of the report come.
   *
   * @param file its name as places use it
   * @param path its path as the user gave it
   * @param format its format
   * @param sha256 the SHA-256 of its bytes in hexadecimal digits
   */
  public record Part(String file, String path, String format, String sha256) {}

  /** Copies the list. */
  public SourceResult {
    parts = List.copyOf(parts);
  }

  static SourceResult of(CheckedReport checked) {
    List<Part> parts = new ArrayList<>();
    for (AttachedFile one : checked.companions()) {
      if (one.standing() == AttachedFile.Standing.JOINED) {
        parts.add(new Part(one.name(), one.path(), one.format(), one.sha256()));
      }
    }
    return new SourceResult(checked.path(), checked.format(), checked.sha256(), parts);
  }
}
