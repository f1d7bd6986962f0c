package org.nianbao.embedded;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Every jar that the library brings is in src/checker/libraries.txt, with a reason. */
class LibraryJarsTest {

  private static final Path ALLOWED = Path.of("src/checker/libraries.txt");
  private static final Path BROUGHT = Path.of("src/embedded/target/library-jars.txt");

  /** Group and artifact in a line of Maven's list of dependencies. */
  private static final Pattern JAR = Pattern.compile("([\\w.-]+:[\\w.-]+):jar:[\\w.-]+:\\w+");

  @Test
  void bringsTheAllowedJarsAndNoOthers() throws IOException {
    TreeSet<String> allowed =
        Files.readAllLines(ALLOWED).stream()
            .filter(line -> !line.isBlank() && !line.startsWith("#"))
            .map(line -> line.split(" ", 2)[0])
            .collect(Collectors.toCollection(TreeSet::new));
    TreeSet<String> brought =
        JAR.matcher(Files.readString(BROUGHT))
            .results()
            .map(jar -> jar.group(1))
            .filter(jar -> !jar.equals("org.nianbao:nianbao"))
            .collect(Collectors.toCollection(TreeSet::new));
    assertTrue(brought.contains("org.drools:drools-core"), "Maven lists the jars: " + brought);
    assertEquals(
        String.join("\n", allowed),
        String.join("\n", brought),
        "the library's jars are decided upon in " + ALLOWED);
  }

  @Test
  void everyJarHasAReason() throws IOException {
    for (String line : Files.readAllLines(ALLOWED)) {
      assertTrue(
          line.isBlank() || line.startsWith("#") || line.matches("\\S+:\\S+ +\\S.*"),
          ALLOWED + ": each line is group:artifact and a reason, not “" + line + "”");
    }
  }
}
