package org.nianbao.cli;

import java.nio.file.Path;
import org.nianbao.document.Limits;
import org.nianbao.document.Source;
import org.nianbao.document.UnreadableException;
import org.nianbao.document.container.Archive;

/** Loads inputs by their paths: files, entries of archives, the standard input. */
final class Loading {

  /** The argument that stands for the standard input. */
  static final String STANDARD_INPUT = "-";

  private Loading() {}

  static Source source(String path) throws UnreadableException {
    if (path.equals(STANDARD_INPUT)) {
      return Source.of(path, System.in, Limits.DEFAULT);
    }
    return path.contains(Archive.IN) && Archive.isEntry(path)
        ? Archive.load(path, Limits.DEFAULT)
        : Source.of(Path.of(path), Limits.DEFAULT);
  }
}
