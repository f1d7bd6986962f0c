package org.nianbao.document.pdf;

import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * Whether packed data is whole. PDF programs show what there is of a damaged page, but a page of
 * which half is lost must not be judged.
 */
final class Deflated {

  private Deflated() {}

  /**
   * Returns whether the data unpacks to its end, no further than the limit, and its check sum is
   * right.
   */
  static boolean isWhole(byte[] data, long limit) {
    try {
      return data.length < 3 || ends(data, 0, false, limit) || ends(data, 2, true, limit);
    } catch (DataFormatException e) {
      return false;
    }
  }

  /** Without a frame the check sum, which some programs do not write, is not asked for. */
  private static boolean ends(byte[] data, int from, boolean bare, long limit)
      throws DataFormatException {
    Inflater inflater = new Inflater(bare);
    try {
      inflater.setInput(data, from, data.length - from);
      byte[] room = new byte[1 << 14];
      long unpacked = 0;
      while (!inflater.finished() && unpacked <= limit) {
        int more = inflater.inflate(room);
        if (more == 0 && !inflater.finished()) {
          return false;
        }
        unpacked += more;
      }
      return true;
    } finally {
      inflater.end();
    }
  }
}
