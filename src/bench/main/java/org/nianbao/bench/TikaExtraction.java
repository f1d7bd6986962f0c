package org.nianbao.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.tika.parser.AutoDetectParser;

/** The baseline of a run over many files: the text of each, and nothing else. */
final class TikaExtraction {

  private TikaExtraction() {}

  /** Extracts the files of the folder that the argument names; fails where one gives no text. */
  public static void main(String[] arguments) throws Exception {
    AutoDetectParser tika = new AutoDetectParser();
    List<Path> files;
    try (Stream<Path> all = Files.list(Path.of(arguments[0]))) {
      files = all.sorted().toList();
    }
    for (Path file : files) {
      if (WarmBenchmark.extract(tika, Files.readAllBytes(file)) == 0) {
        throw new IOException("no text in " + file);
      }
    }
  }
}
