package org.nianbao.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipFile;
import org.nianbao.wording.Messages;

/**
 * Keeps a run from writing over what it reads, whatever links lead there. Results of earlier runs
 * that lie in a folder that is read are no reports, and may be written over.
 */
final class Overwriting {

  private static final String IN_ARCHIVE = "!/";
  private static final int HEAD = 2048;

  private final Map<Path, Path> files = new HashMap<>();
  private final List<Path> earlier = new ArrayList<>();

  /** The files that are going to be written. */
  Overwriting(List<Destination> destinations) {
    for (Destination one : destinations) {
      if (one.file().isPresent() && Files.isRegularFile(one.file().get())) {
        Path file = real(one.file().get());
        files.put(file, one.file().get());
        if (isResult(file)) {
          earlier.add(file);
        }
      }
    }
  }

  /** The results of earlier runs that this one replaces. */
  List<Path> earlier() {
    return List.copyOf(earlier);
  }

  /**
   * Refuses to go on where a file would be written over that is read.
   *
   * @throws UsageException naming it
   */
  void refuse(Collection<String> inputs) {
    if (files.isEmpty()) {
      return;
    }
    for (String input : inputs) {
      Optional<Path> read = file(input);
      if (read.isPresent() && files.containsKey(read.get())) {
        throw new UsageException(
            Messages.say("cli.output.input", files.get(read.get()), input),
            Messages.say("cli.output.other-place"));
      }
    }
  }

  /** The file of an input, or the archive that it is in; empty for what is no name of a file. */
  static Optional<Path> file(String input) {
    int archive = input.indexOf(IN_ARCHIVE);
    try {
      return Optional.of(real(Path.of(archive < 0 ? input : input.substring(0, archive))));
    } catch (InvalidPathException e) {
      return Optional.empty();
    }
  }

  /** A file by its one name, whatever links lead to it. */
  static Path real(Path file) {
    try {
      return file.toRealPath();
    } catch (IOException e) {
      return file.toAbsolutePath().normalize();
    }
  }

  /** Whether this program has made it: its office documents and pages say so. */
  private static boolean isResult(Path file) {
    try (InputStream in = Files.newInputStream(file)) {
      byte[] head = in.readNBytes(HEAD);
      if (head.length > 1 && head[0] == 'P' && head[1] == 'K') {
        return isPackage(file);
      }
      return new String(head, StandardCharsets.UTF_8)
          .contains("<meta name=\"generator\" content=\"nianbao");
    } catch (IOException e) {
      return false;
    }
  }

  private static boolean isPackage(Path file) throws IOException {
    try (ZipFile zip = new ZipFile(file.toFile())) {
      var entry = zip.getEntry("docProps/app.xml");
      if (entry == null) {
        return false;
      }
      try (InputStream in = zip.getInputStream(entry)) {
        return new String(in.readNBytes(HEAD), StandardCharsets.UTF_8)
            .contains("<Application>nianbao</Application>");
      }
    }
  }
}
