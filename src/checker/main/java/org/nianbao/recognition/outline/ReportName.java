package org.nianbao.recognition.outline;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.nianbao.wording.Phrases;
import org.nianbao.wording.Phrases.PhraseLine;
import org.nianbao.wording.Wording;

/**
 * A way in which titles name the report, from {@code rules/phrases/title-words.txt}.
 *
 * @param words the words as listed
 * @param remark what the list says of them; empty where it says nothing
 * @param pattern what a title has that names the report so
 */
record ReportName(String words, Wording remark, Pattern pattern) {

  private static final List<ReportName> KNOWN = read();

  /** The first of the list that is in a title; its last entry is in every title. */
  static ReportName of(String title) {
    for (ReportName name : KNOWN) {
      if (name.pattern.matcher(title).find()) {
        return name;
      }
    }
    throw new IllegalStateException("the last entry of title-words.txt must be …");
  }

  private static List<ReportName> read() {
    Phrases phrases = Phrases.read("title-words");
    List<ReportName> names = new ArrayList<>();
    for (PhraseLine line : phrases.groups().get("")) {
      names.add(entry(phrases, line));
    }
    return List.copyOf(names);
  }

  private static ReportName entry(Phrases phrases, PhraseLine line) {
    String[] parts = line.text().split(" = ", -1);
    if (parts.length != 1 && parts.length != 3) {
      throw phrases.wrong(line, "is to be “words” or “words = remark = remark in English”");
    }
    Wording remark =
        parts.length == 1 ? Wording.same("") : new Wording(parts[1].strip(), parts[2].strip());
    String words = parts[0].strip();
    String regex = Pattern.quote(words).replace("20YY", "\\E20\\d{2}\\Q").replace("…", "\\E.*\\Q");
    return new ReportName(words, remark, Pattern.compile(regex));
  }
}
