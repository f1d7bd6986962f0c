package org.nianbao.recognition.outline;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.nianbao.document.Block;
import org.nianbao.document.Document;
import org.nianbao.document.Paragraph;
import org.nianbao.document.Place;
import org.nianbao.document.Table;
import org.nianbao.facts.Heading;
import org.nianbao.facts.Heading.Role;
import org.nianbao.facts.Heading.Style;
import org.nianbao.form.Form;
import org.nianbao.form.FormTable;
import org.nianbao.recognition.outline.HeadingWords.Named;
import org.nianbao.recognition.words.Labels;
import org.nianbao.recognition.words.Numeral;

/**
 * The first-level headings of a document and what stands under each. A line is a heading if it is
 * numbered as the form numbers its headings (一、), or if it says just what one of the form's
 * headings says and no better line does.
 */
public final class Outline {

  /**
   * A heading and the blocks up to the next one; the part before the first heading has none (null).
   */
  public record Part(Heading heading, List<Block> blocks) {}

  /** What a line may be. */
  private record Candidate(int block, Paragraph line, Numeral numeral, Named named) {
    boolean isNumbered() {
      return numeral.style() == Style.CHINESE;
    }
  }

  private static final int LONGEST = 45;

  private static final Pattern FIGURES_BEHIND = Pattern.compile("[0-9]+$");

  /** So much of a label is enough to know it by. */
  private static final int FEWEST_LETTERS = 4;

  private final HeadingWords words;
  private final Form form;

  /** Labels of rows that the form numbers as it numbers its headings: 一、本年新收… */
  private final List<String> numberedLabels = new ArrayList<>();

  public Outline(Form form) {
    this.form = form;
    this.words = new HeadingWords(form);
    for (FormTable table : form.tables()) {
      table.rows().forEach(row -> addLabel(row.numeral(), row.label(), row.synonyms()));
      table.groups().forEach(g -> addLabel(g.numeral(), g.label(), g.synonyms()));
    }
  }

  private void addLabel(String numeral, String label, List<String> synonyms) {
    if (numeral.endsWith("、")) {
      numberedLabels.add(Labels.key(label));
      synonyms.forEach(synonym -> numberedLabels.add(Labels.key(synonym)));
    }
  }

  /** The document's parts in order; the first is what stands before the first heading. */
  public List<Part> parts(Document document) {
    List<Candidate> candidates = candidates(document);
    Map<Integer, Heading> headings = headings(candidates, document);
    List<Part> parts = new ArrayList<>();
    List<Block> blocks = new ArrayList<>();
    Heading open = null;
    for (int i = 0; i < document.blocks().size(); i++) {
      Heading heading = headings.get(i);
      if (heading == null) {
        blocks.add(document.blocks().get(i));
        continue;
      }
      parts.add(new Part(open, blocks));
      blocks = new ArrayList<>();
      open = heading;
      String tail = tail(candidates, i);
      if (!tail.isEmpty()) {
        blocks.add(new Paragraph(tail, heading.place()));
      }
    }
    parts.add(new Part(open, blocks));
    return parts;
  }

  private static String tail(List<Candidate> candidates, int block) {
    return candidates.stream()
        .filter(c -> c.block() == block)
        .map(c -> c.named().tail())
        .findFirst()
        .orElse("");
  }

  private List<Candidate> candidates(Document document) {
    List<Candidate> candidates = new ArrayList<>();
    for (int i = 0; i < document.blocks().size(); i++) {
      if (!(document.blocks().get(i) instanceof Paragraph line)) {
        continue;
      }
      String text = line.text().replace("\n", "");
      if (text.length() > LONGEST) {
        continue;
      }
      Numeral numeral = Numeral.split(text);
      Named named = words.named(numeral.rest());
      boolean sentence = numeral.rest().endsWith("。") || numeral.rest().contains("。");
      if (numeral.style() == Style.CHINESE
          ? (named.section() > 0 || !(sentence || isTableLabel(numeral.rest())))
              && !numeral.rest().isEmpty()
          : named.sure() || (numeral.style() == Style.NONE && HeadingWords.isLegacy(text))) {
        candidates.add(new Candidate(i, line, numeral, named));
      }
    }
    addRunIn(candidates, document);
    return withoutContents(candidates);
  }

  /**
   * Whether a line is the label of a row, or its beginning, alone or before the row's figures: of a
   * table that came without its cells and could not be put together.
   */
  private boolean isTableLabel(String words) {
    String key = FIGURES_BEHIND.matcher(Labels.key(words)).replaceFirst("");
    return key.length() >= FEWEST_LETTERS
        && numberedLabels.stream().anyMatch(label -> label.startsWith(key));
  }

  /** Adds headings that run on into their first sentence, where no line of its own names them. */
  private void addRunIn(List<Candidate> candidates, Document document) {
    Set<Integer> named = new HashSet<>();
    candidates.forEach(c -> named.add(c.named().section()));
    for (int i = 0; i < document.blocks().size(); i++) {
      if (document.blocks().get(i) instanceof Paragraph line && line.text().length() > LONGEST) {
        Numeral numeral = Numeral.split(line.text());
        Named opening =
            numeral.style() == Style.CHINESE ? words.opening(numeral.rest()) : Named.NOTHING;
        if (opening.section() > 0 && !named.contains(opening.section())) {
          String head = numeral.rest().substring(0, HeadingWords.endOfHead(numeral.rest()));
          candidates.add(
              new Candidate(
                  i,
                  new Paragraph(numeral.mark() + head, line.place()),
                  new Numeral(numeral.style(), numeral.ordinal(), numeral.mark(), head),
                  opening));
        }
      }
    }
    candidates.sort(Comparator.comparingInt(Candidate::block));
  }

  /**
   * Drops a table of contents: lines that name sections which follow again later, with nothing
   * between them.
   */
  private static List<Candidate> withoutContents(List<Candidate> candidates) {
    Set<Integer> drop = new HashSet<>();
    for (int i = 0; i + 1 < candidates.size(); i++) {
      Candidate candidate = candidates.get(i);
      boolean bare =
          candidates.get(i + 1).block() == candidate.block() + 1
              && candidate.named().tail().isEmpty();
      boolean partOfList = bare || (i > 0 && drop.contains(i - 1) && follows(candidates, i));
      if (partOfList && namedLater(candidates, i)) {
        drop.add(i);
      }
    }
    List<Candidate> kept = new ArrayList<>();
    for (int i = 0; i < candidates.size(); i++) {
      if (!drop.contains(i)) {
        kept.add(candidates.get(i));
      }
    }
    return drop.size() >= 3 ? kept : candidates;
  }

  private static boolean follows(List<Candidate> candidates, int i) {
    return candidates.get(i).block() == candidates.get(i - 1).block() + 1;
  }

  private static boolean namedLater(List<Candidate> candidates, int i) {
    int section = candidates.get(i).named().section();
    return section > 0
        && candidates.stream().skip(i + 1).anyMatch(c -> c.named().section() == section);
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
            .filter(c -> c.named().official())
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
    List<Candidate> official = numbered.stream().filter(c -> c.named().official()).toList();
    if (!official.isEmpty()) {
      return official;
    }
    List<Candidate> sure = numbered.stream().filter(c -> c.named().sure()).toList();
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
    String due =
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
        due,
        c.named().official(),
        place);
  }
}
