package org.nianbao.output.text;

import java.io.IOException;
import org.nianbao.output.CheckOutput;
import org.nianbao.result.InputResult;
import org.nianbao.result.ReportResult;
import org.nianbao.result.UnreadableResult;
import org.nianbao.rules.Severity;

/** Results for people in a hurry: one line for each report. */
public final class BriefOutput implements CheckOutput {

  private final TextPage page;

  /** Writes to the given page. */
  public BriefOutput(TextPage page) {
    this.page = page;
  }

  @Override
  public void add(InputResult input) throws IOException {
    String path = Columns.clean(input.path()) + page.say("：", ": ");
    if (input instanceof ReportResult report) {
      page.line(
          path
              + Summary.of(report).in(page.language())
              + page.say("；", "; ")
              + ScoreText.inWords(report.score(), page));
    } else if (input instanceof UnreadableResult unreadable) {
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
