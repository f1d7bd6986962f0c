package org.nianbao.output.text;

import org.nianbao.result.InputResult;
import org.nianbao.result.ReportResult;
import org.nianbao.rules.Severity;

/** Counts what became of a run's inputs. */
public final class Tally {

  private int reports;
  private int withErrors;
  private int withWarningsOnly;
  private int unreadable;

  /** Counts one more input. */
  public void add(InputResult input) {
    if (input instanceof ReportResult report) {
      reports++;
      if (report.count(Severity.ERROR) > 0) {
        withErrors++;
      } else if (report.count(Severity.WARNING) > 0) {
        withWarningsOnly++;
      }
    } else {
      unreadable++;
    }
  }

  /** All inputs. */
  public int inputs() {
    return reports + unreadable;
  }

  /** The inputs that are reports and were report. */
  public int reports() {
    return reports;
  }

  /** The reports with at least one error. */
  public int withErrors() {
    return withErrors;
  }

  /** The reports with warnings and no error. */
  public int withWarningsOnly() {
    return withWarningsOnly;
  }

  /** The inputs that could not be read. */
  public int unreadable() {
    return unreadable;
  }
}
