package org.nianbao.output.text;

import java.io.IOException;
import org.nianbao.check.CheckedReport;
import org.nianbao.check.Outcome;
import org.nianbao.check.Unreadable;
import org.nianbao.output.CheckOutput;
import org.nianbao.rules.Severity;

/** Results for people in a hurry: one line for each report. */
public final class BriefOutput implements CheckOutput {

  private final TextPage page;

  /** Writes to the given page. */
  public BriefOutput(TextPage page) {
    this.page = page;
  }

  @Override
  public void add(Outcome outcome) throws IOException {
    String path = Columns.clean(outcome.path()) + page.say("：", ": ");
    if (outcome instanceof CheckedReport checked) {
      page.line(
          path
              + Summary.of(checked).in(page.language())
              + page.say("；", "; ")
              + ScoreText.inWords(checked.scorecard(), page));
    } else if (outcome instanceof Unreadable unreadable) {
      page.line(
          path
              + page.paint().of(Severity.ERROR, page.say("无法读取", "unreadable"))
              + page.say("，", ", ")
              + page.say(unreadable.reason()));
    }
    page.flush();
  }

  @Override
  public void finish() throws IOException {
    page.flush();
  }
}
