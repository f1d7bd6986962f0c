package org.nianbao;

import org.nianbao.diagnosis.Diagnosis;
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
 */
public record Examined(
    String path,
    String format,
    String sha256,
    Report report,
    Judgement judgement,
    Diagnosis diagnosis)
    implements Examination {

  /** The same without its prose. */
  Examined brief(Briefs briefs) {
    return new Examined(path, format, sha256, briefs.brief(report), judgement, diagnosis);
  }

  /** What it is among the reports of its set. */
  public Member member() {
    return new Member(path, report);
  }
}
