package org.nianbao.output.mark;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Takes our marks out of a document part: comments, and changes that nobody has accepted. Runs that
 * were cut for them are put together again.
 */
final class OwnTraces {

  private final MarkupTree tree;
  private final Set<String> comments;
  private final Set<MarkupElement> around = new HashSet<>();

  /**
   * The traces in a part.
   *
   * @param comments the ids of our comments
   */
  OwnTraces(MarkupTree tree, Set<String> comments) {
    this.tree = tree;
    this.comments = comments;
    for (MarkupElement one : tree.root().all()) {
      if (isOwn(one) || isPiece(one)) {
        MarkupElement up = one.parent();
        while (up != null && around.add(up)) { // these are written anew
          up = up.parent();
        }
      }
    }
  }

  boolean areThere() {
    return !around.isEmpty();
  }

  /** The part without them. */
  byte[] removed() {
    ByteArrayOutputStream out = new ByteArrayOutputStream(tree.bytes().length);
    MarkupElement root = tree.root();
    out.write(tree.bytes(), 0, root.start());
    element(root, out);
    out.write(tree.bytes(), root.end(), tree.bytes().length - root.end());
    return out.toByteArray();
  }

  private boolean isOwn(MarkupElement one) {
    return switch (one.name()) {
      case "commentRangeStart", "commentRangeEnd", "commentReference" ->
          comments.contains(one.attribute("id"));
      case "ins", "del" -> one.attribute("author").equals(ChangeMarks.AUTHOR);
      default -> false;
    };
  }

  private static boolean isPiece(MarkupElement one) {
    return one.is("r") && !kind(one).isEmpty();
  }

  private static String kind(MarkupElement run) {
    String id = run.attribute("rsidR");
    return id.equals(InkedRun.CUT_IN_TEXT) || id.equals(InkedRun.CUT_BETWEEN) ? id : "";
  }

  /** What a run consists of. */
  private static final class RunText {
    private final String tag;
    private final String format;
    private byte[] content;
    private final String end;

    RunText(String tag, String format, byte[] content, String end) {
      this.tag = tag;
      this.format = format;
      this.content = content;
      this.end = end;
    }

    void writeTo(ByteArrayOutputStream out) {
      write(out, tag);
      write(out, format);
      out.writeBytes(content);
      write(out, end);
    }
  }

  /** What is written of an element's children: a run to which more may be put is held back. */
  private final class Siblings {
    private final ByteArrayOutputStream out;
    private RunText held;

    Siblings(ByteArrayOutputStream out) {
      this.out = out;
    }

    void run(MarkupElement run) {
      String kind = kind(run);
      RunText piece = piece(run);
      if (!kind.isEmpty() && held != null && held.format.equals(piece.format)) {
        held.content = joined(held.content, piece.content, kind);
        return;
      }
      flush();
      held = piece;
    }

    void raw(int from, int to) {
      if (to > from) {
        flush();
        out.write(tree.bytes(), from, to - from);
      }
    }

    void flush() {
      if (held != null) {
        held.writeTo(out);
        held = null;
      }
    }
  }

  private void element(MarkupElement element, ByteArrayOutputStream out) {
    if (!around.contains(element)) {
      out.writeBytes(element.raw());
      return;
    }
    ByteArrayOutputStream content = new ByteArrayOutputStream();
    Siblings siblings = new Siblings(content);
    content(element, siblings);
    siblings.flush();
    if (content.size() == 0 && element.is("p")) {
      String tag = element.tag();
      write(out, tag.substring(0, tag.length() - 1) + "/>");
      return;
    }
    write(out, element.tag());
    out.writeBytes(content.toByteArray());
    write(out, "</" + element.qualified() + ">");
  }

  private void content(MarkupElement element, Siblings siblings) {
    int at = element.open();
    for (MarkupElement child : element.children()) {
      siblings.raw(at, child.start());
      at = child.end();
      child(child, siblings);
    }
    siblings.raw(at, element.close());
  }

  private void child(MarkupElement child, Siblings siblings) {
    if (child.is("r") && isReference(child)) {
      return; // the sign of our comment
    }
    if (isOwn(child)) {
      if (child.is("del")) {
        content(child, siblings);
      } else if (child.is("ins")) {
        others(child, siblings);
      }
    } else if (child.is("r") && !hasOwn(child)) {
      siblings.run(child);
    } else {
      siblings.flush();
      element(child, siblings.out);
    }
  }

  /** Marks of others that stand in what we have put in. */
  private void others(MarkupElement inserted, Siblings siblings) {
    for (MarkupElement one : inserted.all()) {
      boolean mark =
          one.is("commentRangeStart")
              || one.is("commentRangeEnd")
              || one.is("bookmarkStart")
              || one.is("bookmarkEnd");
      boolean sign = one.is("r") && one.child("commentReference") != null && !isReference(one);
      if ((mark && !isOwn(one)) || sign) {
        siblings.raw(one.start(), one.end());
      }
    }
  }

  private boolean isReference(MarkupElement run) {
    List<MarkupElement> content =
        run.children().stream().filter(child -> !child.is("rPr")).toList();
    return !content.isEmpty()
        && content.stream().allMatch(one -> one.is("commentReference") && isOwn(one));
  }

  private boolean hasOwn(MarkupElement run) {
    return around.contains(run);
  }

  /** A run, text that was deleted as text again. */
  private RunText piece(MarkupElement run) {
    MarkupElement format = run.child("rPr");
    int from = format == null ? run.open() : format.end();
    boolean deleted = run.parent().is("del") && isOwn(run.parent());
    ByteArrayOutputStream content = new ByteArrayOutputStream();
    int at = from;
    for (MarkupElement one : run.children()) {
      if (one == format) {
        continue;
      }
      content.write(tree.bytes(), at, one.start() - at);
      at = one.end();
      if (deleted && one.is("delText")) {
        String name = one.prefix().isEmpty() ? "t" : one.prefix() + ":t";
        write(content, "<" + name + one.tag().substring(1 + one.qualified().length()));
        content.write(tree.bytes(), one.open(), one.close() - one.open());
        write(content, one.isEmptyTag() ? "" : "</" + name + ">");
      } else {
        content.writeBytes(one.raw());
      }
    }
    content.write(tree.bytes(), at, Math.max(0, run.close() - at));
    boolean bare = run.isEmptyTag();
    return new RunText(
        run.tag(),
        format == null ? "" : new String(format.raw(), StandardCharsets.UTF_8),
        content.toByteArray(),
        bare ? "" : "</" + run.qualified() + ">");
  }

  /** The content of two pieces that were one. */
  private static byte[] joined(byte[] first, byte[] second, String kind) {
    int end = first.length;
    int begin = 0;
    if (kind.equals(InkedRun.CUT_IN_TEXT)) {
      end = lastIndexOf(first, '<');
      begin = indexOf(second, '>') + 1;
    }
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    all.write(first, 0, end);
    all.write(second, begin, second.length - begin);
    return all.toByteArray();
  }

  private static int indexOf(byte[] bytes, char c) {
    int at = 0;
    while (at < bytes.length && bytes[at] != c) {
      at++;
    }
    return at;
  }

  private static int lastIndexOf(byte[] bytes, char c) {
    int at = bytes.length - 1;
    while (at > 0 && bytes[at] != c) {
      at--;
    }
    return at;
  }

  private static void write(ByteArrayOutputStream out, String text) {
    out.writeBytes(text.getBytes(StandardCharsets.UTF_8));
  }

  /** The ids of the comments of a part that are ours. */
  static Set<String> ids(MarkupTree comments) {
    List<String> own = new ArrayList<>();
    for (MarkupElement one : comments.root().children()) {
      if (isOwnComment(one)) {
        own.add(one.attribute("id"));
      }
    }
    return new HashSet<>(own);
  }

  /** Whether a comment is ours. */
  static boolean isOwnComment(MarkupElement comment) {
    return comment.is("comment") && comment.attribute("author").equals(ChangeMarks.AUTHOR);
  }
}
