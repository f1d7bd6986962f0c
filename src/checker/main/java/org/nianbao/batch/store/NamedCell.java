package org.nianbao.batch.store;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.nianbao.wording.Messages;
import org.nianbao.wording.Wording;

/**
 * The name of a cell, such as 表三第5行“（一）予以公开”·自然人, which in both languages is made again out of what
 * it tells.
 */
record NamedCell(String table, int row, String label, String column) {

  private static final Pattern NAME = Pattern.compile("([^第]{1,20})第(\\d{1,6})行“([^”]*+)”·(.*+)");

  /**
   * What a name tells; empty for other texts, and for names that cannot be made again out of it.
   */
  static Optional<NamedCell> of(Wording name) {
    Matcher matcher = NAME.matcher(name.zh());
    if (!matcher.matches()) {
      return Optional.empty();
    }
    NamedCell found =
        new NamedCell(
            matcher.group(1),
            Integer.parseInt(matcher.group(2)),
            matcher.group(3),
            matcher.group(4));
    return Optional.of(found).filter(one -> name.equals(one.words()));
  }

  /** The name in words. */
  Wording words() {
    return Messages.say("recognition.cell", table, row, label, column);
  }
}
