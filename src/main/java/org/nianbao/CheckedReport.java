package org.nianbao;

import org.nianbao.diagnosis.Diagnosis;
import org.nianbao.report.Report;
import org.nianbao.rules.Judgement;
import org.nianbao.score.Scorecard;

/**
 * Everything that is known of a report once it is checked.
 *
 * @param path its path as the user gave it, or the name of the stream
 * @param format the file's format: {@code docx}, {@code html}, {@code text}…
 * @param sha256 the SHA-256 of its bytes in hexadecimal digits
 * @param report what it says
 * @param judgement what the rules say of it
 * @param diagnosis which figures are likely to be wrong
 * @param scorecard how many points it gets
 */
public record CheckedReport(
    String path,
    String format,
    String sha256,
    Report report,
    Judgement judgement,
    Diagnosis diagnosis,
    Scorecard scorecard)
    implements Outcome {}
