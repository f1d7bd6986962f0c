package org.nianbao.output.mark;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;

/**
 * A run into which marks are put: it is cut where they stand, each piece with the run's own
 * formatting. A piece behind a cut says so in its revision id ({@code w:rsidR}, which shows
 * nowhere), so that the pieces can be put together again.
 */
final class InkedRun {

  /** Says of a piece that the text before it was cut. */
  static final String CUT_IN_TEXT = "00B7A5C1";

  /** Says of a piece that it was cut off between two elements. */
  static final String CUT_BETWEEN = "00B7A5C2";

  /**
   * What stands at a place.
   *
   * @param at the offset
   * @param order what comes first of several at one place
   * @param text the mark
   */
  record Ink(int at, int order, String text) {

    static final Comparator<Ink> ORDER =
        Comparator.comparingInt(Ink::at).thenComparingInt(Ink::order);
  }

  /** Bytes that are deleted, wrapped in the given mark. */
  private record Struck(int from, int to, String open, String close) {}

  private final MarkupElement run;
  private final byte[] bytes;
  private final WordTags tags;
  private final List<MarkupElement> content;
  private final List<Ink> inks = new ArrayList<>();
  private final List<Struck> struck = new ArrayList<>();

  InkedRun(MarkupElement run, byte[] bytes, WordTags tags) {
    this.run = run;
    this.bytes = bytes;
    this.tags = tags;
    this.content = run.children().stream().filter(child -> !child.is("rPr")).toList();
  }

  /** Whether a run can be cut: a format that was changed, with its mark, must not be doubled. */
  static boolean canCut(MarkupElement run, byte[] bytes, WordTags tags) {
    MarkupElement format = run.child("rPr");
    boolean changed =
        format != null
            && format.children().stream()
                .anyMatch(one -> one.is("rPrChange") || one.is("ins") || one.is("del"));
    return tags.is(run, "r")
        && !changed
        && run.children().stream()
            .filter(one -> one.is("t"))
            .noneMatch(
                one ->
                    new String(bytes, one.open(), one.close() - one.open(), StandardCharsets.UTF_8)
                        .contains("<"));
  }

  /** The nearest place at or before which the run can be cut: its own edges count as outside. */
  int place(int offset) {
    int at = offset;
    for (MarkupElement one : content) {
      if (at == one.open() && one.is("t")) {
        at = one.start();
      } else if (at == one.close() && one.is("t")) {
        at = one.end();
      }
    }
    if (at <= content.get(0).start()) {
      return run.start();
    }
    return at >= content.get(content.size() - 1).end() ? run.end() : at;
  }

  void add(Ink ink) {
    inks.add(ink);
  }

  /** Wraps the text between two offsets, each a {@link #place}, as deleted. */
  void strike(int from, int to, String open, String close) {
    struck.add(new Struck(from, to, open, close));
  }

  boolean isUntouched() {
    return inks.isEmpty() && struck.isEmpty();
  }

  /** The formatting of the run as it is written. */
  String format() {
    MarkupElement format = run.child("rPr");
    return format == null ? "" : new String(format.raw(), StandardCharsets.UTF_8);
  }

  /** The run with its marks. */
  byte[] bytes() {
    inks.sort(Ink.ORDER);
    TreeSet<Integer> cuts = new TreeSet<>();
    inks.forEach(ink -> cuts.add(ink.at()));
    struck.forEach(
        one -> {
          cuts.add(one.from());
          cuts.add(one.to());
        });
    cuts.remove(run.start());
    cuts.remove(run.end());
    MarkupElement format = run.child("rPr");
    int from = format == null ? run.open() : format.end();
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    List<Integer> ends = new ArrayList<>(cuts);
    ends.add(run.close());
    boolean first = true;
    for (int to : ends) {
      int start = from;
      if (!first) {
        inks.stream().filter(ink -> ink.at() == start).forEach(ink -> write(out, ink.text()));
      }
      piece(first, from, to, out);
      from = to;
      first = false;
    }
    return out.toByteArray();
  }

  private void piece(boolean first, int from, int to, ByteArrayOutputStream out) {
    Struck deleted =
        struck.stream()
            .filter(one -> one.from() <= from && one.to() >= to)
            .findFirst()
            .orElse(null);
    if (deleted != null) {
      write(out, deleted.open());
    }
    if (first) {
      write(out, run.tag());
    } else {
      write(out, tags.open("r", "rsidR", isInText(from) ? CUT_IN_TEXT : CUT_BETWEEN));
    }
    write(out, format());
    int at = from;
    for (MarkupElement one : content) {
      if (one.end() <= from || one.start() >= to) {
        continue;
      }
      if (one.start() > at) {
        out.write(bytes, at, one.start() - at);
      }
      if (one.is("t")) {
        text(one, Math.max(from, one.open()), Math.min(to, one.close()), from, to, deleted, out);
      } else {
        out.writeBytes(one.raw());
      }
      at = Math.min(to, one.end());
    }
    if (to > at) {
      out.write(bytes, at, to - at);
    }
    write(out, first ? "</" + run.qualified() + ">" : tags.close("r"));
    if (deleted != null) {
      write(out, deleted.close());
    }
  }

  private boolean isInText(int at) {
    return content.stream().anyMatch(one -> one.is("t") && at > one.start() && at < one.end());
  }

  private void text(
      MarkupElement one,
      int from,
      int to,
      int pieceFrom,
      int pieceTo,
      Struck deleted,
      ByteArrayOutputStream out) {
    String name = one.qualified();
    if (deleted != null) {
      name = one.prefix().isEmpty() ? "delText" : one.prefix() + ":delText";
    }
    boolean begins = pieceFrom <= one.start();
    boolean cutBehindBlank = pieceTo < one.end() && to > from && bytes[to - 1] == ' ';
    String attributes =
        begins && !(cutBehindBlank && !one.tag().contains("space"))
            ? one.tag().substring(1 + one.qualified().length())
            : " xml:space=\"preserve\">";
    write(out, "<" + name + attributes);
    out.write(bytes, from, to - from);
    write(out, "</" + name + ">");
  }

  private static void write(ByteArrayOutputStream out, String text) {
    out.writeBytes(text.getBytes(StandardCharsets.UTF_8));
  }
}
