package org.nianbao.joining;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.nianbao.document.Attachment;
import org.nianbao.document.Block;
import org.nianbao.document.Budget;
import org.nianbao.document.Document;
import org.nianbao.document.Paragraph;
import org.nianbao.document.Picture;
import org.nianbao.document.Table;
import org.nianbao.facts.Heading;
import org.nianbao.facts.Report;
import org.nianbao.facts.Section;
import org.nianbao.form.Form;
import org.nianbao.form.FormSection;
import org.nianbao.form.Forms;
import org.nianbao.recognition.loose.LooseTables;
import org.nianbao.recognition.outline.Outline;
import org.nianbao.recognition.outline.Outline.OutlinePart;
import org.nianbao.recognition.table.FormIndex;

/**
 * Joins the files of a report: tables and sections that its main file lacks are taken from another
 * one and inserted where the form has them, each with its place in its own file. Thread-safe.
 */
final class Joining {

  /**
   * A joined report.
   *
   * @param document the whole report, in the order of the form
   * @param tables the tables that came from the further file, by their ids
   * @param sections the sections that came from it with their headings
   */
  public record Joined(Document document, List<String> tables, List<Integer> sections) {

    /** Copies the lists. */
    public Joined {
      tables = List.copyOf(tables);
      sections = List.copyOf(sections);
    }

    /** Returns whether the further file held nothing that was missing. */
    public boolean isNothing() {
      return tables.isEmpty() && sections.isEmpty();
    }
  }

  /** A stretch of a document under one heading; section 0 for what is under no section's. */
  private record Stretch(int from, int to, int section) {}

  /** Blocks to stand before the given one of the main document. */
  private record InsertedBlocks(int before, int section, List<Block> blocks) {}

  private final Forms forms;
  private final FormIndex index;
  private final LooseTables looseTables;
  private final Outline outline;

  /** Joining by the given editions of the form. */
  public Joining(Forms forms) {
    this.forms = forms;
    this.index = new FormIndex(forms);
    this.looseTables = new LooseTables(index, forms);
    this.outline = new Outline(forms.newest(), index);
  }

  /** Returns the ids of the form's tables that a document holds, summaries amid prose left out. */
  public Set<String> tables(Document source, Budget budget) {
    Document document = looseTables.laidOut(source, budget).document();
    Set<String> tables = new LinkedHashSet<>();
    TableCutting cutting = new TableCutting(index);
    for (OutlinePart part : outline.parts(document)) {
      if (isAmidProse(part.section())) {
        continue; // a summary there is no table of the form
      }
      for (Block block : part.blocks()) {
        if (block instanceof Table table) {
          tables.addAll(cutting.ids(table));
        }
      }
    }
    return tables;
  }

  /** Whether a section is prose; below the heading of the last one appendices may follow. */
  private boolean isAmidProse(int section) {
    Form form = forms.newest();
    return section < form.sections().size()
        && form.section(section).filter(FormSection::isProse).isPresent();
  }

  /** Returns the numbers of the sections of prose that are not empty. */
  public static Set<Integer> prose(Report report) {
    Set<Integer> sections = new TreeSet<>();
    report
        .all(Section.class)
        .filter(section -> section.characters() > 0)
        .map(Section::number)
        .filter(number -> report.form().section(number).map(FormSection::isProse).orElse(false))
        .forEach(sections::add);
    return sections;
  }

  /**
   * Returns a report with what it lacks and another file has.
   *
   * @param file how places name that file
   */
  public Joined join(Document main, Document other, String file, Budget budget) {
    Set<String> have = tables(main, budget);
    List<Stretch> own = stretches(main);
    Set<Integer> headed = new TreeSet<>();
    own.forEach(stretch -> headed.add(stretch.section()));
    Set<String> taken = new LinkedHashSet<>();
    Set<Integer> sections = new TreeSet<>();
    List<InsertedBlocks> insertions = new ArrayList<>();
    TableCutting cutting = new TableCutting(index);
    for (Stretch stretch : stretches(other)) {
      List<Block> blocks = other.blocks().subList(stretch.from(), stretch.to());
      int section = stretch.section();
      if (section > 0 && !headed.contains(section)) {
        List<Block> lacking = new ArrayList<>();
        for (Block block : blocks) {
          Set<String> ids = block instanceof Table table ? cutting.ids(table) : Set.of();
          if (ids.isEmpty() || !have.containsAll(ids)) {
            taken.addAll(ids);
            lacking.add(in(file, block));
          }
        }
        sections.add(section);
        insertions.add(new InsertedBlocks(begin(own, section, main), section, lacking));
        continue;
      }
      for (Block block : blocks) {
        if (block instanceof Table table) {
          for (TableCutting.Cut cut : cutting.cuts(table)) {
            if (!have.contains(cut.table())) {
              taken.add(cut.table());
              int due = forms.newest().table(cut.table()).orElseThrow().section();
              insertions.add(
                  new InsertedBlocks(end(own, due, main), due, List.of(in(file, cut.piece()))));
            }
          }
        }
      }
    }
    return new Joined(
        new Document(
            main.format(), inserted(main, insertions), main.metadata(), others(main, file)),
        List.copyOf(taken),
        List.copyOf(sections));
  }

  /** The attachments that are not the file. */
  private static List<Attachment> others(Document main, String file) {
    return main.attachments().stream().filter(one -> !one.files().contains(file)).toList();
  }

  private static List<Block> inserted(Document main, List<InsertedBlocks> insertions) {
    List<Block> blocks = new ArrayList<>();
    for (int i = 0; i <= main.blocks().size(); i++) {
      int before = i;
      insertions.stream()
          .filter(insertion -> insertion.before() == before)
          .sorted((a, b) -> Integer.compare(a.section(), b.section()))
          .forEach(insertion -> blocks.addAll(insertion.blocks()));
      if (i < main.blocks().size()) {
        blocks.add(main.blocks().get(i));
      }
    }
    return blocks;
  }

  /** Where a section belongs that the document does not have: before the first later one. */
  private static int begin(List<Stretch> own, int section, Document main) {
    return own.stream()
        .filter(stretch -> stretch.section() > section)
        .mapToInt(Stretch::from)
        .findFirst()
        .orElse(main.blocks().size());
  }

  /** The end of a section, or where it belongs. */
  private static int end(List<Stretch> own, int section, Document main) {
    return own.stream()
        .filter(stretch -> stretch.section() == section)
        .mapToInt(Stretch::to)
        .findFirst()
        .orElseGet(() -> begin(own, section, main));
  }

  private List<Stretch> stretches(Document document) {
    List<Stretch> stretches = new ArrayList<>();
    int from = 0;
    int section = 0;
    for (OutlinePart part : outline.parts(document)) {
      if (part.heading() == null) {
        continue;
      }
      int at = line(document, part.heading(), from);
      stretches.add(new Stretch(from, at, section));
      from = at;
      section = part.heading().role() == Heading.Role.SECTION ? part.heading().section() : 0;
    }
    stretches.add(new Stretch(from, document.blocks().size(), section));
    return stretches;
  }

  private static int line(Document document, Heading heading, int from) {
    for (int i = from; i < document.blocks().size(); i++) {
      Block block = document.blocks().get(i);
      if (block instanceof Paragraph && block.place().equals(heading.place())) {
        return i;
      }
    }
    throw new IllegalStateException("every heading is a line of its document");
  }

  private static Block in(String file, Block block) {
    if (block instanceof Table table) {
      return TableCutting.in(file, table);
    }
    return block instanceof Paragraph line
        ? new Paragraph(line.text(), line.place().in(file))
        : new Picture(((Picture) block).name(), block.place().in(file));
  }
}
