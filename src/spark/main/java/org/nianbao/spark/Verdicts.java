package org.nianbao.spark;

import java.io.Serializable;
import java.util.List;
import org.apache.spark.sql.Row;

/**
 * What came of an input in the end.
 *
 * @param index its place among the inputs
 * @param path its path
 * @param kind what it is
 * @param record how it stands by itself, or why it cannot be read
 * @param report its row
 * @param findings the rows of its findings
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
record Verdicts(int index, String path, Kind kind, byte[] record, Row report, List<Row> findings)
    implements Serializable {

  /** What an input can be. */
  enum Kind {
    /** A report that takes part in the ranking. */
    RANKED,
    /** It can be read, and is no report. */
    NO_REPORT,
    /** It cannot be read. */
    NOT_READ
  }
}
