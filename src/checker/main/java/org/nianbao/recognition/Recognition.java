package org.nianbao.recognition;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.nianbao.agency.AgencyName;
import org.nianbao.chinese.Blank;
import org.nianbao.document.Block;
import org.nianbao.document.Document;
import org.nianbao.document.Paragraph;
import org.nianbao.document.Place;
import org.nianbao.document.Table;
import org.nianbao.facts.Fact;
import org.nianbao.facts.Given;
import org.nianbao.facts.Heading;
import org.nianbao.facts.NotAReport;
import org.nianbao.facts.Rebuilt;
import org.nianbao.facts.Report;
import org.nianbao.facts.Signature;
import org.nianbao.facts.Subject;
import org.nianbao.facts.Subject.YearEvidence;
import org.nianbao.facts.Title;
import org.nianbao.facts.Unread;
import org.nianbao.form.Form;
import org.nianbao.form.FormSection;
import org.nianbao.form.FormTable;
import org.nianbao.form.Forms;
import org.nianbao.recognition.claim.Claims;
import org.nianbao.recognition.damage.Damage;
import org.nianbao.recognition.damage.LostDates;
import org.nianbao.recognition.loose.LooseTables;
import org.nianbao.recognition.loose.OrderedTables;
import org.nianbao.recognition.loose.UnreadTables;
import org.nianbao.recognition.outline.Outline;
import org.nianbao.recognition.outline.Outline.Part;
import org.nianbao.recognition.outline.PreambleReader;
import org.nianbao.recognition.outline.TitleFinder;
import org.nianbao.recognition.prose.BodyNames;
import org.nianbao.recognition.prose.Deadlines;
import org.nianbao.recognition.prose.ProseFacts;
import org.nianbao.recognition.prose.Publishing;
import org.nianbao.recognition.prose.SignatureFinder;
import org.nianbao.recognition.prose.YearFinder;
import org.nianbao.recognition.table.FormIndex;
import org.nianbao.recognition.table.Identities;
import org.nianbao.recognition.table.TableCut;
import org.nianbao.recognition.table.TableFacts;
import org.nianbao.recognition.table.TableReading;
import org.nianbao.recognition.table.TableScan;
import org.nianbao.recognition.table.TableScan.Piece;

/**
 * Turns a document into the facts of a report: outline, title, year, tables, figures, and what the
 * prose tells. Thread-safe.
 */
public final class Recognition {

  private final Forms forms;
  private final FormIndex index;
  private final OrderedTables ordered;
  private final Outline outline;
  private final PreambleReader preamble;
  private final Deadlines deadlines;

  /** Recognition by the given editions of the form, without knowledge of deadlines. */
  public Recognition(Forms forms) {
    this(forms, Deadlines.NONE);
  }

  /** Recognition by the given editions of the form and deadlines for publication. */
  public Recognition(Forms forms, Deadlines deadlines) {
    this.forms = forms;
    this.deadlines = deadlines;
    this.index = new FormIndex(forms);
    this.ordered = new OrderedTables(index, forms);
    this.outline = new Outline(forms.newest());
    this.preamble = new PreambleReader(forms.newest());
  }

  /**
   * What the document says in the form's terms. Never fails: what cannot be read is among the facts
   * as {@link Unread}.
   */
  public Report recognize(Document source, Given given) {
    LooseTables loose = LooseTables.in(source, index, ordered);
    Document document = loose.document();
    List<Part> parts = outline.parts(document);
    Map<String, List<Piece>> pieces = new LinkedHashMap<>();
    IdentityHashMap<Table, Part> partOf = new IdentityHashMap<>();
    TableScan scan = new TableScan(index);
    for (Part part : parts) {
      for (Block block : part.blocks()) {
        if (block instanceof Table table) {
          partOf.put(table, part);
          scan.scan(table)
              .forEach(p -> pieces.computeIfAbsent(p.table(), k -> new ArrayList<>()).add(p));
        }
      }
    }
    pieces.replaceAll((table, found) -> ofTheForm(found, partOf));
    Optional<Title> title = TitleFinder.find(parts.get(0).blocks());
    long headed =
        parts.stream()
            .filter(p -> p.heading() != null && p.heading().role() == Heading.Role.SECTION)
            .count();
    if (title.isEmpty() && headed < 2 && pieces.isEmpty()) {
      return new Report(
          List.of(stranger(document)), forms.newest(), document.metadata().published());
    }
    Optional<SignatureFinder.Found> signature = SignatureFinder.find(document.blocks());
    Reading reading = new Reading(loose, parts, pieces, partOf, title, signature, given);
    return reading.report();
  }

  /**
   * The pieces of a table without those that stand amid prose, where others stand in the section of
   * the table: a summary in 总体情况 may look much like the form's table.
   */
  private List<Piece> ofTheForm(List<Piece> found, IdentityHashMap<Table, Part> partOf) {
    String table = found.get(0).table();
    int section = forms.newest().table(table).orElseThrow().section();
    boolean own = found.stream().anyMatch(p -> section(partOf.get(p.source())) == section);
    return !own
        ? found
        : found.stream().filter(p -> !isProse(section(partOf.get(p.source())))).toList();
  }

  private static int section(Part part) {
    return part.heading() == null ? 0 : part.heading().section();
  }

  private boolean isProse(int section) {
    return forms.newest().section(section).map(FormSection::isProse).orElse(true);
  }

  private static NotAReport stranger(Document document) {
    for (Block block : document.blocks()) {
      if (block instanceof Paragraph line) {
        String text = Blank.remove(line.text());
        return new NotAReport(
            text.length() > 40 ? text.substring(0, 40) + "…" : text, line.place());
      }
    }
    return new NotAReport("（没有文字）", Place.UNKNOWN);
  }

  /** One document on its way to facts. */
  private final class Reading {
    private final LooseTables loose;
    private final Document document;
    private final List<Part> parts;
    private final Map<String, List<Piece>> pieces;
    private final IdentityHashMap<Table, Part> partOf;
    private final Optional<Title> title;
    private final Optional<SignatureFinder.Found> signature;
    private final Given given;
    private final List<Fact> facts = new ArrayList<>();

    Reading(
        LooseTables loose,
        List<Part> parts,
        Map<String, List<Piece>> pieces,
        IdentityHashMap<Table, Part> partOf,
        Optional<Title> title,
        Optional<SignatureFinder.Found> signature,
        Given given) {
      this.loose = loose;
      this.document = loose.document();
      this.parts = parts;
      this.pieces = pieces;
      this.partOf = partOf;
      this.title = title;
      this.signature = signature;
      this.given = given;
    }

    Report report() {
      String agency = agency();
      ProseFacts prose = prose(agency);
      YearFinder.Year year =
          YearFinder.find(
              given,
              title,
              prose.facts(),
              document,
              signature.map(SignatureFinder.Found::signature));
      Map<String, TableReading> tables = readTables(year.value());
      Form inForce = inForce(year, tables);
      Subject subject = subject(agency, year, inForce);
      facts.add(subject);
      title.ifPresent(facts::add);
      if (year.evidence() == YearEvidence.NONE) {
        facts.add(YearFinder.unread());
      }
      Sections sections = new Sections(parts, inForce, partOf, pieces, signature);
      facts.addAll(sections.facts());
      facts.addAll(new Due(inForce, forms).facts());
      tables.forEach((id, table) -> tableFacts(table, inForce, sections));
      facts.addAll(sections.doubts(document, tables.keySet()));
      facts.addAll(prose.facts());
      facts.addAll(claims(agency, year.value(), inForce));
      Optional<Signature> signed = signature.map(SignatureFinder.Found::signature);
      signed.ifPresent(facts::add);
      facts.addAll(loose.repeated());
      facts.addAll(LostDates.in(document, signed));
      facts.addAll(new BodyNames(title.map(Title::agency).orElse("")).in(parts, signed));
      facts.add(
          Publishing.fact(
              subject, signed, given.published(), document.metadata().published(), deadlines));
      return new Report(facts, inForce, document.metadata().published());
    }

    private ProseFacts prose(String agency) {
      ProseFacts prose = new ProseFacts(forms, agency);
      int section = 0;
      for (Part part : parts) {
        section = part.heading() == null ? 0 : part.heading().section();
        for (Block block : part.blocks()) {
          if (block instanceof Paragraph line) {
            prose.read(line, section);
            if (part.heading() == null) {
              preamble.read(line).ifPresent(facts::add);
            }
          }
        }
      }
      return prose;
    }

    /** Claims of every section but the plans and problems of section five. */
    private List<Fact> claims(String agency, int year, Form inForce) {
      boolean wholeRegion =
          switch (AgencyName.level(agency)) {
            case PROVINCE, CITY, COUNTY -> true;
            default -> false;
          };
      Claims claims = new Claims(inForce, facts, agency, year, wholeRegion);
      int section = 0;
      for (Part part : parts) {
        section = part.heading() == null ? 0 : part.heading().section();
        for (Block block : part.blocks()) {
          if (block instanceof Paragraph line && section != 0 && section != 5) {
            claims.read(line, section);
          }
        }
      }
      return claims.facts();
    }

    private Map<String, TableReading> readTables(int year) {
      String edition = forms.forYear(year).map(Form::edition).orElse("");
      Map<String, TableReading> tables = new LinkedHashMap<>();
      for (String id : index.tableIds()) {
        if (pieces.containsKey(id)) {
          Map<String, FormTable> editions = new LinkedHashMap<>();
          forms.editions().forEach(f -> editions.put(f.edition(), f.table(id).orElseThrow()));
          tables.put(
              id, new TableReading(TableCut.joined(pieces.get(id)), index, edition, editions));
        }
      }
      return tables;
    }

    private Form inForce(YearFinder.Year year, Map<String, TableReading> tables) {
      return forms
          .forYear(year.value())
          .orElseGet(
              () ->
                  year.value() > 0
                      ? forms.editions().get(0)
                      : tables.values().stream()
                          .findFirst()
                          .flatMap(t -> edition(t.edition))
                          .orElse(forms.newest()));
    }

    private Optional<Form> edition(String name) {
      return forms.editions().stream().filter(f -> f.edition().equals(name)).findFirst();
    }

    private String agency() {
      return given
          .agency()
          .or(() -> title.map(Title::agency).filter(a -> !a.isEmpty()))
          .or(() -> signature.map(s -> s.signature().agency()).filter(a -> !a.isEmpty()))
          .or(() -> document.metadata().publisher())
          .orElse("");
    }

    private Subject subject(String agency, YearFinder.Year year, Form inForce) {
      // a government's report may be signed by its office; a short name is told by the signature
      String fullest =
          signature
              .map(s -> s.signature().agency())
              .filter(signed -> signed.length() > agency.length())
              .filter(signed -> !AgencyName.isGovernment(agency))
              .orElse(agency);
      return new Subject(
          agency,
          AgencyName.level(fullest),
          AgencyName.isGovernment(fullest),
          AgencyName.isBelowCity(fullest),
          year.value(),
          year.evidence(),
          inForce.edition());
    }

    private void tableFacts(TableReading table, Form inForce, Sections sections) {
      Form followed = edition(table.edition).orElse(inForce);
      Table.Marks marks =
          pieces.get(table.table).stream()
              .map(p -> p.source().marks())
              .max(Comparator.naturalOrder())
              .orElseThrow();
      facts.addAll(loose.missing(table.table, followed));
      List<Fact> damage = Damage.in(table, document, marks, followed);
      if (marks == Table.Marks.POSITIONS
          && !table.isWhole(followed.table(table.table).orElseThrow())) {
        facts.add(UnreadTables.unclear(table.table, followed));
        return;
      }
      if (marks != Table.Marks.CELLS && !table.hasFigures()) {
        facts.add(UnreadTables.unfilled(table.table, followed));
        return;
      }
      facts.addAll(damage);
      Rebuilt.of(followed.table(table.table).orElseThrow(), marks, table.place)
          .ifPresent(facts::add);
      TableFacts read = new TableFacts(table, followed, inForce, sections.of(table.table));
      facts.addAll(read.facts());
      facts.addAll(Identities.of(followed, table.table, read));
    }
  }
}
