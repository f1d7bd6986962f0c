package org.nianbao.output.mark;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import org.nianbao.document.docx.DocxReader;

/** Who makes our marks, on which day, and under which numbers, each used once in a document. */
final class ChangeMarks {

  /** Whose marks ours are; it tells them from those of people. */
  static final String AUTHOR = DocxReader.PROGRAM;

  /** Short for that. */
  static final String INITIALS = "年报";

  private final String date;
  private final Set<Integer> used = new HashSet<>();
  private int last;

  ChangeMarks(LocalDate day) {
    date = day + "T00:00:00Z";
  }

  /** Takes the numbers that are in use in a part. */
  void avoid(MarkupTree tree) {
    for (MarkupElement one : tree.root().all()) {
      String id = one.attribute("id");
      if (id.matches("-?\\d{1,9}")) {
        used.add(Integer.parseInt(id));
      }
    }
  }

  /** A number that nothing else has. */
  int number() {
    while (!used.add(last)) {
      last++;
    }
    return last;
  }

  /** The beginning of a tracked change. */
  String open(String name, WordTags tags) {
    return tags.open(name, "id", String.valueOf(number()), "author", AUTHOR, "date", date);
  }

  String date() {
    return date;
  }
}
