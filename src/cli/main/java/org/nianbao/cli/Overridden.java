package org.nianbao.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.nianbao.agency.AgencyName;
import org.nianbao.check.CheckedReport;
import org.nianbao.facts.Given;
import org.nianbao.facts.Title;
import org.nianbao.wording.Language;
import org.nianbao.wording.Messages;
import org.nianbao.wording.Wording;

/**
 * What the options that tell of one report override in many: where a folder is given they are
 * likely to be meant for one of its files, or as a choice among them.
 */
final class Overridden {

  private static final int MOST_SHOWN = 5;

  private final Given given;
  private final List<Wording> years = new ArrayList<>();
  private final List<Wording> agencies = new ArrayList<>();
  private int reports;

  Overridden(Given given) {
    this.given = given;
  }

  /** Takes a report that was checked. */
  void add(CheckedReport checked) {
    reports++;
    Optional<Title> title = checked.report().first(Title.class);
    int year = title.map(Title::year).orElse(0);
    if (given.year().isPresent() && year > 0 && year != given.year().getAsInt()) {
      years.add(Messages.say("cli.overridden.one", checked.path(), year));
    }
    String agency = title.map(Title::agency).orElse("");
    if (given.agency().isPresent()
        && !agency.isEmpty()
        && !AgencyName.mayBeSame(agency, given.agency().get())) {
      agencies.add(Messages.say("cli.overridden.one", checked.path(), agency));
    }
  }

  /** Tells what was overridden, where there were several reports. */
  void tell(Terminal terminal, Language language) {
    if (reports < 2) {
      return;
    }
    if (!years.isEmpty()) {
      say(Messages.say("cli.overridden.years", years.size(), shown(years)), terminal, language);
    }
    if (!agencies.isEmpty()) {
      say(
          Messages.say("cli.overridden.agencies", agencies.size(), shown(agencies)),
          terminal,
          language);
    }
  }

  private static Wording shown(List<Wording> all) {
    Wording first = Wording.join("、", ", ", all.subList(0, Math.min(MOST_SHOWN, all.size())));
    return all.size() > MOST_SHOWN ? Messages.say("cli.overridden.more", first) : first;
  }

  private static void say(Wording note, Terminal terminal, Language language) {
    terminal.err().println(note.in(language));
  }
}
