package org.nianbao.output.problems;

import java.io.IOException;
import java.io.Writer;
import org.nianbao.output.CheckOutput;
import org.nianbao.output.text.Columns;
import org.nianbao.result.InputResult;
import org.nianbao.result.ReportResult;
import org.nianbao.result.UnreadableResult;
import org.nianbao.wording.Language;

/**
 * One finding a line, for editors and scripts: {@code path:place: severity rule message}. The place
 * is the line of a text file or what people call it. What people let pass is left out.
 */
public final class LineOutput implements CheckOutput {

  private final Writer out;
  private final Language language;

  /** Writes to the given writer, which it flushes and leaves open. */
  public LineOutput(Writer out, Language language) {
    this.out = out;
    this.language = language;
  }

  @Override
  public void add(InputResult input) throws IOException {
    if (input instanceof ReportResult report) {
      for (int i = 0; i < report.findings().size(); i++) {
        ListedProblem problem = new ListedProblem(report, i, language);
        if (!problem.finding().isWaived()) {
          line(problem);
        }
      }
    } else if (input instanceof UnreadableResult unreadable) {
      out.write(Columns.clean(unreadable.path()) + ":: unreadable ");
      out.write(Columns.clean(unreadable.reason().in(language)) + "\n");
    }
    out.flush();
  }

  private void line(ListedProblem problem) throws IOException {
    int line = problem.finding().place().position().line();
    String place = line > 0 ? Integer.toString(line) : Columns.clean(problem.place());
    out.write(Columns.clean(problem.report().path()) + ":" + place.replace(':', '：') + ": ");
    out.write(problem.finding().severity().id() + " " + problem.finding().rule() + " ");
    out.write(Columns.clean(problem.message()) + "\n");
  }

  @Override
  public void finish() throws IOException {
    out.flush();
  }
}
