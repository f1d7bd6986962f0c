package org.nianbao.joining;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.nianbao.agency.AgencyKey;
import org.nianbao.chinese.Traditional;
import org.nianbao.document.Attachment;
import org.nianbao.document.Budget;
import org.nianbao.document.Budget.Stage;
import org.nianbao.document.Document;
import org.nianbao.document.Limits;
import org.nianbao.document.Readers;
import org.nianbao.document.Source;
import org.nianbao.document.UnreadableException;
import org.nianbao.facts.FoundTable;
import org.nianbao.facts.Given;
import org.nianbao.facts.NotAReport;
import org.nianbao.facts.Report;
import org.nianbao.facts.Title;
import org.nianbao.form.FormTable;
import org.nianbao.form.Forms;
import org.nianbao.joining.AttachedFile.Chosen;
import org.nianbao.joining.AttachedFile.Standing;
import org.nianbao.recognition.Recognition;
import org.nianbao.recognition.prose.Mentions;

/**
 * Reads a report with the files that belong to it: those that it names as its attachments and that
 * are there, or those that the user names. Nothing is joined by guess.
 */
public final class Assembly {

  /**
   * A report with all of its files that are there.
   *
   * @param companions the files that were looked at, in order
   * @param named what it names, there or not
   * @param originals the texts of those of its files that are written in traditional characters, by
   *     the names that places have for them
   */
  public record Assembled(
      Document document,
      Report report,
      List<AttachedFile> companions,
      List<Attachment> named,
      Map<String, String> originals) {}

  private final Readers readers;
  private final Limits limits;
  private final Forms forms;
  private final Recognition recognition;

  /** Made when the first file of a run is joined: most runs have none. */
  private Joining joining;

  /** Reads with the given readers and recognizes reports by the given forms. */
  public Assembly(Readers readers, Limits limits, Forms forms, Recognition recognition) {
    this.readers = readers;
    this.limits = limits;
    this.forms = forms;
    this.recognition = recognition;
  }

  private synchronized Joining joining() {
    if (joining == null) {
      joining = new Joining(forms);
    }
    return joining;
  }

  /**
   * Reads a file alone.
   *
   * @throws UnreadableException if it cannot be read
   */
  public Document document(Source source) throws UnreadableException {
    return readers.read(source, limits);
  }

  /**
   * Reads a report with its files.
   *
   * @param beside the files among which they are looked for
   * @param given what the user says of the report
   * @param budget what the report may cost, with its files
   * @throws UnreadableException if the report itself cannot be read; its files need not be
   */
  public Assembled read(Source source, NeighbourFiles beside, Given given, Budget budget)
      throws UnreadableException {
    Map<String, String> originals = new HashMap<>();
    Document document = read(source, "", originals, budget);
    Report report = recognition.recognize(document, given, budget);
    if (beside == NeighbourFiles.NONE) {
      return new Assembled(document, report, List.of(), List.of(), originals);
    }
    Whole whole = new Whole(document, report, given, originals, budget);
    List<AttachedFile> companions = new ArrayList<>();
    List<Attachment> named = List.of();
    if (!beside.namedByUser().isEmpty()) {
      for (String name : beside.namedByUser()) {
        companions.add(whole.add(name, beside, Chosen.BY_USER));
      }
    } else if (report.first(Title.class).isPresent() && report.first(NotAReport.class).isEmpty()) {
      named = asWritten(Mentions.in(document), originals.get(""));
      for (String name : present(named, beside)) {
        companions.add(whole.add(name, beside, Chosen.BY_REPORT));
      }
    }
    return new Assembled(whole.document, whole.report, companions, named, originals);
  }

  /** What was read and joined, recognized with something else that is known of it. */
  public Assembled again(Assembled read, Given given, Budget budget) {
    return new Assembled(
        read.document(),
        recognition.recognize(read.document(), given, budget),
        read.companions(),
        read.named(),
        read.originals());
  }

  private Document read(Source source, String file, Map<String, String> originals, Budget budget)
      throws UnreadableException {
    budget.enter(Stage.READING);
    Document document = readers.read(source, limits.within(budget));
    document.original().ifPresent(text -> originals.put(file, text));
    return document;
  }

  /** The attachments with their names as the original, in traditional characters, has them too. */
  private static List<Attachment> asWritten(List<Attachment> named, String original) {
    if (original == null) {
      return named;
    }
    List<Attachment> written = new ArrayList<>();
    for (Attachment one : named) {
      List<String> files = new ArrayList<>(one.files());
      one.files().forEach(file -> files.add(Traditional.quote(original, file)));
      written.add(new Attachment(one.name(), files, one.within()));
    }
    return written;
  }

  /** Returns the names of those files that are there, each once, in order. */
  public static List<String> present(List<Attachment> named, NeighbourFiles beside) {
    Set<String> known = new HashSet<>();
    List<String> present = new ArrayList<>();
    for (Attachment attachment : named) {
      Optional<String> file = attachment.files().stream().filter(beside::has).findFirst();
      if (file.isPresent() && known.add(file.get())) {
        present.add(file.get());
      }
    }
    return present;
  }

  /** Joins the files of one report, one after the other. */
  private final class Whole {
    private Document document;
    private Report report;
    private final Given given;
    private final Map<String, String> originals;
    private final Budget budget;

    Whole(
        Document document,
        Report report,
        Given given,
        Map<String, String> originals,
        Budget budget) {
      this.document = document;
      this.report = report;
      this.given = given;
      this.originals = originals;
      this.budget = budget;
    }

    /** Adds what the report lacks and the file has; returns what the file is to the report. */
    AttachedFile add(String name, NeighbourFiles beside, Chosen chosen) {
      AttachedFile file =
          new AttachedFile(name, "", "", "", Standing.UNREADABLE, JoiningNotes.unreadable(name));
      try {
        Source source = beside.load(name);
        file = file.of(source, "");
        Document other = Assembly.this.read(source, name, originals, budget);
        file = file.of(source, other.format());
        return chosen == Chosen.BY_USER
            ? joined(file, other, chosen)
            : offered(file, other, beside.rivals(name));
      } catch (UnreadableException e) {
        return file;
      }
    }

    private AttachedFile offered(AttachedFile file, Document other, List<String> rivals) {
      Report others = recognition.recognize(other, Given.NOTHING, budget);
      Set<Integer> prose = Joining.prose(others);
      boolean lacking = report.all(FoundTable.class).count() < report.form().tables().size();
      if (joining().tables(other, budget).isEmpty()) {
        return file.as(Standing.UNRELATED, JoiningNotes.NOTHING);
      }
      Set<Integer> own = Joining.prose(report);
      if (!prose.isEmpty() && (own.isEmpty() || own.stream().anyMatch(prose::contains))) {
        return file.as(
            Standing.APART, lacking ? JoiningNotes.whole(file.name()) : JoiningNotes.NOTHING);
      }
      if (isOfAnother(others)) {
        return file.as(
            Standing.APART,
            lacking
                ? JoiningNotes.another(file.name(), others.first(Title.class).get().text())
                : JoiningNotes.NOTHING);
      }
      return rivals.isEmpty()
          ? joined(file, other, Chosen.BY_REPORT)
          : file.as(Standing.SHARED, JoiningNotes.shared(file.name(), rivals));
    }

    /** Whether its title is that of another agency or year. */
    private boolean isOfAnother(Report others) {
      Optional<Title> title = others.first(Title.class);
      int year = title.map(Title::year).orElse(0);
      String agency = AgencyKey.of(title.map(Title::agency).orElse(""));
      String own = AgencyKey.of(report.agency());
      return (year > 0 && report.year() > 0 && year != report.year())
          || (!agency.isEmpty()
              && !own.isEmpty()
              && !own.contains(agency)
              && !agency.contains(own));
    }

    private AttachedFile joined(AttachedFile file, Document other, Chosen chosen) {
      Joining.Joined joined = joining().join(document, other, file.name(), budget);
      if (joined.isNothing()) {
        return file.as(Standing.SPARE, JoiningNotes.spare(file.name(), chosen));
      }
      document = joined.document();
      report = recognition.recognize(document, given, budget);
      List<String> tables =
          joined.tables().stream()
              .map(id -> report.form().table(id).map(FormTable::name).orElse(id))
              .toList();
      return file.as(
          Standing.JOINED,
          JoiningNotes.joined(file.name(), tables, joined.sections(), report.form()));
    }
  }
}
