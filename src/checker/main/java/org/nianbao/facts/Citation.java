package org.nianbao.facts;

import org.nianbao.document.Place;
import org.nianbao.wording.Messages;
import org.nianbao.wording.Wording;

/**
 * What the text cites as the basis of the report: a notice of the State Council's office on the
 * form, or the Regulations as they once were.
 *
 * @param edition the edition that the notice prescribes; empty where it is no notice on the form
 * @param flaw what is wrong with the citation by itself
 * @param quote the number or the title as written
 * @param section the section in which it stands; 0 for the preamble
 * @param place where it stands
 */
public record Citation(String edition, Flaw flaw, String quote, int section, Place place)
    implements Evidence {

  /** What may be wrong with a citation whatever the year. */
  public enum Flaw {
    NONE,
    /** The title before the number is another notice's. */
    OTHER_TITLE,
    /** The number behind the title is none of a notice on the form: 国办公开函〔2021〕30号. */
    OTHER_NUMBER,
    /** The year stands without its brackets: 国办公开办函202130号. */
    NO_BRACKETS,
    /** The decree of 2007, which the one of 2019 replaced. */
    OLD_DECREE,
    /** A decree that never was the one of the Regulations: 国务院令第771号. */
    OTHER_DECREE,
    /** An article of the Regulations of 2007 on annual reports. */
    OLD_ARTICLE
  }

  /** What is wrong with it in a report for whose year the given edition is in force. */
  public Wording fault(String inForce) {
    if (flaw == Flaw.NO_BRACKETS && !edition.equals(inForce)) {
      return Messages.say("facts.citation.edition");
    }
    return switch (flaw) {
      case NONE -> Messages.say("facts.citation.edition");
      case OTHER_TITLE -> Messages.say("facts.citation.title");
      case OTHER_NUMBER -> Messages.say("facts.citation.number");
      case NO_BRACKETS -> Messages.say("facts.citation.brackets");
      case OLD_DECREE -> Messages.say("facts.citation.decree");
      case OTHER_DECREE -> Messages.say("facts.citation.other-decree");
      case OLD_ARTICLE -> Messages.say("facts.citation.article");
    };
  }
}
