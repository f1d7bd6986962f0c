package org.nianbao.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.nianbao.output.workbook.ReviewedList;
import org.nianbao.output.workbook.ReviewedRow;
import org.nianbao.waiver.Fingerprints;
import org.nianbao.waiver.Waiver;
import org.nianbao.wording.Messages;
import org.nianbao.wording.Wording;

/**
 * What people wrote into a list of findings: the findings that they let pass, and the rows that
 * cannot be taken over.
 *
 * @param reason why, where a row says nothing
 * @param by who says so, where a row says nothing
 * @param until the last day, where a row says nothing
 * @param today the day of the run
 */
record ReviewedFindings(
    Optional<String> reason, Optional<String> by, Optional<String> until, LocalDate today) {

  /**
   * What a list comes to.
   *
   * @param waivers the findings that are let pass
   * @param agreed the fingerprints of those that are not
   * @param open how many are undecided
   * @param mistakes the rows that cannot be taken over, each with the reason
   */
  record Taken(List<Waiver> waivers, List<String> agreed, int open, List<Wording> mistakes) {}

  /** Whether arguments name such a list rather than a report and its findings. */
  static boolean isMeant(List<String> arguments) {
    return arguments.size() == 1 && arguments.get(0).toLowerCase(Locale.ROOT).endsWith(".xlsx");
  }

  /** Reads a list; a usage error where it is none. */
  Taken of(Path file) {
    List<ReviewedRow> rows;
    try {
      rows =
          ReviewedList.read(file)
              .orElseThrow(
                  () ->
                      new UsageException(
                          Messages.say("cli.review.no-list", file),
                          Messages.say("cli.review.no-list-how", file)));
    } catch (IOException e) {
      throw new UsageException(
          Messages.say("cli.review.unreadable", file), Messages.say("cli.review.unreadable-how"));
    }
    Map<String, ReviewedRow> seen = new HashMap<>();
    List<Waiver> waivers = new ArrayList<>();
    List<String> agreed = new ArrayList<>();
    List<Wording> mistakes = new ArrayList<>();
    int open = 0;
    for (ReviewedRow row : rows) {
      Optional<Wording> mistake = mistake(row, seen);
      if (mistake.isPresent()) {
        mistakes.add(Messages.say("cli.review.at-row", row.sheet(), row.row(), mistake.get()));
        continue;
      }
      boolean again = seen.put(row.fingerprint(), row) != null;
      if (row.verdict() == ReviewedRow.Opinion.OPEN) {
        open++;
      } else if (row.verdict() == ReviewedRow.Opinion.AGREED) {
        agreed.add(row.fingerprint());
      } else if (!again) {
        waivers.add(waiver(row));
      }
    }
    return new Taken(waivers, agreed, open, mistakes);
  }

  private Optional<Wording> mistake(ReviewedRow row, Map<String, ReviewedRow> seen) {
    if (row.verdict() == ReviewedRow.Opinion.NONE) {
      return Optional.of(Messages.say("cli.review.no-verdict"));
    }
    if (row.verdict() == ReviewedRow.Opinion.OTHER) {
      return Optional.of(Messages.say("cli.review.other-verdict", row.said()));
    }
    if (!Fingerprints.SHAPE.matcher(row.fingerprint()).matches()) {
      return Optional.of(Messages.say("cli.review.no-fingerprint", row.fingerprint()));
    }
    ReviewedRow before = seen.get(row.fingerprint());
    if (before != null && before.verdict() != row.verdict()) {
      return Optional.of(Messages.say("cli.review.contradiction", before.row(), before.said()));
    }
    if (row.verdict() != ReviewedRow.Opinion.NOT_AGREED) {
      return Optional.empty();
    }
    if (row.reason().isEmpty() && reason.isEmpty()) {
      return Optional.of(Messages.say("cli.review.no-reason"));
    }
    if (row.by().isEmpty() && by.isEmpty()) {
      return Optional.of(Messages.say("cli.review.no-by"));
    }
    return day(row);
  }

  private Optional<Wording> day(ReviewedRow row) {
    try {
      Optional<LocalDate> day = Waiver.day(until(row));
      return day.isPresent() && day.get().isBefore(today)
          ? Optional.of(Messages.say("cli.review.day-over", until(row)))
          : Optional.empty();
    } catch (DateTimeException e) {
      return Optional.of(Messages.say("cli.review.no-day", until(row)));
    }
  }

  private String until(ReviewedRow row) {
    return row.until().isEmpty() ? until.orElse(Waiver.FOR_GOOD) : row.until();
  }

  private Waiver waiver(ReviewedRow row) {
    int year = row.year().matches("[0-9]{4}") ? Integer.parseInt(row.year()) : 0;
    return new Waiver(
        row.fingerprint(),
        Waiver.day(until(row)),
        row.by().isEmpty() ? by.orElseThrow() : row.by(),
        row.reason().isEmpty() ? reason.orElseThrow() : row.reason(),
        new Waiver.About(row.rule(), row.agency(), year, row.message()),
        0);
  }
}
