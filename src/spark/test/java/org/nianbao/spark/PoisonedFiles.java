package org.nianbao.spark;

import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import org.apache.hadoop.fs.FSDataInputStream;
import org.apache.hadoop.fs.Path;
import org.apache.hadoop.fs.RawLocalFileSystem;

/**
 * The files of this machine, of which some do to the process that opens them what hostile files may
 * do to it.
 */
public final class PoisonedFiles extends RawLocalFileSystem {

  /** How addresses of these files begin. */
  static final String SCHEME = "poisoned";

  private static final String ENDS = "0退出.pdf";
  private static final String ENDS_TOO = "1退出.pdf";
  private static final String FILLS = "占满.pdf";
  private static final String OVERFLOWS = "深.pdf";
  private static final String HANGS = "转.pdf";

  /** The poisoned ones. */
  static final List<String> NAMES = List.of(ENDS, ENDS_TOO, FILLS, OVERFLOWS, HANGS);

  @Override
  public URI getUri() {
    return URI.create(SCHEME + ":///");
  }

  @Override
  public String getScheme() {
    return SCHEME;
  }

  @Override
  public FSDataInputStream open(Path file, int buffer) throws IOException {
    switch (file.getName()) {
      case ENDS, ENDS_TOO -> Runtime.getRuntime().halt(137);
      case FILLS -> fill();
      case OVERFLOWS -> overflow(0);
      case HANGS -> {
        while (true) {
          Thread.onSpinWait();
        }
      }
      default -> {
        // a report
      }
    }
    return super.open(file, buffer);
  }

  private static void fill() throws IOException {
    List<long[]> all = new ArrayList<>();
    while (all.size() < Integer.MAX_VALUE) {
      all.add(new long[1 << 23]);
    }
    throw new IOException(all.size() + " arrays");
  }

  private static int overflow(int depth) {
    return depth < 0 ? depth : overflow(depth + 1) + 1;
  }
}
