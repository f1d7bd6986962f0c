package org.nianbao.document;

import org.nianbao.form.Forms;
import org.nianbao.joining.FormHints;

/** Readers for tests that are told of the form, as the program's are. */
public final class ReadersOfReports {

  /** What they are told. */
  public static final Hints HINTS = FormHints.of(Forms.builtIn());

  private ReadersOfReports() {}
}
