package org.nianbao.facts;

import org.nianbao.agency.AgencyLevel;
import org.nianbao.document.Place;

/**
 * What the report is about: whose it is and for which year. It stands among the facts of every
 * document that is an annual report, so that rules about what is absent join it.
 *
 * @param agency the agency's name as the report writes it; empty where it names none
 * @param level what kind of body it is
 * @param government whether it is a people's government (article 50 wants more of those)
 * @param belowCity whether its name places it in a county, district, town or subdistrict
 * @param year the year reported on; 0 where nothing tells it
 * @param yearEvidence what the year was read from
 * @param edition the edition of the form in force for that year; where the year is unknown, the one
 *     that the tables follow
 */
public record Subject(
    String agency,
    AgencyLevel level,
    boolean government,
    boolean belowCity,
    int year,
    YearEvidence yearEvidence,
    String edition)
    implements Evidence {

  /** What a report's year was read from, the strongest first. */
  public enum YearEvidence {
    /** The user said so. */
    GIVEN,
    /** The title. */
    TITLE,
    /** The statistical period (统计期限). */
    PERIOD,
    /** The first year that the text names. */
    TEXT,
    /** The signature's year less one. */
    SIGNATURE,
    /** Nothing tells it. */
    NONE
  }

  @Override
  public Place place() {
    return Place.UNKNOWN;
  }

  @Override
  public int section() {
    return 0;
  }

  @Override
  public String quote() {
    return "";
  }
}
