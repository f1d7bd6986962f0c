package org.nianbao.batch;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.nianbao.document.Source;
import org.nianbao.document.UnreadableException;
import org.nianbao.wording.Messages;

/**
 * One input of a batch.
 *
 * @param path a file, a folder with all files below it, an archive, or an entry of an archive
 *     ({@code 各局.zip!/甲局.docx}); outcomes have the paths of files as they are given here
 * @param parts the other files of a report in several files, in order; {@code path} is its main
 *     file then
 */
public record Input(String path, List<String> parts) {

  /** Copies the list. */
  public Input {
    parts = List.copyOf(parts);
  }

  /** A file, folder or archive that stands for itself. */
  public static Input of(Path path) {
    return of(path.toString());
  }

  /** A file, folder or archive that stands for itself, or an entry of an archive. */
  public static Input of(String path) {
    return new Input(path, List.of());
  }

  /**
   * The content of its main file, or of its entry of an archive.
   *
   * @throws UnreadableException if it cannot be read, or is a stream or a folder
   */
  public Source load() throws UnreadableException {
    try {
      return new Loading(Optional.empty()).source(path);
    } catch (InvalidPathException e) {
      throw new UnreadableException(Messages.say("document.source.missing"), e);
    }
  }
}
