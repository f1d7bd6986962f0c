package org.nianbao.rules;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.kie.api.builder.Message;
import org.nianbao.wording.Messages;
import org.nianbao.wording.Wording;

/**
 * Tells the rule compiler's errors by file, line and column of the author's own files. The compiler
 * names lines for syntax errors only; for the rest it names the Java that it generated, so the
 * words it complains about are looked up in the files.
 */
final class CompileErrors {

  private static final Pattern AT = Pattern.compile("Line (\\d+):(\\d+)");

  /** What an error may complain about, the surest first. */
  private static final List<Pattern> CULPRITS =
      List.of(
          Pattern.compile("Unable to find class: ([\\w.]+)"),
          Pattern.compile("expression: (.+)"),
          Pattern.compile("method (\\w+)\\("),
          Pattern.compile("(\\$\\w++|(?<!\\w)\\w++) cannot be resolved"),
          Pattern.compile("[Ff]ield '?(\\w+)"),
          Pattern.compile("import '?([\\w.]+)"),
          Pattern.compile("in rule \"([^\"]+)\""));

  private CompileErrors() {}

  /**
   * Returns the errors as sentences, each with its place.
   *
   * @param messages what the compiler said
   * @param texts the text of each file by its name, in order
   */
  static List<Wording> of(List<Message> messages, Map<String, String> texts) {
    Set<Wording> problems = new LinkedHashSet<>();
    for (Message message : messages) {
      String text = message.getText() == null ? "" : message.getText().strip();
      if (text.startsWith("Java source of") || text.contains("null Package")) {
        continue; // what follows from another error
      }
      String place = place(message, text, texts);
      String said = AT.matcher(text).replaceFirst("").replaceAll("\\s+", " ").strip();
      problems.add(Messages.say("rules.pack.does-not-compile-at", place, said));
    }
    if (problems.isEmpty() && !messages.isEmpty()) {
      problems.add(Messages.say("rules.pack.does-not-compile", messages.get(0)));
    }
    return new ArrayList<>(problems);
  }

  private static String place(Message message, String text, Map<String, String> texts) {
    String path = message.getPath() == null ? "" : message.getPath();
    String file = path.substring(path.lastIndexOf('/') + 1);
    Matcher at = AT.matcher(text);
    if (at.find() && texts.containsKey(file)) {
      return file + ":" + at.group(1) + ":" + (Integer.parseInt(at.group(2)) + 1) + " ";
    }
    for (Pattern culprit : CULPRITS) {
      Matcher words = culprit.matcher(text);
      if (words.find()) {
        for (Map.Entry<String, String> source : texts.entrySet()) {
          int found = source.getValue().indexOf(words.group(1).strip());
          if (found >= 0 && (!texts.containsKey(file) || file.equals(source.getKey()))) {
            return place(source.getKey(), source.getValue(), found);
          }
        }
      }
    }
    return texts.containsKey(file) ? file + ":" + Math.max(1, message.getLine()) + ":1 " : "";
  }

  /** A place in one of the author's files, as it stands in front of a sentence. */
  static String place(String file, String text, int offset) {
    String before = text.substring(0, offset);
    long line = before.chars().filter(c -> c == '\n').count() + 1;
    return file + ":" + line + ":" + (offset - before.lastIndexOf('\n')) + " ";
  }
}
