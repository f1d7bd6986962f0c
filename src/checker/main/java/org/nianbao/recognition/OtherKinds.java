package org.nianbao.recognition;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.nianbao.chinese.Blank;
import org.nianbao.document.Block;
import org.nianbao.document.Document;
import org.nianbao.document.Paragraph;
import org.nianbao.document.Place;
import org.nianbao.facts.Heading;
import org.nianbao.facts.NotAReport;
import org.nianbao.facts.Title;
import org.nianbao.form.Form;
import org.nianbao.recognition.outline.OtherDocuments;
import org.nianbao.recognition.outline.Outline.OutlinePart;
import org.nianbao.recognition.outline.OwnAccount;
import org.nianbao.wording.Messages;
import org.nianbao.wording.Wording;

/**
 * Tells documents that are no reports from reports.
 *
 * @param form the form of reports
 */
record OtherKinds(Form form) {

  /** Headings of sections from which on a document without title and tables is a report. */
  private static final int FEWEST_HEADINGS = 2;

  /** What a document is, where it is no report. */
  Optional<NotAReport> notAReport(
      Document document, List<OutlinePart> parts, Optional<Title> title, TablePieces pieces) {
    Optional<Wording> what = kind(document, parts, title, pieces);
    return what.isPresent() ? Optional.of(notAReport(document, what.get())) : Optional.empty();
  }

  private Optional<Wording> kind(
      Document document, List<OutlinePart> parts, Optional<Title> title, TablePieces pieces) {
    if (!pieces.isEmpty()) {
      return Optional.empty(); // whatever it calls itself, it has the form's tables
    }
    long headings = sections(parts).count();
    boolean own = headings > 0 && title.isEmpty() && OwnAccount.isOfReport(document.blocks());
    if (title.isEmpty() && headings < FEWEST_HEADINGS && !own) {
      return Optional.of(Messages.say("recognition.other.nothing"));
    }
    if (title.isEmpty()
        && tabledSections(parts) < tabledSections()
        && OtherDocuments.isAnotherReport(document.blocks())) {
      return Optional.of(Messages.say("recognition.other.another"));
    }
    return OtherDocuments.kind(document.blocks(), title, headings);
  }

  /** How many of the sections that have a table are headed: other reports have the others, too. */
  private long tabledSections(List<OutlinePart> parts) {
    return sections(parts).mapToInt(OutlinePart::section).filter(this::isTabled).distinct().count();
  }

  /** How many sections of the form have one. */
  private long tabledSections() {
    return form.sections().stream().filter(s -> isTabled(s.number())).count();
  }

  private boolean isTabled(int section) {
    return form.section(section).filter(s -> !s.table().isEmpty()).isPresent();
  }

  private static NotAReport notAReport(Document document, Wording what) {
    for (Block block : document.blocks()) {
      if (block instanceof Paragraph line) {
        String text = Blank.remove(line.text());
        return new NotAReport(
            what, text.length() > 40 ? text.substring(0, 40) + "…" : text, line.place());
      }
    }
    return new NotAReport(what, "（没有文字）", Place.UNKNOWN);
  }

  /** The parts that are sections under a heading. */
  private static Stream<OutlinePart> sections(List<OutlinePart> parts) {
    return parts.stream()
        .filter(p -> p.heading() != null && p.heading().role() == Heading.Role.SECTION);
  }
}
