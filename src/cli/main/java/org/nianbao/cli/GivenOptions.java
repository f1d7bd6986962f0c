package org.nianbao.cli;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.OptionalInt;
import org.nianbao.facts.Given;
import org.nianbao.wording.Messages;
import picocli.CommandLine.Option;

/** The options that tell what the user knows of a report. */
final class GivenOptions {

  @Option(names = "--year", paramLabel = "N", order = 20)
  private String year;

  @Option(names = "--agency", paramLabel = "NAME", order = 21)
  private String agency;

  @Option(names = "--published", paramLabel = "YYYY-MM-DD", order = 22)
  private String published;

  Given toGiven() {
    return new Given(
        year == null ? OptionalInt.empty() : OptionalInt.of(YearOption.parse(year)),
        Optional.ofNullable(agency).map(String::strip).filter(name -> !name.isEmpty()),
        Optional.ofNullable(published).map(GivenOptions::day));
  }

  private static LocalDate day(String text) {
    try {
      return LocalDate.parse(text.strip());
    } catch (DateTimeParseException e) {
      throw new UsageException(
          Messages.say("cli.option.published", text), Messages.say("cli.option.published-example"));
    }
  }
}
