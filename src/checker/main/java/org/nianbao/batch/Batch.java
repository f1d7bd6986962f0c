package org.nianbao.batch;

import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.nianbao.batch.store.Store;
import org.nianbao.check.Checker;
import org.nianbao.document.Limits;
import org.nianbao.facts.CopyLimits;
import org.nianbao.facts.Given;
import org.nianbao.wording.Messages;

/**
 * Checks many reports: each by itself, then all beside each other. A report finds its attachments,
 * and the report of the year before, among the others; copied prose is found, and the agencies that
 * have no report.
 *
 * <p>Immutable: each method that sets something returns another batch. May be run any number of
 * times, and by several threads.
 */
public final class Batch {

  private final Setup setup;

  /**
   * How a batch is run.
   *
   * @param store finds the folder in which long runs keep their results; empty where they do not
   * @param listed from how many percent on likenesses of different agencies' reports are listed
   * @param preferred patterns of the files that count where an agency has several reports for a
   *     year
   * @param except what may lie among the others and is no report, a folder with all below it
   */
  record Setup(
      Checker checker,
      Given given,
      Optional<Path> prior,
      Optional<Supplier<Path>> store,
      int listed,
      List<String> preferred,
      NoReports except,
      Loading loading,
      BatchListener listener) {}

  /** A setup that is being changed. */
  private static final class Revision {
    private final Checker checker;
    private Given given;
    private Optional<Path> prior;
    private Optional<Supplier<Path>> store;
    private int listed;
    private List<String> preferred;
    private NoReports except;
    private Loading loading;
    private BatchListener listener;

    Revision(Setup setup) {
      checker = setup.checker;
      given = setup.given;
      prior = setup.prior;
      store = setup.store;
      listed = setup.listed;
      preferred = setup.preferred;
      except = setup.except;
      loading = setup.loading;
      listener = setup.listener;
    }

    Batch done() {
      return new Batch(
          new Setup(checker, given, prior, store, listed, preferred, except, loading, listener));
    }
  }

  private Batch(Setup setup) {
    this.setup = setup;
  }

  /** A batch of which nothing is known but its reports, and of which nothing is kept. */
  public static Batch of(Checker checker) {
    return new Batch(
        new Setup(
            checker,
            Given.NOTHING,
            Optional.empty(),
            Optional.empty(),
            CopyLimits.NOTHING,
            List.of(),
            file -> false,
            new Loading(Optional.empty()),
            BatchListener.SILENT));
  }

  /** Says what is known of the reports; with it, nothing is kept or looked up in a store. */
  public Batch given(Given given) {
    Revision revision = new Revision(setup);
    revision.given = given;
    return revision.done();
  }

  /**
   * Compares the one report of the batch with that of the year before, which is not checked itself.
   */
  public Batch prior(Path report) {
    Revision revision = new Revision(setup);
    revision.prior = Optional.of(report);
    return revision.done();
  }

  /**
   * Keeps in a folder what came of each file if there are many, so that a run that was stopped, or
   * the next one, need not do it again. Results of other rules, profiles, lists of agencies or
   * programs are never looked at.
   */
  public Batch store(Path folder) {
    return store(() -> folder);
  }

  /** The same in the user's folder for what programs can make again. */
  public Batch usualStore() {
    return store(() -> Store.usualFolder(System.getenv(), System.getProperty("user.home", "")));
  }

  private Batch store(Supplier<Path> folder) {
    Revision revision = new Revision(setup);
    revision.store = Optional.of(folder);
    return revision.done();
  }

  /**
   * Lists in each report's result how much of its prose stands in other agencies' reports from so
   * many percent on, even where no rule takes that for copied. Findings stay the same.
   */
  public Batch likenesses(int percent) {
    Revision revision = new Revision(setup);
    revision.listed = percent;
    return revision.done();
  }

  /**
   * Says which files count where an agency has several reports for a year.
   *
   * @param patterns of their names, compared with the ends of paths: {@code *.docx}, {@code 定稿/*}
   */
  public Batch prefer(List<String> patterns) {
    Revision revision = new Revision(setup);
    revision.preferred = List.copyOf(patterns);
    return revision.done();
  }

  /**
   * Passes over what lies in the folders of the batch and is no report. What is named as an input
   * is checked nevertheless.
   *
   * @param noReports asked of files and folders
   */
  public Batch except(NoReports noReports) {
    Revision revision = new Revision(setup);
    revision.except = noReports;
    return revision.done();
  }

  /** Reads the stream where an input's path is {@code -}. */
  public Batch standardInput(InputStream stream) {
    Revision revision = new Revision(setup);
    revision.loading = new Loading(Optional.of(stream));
    return revision.done();
  }

  /** Tells a listener how it gets on. */
  public Batch listener(BatchListener listener) {
    Revision revision = new Revision(setup);
    revision.listener = listener;
    return revision.done();
  }

  /** Checks a file, or all files below a folder: {@link #run(List, OutcomeSink)}. */
  public <E extends Exception> BatchSummary run(Path input, OutcomeSink<E> sink)
      throws E, BatchException, InterruptedException {
    return run(List.of(Input.of(input)), sink);
  }

  /**
   * Checks all files of the inputs, on several threads, and hands on what became of each: in the
   * order of the inputs, whatever their number, and on the calling thread. Files in folders come in
   * the order of their names, archives are like folders, and parts of other files' reports are not
   * handed on.
   *
   * @throws E what the sink throws; the rest of the batch is given up then
   * @throws BatchException if there is nothing to check, or the report of the year before is not
   *     what it is said to be
   * @throws InterruptedException if the calling thread is interrupted; the rest of the batch is
   *     given up
   */
  public <E extends Exception> BatchSummary run(List<Input> inputs, OutcomeSink<E> sink)
      throws E, BatchException, InterruptedException {
    return run(inputs, Limits.DEFAULT, sink);
  }

  /** The same where each input may cost so much. */
  <E extends Exception> BatchSummary run(List<Input> inputs, Limits limits, OutcomeSink<E> sink)
      throws E, BatchException, InterruptedException {
    if (inputs.isEmpty()) {
      throw new BatchException(
          Messages.say("batch.nothing-given"), Messages.say("batch.nothing-given.hint"));
    }
    Optional<Path> list = setup.checker.agencies().file();
    Set<Path> lists = list.isPresent() ? Set.of(list.get()) : Set.of();
    InputFiles files = InputFiles.of(inputs, lists, setup.except);
    setup.listener.named(files.paths());
    setup.listener.passedOver(files.passedOver());
    setup.listener.collected(files.paths().size(), files.skipped());
    if (files.paths().isEmpty()) {
      throw new BatchException(Messages.say("batch.no-file"), Messages.say("batch.no-file.hint"));
    }
    return new BatchRun<>(setup, limits, sink).run(files);
  }
}
