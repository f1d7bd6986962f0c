package org.nianbao.output.mark;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.nianbao.document.Document;
import org.nianbao.document.Limits;
import org.nianbao.document.Origin;
import org.nianbao.document.Source;
import org.nianbao.document.UnreadableException;
import org.nianbao.document.docx.DocxReader;
import org.nianbao.output.mark.InkedParagraph.Span;
import org.nianbao.output.mark.Spots.Spot;
import org.nianbao.result.FindingResult;
import org.nianbao.result.ReportResult;
import org.nianbao.wording.Language;
import org.nianbao.wording.Messages;
import org.nianbao.wording.Wording;

/**
 * Word documents with comments and tracked changes. They are put into the bytes of the document's
 * text; every part that they do not touch stays as it is packed.
 */
final class MarkedDocx {

  private final OfficeParts parts;

  private MarkedDocx(Source source) throws UnreadableException {
    parts = new OfficeParts(PackageCopy.of(source));
  }

  /**
   * Whether somebody has signed the document: a marked copy would break the signature.
   *
   * @throws UnreadableException if it is damaged
   */
  static boolean isSigned(Source source) throws UnreadableException {
    return new MarkedDocx(source).parts.isSigned();
  }

  /**
   * The document without marks of this program: its comments are gone, and those of its changes
   * that nobody has accepted are rejected. Without such marks it is the very same document.
   *
   * @throws UnreadableException if it is damaged
   */
  static Source cleared(Source source) throws UnreadableException {
    MarkedDocx docx = new MarkedDocx(source);
    docx.clear();
    byte[] bytes = docx.parts.copy().bytes();
    return bytes == source.bytes() ? source : new Source(source.path(), bytes);
  }

  /** Whether a marked copy is as it was written: who keeps it anew drops the sign of that. */
  static boolean isUntouched(Source copy) throws UnreadableException {
    return new CommentPart(new MarkedDocx(copy).parts).hasSign();
  }

  private void clear() throws UnreadableException {
    CommentPart comments = new CommentPart(parts);
    Optional<MarkupTree> texts = comments.tree();
    Set<String> own = texts.isPresent() ? OwnTraces.ids(texts.get()) : Set.of();
    OwnTraces traces = new OwnTraces(parts.tree(parts.main()), own);
    if (traces.areThere()) {
      parts.copy().put(parts.main(), traces.removed());
    }
    comments.clear();
  }

  /**
   * Marks a document.
   *
   * @param cleared the document that was checked, {@link #cleared} of earlier marks
   * @param report what the program says of it
   * @param day the day of the run
   * @throws UnreadableException if it is damaged
   */
  static MarkedCopy mark(Source cleared, ReportResult report, Language language, LocalDate day)
      throws UnreadableException {
    MarkedDocx docx = new MarkedDocx(cleared);
    return docx.mark(docx.read(cleared), report, language, day);
  }

  /** Where everything stands: in a part that is not in UTF-8, where it will stand. */
  private Document read(Source cleared) throws UnreadableException {
    byte[] utf8 = parts.copy().xml(parts.main()).orElseThrow();
    PackageCopy readable = PackageCopy.of(cleared);
    readable.put(parts.main(), utf8);
    return new DocxReader().read(new Source(cleared.path(), readable.bytes()), Limits.DEFAULT);
  }

  private MarkedCopy mark(Document document, ReportResult report, Language language, LocalDate day)
      throws UnreadableException {
    MarkupTree tree = parts.tree(parts.main());
    WordTags tags = new WordTags(tree);
    ChangeMarks marks = new ChangeMarks(day);
    marks.avoid(tree);
    CommentPart comments = new CommentPart(parts);
    Optional<MarkupTree> earlier = comments.tree();
    earlier.ifPresent(marks::avoid);
    Spots spots = new Spots(document, tree, tags, report);
    if (!spots.areThere()) {
      return new MarkedCopy(parts.copy().bytes(), "", 0, Set.of(), List.of());
    }
    Inking inking = new Inking(tree, tags, marks, spots);
    List<Remark> remarks = new ArrayList<>();
    List<Integer> ids = new ArrayList<>();
    remarks.add(Remark.summary(report, language));
    ids.add(inking.comment(spots.title()));
    for (int i = 0; i < report.findings().size(); i++) {
      FindingResult finding = report.findings().get(i);
      if (!finding.isWaived()) {
        remarks.add(Remark.of(report, i, language));
        ids.add(inking.comment(spots.of(finding)));
      }
    }
    Optional<String> protection = protection();
    Set<Integer> corrected = new TreeSet<>();
    if (protection.isEmpty() || protection.get().equals("trackedChanges")) {
      for (SureChange change : SureChange.of(report)) {
        if (inking.change(change)) {
          corrected.add(change.finding());
        }
      }
    }
    comments.add(remarks, ids, marks, namespace(tree));
    parts.copy().put(parts.main(), inking.applied());
    List<Wording> told =
        protection.isPresent() ? List.of(Messages.say("output.mark.protected")) : List.of();
    return new MarkedCopy(parts.copy().bytes(), "", remarks.size(), corrected, told);
  }

  private static String namespace(MarkupTree tree) {
    return WordTags.NAMESPACES.stream()
        .filter(one -> !tree.prefixes(List.of(one)).isEmpty())
        .findFirst()
        .orElse(WordTags.NAMESPACES.get(0));
  }

  /** What the document is protected from, as its settings have it; empty if from nothing. */
  private Optional<String> protection() throws UnreadableException {
    Optional<String> settings = parts.related(parts.main(), "/settings");
    if (settings.isEmpty()) {
      return Optional.empty();
    }
    MarkupElement one = parts.tree(settings.get()).root().child("documentProtection");
    boolean enforced =
        one != null && Set.of("1", "true", "on").contains(one.attribute("enforcement"));
    return enforced ? Optional.of(one.attribute("edit")) : Optional.empty();
  }

  /** The marks of one part as they come together. */
  private static final class Inking {

    private final MarkupTree tree;
    private final WordTags tags;
    private final ChangeMarks marks;
    private final Spots spots;
    private final Map<MarkupElement, InkedParagraph> paragraphs = new LinkedHashMap<>();

    Inking(MarkupTree tree, WordTags tags, ChangeMarks marks, Spots spots) {
      this.tree = tree;
      this.tags = tags;
      this.marks = marks;
      this.spots = spots;
    }

    private InkedParagraph paragraph(MarkupElement element) {
      return paragraphs.computeIfAbsent(
          element, one -> new InkedParagraph(one, tree.bytes(), tags, marks));
    }

    /** Puts a comment at a place and returns its number. */
    int comment(Spot spot) {
      int id = marks.number();
      InkedParagraph first = paragraph(spot.first());
      Optional<Span> words =
          spot.first() == spot.last() ? first.find(spot.words()) : Optional.empty();
      first.begin(id, words);
      paragraph(spot.last()).end(id, words);
      return id;
    }

    /** Puts a tracked change in; returns whether all places took it. */
    boolean change(SureChange change) {
      if (change.at().isEmpty()) {
        return spots.line(change.line()).map(range -> heading(range, change)).orElse(false);
      }
      var at = change.at().get();
      List<Origin.Range> cells =
          at.row() > 0
              ? spots.exact(at).stream().toList()
              : spots.cells(at.table(), change.found());
      boolean all = !cells.isEmpty();
      for (Origin.Range cell : cells) {
        all &= cell(cell, change);
      }
      return all;
    }

    private boolean heading(Origin.Range range, SureChange change) {
      Spot spot = spots.spot(range, "");
      InkedParagraph line = paragraph(spot.first());
      if (spot.first() != spot.last()
          || !line.solid().equals(org.nianbao.chinese.Blank.remove(change.line()))) {
        return false; // the numeral is an automatic one
      }
      return line.find(change.found()).map(at -> line.change(at, change.due())).orElse(false);
    }

    /** The cell has to hold what is replaced and nothing else. */
    private boolean cell(Origin.Range range, SureChange change) {
      Spot spot = spots.spot(range, "");
      InkedParagraph line = paragraph(spot.first());
      if (spot.first() != spot.last()
          || !line.solid().equals(org.nianbao.chinese.Blank.remove(change.found()))) {
        return false;
      }
      return change.found().isEmpty()
          ? line.fill(change.due())
          : line.find(change.found()).map(at -> line.change(at, change.due())).orElse(false);
    }

    byte[] applied() {
      Splices splices = new Splices();
      paragraphs.values().forEach(one -> one.addTo(splices));
      return splices.applyTo(tree.bytes());
    }
  }
}
