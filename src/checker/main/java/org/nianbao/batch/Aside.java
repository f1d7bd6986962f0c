package org.nianbao.batch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.IdentityHashMap;
import java.util.Optional;
import org.nianbao.batch.store.RecordBytes;
import org.nianbao.check.Checker;
import org.nianbao.check.Examination;
import org.nianbao.check.Examined;
import org.nianbao.crosscheck.similarity.ProseFile;
import org.nianbao.document.TemporaryFile;
import org.nianbao.facts.Report;

/**
 * What a long run puts aside while it reads, so that the reports of a whole country fit into
 * memory: the prose until it is compared, and what the rules say of each report until that is
 * concluded. A short run puts nothing aside.
 */
final class Aside implements AutoCloseable {

  private final Optional<RecordBytes> records;
  private final ProseFile prose = new ProseFile();
  private final TemporaryFile judgements = new TemporaryFile(".judged");
  private final IdentityHashMap<Report, TemporaryFile.Stretch> held = new IdentityHashMap<>();

  private Aside(Optional<RecordBytes> records) {
    this.records = records;
  }

  /** For a run in which nothing is put aside. */
  static Aside nothing() {
    return new Aside(Optional.empty());
  }

  /** For a run of many reports, which are judged as a checker does. */
  static Aside ofLongRun(Checker checker) {
    return new Aside(Optional.of(new RecordBytes(checker.forms(), checker.judge().catalogue())));
  }

  /**
   * What is kept in memory of an input; all of it where nothing more can be written.
   *
   * <p>Not to be called by several threads at once.
   */
  Examination put(Examination input) {
    if (records.isEmpty() || !(input instanceof Examined examined)) {
      return input;
    }
    Examined outside = examined.outside(prose);
    try {
      byte[] bytes = records.get().write(examined.judged());
      Optional<TemporaryFile.Stretch> stretch = judgements.append(ByteBuffer.wrap(bytes));
      if (stretch.isPresent()) {
        held.put(outside.report(), stretch.get());
        return outside.judged(Examined.Judged.NOTHING);
      }
    } catch (IOException | IllegalArgumentException e) {
      // what cannot be written, as of a rule that nobody knows, stays in memory
    }
    return outside;
  }

  /**
   * The report with all that was put aside. May be called by several threads, once all is put.
   *
   * @throws UncheckedIOException if it cannot be read again
   */
  Examined whole(Examined examined) {
    TemporaryFile.Stretch stretch = held.get(examined.report());
    if (stretch == null) {
      return examined;
    }
    try {
      byte[] bytes = stretch.read(0, stretch.length()).array();
      Examined.Judged judged = (Examined.Judged) records.orElseThrow().read(bytes, 0);
      return examined.judged(judged);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    prose.close();
    judgements.close();
  }
}
