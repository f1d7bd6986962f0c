package org.nianbao.batch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import org.nianbao.batch.store.RecordBytes;
import org.nianbao.check.Checker;
import org.nianbao.check.Examination;
import org.nianbao.check.Examined;
import org.nianbao.crosscheck.similarity.ProseFile;
import org.nianbao.diagnosis.Diagnosis;
import org.nianbao.document.TemporaryFile;
import org.nianbao.facts.Report;
import org.nianbao.rules.Judgement;

/**
 * What a long run puts aside while it reads, so that the reports of a whole country fit into
 * memory: the prose until it is compared, and what the rules say of each report until that is
 * concluded. A short run puts nothing aside.
 */
final class Aside implements AutoCloseable {

  private static final Diagnosis NO_DIAGNOSIS = new Diagnosis(List.of(), List.of());

  private final Optional<RecordBytes> records;
  private final ProseFile prose = new ProseFile();
  private final TemporaryFile judgements = new TemporaryFile(".judged");
  private final IdentityHashMap<Report, TemporaryFile.Stretch> held = new IdentityHashMap<>();

  /**
   * What the rules say of a report.
   *
   * @param diagnosis of its findings
   */
  private record Judged(Judgement judgement, Diagnosis diagnosis) {}

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
      byte[] bytes = records.get().write(new Judged(examined.judgement(), examined.diagnosis()));
      Optional<TemporaryFile.Stretch> stretch = judgements.append(ByteBuffer.wrap(bytes));
      if (stretch.isPresent()) {
        held.put(outside.report(), stretch.get());
        return outside.judged(Judgement.EMPTY, NO_DIAGNOSIS);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e); // they are written to memory
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
      Judged judged = (Judged) records.orElseThrow().read(bytes, 0);
      return examined.judged(judged.judgement(), judged.diagnosis());
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
