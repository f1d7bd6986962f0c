package org.nianbao.recognition;

import java.util.List;
import java.util.Optional;
import org.nianbao.agency.AgencyName;
import org.nianbao.document.Block;
import org.nianbao.document.Document;
import org.nianbao.facts.Given;
import org.nianbao.facts.Signature;
import org.nianbao.facts.Subject;
import org.nianbao.facts.Title;
import org.nianbao.form.Form;
import org.nianbao.recognition.outline.AnnouncedAgency;
import org.nianbao.recognition.prose.YearFinder.Year;

/** Finds out whose report it is. */
final class Identification {

  private Identification() {}

  /**
   * The agency: as the user says, else by title, signature, preamble or page; empty where none
   * names it.
   */
  static String agency(
      Given given,
      Optional<Title> title,
      Optional<Signature> signature,
      List<Block> preamble,
      Document document) {
    if (given.agency().isPresent()) {
      return given.agency().get();
    }
    if (title.isPresent() && !title.get().agency().isEmpty()) {
      return title.get().agency();
    }
    if (signature.isPresent() && !signature.get().agency().isEmpty()) {
      return signature.get().agency();
    }
    String announced = AnnouncedAgency.in(preamble);
    return announced.isEmpty() ? document.metadata().publisher().orElse("") : announced;
  }

  /**
   * The subject of a report.
   *
   * @param agency the agency, which a signature may name in full where the title does not
   */
  static Subject subject(String agency, Optional<Signature> signature, Year year, Form inForce) {
    // a government's report may be signed by its office, which is not the reporting body
    String signed = signature.isPresent() ? signature.get().agency() : "";
    boolean fuller = signed.length() > agency.length() && !AgencyName.isGovernment(agency);
    String fullest = fuller ? signed : agency;
    return new Subject(
        agency,
        AgencyName.level(fullest),
        AgencyName.isGovernment(fullest),
        AgencyName.isBelowCity(fullest),
        year.value(),
        year.evidence(),
        inForce.edition());
  }
}
