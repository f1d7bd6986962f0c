package org.nianbao;

import org.nianbao.diagnosis.Diagnosis;
import org.nianbao.likeness.Imprint;
import org.nianbao.likeness.ProseFile;
import org.nianbao.likeness.ProseReader;
import org.nianbao.report.Briefs;
import org.nianbao.report.Report;
import org.nianbao.rules.Judgement;
import org.nianbao.set.Member;

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
 */
public record Examined(
    String path,
    String format,
    String sha256,
    Report report,
    Judgement judgement,
    Diagnosis diagnosis,
    Imprint imprint)
    implements Examination {

  /** The same in brief, with an imprint of its prose in place of the prose itself. */
  Examined brief(Briefs briefs) {
    return with(Imprint.of(report.agency(), ProseReader.builtIn().read(report))).again(briefs);
  }

  /** The same under another path. */
  public Examined at(String newPath) {
    return new Examined(newPath, format, sha256, report, judgement, diagnosis, imprint);
  }

  /** The same with its prose in a file. */
  public Examined outside(ProseFile file) {
    return with(file.hold(imprint));
  }

  private Examined with(Imprint other) {
    return new Examined(path, format, sha256, report, judgement, diagnosis, other);
  }

  /** The same, as small as it can be kept. */
  Examined again(Briefs briefs) {
    return new Examined(
        path, format, sha256, briefs.brief(report), judgement.brief(briefs), diagnosis, imprint);
  }

  /** What it is among the reports of its set. */
  public Member member() {
    return new Member(path, report, imprint);
  }
}
