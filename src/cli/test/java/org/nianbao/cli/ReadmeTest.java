package org.nianbao.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The README opens with what the program says: to the letter. */
class ReadmeTest {

  private static final String PROMPT = "$ ./nianbao ";

  @Test
  void showsWhatTheProgramPrints() throws IOException {
    String readme = Files.readString(Path.of("README.md"));
    int prompt = readme.indexOf(PROMPT);
    int begin = readme.indexOf('\n', prompt) + 1;
    String command = readme.substring(prompt + PROMPT.length(), begin - 1);
    String shown = readme.substring(begin, readme.indexOf("```", begin));
    assertEquals(
        Run.of(command.split(" ", -1)).out().replaceAll(" +\n", "\n").strip(), shown.strip());
  }
}
