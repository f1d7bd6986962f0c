package org.nianbao.cli;

import java.io.PrintWriter;
import java.util.concurrent.TimeUnit;
import org.nianbao.output.text.Columns;

/** A progress bar on the messages' stream, for long runs on a terminal; otherwise nothing. */
final class Progress {

  private static final int LONG_RUN = 20;
  private static final long PATIENCE = TimeUnit.SECONDS.toNanos(1);
  private static final long PAUSE = TimeUnit.MILLISECONDS.toNanos(100);
  private static final int BAR = 24;

  private final PrintWriter err;
  private final int total;
  private final boolean wanted;
  private final long start = System.nanoTime();
  private long drawn;
  private int done;
  private boolean visible;

  /**
   * A bar for the given number of inputs.
   *
   * @param wanted whether a person looks at the stream and wants it
   */
  Progress(PrintWriter err, int total, boolean wanted) {
    this.err = err;
    this.total = total;
    this.wanted = wanted && total > 1;
  }

  /** Takes the bar away, before results are written. */
  void hide() {
    if (visible) {
      err.print("\r\u001b[K");
      err.flush();
      visible = false;
    }
  }

  /** All inputs are read; says what is done with them together, where that takes a while. */
  void together(String words) {
    if (wanted && total > LONG_RUN) {
      err.print("\r\u001b[K" + "█".repeat(BAR) + " " + words);
      err.flush();
      visible = true;
    }
  }

  /** One more input is done. */
  void step(String path) {
    done++;
    long now = System.nanoTime();
    boolean isLong = total > LONG_RUN || now - start > PATIENCE;
    if (wanted && isLong && done < total && now - drawn > PAUSE) {
      drawn = now;
      int filled = (int) ((long) BAR * done / total);
      err.print(
          "\r\u001b[K"
              + "█".repeat(filled)
              + "─".repeat(BAR - filled)
              + " "
              + done
              + "/"
              + total
              + " "
              + Columns.shorten(Columns.clean(path), 36));
      err.flush();
      visible = true;
    }
  }
}
