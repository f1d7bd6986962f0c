package org.nianbao.output.mark;

import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.nianbao.document.UnreadableException;

/** The part of a Word package that holds the texts of comments. */
final class CommentPart {

  private static final String TYPE =
      "application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml";

  /** Stands in the part as long as nobody but this program has written it. */
  private static final String SIGN = "<!--nianbao-->";

  private final OfficeParts parts;
  private final Optional<String> name;

  CommentPart(OfficeParts parts) throws UnreadableException {
    this.parts = parts;
    this.name = parts.related(parts.main(), "/comments");
  }

  /** Its elements; empty where the document has no such part. */
  Optional<MarkupTree> tree() throws UnreadableException {
    return name.isPresent() ? Optional.of(parts.tree(name.get())) : Optional.empty();
  }

  /** Whether the part has been written by this program last. */
  boolean hasSign() throws UnreadableException {
    return name.isPresent() && signAt(parts.tree(name.get())) >= 0;
  }

  private static int signAt(MarkupTree tree) {
    return new String(tree.bytes(), StandardCharsets.ISO_8859_1).indexOf(SIGN);
  }

  /** Adds comments, each written by {@link #comment}. */
  void add(List<Remark> remarks, List<Integer> ids, ChangeMarks marks, String namespace)
      throws UnreadableException {
    if (name.isEmpty()) {
      String root =
          "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n<w:comments xmlns:w=\""
              + namespace
              + "\"></w:comments>";
      byte[] empty = root.getBytes(StandardCharsets.UTF_8);
      String written = parts.add(parts.main(), "comments", ".xml", "/comments", TYPE, empty);
      add(written, remarks, ids, marks);
    } else {
      add(name.get(), remarks, ids, marks);
    }
  }

  private void add(String part, List<Remark> remarks, List<Integer> ids, ChangeMarks marks)
      throws UnreadableException {
    MarkupTree tree = parts.tree(part);
    WordTags tags = new WordTags(tree);
    StringBuilder all = new StringBuilder(SIGN);
    for (int i = 0; i < remarks.size(); i++) {
      all.append(comment(remarks.get(i), ids.get(i), marks, tags));
    }
    Splices splices = new Splices();
    OfficeParts.appendTo(tree.root(), all.toString(), splices);
    parts.copy().put(part, splices.applyTo(tree.bytes()));
  }

  private static String comment(Remark remark, int id, ChangeMarks marks, WordTags tags) {
    StringBuilder text = new StringBuilder();
    text.append(
        tags.open(
            "comment",
            "id",
            String.valueOf(id),
            "author",
            ChangeMarks.AUTHOR,
            "date",
            marks.date(),
            "initials",
            ChangeMarks.INITIALS));
    boolean first = true;
    for (String line : remark.lines()) {
      text.append(tags.open("p"));
      if (first) {
        text.append(tags.open("r")).append(tags.empty("annotationRef")).append(tags.close("r"));
      }
      text.append(tags.open("r")).append(tags.text("t", line)).append(tags.close("r"));
      text.append(tags.close("p"));
      first = false;
    }
    return text.append(tags.close("comment")).toString();
  }

  /**
   * Takes our comments out. A part that holds no others goes with them, unless further parts tell
   * of its comments.
   */
  void clear() throws UnreadableException {
    if (name.isEmpty()) {
      return;
    }
    MarkupTree tree = parts.tree(name.get());
    Splices splices = new Splices();
    Set<String> paragraphs = new HashSet<>();
    int others = 0;
    int sign = signAt(tree);
    if (sign >= 0) {
      splices.replace(sign, sign + SIGN.length(), "");
    }
    for (MarkupElement one : tree.root().children()) {
      if (OwnTraces.isOwnComment(one)) {
        splices.replace(one.start(), one.end(), "");
        one.all().stream()
            .map(inner -> inner.attribute("paraId"))
            .filter(id -> !id.isEmpty())
            .forEach(paragraphs::add);
      } else {
        others++;
      }
    }
    if (splices.isEmpty()) {
      return;
    }
    parts.copy().put(name.get(), splices.applyTo(tree.bytes()));
    forget(paragraphs);
    if (others == 0
        && !parts.hasBeside(
            "/commentsextended.xml", "/commentsids.xml", "/commentsextensible.xml")) {
      parts.remove(parts.main(), name.get());
    }
  }

  /** What Word keeps of our comments elsewhere; an answer to one of them stands alone from now. */
  private void forget(Set<String> paragraphs) throws UnreadableException {
    for (String relation : List.of("/commentsExtended", "/commentsIds")) {
      Optional<String> further = parts.related(parts.main(), relation);
      if (further.isEmpty() || paragraphs.isEmpty()) {
        continue;
      }
      MarkupTree tree = parts.tree(further.get());
      Splices splices = new Splices();
      for (MarkupElement one : tree.root().children()) {
        if (paragraphs.contains(one.attribute("paraId"))) {
          splices.replace(one.start(), one.end(), "");
        } else if (paragraphs.contains(one.attribute("paraIdParent"))) {
          String tag = one.tag();
          splices.replace(
              one.start(), one.open(), tag.replaceAll("\\s[\\w:]*paraIdParent=\"[^\"]*\"", ""));
        }
      }
      if (!splices.isEmpty()) {
        parts.copy().put(further.get(), splices.applyTo(tree.bytes()));
      }
    }
  }
}
