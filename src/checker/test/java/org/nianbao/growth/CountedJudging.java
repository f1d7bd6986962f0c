package org.nianbao.growth;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.nianbao.document.Budget;
import org.nianbao.document.Document;
import org.nianbao.document.Limits;
import org.nianbao.document.Readers;
import org.nianbao.document.Source;
import org.nianbao.document.UnreadableException;
import org.nianbao.facts.Given;
import org.nianbao.facts.Report;
import org.nianbao.form.Forms;
import org.nianbao.joining.FormHints;
import org.nianbao.recognition.Recognition;
import org.nianbao.rules.Judge;
import org.nianbao.rules.RulePack;
import org.nianbao.rules.RulePackException;

/** What is counted: the rules over the facts of a report; a condition that is asked is a step. */
final class CountedJudging {

  private static final Forms FORMS = Forms.builtIn();
  private static final Readers READERS = new Readers(FormHints.of(FORMS));
  private static final Recognition RECOGNITION = new Recognition(FORMS);
  private static final Judge JUDGE = judge();

  private CountedJudging() {}

  private static Judge judge() {
    try {
      return Judge.of(List.of(RulePack.builtIn().judging(FORMS)), Set.of());
    } catch (RulePackException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Judges a report; only what the rules do is counted. Returns how many facts it has. */
  static int of(String name, String content) {
    Source source = new Source(name, content.getBytes(StandardCharsets.UTF_8));
    try {
      Document document = READERS.read(source, Limits.DEFAULT);
      Report report = RECOGNITION.recognize(document, Given.NOTHING);
      CountedSteps.taken = 0;
      JUDGE.judge(report, new Budget(Duration.ofHours(1), Long.MAX_VALUE / 2));
      return report.facts().size();
    } catch (UnreadableException e) {
      throw new IllegalStateException(e);
    }
  }
}
