package org.nianbao.crosscheck.similarity;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.nianbao.agency.AgencyLevel;
import org.nianbao.document.Paragraph;
import org.nianbao.document.Place;
import org.nianbao.facts.Report;
import org.nianbao.facts.Section;
import org.nianbao.facts.Subject;
import org.nianbao.form.Forms;

/** Reports of which only the prose matters. */
final class WrittenProse {

  private WrittenProse() {}

  /** The prose of an agency's report whose first section has the given sentences. */
  static Prose prose(String agency, List<String> sentences) {
    List<Paragraph> lines = new ArrayList<>();
    for (String sentence : sentences) {
      lines.add(new Paragraph(sentence, Place.paragraph(lines.size() + 1)));
    }
    String prose = String.join("\n", sentences);
    Section section =
        new Section(1, 1, 1, "一、总体情况", prose, prose.length(), Place.paragraph(1), lines);
    Subject subject =
        new Subject(
            agency, AgencyLevel.UNKNOWN, false, false, 2024, Subject.YearEvidence.TITLE, "2021");
    Report report =
        new Report(List.of(subject, section), Forms.builtIn().newest(), Optional.empty());
    return ProseReader.builtIn().read(report);
  }

  /** The only sentence of a report; null where it is nobody's own. */
  static Sentence sentence(String agency, String sentence) {
    List<Sentence> sentences = prose(agency, List.of(sentence)).sentences();
    return sentences.isEmpty() ? null : sentences.get(0);
  }
}
