package org.nianbao.batch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.nianbao.batch.store.RecordBytes;
import org.nianbao.check.Checker;
import org.nianbao.check.Examination;
import org.nianbao.check.Examined;
import org.nianbao.check.Outcome;
import org.nianbao.check.Unreadable;
import org.nianbao.document.Limits;
import org.nianbao.facts.Given;
import org.nianbao.facts.Surroundings;
import org.nianbao.joining.AttachedFile;

/**
 * The steps of a {@link Batch} for a program that spreads them over many machines: what comes out
 * for each file is the same. On each machine one of them, made from the same checker.
 */
public final class SpreadBatch {

  private final Checker checker;
  private final SourceLoader files;
  private final Neighbourhood neighbours;
  private final RecordBytes records;
  private final Attempts attempts;

  /**
   * The steps.
   *
   * @param paths all files of the run
   * @param rivals the files that {@linkplain #rivals several reports name}, as far as that is known
   */
  public SpreadBatch(
      Checker checker,
      SourceLoader files,
      Collection<String> paths,
      Map<String, List<String>> rivals) {
    this.checker = checker;
    this.files = files;
    this.neighbours = new Neighbourhood(files, paths, Map.of());
    rivals.forEach(neighbours::rivals);
    this.records = new RecordBytes(checker.forms(), checker.judge().catalogue());
    this.attempts = new Attempts(checker, BatchListener.SILENT);
  }

  /**
   * The first step: reads and judges some files each by itself, one after the other. A file that
   * hangs is given up.
   *
   * @throws InterruptedException if the calling thread is interrupted
   */
  public List<Examination> examine(List<String> some) throws InterruptedException {
    List<Examination> examinations = new ArrayList<>();
    InOrder.run(
        some,
        1,
        Limits.DEFAULT,
        (path, budget) ->
            attempts.at(
                path,
                () ->
                    checker
                        .examine(files.source(path), neighbours.of(path), Given.NOTHING, budget)
                        .settled(),
                (Unreadable unreadable) -> (Examination) unreadable),
        (path, budget) -> attempts.givenUp(path, budget),
        examinations::add);
    return examinations;
  }

  /**
   * The second step: judges some reports beside others, scores them, and hands them on.
   *
   * @param around what the other reports of the set show about one
   * @throws E what the sink throws
   * @throws InterruptedException if the calling thread is interrupted
   */
  public <E extends Exception> void conclude(
      List<Examination> some, Function<Examined, Surroundings> around, OutcomeSink<E> sink)
      throws E, InterruptedException {
    InOrder.run(
        some,
        1,
        Limits.DEFAULT,
        (input, budget) ->
            input instanceof Examined examined
                ? attempts.at(
                    input.path(),
                    () -> checker.conclude(examined, around.apply(examined), budget),
                    (Unreadable unreadable) -> (Outcome) unreadable)
                : (Unreadable) input,
        (input, budget) -> attempts.givenUp(input.path(), budget),
        sink::accept);
  }

  /**
   * The files that several reports name as theirs, each with these reports. They belong to none of
   * them: where a report was examined {@linkplain #isContested with one of them}, it is examined
   * again by steps that know the rivals.
   *
   * @param companions the other files of each report that has some, in the order of the reports
   */
  public static Map<String, List<String>> rivals(Map<String, List<AttachedFile>> companions) {
    return Parts.rivals(new LinkedHashMap<>(companions), Set.of());
  }

  /** Whether a report has to be examined again. */
  public static boolean isContested(
      List<AttachedFile> companions, Map<String, List<String>> rivals) {
    return Parts.isContested(companions, rivals);
  }

  /** The files that are parts of other files' reports, and no reports of their own. */
  public static Set<String> parts(Map<String, List<AttachedFile>> companions) {
    return Parts.parts(companions);
  }

  /** A record of the library as bytes. */
  public byte[] bytes(Record value) {
    try {
      return records.write(value);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * The record that was written as bytes, on this machine or another.
   *
   * @throws UncheckedIOException if they are damaged, or come of other rules or forms
   */
  public <T> T read(byte[] bytes, Class<T> type) {
    try {
      return type.cast(records.read(bytes, 0));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
