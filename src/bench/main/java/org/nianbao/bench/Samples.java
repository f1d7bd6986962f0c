package org.nianbao.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The sample reports in the repository. */
record Samples(Path folder) {

  /** Returns the samples whose names end so, by name. */
  List<Path> ending(String... endings) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(file -> Stream.of(endings).anyMatch(file.getFileName().toString()::endsWith))
          .sorted()
          .toList();
    }
  }

  /**
   * Returns the samples whose names hold the given word and end in one of the given ways, by name.
   */
  List<Path> named(String word, String... endings) throws IOException {
    List<Path> samples =
        ending(endings).stream()
            .filter(file -> file.getFileName().toString().contains(word))
            .toList();
    if (samples.isEmpty()) {
      throw new IllegalStateException("no sample named " + word + " in " + folder);
    }
    return samples;
  }
}
