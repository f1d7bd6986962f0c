package org.nianbao.check;

/** What came of the first step with one input of a set: a report, or something unreadable. */
public sealed interface Examination permits Examined, Unreadable {

  /** Returns the input's path as the user gave it, or the name of the stream. */
  String path();
}
