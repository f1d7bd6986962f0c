package org.nianbao.recognition.prose;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.nianbao.document.Attachment;
import org.nianbao.document.Block;
import org.nianbao.document.Document;
import org.nianbao.document.Paragraph;

/** The files that a document names as its attachments: by links, or in its text by their names. */
public final class Mentions {

  private static final List<String> ENDINGS =
      List.of(".docx", ".doc", ".wps", ".xlsx", ".xls", ".et", ".pdf", ".ofd", ".odt", ".rtf");

  /** A file's name in a line, up to its ending. */
  private static final Pattern FILE =
      Pattern.compile(
          "\\.(?:docx?|wps|xlsx?|et|pdf|ofd|odt|rtf)(?![A-Za-z0-9])", Pattern.CASE_INSENSITIVE);

  /** Where the name of a file may begin within a line. */
  private static final Pattern BEGINNING = Pattern.compile("[\\s“”\"《》‘’<>：:，,；;、。（(]+");

  /** A line that is the name of an attachment. */
  private static final Pattern LISTED =
      Pattern.compile(
          "^附[件表录]?+\\s*+(?:[0-9一二三四五]++\\s*+)?+[：:.．、]\\s*+(?:[0-9一二三四五]\\s*+[.．、]\\s*+)?[《“]?(.{2,60}?)[》”]?[。；;]?");

  /** The longest line that is searched for names of files. */
  private static final int LONGEST_LINE = 200;

  /** The most places in a line from which a name may begin: bounds the names tried. */
  private static final int MOST_BEGINNINGS = 12;

  /** The most attachments of a document; further ones are not looked for. */
  private static final int MOST = 40;

  private Mentions() {}

  /** The attachments that a document names, in order. */
  public static List<Attachment> in(Document document) {
    List<Attachment> found = new ArrayList<>(document.attachments());
    for (Block block : document.blocks()) {
      if (block instanceof Paragraph line && line.text().length() <= LONGEST_LINE) {
        for (String text : line.text().split("\n", -1)) {
          named(text.strip(), found);
        }
      }
      if (found.size() >= MOST) {
        break;
      }
    }
    return List.copyOf(found);
  }

  /** The files from which parts of a document that was put together come. */
  public static Set<String> opened(Document document) {
    Set<String> files = new LinkedHashSet<>();
    for (Block block : document.blocks()) {
      if (!block.place().file().isEmpty()) {
        files.add(block.place().file());
      }
    }
    return files;
  }

  /** The attachments that a document offers, or names as files, without those that are in it. */
  public static List<Attachment> unopened(Document document) {
    Set<String> opened = opened(document);
    List<Attachment> offered = document.attachments();
    Set<String> names = new HashSet<>();
    return in(document).stream()
        .filter(Attachment::within)
        .filter(one -> offered.contains(one) || FILE.matcher(one.name()).find())
        .filter(one -> one.files().stream().noneMatch(opened::contains))
        .filter(one -> names.add(one.name()))
        .toList();
  }

  private static void named(String line, List<Attachment> found) {
    Matcher file = FILE.matcher(line);
    boolean any = false;
    while (file.find()) {
      any = true;
      Set<String> names = new LinkedHashSet<>();
      names.add(line.substring(0, file.end()));
      Matcher beginning = BEGINNING.matcher(line).region(0, file.start());
      while (beginning.find() && names.size() < MOST_BEGINNINGS) {
        names.add(line.substring(beginning.end(), file.end()));
      }
      List<String> files = List.copyOf(names);
      found.add(new Attachment(files.get(files.size() - 1), files, true));
    }
    Matcher listed = LISTED.matcher(line);
    if (!any && listed.matches()) {
      List<String> names = new ArrayList<>();
      ENDINGS.forEach(ending -> names.add(listed.group(1) + ending));
      ENDINGS.forEach(ending -> names.add(line + ending));
      found.add(new Attachment(line, names, true));
    }
  }
}
