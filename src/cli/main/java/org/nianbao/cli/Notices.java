package org.nianbao.cli;

import java.io.PrintWriter;
import java.io.Writer;
import org.nianbao.output.text.Columns;

/**
 * The messages' stream. Its lines quote names of files, of rules, of agencies, and what stands in
 * files: whatever that is, it cannot steer the terminal. What is printed without ending a line is
 * the program's own.
 */
final class Notices extends PrintWriter {

  Notices(Writer out) {
    super(out, true);
  }

  @Override
  public void println(String line) {
    super.println(Columns.harmless(line));
  }

  @Override
  public void println(Object line) {
    println(String.valueOf(line));
  }
}
