package org.nianbao.recognition;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.nianbao.document.Budget;
import org.nianbao.document.Budget.Stage;
import org.nianbao.document.Document;
import org.nianbao.document.Limits;
import org.nianbao.document.Paragraph;
import org.nianbao.document.Place;
import org.nianbao.facts.Fact;
import org.nianbao.facts.Given;
import org.nianbao.facts.LeftOpen;
import org.nianbao.facts.NoForm;
import org.nianbao.facts.NotAReport;
import org.nianbao.facts.Report;
import org.nianbao.facts.Signature;
import org.nianbao.facts.Subject;
import org.nianbao.facts.Subject.YearEvidence;
import org.nianbao.facts.Title;
import org.nianbao.facts.Unread;
import org.nianbao.form.Form;
import org.nianbao.form.FormSection;
import org.nianbao.form.FormSection.Content;
import org.nianbao.form.Forms;
import org.nianbao.recognition.claim.Claims;
import org.nianbao.recognition.claim.Reporter;
import org.nianbao.recognition.damage.LostDates;
import org.nianbao.recognition.loose.LooseTables;
import org.nianbao.recognition.loose.LooseTables.LaidOut;
import org.nianbao.recognition.outline.Outline;
import org.nianbao.recognition.outline.Outline.OutlinePart;
import org.nianbao.recognition.outline.PageDay;
import org.nianbao.recognition.outline.PageLines;
import org.nianbao.recognition.outline.PreambleReader;
import org.nianbao.recognition.outline.TitleFinder;
import org.nianbao.recognition.prose.BodyNames;
import org.nianbao.recognition.prose.Deadlines;
import org.nianbao.recognition.prose.ProseFacts;
import org.nianbao.recognition.prose.Publishing;
import org.nianbao.recognition.prose.SignatureFinder;
import org.nianbao.recognition.prose.YearFinder;
import org.nianbao.recognition.prose.YearFinder.Year;
import org.nianbao.recognition.prose.YearVotes;
import org.nianbao.recognition.table.FormIndex;
import org.nianbao.recognition.table.TableCut;
import org.nianbao.recognition.table.TableReader;
import org.nianbao.recognition.table.TableReading;
import org.nianbao.recognition.table.TableScan.TablePiece;
import org.nianbao.wording.Messages;
import org.nianbao.wording.Wording;

/**
 * Turns a document into the facts of a report: outline, title, year, tables, figures, and what the
 * prose says. Thread-safe.
 */
public final class Recognition {

  /** What a block, a line and a character of it cost the steps that look at all of them. */
  private static final long STEPS_OF_A_BLOCK = 100;

  private static final long STEPS_OF_A_LINE = 200;
  private static final long STEPS_OF_A_ROW = 1_000;
  private static final long STEPS_OF_A_CHARACTER = 50;

  private final Forms forms;
  private final FormIndex index;
  private final LooseTables looseTables;
  private final Outline outline;
  private final PreambleReader preamble;
  private final OtherKinds kinds;
  private final Deadlines deadlines;

  /** What the form asks for, by edition: the same for each report. */
  private final Map<String, List<Fact>> due = new ConcurrentHashMap<>();

  /** Recognition by the given editions of the form, without deadlines and limits. */
  public Recognition(Forms forms) {
    this(forms, Deadlines.NONE);
  }

  /** Recognition by the given editions of the form and deadlines for publication. */
  public Recognition(Forms forms, Deadlines deadlines) {
    this.forms = forms;
    this.deadlines = deadlines;
    this.index = new FormIndex(forms);
    this.looseTables = new LooseTables(index, forms);
    this.outline = new Outline(forms.newest(), index);
    this.preamble = new PreambleReader(forms.newest());
    this.kinds = new OtherKinds(forms.newest());
  }

  /**
   * Returns what a document says in the form's terms. Never fails: what cannot be read is among the
   * facts as {@link Unread}.
   */
  public Report recognize(Document source, Given given) {
    return recognize(source, given, new Budget(Limits.DEFAULT));
  }

  /**
   * The same within a budget.
   *
   * @throws org.nianbao.document.BudgetSpentException if it does not suffice
   */
  public Report recognize(Document source, Given given, Budget budget) {
    budget.enter(Stage.RECOGNITION);
    LaidOut laid = looseTables.laidOut(source, budget);
    Document document = laid.document();
    budget.spend(STEPS_OF_A_BLOCK * document.blocks().size());
    List<OutlinePart> parts = outline.parts(document);
    TablePieces pieces = TablePieces.in(parts, index, forms.newest());
    Optional<SignatureFinder.FoundSignature> signed =
        SignatureFinder.find(document.blocks(), forms.newest().sections().size());
    Optional<Signature> signature =
        signed.isEmpty() ? Optional.empty() : Optional.of(signed.get().signature());
    String signedAs = signature.isPresent() ? signature.get().agency() : "";
    Optional<Title> title = TitleFinder.find(parts.get(0).blocks(), document, signedAs);
    Optional<NotAReport> other = kinds.notAReport(document, parts, title, pieces);
    if (other.isPresent()) {
      return new Report(List.of(other.get()), forms.newest(), document.metadata().published());
    }

    String agency = Identification.agency(given, title, signature, parts.get(0).blocks(), document);
    List<Fact> prose = prose(parts, agency, budget);
    YearVotes votes = YearVotes.of(title, prose, parts, signature);
    Year year = votes.outvoted().orElse(YearFinder.find(given, title, prose, document, signature));
    if (!forms.cover(year.value()) && year.value() > 0 && (pieces.isEmpty() || votes.agree())) {
      return noForm(agency, signature, year, title, document);
    }
    List<TableReading> tables = tables(pieces, forms.forYear(year.value()), budget);
    Form inForce = inForce(year, tables);
    Subject subject = Identification.subject(agency, signature, year, inForce);
    Sections sections = new Sections(parts, inForce, pieces, signed);

    List<Fact> facts = new ArrayList<>(preambles(parts));
    facts.add(subject);
    addTo(facts, title);
    if (given.year().isEmpty()) {
      addTo(facts, votes.titleOutOfStep());
    }
    if (year.evidence() == YearEvidence.NONE) {
      facts.add(YearFinder.unread());
    }
    facts.addAll(sections.facts());
    facts.addAll(due(inForce));
    TableResults results = new TableResults(laid, pieces, inForce);
    for (TableReading table : tables) {
      Form followed = forms.edition(table.edition()).orElse(inForce);
      facts.addAll(results.facts(table, followed, sections.of(table.table())));
    }
    facts.addAll(laid.unreadTables(pieces.tables(), inForce));
    facts.addAll(sections.doubts(document, laid.withUnread(pieces.tables())));
    facts.addAll(prose);
    addTo(facts, LeftOpen.of(source.metadata().leftovers()));
    List<String> signers = signature.isPresent() ? List.of(signedAs) : List.of();
    Reporter reporter = new Reporter(agency, signers, year.value());
    facts.addAll(claims(parts, new Claims(inForce, facts, reporter, budget), inForce));
    addTo(facts, signature);
    facts.addAll(laid.repeated());
    facts.addAll(LostDates.in(document, signature));
    String titled = title.isPresent() ? title.get().agency() : "";
    new BodyNames(titled).addTo(facts, parts, signature);
    Optional<PageDay> page = PageLines.day(document);
    facts.addAll(Publishing.facts(subject, signature, given.published(), page, prose, deadlines));
    return new Report(facts, inForce, date(page));
  }

  private static void addTo(List<Fact> facts, Optional<? extends Fact> fact) {
    if (fact.isPresent()) {
      facts.add(fact.get());
    }
  }

  private static Optional<LocalDate> date(Optional<PageDay> page) {
    return page.isPresent() ? Optional.of(page.get().date()) : Optional.empty();
  }

  private List<Fact> due(Form form) {
    List<Fact> known = due.get(form.edition());
    if (known == null) {
      known = new Due(form, forms).facts();
      due.put(form.edition(), known);
    }
    return known;
  }

  /** A report for a year that no form covers: whose it is, and that it is not judged. */
  private Report noForm(
      String agency,
      Optional<Signature> signature,
      Year year,
      Optional<Title> title,
      Document document) {
    boolean old = year.value() < forms.editions().get(0).firstYear();
    Form form = old ? forms.editions().get(0) : forms.newest();
    Wording reason =
        old
            ? Messages.say("recognition.old-form", year.value(), forms.years())
            : Messages.say("recognition.no-form", year.value(), forms.years());
    NoForm none =
        new NoForm(
            year.value(),
            reason,
            title.map(Title::text).orElse(""),
            title.map(Title::place).orElse(Place.UNKNOWN));
    Subject subject = Identification.subject(agency, signature, year, form);
    List<Fact> facts = new ArrayList<>(List.of(subject, none));
    addTo(facts, title);
    addTo(facts, signature);
    facts.add(new Unread(Unread.ALL, true, reason));
    return new Report(facts, form, date(PageLines.day(document)));
  }

  private List<Fact> prose(List<OutlinePart> parts, String agency, Budget budget) {
    ProseFacts prose = new ProseFacts(forms, agency);
    for (OutlinePart part : parts) {
      for (Paragraph line : part.paragraphs()) {
        budget.spend(STEPS_OF_A_LINE + STEPS_OF_A_CHARACTER * line.text().length());
        prose.read(line, part.section());
      }
    }
    return prose.facts();
  }

  private List<Fact> preambles(List<OutlinePart> parts) {
    List<Fact> found = new ArrayList<>();
    for (OutlinePart part : parts) {
      if (part.heading() == null) {
        for (Paragraph line : part.paragraphs()) {
          addTo(found, preamble.read(line));
        }
      }
    }
    return found;
  }

  private List<TableReading> tables(TablePieces pieces, Optional<Form> preferred, Budget budget) {
    List<TableReading> tables = new ArrayList<>();
    for (String id : index.tableIds()) {
      List<TablePiece> own = pieces.of(id);
      if (!own.isEmpty()) {
        for (TablePiece piece : own) {
          budget.spend(STEPS_OF_A_ROW * piece.source().rows().size());
        }
        tables.add(TableReader.read(TableCut.joined(own), index, forms, preferred));
      }
    }
    return tables;
  }

  /** The edition in force; where the year is unknown, the one that the first table follows. */
  private Form inForce(Year year, List<TableReading> tables) {
    if (year.value() > 0) {
      return forms.forYear(year.value()).orElse(forms.editions().get(0));
    }
    return tables.isEmpty()
        ? forms.newest()
        : forms.edition(tables.get(0).edition()).orElse(forms.newest());
  }

  /** Claims of the sections about the year; of those about problems what they count in passing. */
  private static List<Fact> claims(List<OutlinePart> parts, Claims claims, Form form) {
    for (OutlinePart part : parts) {
      Optional<FormSection> section = form.section(part.section());
      boolean ofYear = section.isPresent() && section.get().content() == Content.YEAR;
      for (Paragraph line : part.paragraphs()) {
        if (ofYear) {
          claims.read(line, part.section());
        } else {
          claims.readInPassing(line, part.section());
        }
      }
    }
    return claims.facts();
  }
}
