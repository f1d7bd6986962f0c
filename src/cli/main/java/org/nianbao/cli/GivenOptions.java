package org.nianbao.cli;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.OptionalInt;
import org.nianbao.facts.Given;
import org.nianbao.wording.Messages;

/** The options that tell what the user knows of a report. */
final class GivenOptions {

  private final Argument<String> year = Argument.text("--year", "N", 20);
  private final Argument<String> agency = Argument.text("--agency", "NAME", 21);
  private final Argument<String> published = Argument.text("--published", "YYYY-MM-DD", 22);

  /** The options, for the command's declaration. */
  List<Argument<?>> arguments() {
    return List.of(year, agency, published);
  }

  Given toGiven() {
    return new Given(
        year.value() == null ? OptionalInt.empty() : OptionalInt.of(YearOption.parse(year.value())),
        agency.given().map(String::strip).filter(name -> !name.isEmpty()),
        published.given().map(GivenOptions::day));
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
