package org.nianbao.recognition.outline;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.nianbao.document.Block;
import org.nianbao.document.Document;
import org.nianbao.document.Paragraph;
import org.nianbao.document.Place;
import org.nianbao.facts.Heading;
import org.nianbao.facts.Heading.Role;
import org.nianbao.facts.Heading.Style;
import org.nianbao.form.Form;
import org.nianbao.form.FormSection;
import org.nianbao.recognition.outline.HeadingCandidates.Candidate;
import org.nianbao.recognition.table.FormIndex;

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
      List<Paragraph> paragraphs = new ArrayList<>();
      for (Block block : blocks) {
        if (block instanceof Paragraph paragraph) {
          paragraphs.add(paragraph);
        }
      }
      return Collections.unmodifiableList(paragraphs);
    }
  }

  /**
   * Headings after which none begins anything new: no report has as many, and rules compare
   * headings, and the sections under them, with each other.
   */
  private static final int MOST_HEADINGS = 200;

  private final Form form;
  private final FormIndex index;
  private final HeadingCandidates candidates;

  /**
   * The outline by an edition of the form.
   *
   * @param index the labels of all editions
   */
  public Outline(Form form, FormIndex index) {
    this.form = form;
    this.index = index;
    this.candidates = new HeadingCandidates(form, index);
  }

  /** Returns the document's parts in order; the first is what stands before the first heading. */
  public List<OutlinePart> parts(Document document) {
    List<Candidate> lines = candidates.in(document);
    Map<Integer, Heading> headings = new HashMap<>();
    Map<Integer, Heading> lost = new HashMap<>();
    headings(lines, document, headings, lost);
    Map<Integer, String> tails = new HashMap<>();
    for (Candidate line : lines) {
      tails.putIfAbsent(line.block(), line.named().tail());
    }
    List<OutlinePart> parts = new ArrayList<>();
    List<Block> blocks = new ArrayList<>();
    Heading open = null;
    for (int i = 0; i < document.blocks().size(); i++) {
      Heading heading = headings.getOrDefault(i, lost.get(i));
      if (heading == null) {
        blocks.add(document.blocks().get(i));
        continue;
      }
      parts.add(new OutlinePart(open, blocks));
      blocks = new ArrayList<>();
      open = heading;
      if (lost.containsKey(i)) {
        blocks.add(document.blocks().get(i));
        continue;
      }
      String tail = tails.getOrDefault(i, "");
      if (!tail.isEmpty()) {
        blocks.add(new Paragraph(tail, heading.place()));
      }
    }
    parts.add(new OutlinePart(open, blocks));
    return parts;
  }

  /** Finds the headings by their blocks, and those that are lost by the first blocks of prose. */
  private void headings(
      List<Candidate> candidates,
      Document document,
      Map<Integer, Heading> headings,
      Map<Integer, Heading> lost) {
    Beneath beneath = new Beneath(document, index, form);
    boolean old = isOld(candidates);
    Map<Integer, Integer> chosen = new SectionChoice(candidates, beneath, form, old).sections();
    Map<Integer, Integer> begun = new TreeMap<>();
    if (!old) {
      begun.putAll(new LostHeadings(beneath, chosen, form).sections());
    }
    int order = 0;
    int section = 0;
    int restarted = 0;
    for (Candidate c : candidates) {
      for (int block : List.copyOf(begun.keySet())) {
        if (block < c.block()) {
          section = begun.remove(block);
          lost.put(block, lost(section, ++order, document.blocks().get(block).place()));
          restarted = 0;
        }
      }
      Role role = role(c, chosen.containsKey(c.block()), section, restarted, old);
      if (role == null || order >= MOST_HEADINGS) {
        continue;
      }
      order++;
      restarted = role == Role.RESTART || role == Role.RAISED ? c.numeral().ordinal() : 0;
      if (role == Role.SECTION) {
        section = chosen.get(c.block());
      }
      headings.put(c.block(), heading(c, role, section, order));
    }
    for (Map.Entry<Integer, Integer> rest : begun.entrySet()) {
      int block = rest.getKey();
      lost.put(block, lost(rest.getValue(), ++order, document.blocks().get(block).place()));
    }
    lost.keySet().removeAll(headings.keySet());
  }

  private Heading lost(int section, int order, Place place) {
    String formWords = formWords(section);
    return new Heading(
        formWords, "", Style.LOST, 0, order, Role.SECTION, section, formWords, true, place);
  }

  private String formWords(int section) {
    Optional<FormSection> own = form.section(section);
    return own.isPresent() ? own.get().numeral() + "、" + own.get().name() : "";
  }

  /**
   * Whether the document follows the form before 2019: two of its headings, one of them such as no
   * report of today has.
   */
  private static boolean isOld(List<Candidate> candidates) {
    int old = 0;
    boolean legacy = false;
    for (Candidate c : candidates) {
      String name = c.numeral().rest();
      boolean heads = c.isOfFirstLevel() || c.numeral().style() == Style.NONE;
      if (heads && HeadingWords.isOld(name)) {
        old++;
        legacy |= HeadingWords.isLegacy(name);
      }
    }
    return old > 1 && legacy;
  }

  private static Role role(
      Candidate c, boolean chosen, int section, int restarted, boolean isOldForm) {
    if (chosen) {
      return Role.SECTION;
    }
    String name = c.numeral().rest();
    if (isOldForm && HeadingWords.isOld(name)) {
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
    String formWords = role == Role.SECTION ? formWords(section) : "";
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
