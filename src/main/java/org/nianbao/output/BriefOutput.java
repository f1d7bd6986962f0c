package org.nianbao.output;

import java.io.IOException;
import org.nianbao.CheckedReport;
import org.nianbao.Outcome;
import org.nianbao.Unreadable;
import org.nianbao.rules.Severity;

/** Results for people in a hurry: one line for each report. */
public final class BriefOutput implements CheckOutput {

  private final Page page;

  /** Writes to the given page. */
  public BriefOutput(Page page) {
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
