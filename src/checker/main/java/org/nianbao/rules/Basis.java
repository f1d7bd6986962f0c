package org.nianbao.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.nianbao.wording.Messages;
import org.nianbao.wording.Wording;

/**
 * What a rule stands on: sources of law, and what the rule says of them itself. Which version of a
 * source applies depends on the year of the report.
 *
 * @param sources the sources, in the rule's order; empty where the rule stands on experience or
 *     convention alone
 * @param note the rule's own words; empty where the sources say enough
 */
public record Basis(List<LawSource> sources, Wording note) {

  /** Copies the list. */
  public Basis {
    sources = List.copyOf(sources);
    Objects.requireNonNull(note, "note");
  }

  /** A basis in words alone. */
  public static Basis of(Wording text) {
    return new Basis(List.of(), text);
  }

  /**
   * One source in all its versions.
   *
   * @param versions its versions, the oldest first; at least one
   */
  public record LawSource(List<LawVersion> versions) {

    /** Copies the list. */
    public LawSource {
      versions = List.copyOf(versions);
    }

    private List<Wording> in(int year) {
      List<Wording> texts = new ArrayList<>();
      for (LawVersion version : versions) {
        if (version.holdsFor(year)) {
          texts.add(version.text());
        }
      }
      return texts;
    }

    private List<Wording> inEveryYear() {
      List<Wording> undated = in(0);
      return undated.isEmpty() ? versions.stream().map(LawVersion::dated).toList() : undated;
    }
  }

  /**
   * One version of a source, as it is cited.
   *
   * @param law the id of the law
   * @param text the citation, with its articles
   * @param firstYear the first report year that it is for; 0 for any
   * @param lastYear the last report year that it is for; 0 while it is in force
   */
  public record LawVersion(String law, Wording text, int firstYear, int lastYear) {

    private boolean holdsFor(int year) {
      return year == 0
          ? firstYear == 0 && lastYear == 0
          : year >= firstYear && (lastYear == 0 || year <= lastYear);
    }

    /** The citation with the report years that it is for, where these are bounded. */
    Wording dated() {
      if (firstYear == 0 && lastYear == 0) {
        return text;
      }
      Wording years =
          Messages.say("rules.years.of-reports", ReportYears.words(firstYear, lastYear));
      return new Wording(
          behind(text.zh(), years.zh(), "（", "，", "）"),
          behind(text.en(), years.en(), " (", ", ", ")"));
    }

    /** Puts words into the brackets that a text ends with, or into brackets of their own. */
    private static String behind(
        String text, String words, String open, String comma, String close) {
      return text.endsWith(close)
          ? text.substring(0, text.length() - close.length()) + comma + words + close
          : text + open + words + close;
    }
  }

  /**
   * The basis for a report of the given year: of each source the version in force in that year.
   * Where the year is unknown (0), and where none was in force, all versions with their years.
   */
  public Wording in(int year) {
    List<Wording> inForce = new ArrayList<>();
    if (year != 0) {
      for (LawSource source : sources) {
        inForce.addAll(source.in(year));
      }
    }
    return inForce.isEmpty() ? inEveryYear() : with(inForce);
  }

  /** The basis for the catalogue: all versions, with their years. */
  public Wording inEveryYear() {
    return with(sources.stream().flatMap(source -> source.inEveryYear().stream()).toList());
  }

  private Wording with(List<Wording> citations) {
    Wording cited = Wording.join("；", "; ", citations);
    if (note.zh().isEmpty()) {
      return cited;
    }
    return citations.isEmpty() ? note : Wording.join("：", ": ", List.of(cited, note));
  }
}
