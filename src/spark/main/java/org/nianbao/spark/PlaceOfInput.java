package org.nianbao.spark;

import java.io.Serializable;
import org.nianbao.batch.SpreadBatch;
import org.nianbao.check.Examination;
import org.nianbao.check.Examined;
import org.nianbao.check.Unreadable;
import org.nianbao.crosscheck.CopyRounds;

/**
 * What the driver knows of an input that was examined, some hundred bytes.
 *
 * @param index its place among the inputs
 * @param sentences how many sentences of it are compared; -1 for an input that cannot be read
 * @param record the report's place among the reports, or why it cannot be read
 * @param companions its report with what belongs to it, where there is any; else empty
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
record PlaceOfInput(int index, int sentences, byte[] record, byte[] companions)
    implements Serializable {

  static PlaceOfInput of(int index, Examination examination, SpreadBatch steps) {
    if (examination instanceof Examined examined) {
      return new PlaceOfInput(
          index,
          CopyRounds.sentences(examined.imprint()),
          steps.bytes(examined.member().placeOnly()),
          examined.companions().isEmpty() ? new byte[0] : steps.bytes(examined));
    }
    return new PlaceOfInput(index, -1, steps.bytes((Unreadable) examination), new byte[0]);
  }

  boolean isReport() {
    return sentences >= 0;
  }
}
