package org.nianbao.check;

/** What became of one input: a report that was checked, or an input that could not be read. */
public sealed interface Outcome permits CheckedReport, Unreadable {

  /** Returns the input's path as the user gave it, or the name of the stream. */
  String path();
}
