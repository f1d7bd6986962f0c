package org.nianbao.output.mark;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.nianbao.chinese.Blank;
import org.nianbao.output.mark.InkedRun.Ink;

/** A paragraph of a Word document into which comments and tracked changes are put. */
final class InkedParagraph {

  private static final int INSERTED = 0;
  private static final int ENDS = 1;
  private static final int BEGINS = 2;
  private static final int INSERTED_WITHIN = 3;

  /** Letters from one to another one, which is not among them any more. */
  record Span(int from, int to) {}

  private final MarkupElement paragraph;
  private final byte[] bytes;
  private final WordTags tags;
  private final ChangeMarks changes;
  private final List<Letter> letters;
  private final Map<MarkupElement, InkedRun> runs = new LinkedHashMap<>();
  private final List<Ink> outside = new ArrayList<>();
  private final List<Span> changed = new ArrayList<>();

  InkedParagraph(MarkupElement paragraph, byte[] bytes, WordTags tags, ChangeMarks changes) {
    this.paragraph = paragraph;
    this.bytes = bytes;
    this.tags = tags;
    this.changes = changes;
    this.letters = Letter.of(paragraph, bytes);
  }

  /** The text without white space. */
  String solid() {
    StringBuilder text = new StringBuilder();
    letters.stream().filter(one -> !one.isBlank()).forEach(one -> text.append(one.c()));
    return text.toString();
  }

  /** Where words stand, white space aside; empty if they do not, or with no room between them. */
  Optional<Span> find(String words) {
    String wanted = Blank.remove(words);
    int at = wanted.isEmpty() ? -1 : solid().indexOf(wanted);
    return at < 0 ? Optional.empty() : Optional.of(span(at, at + wanted.length()));
  }

  /** The span of so many solid letters from one on. */
  private Span span(int from, int to) {
    int start = -1;
    int seen = 0;
    for (int i = 0; i < letters.size(); i++) {
      if (letters.get(i).isBlank()) {
        continue;
      }
      if (seen == from) {
        start = i;
      }
      if (++seen == to) {
        return new Span(start, i + 1);
      }
    }
    throw new IllegalArgumentException("no such letters");
  }

  /** Begins a comment at the first of some letters, or of the whole paragraph. */
  void begin(int comment, Optional<Span> at) {
    String mark = tags.empty("commentRangeStart", "id", String.valueOf(comment));
    if (at.isPresent()) {
      ink(letters.get(at.get().from()), true, BEGINS, mark);
    } else {
      outside.add(new Ink(begins(), BEGINS, mark));
    }
  }

  /** Ends a comment behind the last of some letters, or of the whole paragraph. */
  void end(int comment, Optional<Span> at) {
    String id = String.valueOf(comment);
    String mark =
        tags.empty("commentRangeEnd", "id", id)
            + tags.open("r")
            + tags.empty("commentReference", "id", id)
            + tags.close("r");
    if (at.isPresent()) {
      ink(letters.get(at.get().to() - 1), false, ENDS, mark);
    } else {
      outside.add(new Ink(ends(), ENDS, mark));
    }
  }

  /**
   * Proposes other words by a tracked change of no more than the letters that differ.
   *
   * @return whether that could be done: text that is changed already, or is filled in from
   *     elsewhere, is left alone
   */
  boolean change(Span at, String words) {
    Span differs = at;
    String due = words;
    while (differs.from() < differs.to()
        && !due.isEmpty()
        && letters.get(differs.from()).c() == due.charAt(0)) {
      differs = new Span(differs.from() + 1, differs.to());
      due = due.substring(1);
    }
    while (differs.from() < differs.to()
        && !due.isEmpty()
        && letters.get(differs.to() - 1).c() == due.charAt(due.length() - 1)) {
      differs = new Span(differs.from(), differs.to() - 1);
      due = due.substring(0, due.length() - 1);
    }
    int nearest = Math.min(differs.from(), letters.size() - 1);
    if (!canChange(differs) || !canChange(new Span(nearest, nearest + 1))) {
      return false;
    }
    changed.add(new Span(differs.from(), Math.max(differs.to(), differs.from() + 1)));
    strike(differs);
    if (!due.isEmpty()) {
      String text = inserted(run(letters.get(nearest).top()).format(), due);
      if (differs.from() < differs.to()) {
        ink(letters.get(differs.to() - 1), false, INSERTED, text);
      } else if (differs.from() < letters.size()) {
        ink(letters.get(differs.from()), true, INSERTED_WITHIN, text);
      } else {
        ink(letters.get(letters.size() - 1), false, INSERTED, text);
      }
    }
    return true;
  }

  /** Proposes words for a paragraph that has none; returns whether that could be done. */
  boolean fill(String words) {
    if (!letters.isEmpty() || isBound() || paragraph.children().stream().anyMatch(this::isMore)) {
      return false;
    }
    MarkupElement properties = paragraph.child("pPr");
    MarkupElement format = properties == null ? null : properties.child("rPr");
    boolean plain =
        format != null
            && format.children().stream()
                .noneMatch(
                    one ->
                        List.of("ins", "del", "moveFrom", "moveTo", "rPrChange")
                            .contains(one.name()));
    outside.add(
        new Ink(
            begins(),
            INSERTED_WITHIN,
            inserted(plain ? new String(format.raw(), StandardCharsets.UTF_8) : "", words)));
    return true;
  }

  private boolean isMore(MarkupElement child) {
    return !child.is("pPr")
        && !child.is("bookmarkStart")
        && !child.is("bookmarkEnd")
        && !child.is("proofErr")
        && !(child.is("r") && child.children().stream().allMatch(one -> one.is("rPr")));
  }

  private String inserted(String format, String words) {
    return changes.open("ins", tags)
        + tags.open("r")
        + format
        + tags.text("t", words)
        + tags.close("r")
        + tags.close("ins");
  }

  private boolean canChange(Span span) {
    if (isBound() || changed.stream().anyMatch(one -> overlap(one, span))) {
      return false;
    }
    return span.from() >= 0
        && letters.subList(span.from(), span.to()).stream()
            .allMatch(one -> one.holder().is("t") && canCut(one.top()));
  }

  private static boolean overlap(Span one, Span other) {
    return one.from() < other.to() && other.from() < one.to();
  }

  /** Whether it is filled in from elsewhere, locked, or itself part of a change. */
  private boolean isBound() {
    for (MarkupElement one = paragraph; one != null; one = one.parent()) {
      MarkupElement control = one.is("sdt") ? one.child("sdtPr") : null;
      if (control != null
          && (control.child("lock") != null || control.child("dataBinding") != null)) {
        return true;
      }
      if (one.is("ins") || one.is("moveTo") || one.is("AlternateContent")) {
        return true;
      }
    }
    return false;
  }

  private boolean canCut(MarkupElement top) {
    return InkedRun.canCut(top, bytes, tags);
  }

  private InkedRun run(MarkupElement top) {
    return runs.computeIfAbsent(top, one -> new InkedRun(one, bytes, tags));
  }

  private void strike(Span span) {
    int at = span.from();
    while (at < span.to()) {
      MarkupElement top = letters.get(at).top();
      int last = at;
      while (last + 1 < span.to() && letters.get(last + 1).top() == top) {
        last++;
      }
      InkedRun run = run(top);
      run.strike(
          run.place(letters.get(at).at()),
          run.place(letters.get(last).after()),
          changes.open("del", tags),
          tags.close("del"));
      at = last + 1;
    }
  }

  private void ink(Letter letter, boolean before, int order, String mark) {
    MarkupElement top = letter.top();
    if (!canCut(top)) {
      outside.add(new Ink(before ? top.start() : top.end(), order, mark));
      return;
    }
    InkedRun run = run(top);
    int place = run.place(before ? letter.at() : letter.after());
    if (place == top.start() || place == top.end()) {
      outside.add(new Ink(place, order, mark));
    } else {
      run.add(new Ink(place, order, mark));
    }
  }

  private int begins() {
    MarkupElement properties = paragraph.child("pPr");
    return properties == null ? paragraph.open() : properties.end();
  }

  private int ends() {
    return paragraph.close();
  }

  /** Writes the marks. */
  void addTo(Splices splices) {
    outside.sort(Ink.ORDER);
    if (paragraph.isEmptyTag()) {
      StringBuilder content = new StringBuilder(OfficeParts.opened(paragraph));
      // begins and ends are one place here, so that their order is not that of their places
      outside.sort(java.util.Comparator.comparingInt(ink -> ink.order() == ENDS ? 1 : 0));
      outside.forEach(ink -> content.append(ink.text()));
      content.append("</").append(paragraph.qualified()).append('>');
      splices.replace(paragraph.start(), paragraph.end(), content.toString());
      return;
    }
    if (begins() == ends()) {
      outside.sort(java.util.Comparator.comparingInt(ink -> ink.order() == ENDS ? 1 : 0));
    }
    outside.forEach(ink -> splices.insert(ink.at(), ink.text()));
    runs.forEach(
        (element, run) -> {
          if (!run.isUntouched()) {
            splices.replace(element.start(), element.end(), run.bytes());
          }
        });
  }
}
