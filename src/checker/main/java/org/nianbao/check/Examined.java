package org.nianbao.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.nianbao.crosscheck.Member;
import org.nianbao.crosscheck.similarity.Imprint;
import org.nianbao.crosscheck.similarity.ProseFile;
import org.nianbao.crosscheck.similarity.ProseReader;
import org.nianbao.diagnosis.Diagnosis;
import org.nianbao.document.Attachment;
import org.nianbao.document.Source;
import org.nianbao.document.UnreadableException;
import org.nianbao.facts.Briefs;
import org.nianbao.facts.Report;
import org.nianbao.joining.Assembly;
import org.nianbao.joining.AttachedFile;
import org.nianbao.joining.NeighbourFiles;
import org.nianbao.rules.Judgement;

/**
 * A report that was read and judged by itself: all that is kept of it until the rest of its set is
 * read.
 *
 * @param path its path as the user gave it, or the name of the stream
 * @param format the file's format: {@code docx}, {@code html}, {@code text}…
 * @param sha256 the SHA-256 of its bytes in hexadecimal digits
 * @param report what it says, in brief
 * @param judgement what the rules say of it by itself
 * @param diagnosis which figures are likely to be wrong
 * @param imprint its prose, for comparing it with that of others
 * @param companions the other files that it names or that belong to it, where they were looked at
 * @param named the attachments that it names, whether they are there or not
 */
public record Examined(
    String path,
    String format,
    String sha256,
    Report report,
    Judgement judgement,
    Diagnosis diagnosis,
    Imprint imprint,
    List<AttachedFile> companions,
    List<Attachment> named)
    implements Examination {

  /**
   * What is said of a report by itself.
   *
   * @param judgement what the rules say
   * @param diagnosis which figures are likely to be wrong
   */
  public record Judged(Judgement judgement, Diagnosis diagnosis) {

    /** Nothing is said. */
    public static final Judged NOTHING =
        new Judged(Judgement.EMPTY, new Diagnosis(List.of(), List.of()));
  }

  /** Copies the lists. */
  public Examined {
    companions = List.copyOf(companions);
    named = List.copyOf(named);
  }

  /** The same in brief, with an imprint of its prose in place of the prose itself. */
  public Examined brief(Briefs briefs, ProseReader prose) {
    return with(Imprint.of(report.agency(), prose.read(report))).again(briefs);
  }

  /** The same under another path. */
  public Examined at(String newPath) {
    return new Examined(
        newPath, format, sha256, report, judgement, diagnosis, imprint, companions, named);
  }

  /**
   * The same with its companions at their present paths; empty where they are not those with which
   * it was read, or their bytes have changed.
   */
  public Optional<Examined> among(NeighbourFiles beside) {
    List<String> names =
        beside.namedByUser().isEmpty() ? Assembly.present(named, beside) : beside.namedByUser();
    if (!names.equals(companions.stream().map(AttachedFile::name).toList())) {
      return Optional.empty();
    }
    List<AttachedFile> present = new ArrayList<>();
    for (AttachedFile companion : companions) {
      try {
        Source source = beside.load(companion.name());
        if (!source.sha256().equals(companion.sha256())) {
          return Optional.empty();
        }
        present.add(companion.at(source.path()));
      } catch (UnreadableException e) {
        return Optional.empty(); // it is looked at again
      }
    }
    return Optional.of(
        new Examined(path, format, sha256, report, judgement, diagnosis, imprint, present, named));
  }

  /** The same without what only matters for keeping it. */
  public Examined settled() {
    return new Examined(
        path, format, sha256, report, judgement, diagnosis, imprint, companions, List.of());
  }

  /** The same without the sketch of its prose, which can be made again. */
  public Examined unsketched() {
    return with(imprint.unsketched());
  }

  /** The same with a sketch of its prose. */
  public Examined sketched() {
    return with(imprint.sketched());
  }

  /** The same with its prose in a file. */
  public Examined outside(ProseFile file) {
    return with(file.hold(imprint));
  }

  /** What is said of it by itself. */
  public Judged judged() {
    return new Judged(judgement, diagnosis);
  }

  /** The same of which something else is said. */
  public Examined judged(Judged other) {
    return new Examined(
        path,
        format,
        sha256,
        report,
        other.judgement(),
        other.diagnosis(),
        imprint,
        companions,
        named);
  }

  private Examined with(Imprint other) {
    return new Examined(
        path, format, sha256, report, judgement, diagnosis, other, companions, named);
  }

  /** The same, as small as it can be kept. */
  public Examined again(Briefs briefs) {
    return new Examined(
        path,
        format,
        sha256,
        briefs.brief(report),
        judgement.brief(briefs),
        diagnosis,
        imprint,
        companions,
        named);
  }

  /** Returns what it is among the reports of its set. */
  public Member member() {
    return new Member(path, report, imprint);
  }
}
