package org.nianbao.output.text;

import java.io.IOException;
import java.util.List;
import org.nianbao.result.DuplicateResult;
import org.nianbao.wording.Messages;
import org.nianbao.wording.Wording;

/** The agencies that have several reports for one year, in words. */
final class DuplicatesText {

  private final TextPage page;

  DuplicatesText(TextPage page) {
    this.page = page;
  }

  void write(List<DuplicateResult> duplicates) throws IOException {
    page.line(page.paint().bold(page.say(Messages.say("output.duplicates.title"))));
    for (DuplicateResult one : duplicates) {
      page.paragraph(
          "  ",
          page.say(
              Messages.say(
                  "output.duplicates.of",
                  one.agency(),
                  one.year(),
                  Wording.join("、", ", ", one.paths().stream().map(Wording::same).toList()))));
      page.note("    ", page.say(decision(one)));
    }
    if (duplicates.stream().anyMatch(one -> one.counted().isEmpty())) {
      page.note("  ", page.say(Messages.say("output.duplicates.how")));
    }
  }

  private static Wording decision(DuplicateResult one) {
    if (one.counted().isEmpty()) {
      return Messages.say("output.duplicates.different");
    }
    return one.same()
        ? Messages.say("output.duplicates.same", one.counted().get())
        : Messages.say("output.duplicates.chosen", one.counted().get());
  }
}
