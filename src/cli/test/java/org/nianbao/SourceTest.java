package org.nianbao;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What holds for the source files of all modules, tests included. */
class SourceTest {

  private static final Path MODULES = Path.of("src");
  private static final Path RECOGNITION =
      MODULES.resolve("checker/main/java/org/nianbao/recognition");
  private static final int MOST_LINES = 300;

  private static final Pattern TEXT =
      Pattern.compile(
          "\"\"\"[\\s\\S]*?\"\"\"|\"(?:\\\\.|[^\"\\\\\\n])*\"|/\\*[\\s\\S]*?\\*/|//[^\\n]*");
  private static final Pattern TYPE =
      Pattern.compile("\\b(?:class|interface|enum|record)\\s+([A-Z]\\w*)(?=[\\s<({])");

  @Test
  void noClassOfRecognitionIsLong() throws IOException {
    List<String> tooLong = new ArrayList<>();
    List<Path> files = javaFiles(RECOGNITION);
    for (Path file : files) {
      int lines = Files.readAllLines(file).size();
      if (lines > MOST_LINES) {
        tooLong.add(file + ": " + lines + " lines");
      }
    }
    assertTrue(files.size() > 50, "found only " + files.size() + " files in " + RECOGNITION);
    assertEquals(List.of(), tooLong, "split these by idea, not by lines");
  }

  /**
   * Two files never share a name, and a type within another never has the name of a file: who reads
   * the bare name knows which type is meant.
   */
  @Test
  void noTypeIsNamedTwice() throws IOException {
    Map<String, Set<String>> files = new TreeMap<>();
    Map<String, Set<String>> nested = new TreeMap<>();
    for (Path file : javaFiles(MODULES)) {
      String own = file.getFileName().toString().replace(".java", "");
      if (own.endsWith("-info")) {
        continue;
      }
      for (String type : types(Files.readString(file))) {
        Map<String, Set<String>> where = type.equals(own) ? files : nested;
        where.computeIfAbsent(type, t -> new TreeSet<>()).add(file.toString());
      }
    }
    List<String> twice = new ArrayList<>();
    files.forEach(
        (type, places) -> {
          Set<String> all = new TreeSet<>(places);
          all.addAll(nested.getOrDefault(type, Set.of()));
          if (all.size() > 1) {
            twice.add(type + " in " + all);
          }
        });
    assertTrue(files.size() > 300, "found only " + files.size() + " types");
    assertEquals(List.of(), twice, "rename all but one of each");
  }

  private static Set<String> types(String source) {
    Set<String> types = new HashSet<>();
    Matcher type = TYPE.matcher(TEXT.matcher(source).replaceAll("\"\""));
    while (type.find()) {
      types.add(type.group(1));
    }
    return types;
  }

  private static List<Path> javaFiles(Path folder) {
    try (Stream<Path> files = Files.walk(folder)) {
      return files
          .filter(file -> file.toString().endsWith(".java"))
          .filter(file -> !file.toString().contains("/target/"))
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
