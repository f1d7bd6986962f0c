package org.nianbao.recognition;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.nianbao.chinese.Blank;
import org.nianbao.document.Block;
import org.nianbao.document.Document;
import org.nianbao.document.Paragraph;
import org.nianbao.facts.Fact;
import org.nianbao.facts.Heading;
import org.nianbao.facts.Heading.Role;
import org.nianbao.facts.Section;
import org.nianbao.facts.Subheading;
import org.nianbao.facts.Topic;
import org.nianbao.form.Form;
import org.nianbao.form.FormSection;
import org.nianbao.form.FormTopic;
import org.nianbao.recognition.damage.TableDoubts;
import org.nianbao.recognition.outline.Outline.OutlinePart;
import org.nianbao.recognition.outline.Subheadings;
import org.nianbao.recognition.prose.AspectReader;
import org.nianbao.recognition.prose.ProblemReader;
import org.nianbao.recognition.prose.ProseFacts;
import org.nianbao.recognition.prose.SignatureFinder;
import org.nianbao.recognition.table.TableScan.TablePiece;
import org.nianbao.recognition.words.Labels;

/**
 * Finds for the parts of a document which sections of the form they are, by heading and by content,
 * with their prose and the topics that it covers.
 */
final class Sections {

  private final List<OutlinePart> parts;
  private final Form form;
  private final IdentityHashMap<OutlinePart, Set<String>> tablesIn = new IdentityHashMap<>();
  private final IdentityHashMap<OutlinePart, Integer> numbers = new IdentityHashMap<>();
  private final Set<Paragraph> signature = Collections.newSetFromMap(new IdentityHashMap<>());
  private final List<Fact> facts = new ArrayList<>();
  private final List<Section> sections = new ArrayList<>();
  private int subheadings;

  Sections(
      List<OutlinePart> parts,
      Form form,
      TablePieces pieces,
      Optional<SignatureFinder.FoundSignature> signature) {
    this.parts = parts;
    this.form = form;
    if (signature.isPresent()) {
      this.signature.addAll(signature.get().lines());
    }
    for (OutlinePart part : parts) {
      tablesIn.put(part, new LinkedHashSet<>());
    }
    for (String table : pieces.tables()) {
      for (TablePiece piece : pieces.of(table)) {
        tablesIn.get(pieces.partOf(piece)).add(table);
      }
    }
    number();
    for (OutlinePart part : parts) {
      if (part.heading() != null) {
        facts.add(part.heading());
      }
    }
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
    for (OutlinePart part : parts) {
      if (tablesIn.get(part).contains(table)) {
        return numbers.getOrDefault(part, 0);
      }
    }
    return 0;
  }

  /** Returns what is missing but may have been lost in extraction. */
  List<Fact> doubts(Document document, Set<String> tables) {
    return new TableDoubts(parts, numbers, sections, form).find(document, tables);
  }

  /**
   * Decides for each part which section it is: that of its heading, or that of its table where the
   * heading is one of another table.
   */
  private void number() {
    for (OutlinePart part : parts) {
      if (part.heading() == null || part.heading().role() != Role.SECTION) {
        numbers.put(part, part.heading() == null ? 0 : part.heading().section());
        continue;
      }
      int named = part.heading().section();
      Set<String> tables = tablesIn.get(part);
      Optional<FormSection> own = form.section(named);
      String due = own.isPresent() ? own.get().table() : "";
      boolean ofAnotherTable = !due.isEmpty() && tables.size() == 1 && !tables.contains(due);
      numbers.put(part, ofAnotherTable ? sectionOf(tables.iterator().next()) : named);
    }
  }

  private int sectionOf(String table) {
    return form.table(table).orElseThrow().section();
  }

  private void sections() {
    int order = 0;
    Section open = null;
    List<Paragraph> lines = new ArrayList<>();
    for (OutlinePart part : parts) {
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
            characters(prose.toString()),
            open.place(),
            lines));
    List<Subheading> found = Subheadings.of(open.number(), lines, subheadings);
    subheadings += found.size();
    facts.addAll(found);
  }

  /** As an office counts them, with punctuation; marks alone are nothing. */
  private static int characters(String prose) {
    return Labels.key(prose).isEmpty() ? 0 : Blank.remove(prose).length();
  }

  private void topics(int section, List<Paragraph> lines) {
    List<FormTopic> due = new ArrayList<>();
    for (FormTopic topic : form.topics()) {
      if (topic.section() == 0 || topic.section() == section) {
        due.add(topic);
      }
    }
    facts.addAll(AspectReader.in(lines, ofKind(due, AspectReader.KIND), section));
    List<FormTopic> problems = ofKind(due, ProblemReader.PROBLEM);
    List<FormTopic> improvements = ofKind(due, ProblemReader.IMPROVEMENT);
    boolean both = !problems.isEmpty() && !improvements.isEmpty();
    if (both) {
      facts.addAll(ProblemReader.in(lines, problems.get(0), improvements.get(0), section));
    }
    for (FormTopic topic : due) {
      boolean read =
          topic.kind().equals(AspectReader.KIND)
              || (both
                  && (topic.kind().equals(ProblemReader.PROBLEM)
                      || topic.kind().equals(ProblemReader.IMPROVEMENT)));
      if (!read) {
        mentioned(topic, section, lines);
      }
    }
  }

  private static List<FormTopic> ofKind(List<FormTopic> topics, String kind) {
    List<FormTopic> ofKind = new ArrayList<>();
    for (FormTopic topic : topics) {
      if (topic.kind().equals(kind)) {
        ofKind.add(topic);
      }
    }
    return ofKind;
  }

  private void mentioned(FormTopic topic, int section, List<Paragraph> lines) {
    for (Paragraph line : lines) {
      Optional<String> phrase = topic.phraseIn(line.text());
      if (phrase.isPresent()) {
        facts.add(new Topic(topic.id(), topic.kind(), section, phrase.get(), line.place()));
        break;
      }
    }
  }
}
