package org.nianbao.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Nothing that a file holds or is called steers the terminal or breaks a result. */
@DisabledOnOs(OS.WINDOWS)
class SteeringTest {

  /** Red, a title of the window, the same by a single character, and text that runs backwards. */
  private static final String STEERING = "\u001b[31m\u001b]0;x\u0007\u009b2J\u202e";

  private static final Pattern STEERS = Pattern.compile("[\\p{Cc}\\p{Cf}&&[^\n\r\t]]");

  @TempDir Path folder;

  private static void assertHarmless(Run run) {
    assertFalse(STEERS.matcher(run.out()).find(), run.out());
    assertFalse(STEERS.matcher(run.err()).find(), run.err());
    assertFalse((run.out() + run.err()).isEmpty());
  }

  private String file(String name, String content) throws IOException {
    return Files.writeString(folder.resolve(name), content).toString();
  }

  private static String wrong() throws IOException {
    return Files.readString(Path.of(Run.WRONG));
  }

  @Test
  void namesOfFiles() throws IOException {
    String report = file("局" + STEERING + ".txt", wrong());
    assertHarmless(Run.of("check", report));
    assertHarmless(Run.of("check", folder.toString()));
    assertHarmless(Run.of("check", "--format", "line", report));
    assertHarmless(Run.of("rank", "--no-store", report));
    assertHarmless(Run.of("mark", report));
    assertHarmless(Run.of("check", report + ".none"));
    assertHarmless(Run.of("mark", report + ".none"));
    assertHarmless(Run.of("check", "--profile", report, Run.RIGHT));
    assertHarmless(Run.of("check", "--agencies", report + ".csv", Run.RIGHT));
    assertHarmless(Run.of("check", "--output", report, report));
    assertHarmless(Run.of("compare", report, report));
  }

  @Test
  void wordsOfReports() throws IOException {
    String report =
        file(
            "a.txt",
            wrong().replace("民政局", "民" + STEERING + "政局").replace("260", STEERING + "260"));
    assertHarmless(Run.of("check", report));
    assertHarmless(Run.of("check", "--format", "line", report));
    assertHarmless(Run.of("rank", "--no-store", report));
  }

  @Test
  void profilesWaiversListsAndWhatIsTyped() throws IOException {
    String profile =
        Files.readString(Path.of("rules/scoring/default.json"))
            .replace("\"title\": \"", "\"title\": \"\\u001b[31m\\u202e")
            .replace("heading/numeral", "heading/numeral\\u001b[31m");
    assertHarmless(Run.of("check", "--profile", file("p.json", profile), Run.RIGHT));
    assertHarmless(Run.of("check", "--profile", file("q.json", STEERING), Run.RIGHT));
    assertHarmless(Run.of("check", "--waivers", file("w.tsv", STEERING + "\t"), Run.RIGHT));
    String list = "机关名称,上级\n甲局,乙" + STEERING + "局\n乙局,甲局\n甲局,\n" + STEERING + ",\n";
    assertHarmless(Run.of("check", "--agencies", file("a.csv", list), Run.RIGHT));
    assertHarmless(Run.of("check", "--disable", "x/" + STEERING, Run.RIGHT));
    assertHarmless(Run.of("check", "--" + STEERING, Run.RIGHT));
    assertHarmless(Run.of("rules", STEERING));
    assertHarmless(Run.of("waive", "--waivers", "w", "--fingerprint", STEERING));
  }

  @Test
  void resultsThatAreCompared() throws IOException {
    String old = folder.resolve("old.json").toString();
    Run.of("check", "--output", old, Run.WRONG);
    String escaped = "\\u001b[31m\\u009b2J\\u202e";
    String kept = Files.readString(Path.of(old));
    String now =
        kept.replace("\"message\": \"", "\"message\": \"" + escaped)
            .replace("\"rule\": \"heading/", "\"rule\": \"heading/" + escaped)
            .replace("\"path\": \"", "\"path\": \"" + escaped)
            .replace("\"agency\": \"", "\"agency\": \"" + escaped);
    assertHarmless(Run.of("compare", old, file("new.json", now)));
    assertHarmless(Run.of("compare", file("same.json", now), old));
    assertHarmless(Run.of("compare", old, file("broken.json", now.substring(0, 900))));
  }

  /** On a terminal with colours these alone are let through. */
  @Test
  void coloursOfTheProgramItself() throws IOException {
    String report = file("a" + STEERING + ".txt", wrong());
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Terminal terminal =
        new Terminal(
            out,
            new PrintWriter(new StringWriter()),
            StandardCharsets.UTF_8,
            true,
            false,
            true,
            Terminal.WIDTH_OF_FILES);
    Main.run(terminal, () -> LocalDate.of(2026, 3, 1), "check", report);
    String shown = out.toString(StandardCharsets.UTF_8);
    String uncoloured = shown.replaceAll("\u001b\\[[0-9;]{1,4}m", "");
    assertTrue(shown.length() > uncoloured.length());
    assertFalse(STEERS.matcher(uncoloured).find(), uncoloured);
  }

  /** Half of a character, as a broken converter leaves it, is no text that may be written. */
  @Test
  void halvesOfCharactersStandInNoResult() throws IOException {
    String report =
        file(
            "a.rtf",
            rtf(
                wrong()
                    .replace("民政局", "民政\ud83d局")
                    .replace("2、主动公开", "2、主动\ud800公开" + "\ud842\udfb7".repeat(40))
                    .replace("260元", "260元\udc00")));
    for (String form : new String[] {"json", "sarif", "line", "csv"}) {
      String result = Run.of("check", "--format", form, report).out();
      assertFalse(result.matches("(?s).*\\\\u[dD][89a-fA-F].*"), form);
      assertEquals(-1, result.indexOf('?'), form + " has nothing in place of characters");
    }
    new ObjectMapper().readTree(Run.of("check", "--format", "json", report).out());
    Run split = Run.of("check", "--split", folder.resolve("sent").toString(), report);
    assertEquals(Main.FINDINGS, split.status(), split.err());
  }

  private static String rtf(String text) {
    StringBuilder rtf = new StringBuilder("{\\rtf1\\ansi ");
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\n') {
        rtf.append("\\par\n");
      } else if (c < 128) {
        rtf.append(c);
      } else {
        rtf.append("\\u").append((short) c).append('?');
      }
    }
    return rtf.append('}').toString();
  }
}
