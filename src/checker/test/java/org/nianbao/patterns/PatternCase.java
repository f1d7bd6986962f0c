package org.nianbao.patterns;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.nianbao.json.StrictFields;
import org.nianbao.json.StrictJson;
import org.nianbao.json.StrictJsonException;
import org.nianbao.rules.examples.ExampleEdit;
import org.nianbao.wording.Messages;

/**
 * A report on a pattern that real reports show, and what is to be told of it.
 *
 * @param at its file and its number there, from 1
 * @param kind the pattern, a few words
 * @param note what the case shows, a sentence
 * @param name the name that the report goes under, whose ending tells the format
 * @param text the report
 * @param judged whether it is a report that can be judged; otherwise one sentence is due that says
 *     what it is
 * @param expect the ids of all findings due at the levels error and warning, once for each; with ~
 *     before it, of an info
 * @param may the ids of findings that are neither due nor wrong
 */
public record PatternCase(
    String at,
    String kind,
    String note,
    String name,
    String text,
    boolean judged,
    List<String> expect,
    List<String> may) {

  private static final Path BASES = Path.of("rules/examples");
  private static final Pattern ID = Pattern.compile("~?[a-z]+/[a-z-]+");

  /** Copies the lists. */
  public PatternCase {
    expect = List.copyOf(expect);
    may = List.copyOf(may);
  }

  /**
   * Returns the cases in a file.
   *
   * @throws IllegalArgumentException if one is not a valid case, with every mistake
   */
  public static List<PatternCase> read(Path file) throws IOException {
    List<Written> written;
    try {
      written =
          StrictJson.read(
              file.getFileName().toString(),
              Files.readAllBytes(file),
              set -> {
                set.required("about").text("about");
                return set.objects("cases", Written::of);
              });
    } catch (StrictJsonException e) {
      throw new IllegalArgumentException(e.getMessage(), e);
    }
    return written.stream().map(w -> w.of(file)).toList();
  }

  /** A case as its file has it. */
  private record Written(
      String at,
      String kind,
      String note,
      String base,
      String whole,
      List<ExampleEdit> edits,
      String name,
      boolean judged,
      List<String> expect,
      List<String> may) {

    static Written of(StrictFields fields) {
      boolean judged = !fields.has("judged") || fields.flag("judged");
      Written written =
          new Written(
              fields.at(),
              fields.text("kind"),
              fields.text("note"),
              fields.text("base", ""),
              fields.text("whole", ""),
              fields.objects("edits", ExampleEdit::of),
              fields.text("name", "report.txt"),
              judged,
              ids(fields, "expect"),
              ids(fields, "may"));
      if (written.base.isEmpty() == written.whole.isEmpty()) {
        fields.mistake("", Messages.say("json.missing"));
      }
      return written;
    }

    private static List<String> ids(StrictFields fields, String name) {
      List<String> ids = fields.texts(name);
      if (!ids.stream().allMatch(id -> ID.matcher(id).matches())) {
        fields.mistake(name, Messages.say("json.not-texts"));
      }
      return ids;
    }

    PatternCase of(Path file) {
      String place = file.getFileName() + " " + at;
      try {
        String text =
            base.isEmpty() ? whole : Files.readString(BASES.resolve("base-" + base + ".txt"));
        for (ExampleEdit edit : edits) {
          text = edit.apply(text);
        }
        return new PatternCase(place, kind, note, name, text, judged, expect, may);
      } catch (IOException | IllegalArgumentException e) {
        throw new IllegalArgumentException(place + " (" + note + "): " + e.getMessage(), e);
      }
    }
  }
}
