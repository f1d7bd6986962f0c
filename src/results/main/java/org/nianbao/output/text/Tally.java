package org.nianbao.output.text;

import org.nianbao.check.CheckedReport;
import org.nianbao.check.Outcome;
import org.nianbao.rules.Severity;

/** Counts what became of a run's inputs. */
public final class Tally {

  private int reports;
  private int withErrors;
  private int withWarningsOnly;
  private int unreadable;

  /** Counts one more input. */
  public void add(Outcome outcome) {
    if (outcome instanceof CheckedReport checked) {
      reports++;
      if (checked.count(Severity.ERROR) > 0) {
        withErrors++;
      } else if (checked.count(Severity.WARNING) > 0) {
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

  /** The inputs that are reports and were checked. */
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
