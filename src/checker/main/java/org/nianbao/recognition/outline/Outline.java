package org.nianbao.recognition.outline;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.nianbao.document.Block;
import org.nianbao.document.Document;
import org.nianbao.document.Paragraph;
import org.nianbao.document.Place;
import org.nianbao.document.Table;
import org.nianbao.facts.Heading;
import org.nianbao.facts.Heading.Role;
import org.nianbao.facts.Heading.Style;
import org.nianbao.form.Form;
import org.nianbao.recognition.outline.HeadingCandidates.Candidate;

/**
 * Divides a document by its first-level headings. A line is a heading if it is numbered as the form
 * numbers its headings (一、), or if it says just what one of the form's headings says and no better
 * line does. Thread-safe.
 */
public final class Outline {

  /**
   * A heading and the blocks up to the next one.
   *
   * @param heading the heading; null for what stands before the first one
   */
  public record OutlinePart(Heading heading, List<Block> blocks) {

    /** The number of the section that it belongs to; 0 before the first heading. */
    public int section() {
      return heading == null ? 0 : heading.section();
    }

    /** Its paragraphs. */
    public List<Paragraph> paragraphs() {
      return blocks.stream()
          .filter(Paragraph.class::isInstance)
          .map(Paragraph.class::cast)
          .toList();
    }
  }

  private final Form form;
  private final HeadingCandidates candidates;

  /** The outline by an edition of the form. */
  public Outline(Form form) {
    this.form = form;
    this.candidates = new HeadingCandidates(form);
  }

  /** Returns the document's parts in order; the first is what stands before the first heading. */
  public List<OutlinePart> parts(Document document) {
    List<Candidate> lines = candidates.in(document);
    Map<Integer, Heading> headings = headings(lines, document);
    List<OutlinePart> parts = new ArrayList<>();
    List<Block> blocks = new ArrayList<>();
    Heading open = null;
    for (int i = 0; i < document.blocks().size(); i++) {
      Heading heading = headings.get(i);
      if (heading == null) {
        blocks.add(document.blocks().get(i));
        continue;
      }
      parts.add(new OutlinePart(open, blocks));
      blocks = new ArrayList<>();
      open = heading;
      String tail = tail(lines, i);
      if (!tail.isEmpty()) {
        blocks.add(new Paragraph(tail, heading.place()));
      }
    }
    parts.add(new OutlinePart(open, blocks));
    return parts;
  }

  private static String tail(List<Candidate> candidates, int block) {
    return candidates.stream()
        .filter(c -> c.block() == block)
        .map(c -> c.named().tail())
        .findFirst()
        .orElse("");
  }

  private Map<Integer, Heading> headings(List<Candidate> candidates, Document document) {
    Set<Integer> chosen = chooseSections(candidates, document);
    Map<Integer, Heading> headings = new HashMap<>();
    int order = 0;
    int section = 0;
    int restarted = 0;
    for (Candidate c : candidates) {
      Role role = role(c, chosen, section, restarted);
      if (role == null) {
        continue;
      }
      order++;
      restarted = role == Role.RESTART || role == Role.RAISED ? c.numeral().ordinal() : 0;
      if (role == Role.SECTION) {
        section = c.named().section();
      }
      headings.put(c.block(), heading(c, role, section, order));
    }
    return headings;
  }

  /**
   * The blocks whose lines head the form's sections. Where several lines name one section, those in
   * its own words win over those merely alike, and numbered lines over others; sub-headings of 总体情况
   * often repeat the names of later sections.
   */
  private Set<Integer> chooseSections(List<Candidate> candidates, Document document) {
    Set<Integer> chosen = new HashSet<>();
    for (int number = 1; number <= form.sections().size(); number++) {
      int section = number;
      List<Candidate> naming =
          candidates.stream().filter(c -> c.named().section() == section).toList();
      List<Candidate> numbered = naming.stream().filter(Candidate::isNumbered).toList();
      if (!numbered.isEmpty()) {
        bestWorded(numbered).forEach(c -> chosen.add(c.block()));
      } else {
        naming.stream()
            .filter(c -> c.named().isOfficial())
            .filter(
                c ->
                    c.numeral().style() == Style.NONE
                        || c.numeral().ordinal() == section
                        || isBeforeTable(c, document))
            .min((a, b) -> Integer.compare(rank(a, section), rank(b, section)))
            .ifPresent(c -> chosen.add(c.block()));
      }
    }
    return chosen;
  }

  private static List<Candidate> bestWorded(List<Candidate> numbered) {
    List<Candidate> official = numbered.stream().filter(c -> c.named().isOfficial()).toList();
    if (!official.isEmpty()) {
      return official;
    }
    List<Candidate> sure = numbered.stream().filter(c -> c.named().isClear()).toList();
    return sure.isEmpty() ? numbered.subList(0, 1) : sure.subList(0, 1);
  }

  private static int rank(Candidate c, int section) {
    if (c.numeral().ordinal() == section) {
      return 0;
    }
    return c.numeral().style() == Style.NONE ? 1 : 2;
  }

  private static boolean isBeforeTable(Candidate c, Document document) {
    return c.block() + 1 < document.blocks().size()
        && document.blocks().get(c.block() + 1) instanceof Table;
  }

  private Role role(Candidate c, Set<Integer> chosen, int section, int restarted) {
    if (chosen.contains(c.block())) {
      return Role.SECTION;
    }
    String name = c.numeral().rest();
    if (HeadingWords.isLegacy(name)) {
      return Role.LEGACY;
    }
    if (!c.isNumbered()) {
      return null;
    }
    if (HeadingWords.isAspect(name)) {
      return Role.RAISED;
    }
    boolean continues = restarted > 0 && c.numeral().ordinal() == restarted + 1;
    if (section > 0 && (continues || c.numeral().ordinal() <= section)) {
      return Role.RESTART;
    }
    return Role.EXTRA;
  }

  private Heading heading(Candidate c, Role role, int section, int order) {
    Place place = c.line().place();
    String text = c.line().text().replace("\n", "").strip();
    String formWords =
        role == Role.SECTION
            ? form.section(section).map(s -> s.numeral() + "、" + s.name()).orElse("")
            : "";
    return new Heading(
        text,
        c.numeral().rest(),
        c.numeral().style(),
        c.numeral().ordinal(),
        order,
        role,
        section,
        formWords,
        c.named().isOfficial(),
        place);
  }
}
