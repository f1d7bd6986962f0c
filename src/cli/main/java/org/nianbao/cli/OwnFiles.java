package org.nianbao.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.nianbao.batch.NoReports;
import org.nianbao.output.OwnResults;
import org.nianbao.output.letters.SplitOutput;

/**
 * What this program has written, which is no report though it lies among them: a copy beside its
 * original, a folder of letters, or results.
 */
final class OwnFiles implements NoReports {

  @Override
  public boolean isOne(Path file) {
    String name = String.valueOf(file.getFileName());
    try {
      return OwnResults.isCopy(name, other -> Files.exists(file.resolveSibling(other)))
          || (Files.isDirectory(file) ? SplitOutput.isOne(file) : OwnResults.are(file));
    } catch (IOException e) {
      return false; // told when it is read as a report
    }
  }

  /** Within an archive a copy beside its original is known, by their names. */
  @Override
  public boolean isOne(String path, Set<String> entries) {
    int name = path.lastIndexOf('/') + 1;
    return OwnResults.isCopy(
        path.substring(name), original -> entries.contains(path.substring(0, name) + original));
  }
}
