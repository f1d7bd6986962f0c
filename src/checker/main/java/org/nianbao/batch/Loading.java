package org.nianbao.batch;

import java.io.InputStream;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Pattern;
import org.nianbao.document.Limits;
import org.nianbao.document.Source;
import org.nianbao.document.UnreadableException;
import org.nianbao.document.container.Archive;
import org.nianbao.document.container.LastArchive;
import org.nianbao.wording.Messages;

/**
 * Loads inputs by their paths: files, entries of archives, the standard input.
 *
 * @param standardInput what the path {@code -} stands for; without it, it is a file like others
 * @param last the archive within an archive that was unpacked last
 */
record Loading(Optional<InputStream> standardInput, LastArchive last) implements SourceLoader {

  private static final String STANDARD_INPUT = "-";
  private static final Pattern ADDRESS = Pattern.compile("^(?i)(https?|ftp)://");

  Loading(Optional<InputStream> standardInput) {
    this(standardInput, new LastArchive());
  }

  /** Whether a path stands for a stream, which can be read but once. */
  boolean isStream(String path) {
    return standardInput.isPresent() && path.equals(STANDARD_INPUT);
  }

  /** Whether a path is an address of the web. */
  static boolean isAddress(String path) {
    return ADDRESS.matcher(path).find();
  }

  @Override
  public Source source(String path) throws UnreadableException {
    if (isAddress(path)) {
      throw new UnreadableException(Messages.say("batch.address"));
    }
    if (isStream(path)) {
      return Source.of(path, standardInput.get(), Limits.DEFAULT);
    }
    return path.contains(Archive.IN) && Archive.isEntry(path)
        ? Archive.load(path, Limits.DEFAULT, last)
        : Source.of(Path.of(path), Limits.DEFAULT);
  }
}
