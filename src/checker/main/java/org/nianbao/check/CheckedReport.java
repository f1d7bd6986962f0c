package org.nianbao.check;

import java.util.ArrayList;
import java.util.List;
import org.nianbao.diagnosis.Diagnosis;
import org.nianbao.facts.CopyShare;
import org.nianbao.facts.Report;
import org.nianbao.joining.AttachedFile;
import org.nianbao.rules.Finding;
import org.nianbao.rules.Judgement;
import org.nianbao.rules.Severity;
import org.nianbao.rules.Unassessed;
import org.nianbao.score.Scorecard;
import org.nianbao.waiver.Verdict;
import org.nianbao.waiver.WaiverUse;

/**
 * Everything that is known of a report once it is checked.
 *
 * @param path its path as the user gave it, or the name of the stream
 * @param format the file's format: {@code docx}, {@code html}, {@code text}…
 * @param sha256 the SHA-256 of its bytes in hexadecimal digits
 * @param report what it says
 * @param judgement what the rules say of it
 * @param verdicts what people have decided about each finding, in the findings' order
 * @param diagnosis which figures are likely to be wrong
 * @param scorecard how many points it gets
 * @param shares how much of its prose stands in other reports, as far as they were compared
 * @param companions the other files that it names or that belong to it, where they were looked at
 */
public record CheckedReport(
    String path,
    String format,
    String sha256,
    Report report,
    Judgement judgement,
    List<Verdict> verdicts,
    Diagnosis diagnosis,
    Scorecard scorecard,
    List<CopyShare> shares,
    List<AttachedFile> companions)
    implements Outcome {

  /** Copies the lists. */
  public CheckedReport {
    verdicts = List.copyOf(verdicts);
    shares = List.copyOf(shares);
    companions = List.copyOf(companions);
  }

  /** Returns how many findings of the given severity nobody has let pass. */
  public long count(Severity severity) {
    long count = 0;
    List<Finding> findings = judgement.findings();
    for (int i = 0; i < findings.size(); i++) {
      if (findings.get(i).severity() == severity && !verdicts.get(i).isWaived()) {
        count++;
      }
    }
    return count;
  }

  /** Counts which waivers it made use of. */
  public void countIn(WaiverUse waivers) {
    List<String> unassessed = new ArrayList<>();
    for (Unassessed one : judgement.unassessed()) {
      unassessed.add(one.rule().id());
    }
    waivers.add(report.agency(), report.year(), verdicts, unassessed);
  }

  /** Returns how many findings people have let pass. */
  public long waived() {
    long waived = 0;
    for (Verdict verdict : verdicts) {
      waived += verdict.isWaived() ? 1 : 0;
    }
    return waived;
  }
}
