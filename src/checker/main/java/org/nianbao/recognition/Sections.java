package org.nianbao.recognition;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.nianbao.chinese.Blank;
import org.nianbao.document.Block;
import org.nianbao.document.Document;
import org.nianbao.document.Paragraph;
import org.nianbao.document.Table;
import org.nianbao.facts.Fact;
import org.nianbao.facts.Heading;
import org.nianbao.facts.Heading.Role;
import org.nianbao.facts.Section;
import org.nianbao.facts.Subheading;
import org.nianbao.facts.Topic;
import org.nianbao.facts.Unread;
import org.nianbao.form.Form;
import org.nianbao.form.FormSection;
import org.nianbao.form.FormTopic;
import org.nianbao.recognition.damage.TableDoubts;
import org.nianbao.recognition.outline.Outline.Part;
import org.nianbao.recognition.outline.Subheadings;
import org.nianbao.recognition.prose.ProseFacts;
import org.nianbao.recognition.prose.SignatureFinder;
import org.nianbao.recognition.table.TableScan.Piece;
import org.nianbao.recognition.words.Labels;

/**
 * The report's sections: what each is by its heading and by its content, its prose, and the topics
 * that it tells of.
 */
final class Sections {

  private final List<Part> parts;
  private final Form form;
  private final IdentityHashMap<Part, Set<String>> tablesIn = new IdentityHashMap<>();
  private final IdentityHashMap<Part, Integer> numbers = new IdentityHashMap<>();
  private final Set<Paragraph> signature = Collections.newSetFromMap(new IdentityHashMap<>());
  private final List<Fact> facts = new ArrayList<>();
  private final List<Section> sections = new ArrayList<>();
  private int subheadings;

  Sections(
      List<Part> parts,
      Form form,
      IdentityHashMap<Table, Part> partOf,
      Map<String, List<Piece>> pieces,
      Optional<SignatureFinder.Found> signature) {
    this.parts = parts;
    this.form = form;
    signature.ifPresent(found -> this.signature.addAll(found.lines()));
    pieces.forEach(
        (id, found) ->
            found.forEach(
                p ->
                    tablesIn
                        .computeIfAbsent(partOf.get(p.source()), k -> new LinkedHashSet<>())
                        .add(id)));
    number();
    parts.stream().map(Part::heading).filter(h -> h != null).forEach(facts::add);
    sections();
    facts.addAll(sections);
  }

  List<Fact> facts() {
    return facts;
  }

  /**
   * The number of the section in which the first piece of a table stands; 0 before the first
   * section.
   */
  int of(String table) {
    for (Part part : parts) {
      if (tablesIn.getOrDefault(part, Set.of()).contains(table)) {
        return numbers.getOrDefault(part, 0);
      }
    }
    return 0;
  }

  /** What may be an extraction's loss, not the report's. */
  List<Unread> doubts(Document document, Set<String> tables) {
    return new TableDoubts(parts, numbers, sections, form).find(document, tables);
  }

  /**
   * Decides for each part which section it is: its heading's, or its table's where the heading is
   * plainly wrong.
   */
  private void number() {
    for (Part part : parts) {
      if (part.heading() == null || part.heading().role() != Role.SECTION) {
        numbers.put(part, part.heading() == null ? 0 : part.heading().section());
        continue;
      }
      int named = part.heading().section();
      Set<String> tables = tablesIn.getOrDefault(part, Set.of());
      String due = form.section(named).map(FormSection::table).orElse("");
      boolean plainlyWrong = !due.isEmpty() && tables.size() == 1 && !tables.contains(due);
      numbers.put(part, plainlyWrong ? sectionOf(tables.iterator().next()) : named);
    }
  }

  private int sectionOf(String table) {
    return form.table(table).orElseThrow().section();
  }

  private void sections() {
    int order = 0;
    Section open = null;
    List<Paragraph> lines = new ArrayList<>();
    for (Part part : parts) {
      Heading heading = part.heading();
      if (heading != null && heading.role() == Role.SECTION) {
        close(open, lines);
        lines = new ArrayList<>();
        open =
            new Section(
                numbers.get(part),
                heading.section(),
                ++order,
                heading.text(),
                "",
                0,
                heading.place(),
                List.of());
      } else if (heading != null) {
        lines.add(new Paragraph(heading.text(), heading.place()));
      }
      for (Block block : part.blocks()) {
        if (block instanceof Paragraph line && !isResidue(line)) {
          lines.add(line);
        }
      }
    }
    close(open, lines);
  }

  private boolean isResidue(Paragraph line) {
    return signature.contains(line)
        || Blank.remove(line.text()).matches("[-—–]?第?\\d{1,3}页?[-—–]?")
        || ProseFacts.isOnlyPlaceholder(line.text());
  }

  private void close(Section open, List<Paragraph> lines) {
    topics(open == null ? 0 : open.number(), lines);
    if (open == null) {
      return;
    }
    StringBuilder prose = new StringBuilder();
    for (Paragraph line : lines) {
      prose.append(prose.isEmpty() ? "" : "\n").append(line.text());
    }
    sections.add(
        new Section(
            open.number(),
            open.named(),
            open.order(),
            open.heading(),
            prose.toString(),
            Labels.key(prose.toString()).length(),
            open.place(),
            lines));
    List<Subheading> found = Subheadings.of(open.number(), lines, subheadings);
    subheadings += found.size();
    facts.addAll(found);
  }

  private void topics(int section, List<Paragraph> lines) {
    for (FormTopic topic : form.topics()) {
      if (topic.section() != 0 && topic.section() != section) {
        continue;
      }
      for (Paragraph line : lines) {
        Optional<String> phrase =
            topic.phrases().stream().filter(line.text()::contains).findFirst();
        if (phrase.isPresent()) {
          facts.add(new Topic(topic.id(), topic.kind(), section, phrase.get(), line.place()));
          break;
        }
      }
    }
  }
}
