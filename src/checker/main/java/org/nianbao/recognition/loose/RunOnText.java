package org.nianbao.recognition.loose;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.nianbao.chinese.Blank;
import org.nianbao.document.Block;
import org.nianbao.document.Paragraph;
import org.nianbao.document.Place;
import org.nianbao.form.Form;
import org.nianbao.form.FormSection;
import org.nianbao.form.Forms;

/**
 * Cuts a paragraph in which the report's lines run on without breaks, as archives of plain text
 * keep them: before and behind the names of the form's sections, behind the title, before
 * sub-headings and the signature.
 */
final class RunOnText {

  /** Names of sections from which on a paragraph is several. */
  private static final int FEWEST_NAMES = 3;

  private static final int SHORTEST = 200;

  private static final Pattern TITLE = Pattern.compile("年度(?:工作)?报告(?![》”的（(，,。、])");
  private static final int LONGEST_TITLE = 60;

  /** A sub-heading behind a full stop, with its own words where they end in 情况 or a blank. */
  private static final Pattern SUBHEADING =
      Pattern.compile("(?<=[。；！])\\s*(?=[（(][一二三四五六七八九十]{1,2}[)）])");

  private static final Pattern SIGNATURE =
      Pattern.compile(
          "(?<=[。！”])\\s*([^。，；\\s]{2,30}?)?\\s*(20\\d{2}\\s*年\\s*\\d{1,2}\\s*月\\s*\\d{1,2}\\s*日)\\s*$");

  /** What may not stand around the name of a section that begins there: it is one of a list. */
  private static final String WITHIN_LISTS = "，、；,;《“和及与";

  private final List<String> names;

  RunOnText(Forms forms) {
    Set<String> all = new LinkedHashSet<>();
    for (Form form : forms.editions()) {
      for (FormSection section : form.sections()) {
        all.addAll(section.names());
      }
    }
    this.names = new ArrayList<>(all);
    names.sort((a, b) -> b.length() - a.length()); // the longest first
  }

  /** Returns the blocks with such paragraphs cut. */
  List<Block> cut(List<Block> blocks) {
    List<Block> cut = new ArrayList<>();
    for (Block block : blocks) {
      if (block instanceof Paragraph line && line.text().length() >= SHORTEST) {
        cut.addAll(cut(line));
      } else {
        cut.add(block);
      }
    }
    return cut.size() == blocks.size() ? blocks : cut;
  }

  private List<Paragraph> cut(Paragraph line) {
    String text = line.text();
    List<Integer> at = new ArrayList<>();
    for (int i = text.indexOf('、'); i > 0; i = text.indexOf('、', i + 1)) {
      int end = nameEnd(text, i);
      if (end > 0) {
        at.add(i - 1);
        at.add(end);
      }
    }
    if (at.size() < 2 * FEWEST_NAMES) {
      return List.of(line);
    }
    List<Paragraph> lines = new ArrayList<>();
    beginning(text.substring(0, at.get(0)), line.place(), lines);
    for (int i = 0; i < at.size(); i++) {
      int end = i + 1 < at.size() ? at.get(i + 1) : text.length();
      String piece = text.substring(at.get(i), end);
      if (i == at.size() - 1) {
        ending(piece, line.place(), lines);
      } else {
        add(piece, line.place(), lines);
      }
    }
    return lines;
  }

  /** The end of the section's name whose numeral's mark stands here; 0 where none does. */
  private int nameEnd(String text, int mark) {
    if ("一二三四五六".indexOf(text.charAt(mark - 1)) < 0) {
      return 0;
    }
    int before = mark - 2;
    while (before >= 0 && Blank.isBlank(text.charAt(before))) {
      before--;
    }
    if (before >= 0 && WITHIN_LISTS.indexOf(text.charAt(before)) >= 0) {
      return 0;
    }
    int from = mark + 1;
    while (from < text.length() && Blank.isBlank(text.charAt(from))) {
      from++;
    }
    for (String name : names) {
      int end = from + name.length();
      if (text.startsWith(name, from)
          && (end == text.length() || WITHIN_LISTS.indexOf(text.charAt(end)) < 0)) {
        return end;
      }
    }
    return 0;
  }

  /** Adds the title, if there is one, and what stands before the first section. */
  private static void beginning(String text, Place place, List<Paragraph> lines) {
    Matcher title = TITLE.matcher(text);
    int end = title.find() && title.end() <= LONGEST_TITLE ? title.end() : 0;
    add(text.substring(0, end), place, lines);
    add(text.substring(end), place, lines);
  }

  /** Adds the last section and the signature, if there is one. */
  private static void ending(String text, Place place, List<Paragraph> lines) {
    Matcher signature = SIGNATURE.matcher(text);
    if (!signature.find()) {
      add(text, place, lines);
      return;
    }
    add(text.substring(0, signature.start()), place, lines);
    add(signature.group(1) == null ? "" : signature.group(1), place, lines);
    add(signature.group(2), place, lines);
  }

  private static void add(String text, Place place, List<Paragraph> lines) {
    for (String piece : SUBHEADING.split(text, -1)) {
      String solid = Blank.strip(piece);
      if (!solid.isEmpty()) {
        lines.add(new Paragraph(solid, place));
      }
    }
  }
}
