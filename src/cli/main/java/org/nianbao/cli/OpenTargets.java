package org.nianbao.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** All places where the results of one run are written: each complete, or none changed. */
final class OpenTargets implements AutoCloseable {

  /** Writes the results in one of their forms. */
  interface Writing {
    void to(ResultTarget target, OutputFormat format) throws IOException;
  }

  private final List<ResultTarget> open = new ArrayList<>();

  /** Writes results that are known as a whole to each of the places. */
  static void write(List<Destination> destinations, Terminal terminal, Writing writing)
      throws IOException {
    try (OpenTargets targets = new OpenTargets()) {
      for (Destination one : destinations) {
        writing.to(targets.add(one.open(terminal)), one.format());
      }
      targets.complete();
    }
  }

  /** Takes a place that was opened. */
  ResultTarget add(ResultTarget target) {
    open.add(target);
    return target;
  }

  /** The results are complete: the files get their names. */
  void complete() throws IOException {
    for (ResultTarget target : open) {
      target.complete();
    }
  }

  /** Drops what was not completed. */
  @Override
  public void close() throws IOException {
    for (ResultTarget target : open) {
      target.close();
    }
  }
}
