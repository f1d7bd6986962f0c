package org.nianbao.rules.examples;

import java.util.ArrayList;
import java.util.List;
import org.nianbao.chinese.Blank;
import org.nianbao.json.StrictFields;
import org.nianbao.wording.Messages;
import org.nianbao.wording.Wording;

/**
 * A change that turns a right report (in the form of text extractions) into an example. What it
 * names has to stand exactly once in the text.
 */
public sealed interface ExampleEdit {

  /**
   * Returns the text after the change.
   *
   * @throws IllegalArgumentException if what it names does not stand exactly once in the text
   */
  String apply(String text);

  /** Returns the change in words. */
  Wording describe();

  /**
   * A line that becomes another.
   *
   * @param line the whole line, without white space around it
   * @param becomes what stands in its place, perhaps several lines; empty to drop the line (or to
   *     empty it, if it is the cell of a table)
   */
  record OfLine(String line, String becomes) implements ExampleEdit {
    @Override
    public String apply(String text) {
      List<String> lines = ExampleText.lines(text);
      int at = ExampleText.only(lines, line);
      boolean cell = lines.get(at).startsWith("\t");
      if (becomes.isEmpty() && !cell) {
        lines.remove(at);
      } else {
        lines.set(at, cell && !becomes.startsWith("\t") ? "\t" + becomes : becomes);
      }
      return ExampleText.join(lines);
    }

    @Override
    public Wording describe() {
      return becomes.isEmpty() ? dropped(line) : changed(line, becomes);
    }
  }

  /**
   * A phrase that becomes another.
   *
   * @param phrase words that stand once in the text
   * @param becomes what stands in their place; empty to drop them
   */
  record OfPhrase(String phrase, String becomes) implements ExampleEdit {
    @Override
    public String apply(String text) {
      int at = text.indexOf(phrase);
      if (at < 0 || text.indexOf(phrase, at + 1) >= 0) {
        throw new IllegalArgumentException(
            "the phrase “"
                + phrase
                + "” stands "
                + (at < 0 ? "nowhere" : "more than once")
                + " in the text");
      }
      return text.substring(0, at) + becomes + text.substring(at + phrase.length());
    }

    @Override
    public Wording describe() {
      return becomes.isEmpty() ? dropped(phrase) : changed(phrase, becomes);
    }
  }

  /**
   * New figures in a row of a table.
   *
   * @param row the row's label cell; empty for the only row that has figures and no label (表四)
   * @param becomes the figures, as many as the row has; empty to drop the whole row
   */
  record OfRow(String row, List<String> becomes) implements ExampleEdit {
    /** Copies the figures. */
    public OfRow {
      becomes = List.copyOf(becomes);
    }

    @Override
    public String apply(String text) {
      List<String> lines = ExampleText.lines(text);
      ExampleText.Row found = ExampleText.onlyRow(lines, row);
      List<String> changed = new ArrayList<>(lines.subList(0, found.start()));
      if (!becomes.isEmpty()) {
        if (becomes.size() != found.figures()) {
          throw new IllegalArgumentException(
              "the row “" + row + "” has " + found.figures() + " figures, not " + becomes.size());
        }
        changed.addAll(lines.subList(found.start(), found.firstFigure()));
        becomes.forEach(figure -> changed.add("\t" + figure));
      }
      changed.addAll(lines.subList(found.end(), lines.size()));
      return ExampleText.join(changed);
    }

    @Override
    public Wording describe() {
      String name = row.isEmpty() ? "表四" : row;
      if (becomes.isEmpty()) {
        return dropped(name);
      }
      String figures = String.join(" ", becomes.stream().map(f -> f.isEmpty() ? "□" : f).toList());
      return Messages.say("rules.edit.figures", name, figures);
    }
  }

  /**
   * New lines after a line.
   *
   * @param after the whole line, without white space around it
   * @param insert one or more lines
   */
  record Insertion(String after, String insert) implements ExampleEdit {
    @Override
    public String apply(String text) {
      List<String> lines = ExampleText.lines(text);
      lines.add(ExampleText.only(lines, after) + 1, insert);
      return ExampleText.join(lines);
    }

    @Override
    public Wording describe() {
      String shown = ExampleText.shown(insert);
      return Messages.say("rules.edit.inserted", after, shown);
    }
  }

  /**
   * A stretch of lines that become others.
   *
   * @param from its first line, without white space around it
   * @param through its last line
   * @param becomes what stands in their place; empty to drop them
   */
  record OfStretch(String from, String through, String becomes) implements ExampleEdit {
    @Override
    public String apply(String text) {
      List<String> lines = ExampleText.lines(text);
      int first = ExampleText.only(lines, from);
      int last = ExampleText.only(lines, through);
      if (last < first) {
        throw new IllegalArgumentException("“" + through + "” stands before “" + from + "”");
      }
      List<String> stretch = lines.subList(first, last + 1);
      stretch.clear();
      if (!becomes.isEmpty()) {
        stretch.add(becomes);
      }
      return ExampleText.join(lines);
    }

    @Override
    public Wording describe() {
      Wording stretch = Messages.say("rules.edit.stretch", from, through);
      String shown = ExampleText.shown(becomes);
      return becomes.isEmpty()
          ? Messages.say("rules.edit.stretch-dropped", stretch)
          : Messages.say("rules.edit.stretch-becomes", stretch, shown);
    }
  }

  private static Wording changed(String from, String to) {
    String was = ExampleText.shown(from);
    String now = ExampleText.shown(to);
    return Messages.say("rules.edit.changed", was, now);
  }

  private static Wording dropped(String what) {
    String shown = ExampleText.shown(what);
    return Messages.say("rules.edit.dropped", shown);
  }

  /**
   * Returns the edit that an example's file gives by one of {@code line}, {@code text}, {@code
   * row}, {@code after} or {@code from}.
   */
  static ExampleEdit of(StrictFields edit) {
    String line = edit.text("line", null);
    String phrase = edit.text("text", null);
    String row = edit.text("row", null);
    String after = edit.text("after", null);
    String insert = edit.text("insert", null);
    String from = edit.text("from", null);
    String through = edit.text("through", null);
    if (row != null) {
      return new OfRow(Blank.remove(row), edit.texts("becomes"));
    }
    String words = edit.text("becomes", "");
    if (after != null && insert != null) {
      return new Insertion(after, insert);
    }
    if (from != null && through != null) {
      return new OfStretch(from, through, words);
    }
    if (line != null) {
      return new OfLine(line, words);
    }
    if (phrase == null || phrase.isEmpty()) {
      edit.mistake("", Messages.say("rules.example.edit"));
    }
    return new OfPhrase(String.valueOf(phrase), words);
  }
}
