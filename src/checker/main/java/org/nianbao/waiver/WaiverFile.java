package org.nianbao.waiver;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.nianbao.wording.Language;
import org.nianbao.wording.Messages;
import org.nianbao.wording.Wording;

/**
 * A file of waivers: one line each, its fields set apart by tabs, a line of headings first. People
 * read and edit it, a spreadsheet opens it, and version control shows what changed. Lines that
 * begin with # are remarks. Adding keeps every line as it is, but for the one that is renewed.
 */
public final class WaiverFile {

  private static final String BOM = "\uFEFF";
  private static final long LARGEST = 64L << 20;

  private final Path path;
  private final List<String> lines;
  private final String lineEnd;
  private final WaiverLine form;
  private final List<Waiver> waivers;

  private WaiverFile(
      Path path, List<String> lines, String lineEnd, WaiverLine form, List<Waiver> waivers) {
    this.path = path;
    this.lines = lines;
    this.lineEnd = lineEnd;
    this.form = form;
    this.waivers = waivers;
  }

  /** Returns a file that is not there yet, with its headings in the given language. */
  static WaiverFile create(Path path, Language language) {
    List<String> lines = new ArrayList<>();
    lines.add(WaiverLine.remark(language));
    lines.add(WaiverLine.headings(language));
    return new WaiverFile(path, lines, "\n", WaiverLine.STANDARD, List.of());
  }

  /**
   * Reads a file.
   *
   * @throws WaiverException where it cannot be read or is broken, with every mistake in it
   */
  public static WaiverFile read(Path path) throws WaiverException {
    String text = text(path);
    String lineEnd = text.contains("\r\n") ? "\r\n" : "\n";
    List<String> lines = new ArrayList<>(text.lines().toList());
    List<Wording> mistakes = new ArrayList<>();
    List<Waiver> waivers = new ArrayList<>();
    Map<String, Integer> seen = new HashMap<>();
    WaiverLine form = null;
    for (int i = 0; i < lines.size(); i++) {
      String line =
          i == 0 && lines.get(0).startsWith(BOM) ? lines.get(0).substring(1) : lines.get(i);
      if (line.isBlank() || line.startsWith("#") || line.startsWith("\"#")) {
        continue;
      }
      Mistakes here = new Mistakes(path, i + 1, mistakes);
      if (form == null) {
        form = WaiverLine.ofHeadings(line, here);
        if (form == null) {
          break;
        }
        continue;
      }
      Waiver waiver = form.parse(line, i + 1, here);
      if (waiver != null) {
        Integer first = seen.putIfAbsent(waiver.fingerprint(), i + 1);
        if (first != null) {
          here.add(Messages.say("waiver.line.twice", first));
        }
        waivers.add(waiver);
      }
    }
    if (!mistakes.isEmpty()) {
      throw new WaiverException(mistakes);
    }
    if (form == null) {
      throw new WaiverException(List.of(Messages.say("waiver.file.no-headings", path)));
    }
    return new WaiverFile(path, lines, lineEnd, form, waivers);
  }

  private static String text(Path path) throws WaiverException {
    try {
      if (Files.isRegularFile(path) && Files.size(path) > LARGEST) {
        throw broken(path, Messages.say("waiver.file.too-large"));
      }
      return StandardCharsets.UTF_8
          .newDecoder()
          .decode(ByteBuffer.wrap(Files.readAllBytes(path)))
          .toString();
    } catch (CharacterCodingException e) {
      throw broken(path, Messages.say("waiver.file.encoding"));
    } catch (IOException e) {
      throw broken(path, Messages.say("waiver.file.missing"));
    }
  }

  private static WaiverException broken(Path path, Wording why) {
    return new WaiverException(List.of(Messages.say("waiver.file.broken", path, why)));
  }

  /** Collects what is wrong with a line. */
  record Mistakes(Path path, int line, List<Wording> all) {

    void add(Wording what) {
      all.add(Messages.say("waiver.line.at-line", path, line, what));
    }
  }

  /**
   * Changes a file, which is made where there is none: what several programs change at once is all
   * kept.
   *
   * @param language of the headings of a file that is made
   * @param change makes the new content of what the file holds now
   * @throws WaiverException where the file cannot be read or is broken
   * @throws IOException where it cannot be written
   */
  @SuppressWarnings("try") // the file is held until it is written
  public static void change(Path path, Language language, UnaryOperator<WaiverFile> change)
      throws WaiverException, IOException {
    Path file = Files.exists(path) ? path.toRealPath() : path;
    Alone alone = Alone.on(file);
    try {
      change.apply(Files.exists(file) ? read(file) : create(file, language)).write();
    } finally {
      alone.close();
    }
  }

  /** Returns the waivers, in the order of their lines. */
  public List<Waiver> waivers() {
    return waivers;
  }

  /**
   * Returns the file with a further waiver; one of the same finding is replaced where it stands.
   *
   * @return the new content, not yet written
   */
  public WaiverFile with(Waiver waiver) {
    List<String> newLines = new ArrayList<>(lines);
    List<Waiver> newWaivers = new ArrayList<>(waivers);
    String line = form.format(waiver);
    int old = -1;
    for (int i = 0; i < waivers.size(); i++) {
      if (waivers.get(i).fingerprint().equals(waiver.fingerprint())) {
        old = i;
      }
    }
    if (old >= 0) {
      newLines.set(waivers.get(old).line() - 1, line);
      newWaivers.set(old, at(waiver, waivers.get(old).line()));
    } else {
      newLines.add(line);
      newWaivers.add(at(waiver, newLines.size()));
    }
    return new WaiverFile(path, newLines, lineEnd, form, newWaivers);
  }

  /**
   * Returns the file with another waiver in the place of one of its own: what was decided stands,
   * the finding has another name.
   *
   * @return the new content, not yet written
   */
  public WaiverFile renewed(Waiver old, Waiver waiver) {
    List<String> newLines = new ArrayList<>(lines);
    newLines.set(old.line() - 1, form.format(waiver));
    List<Waiver> newWaivers = new ArrayList<>(waivers);
    newWaivers.set(newWaivers.indexOf(old), at(waiver, old.line()));
    return new WaiverFile(path, newLines, lineEnd, form, newWaivers);
  }

  private static Waiver at(Waiver w, int line) {
    return new Waiver(w.fingerprint(), w.until(), w.by(), w.reason(), w.about(), line);
  }

  /** Writes the file; it is replaced as a whole or left as it was. */
  void write() throws IOException {
    Path target = Files.exists(path) ? path.toRealPath() : path.toAbsolutePath();
    Path part =
        target.resolveSibling(
            "." + target.getFileName() + "." + ProcessHandle.current().pid() + ".part");
    try {
      Files.writeString(part, String.join(lineEnd, lines) + lineEnd);
      try {
        Files.move(
            part, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
      } catch (AtomicMoveNotSupportedException e) {
        Files.move(part, target, StandardCopyOption.REPLACE_EXISTING);
      }
    } finally {
      Files.deleteIfExists(part);
    }
  }
}
