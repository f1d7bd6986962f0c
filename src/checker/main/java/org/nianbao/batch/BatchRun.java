package org.nianbao.batch;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.nianbao.check.CheckedReport;
import org.nianbao.check.Checker;
import org.nianbao.check.Examination;
import org.nianbao.check.Examined;
import org.nianbao.check.Outcome;
import org.nianbao.check.Unreadable;
import org.nianbao.crosscheck.Attendance;
import org.nianbao.crosscheck.Member;
import org.nianbao.crosscheck.ReportSet;
import org.nianbao.crosscheck.UnreadFile;
import org.nianbao.document.Budget;
import org.nianbao.document.Limits;
import org.nianbao.facts.Given;
import org.nianbao.joining.NeighbourFiles;
import org.nianbao.waiver.WaiverUse;

/**
 * One run of a batch.
 *
 * @param <E> what the sink may throw
 */
final class BatchRun<E extends Exception> {

  private final Checker checker;
  private final Given given;
  private final References references;
  private final Loading loading;
  private final Batch.Setup setup;
  private final Limits limits;
  private final BatchListener listener;
  private final OutcomeSink<E> sink;
  private final WaiverUse waivers;
  private final Attempts attempts;

  /**
   * A run.
   *
   * @param limits what each input may cost
   */
  BatchRun(Batch.Setup setup, Limits limits, OutcomeSink<E> sink) {
    this.setup = setup;
    this.limits = limits;
    this.checker = setup.checker();
    this.given = setup.given();
    this.references = new References(checker.agencies(), setup.prior());
    this.loading = setup.loading();
    this.listener = setup.listener();
    this.sink = sink;
    this.attempts = new Attempts(checker, listener);
    this.waivers =
        new WaiverUse(
            checker.waivers(),
            checker.waivers().all().isEmpty() ? Set.of() : checker.judge().disabled());
  }

  BatchSummary run(InputFiles files) throws E, BatchException, InterruptedException {
    if (files.paths().size() == 1 && references.isNone()) {
      InOrder.run(files.paths(), limits, this::check, this::givenUp, this::hand);
      return new BatchSummary(0, List.of(), List.of(), List.of(), waivers);
    }
    boolean isLong = Cache.isLong(files.paths().size());
    try (Aside aside = isLong ? Aside.ofLongRun(checker) : Aside.nothing()) {
      return concluded(examined(files, isLong, aside), aside);
    }
  }

  private BatchSummary summary(ReportSet set, List<Member> members, List<UnreadFile> unread) {
    Attendance attendance = new Attendance(set, members, unread, checker.agencies());
    return new BatchSummary(
        set.size(), attendance.missing(), attendance.unread(), set.duplicates(), waivers);
  }

  /** The first step: each file is read and judged by itself, or looked up where it was before. */
  private List<Examination> examined(InputFiles files, boolean isLong, Aside aside)
      throws InterruptedException {
    List<String> paths = files.paths();
    Neighbourhood neighbours = new Neighbourhood(loading, paths, files.joined());
    Cache cache = isLong ? cache() : Cache.none(checker);
    List<Examination> inputs = new ArrayList<>();
    listener.reading(cache.keeps());
    InOrder.run(
        paths,
        limits,
        (path, budget) -> examine(path, neighbours.of(path), cache, budget),
        this::givenUp,
        input -> {
          inputs.add(aside.put(input));
          listener.read(input.path());
        });
    listener.allRead(cache.found());
    cache.failure().ifPresent(listener::storeUnusable);
    return Parts.settled(
        inputs,
        files.parts(),
        neighbours,
        path -> aside.put(watched(path, neighbours.of(path), given)));
  }

  private Cache cache() {
    return setup
        .store()
        .map(folder -> Cache.open(checker, folder, listener))
        .orElseGet(() -> Cache.none(checker));
  }

  /** The second step: each report is judged beside the others, scored and handed on. */
  private BatchSummary concluded(List<Examination> inputs, Aside aside)
      throws E, BatchException, InterruptedException {
    List<Member> members = new ArrayList<>();
    List<UnreadFile> unread = new ArrayList<>();
    for (Examination input : inputs) {
      if (input instanceof Examined examined) {
        members.add(examined.member());
      } else if (input instanceof Unreadable file) {
        unread.add(new UnreadFile(file.path(), file.agency(), file.year()));
      }
    }
    Optional<Unreadable> absent =
        references.join(members, path -> watched(path, NeighbourFiles.NONE, Given.NOTHING));
    listener.comparing(members.size());
    ReportSet set =
        ReportSet.of(
            members,
            checker.agencies(),
            checker.copyLimits().listing(setup.listed()),
            setup.preferred());
    InOrder.run(
        inputs,
        limits,
        (input, budget) -> conclude(input, set, aside, budget),
        (input, budget) -> givenUp(input.path(), budget),
        this::hand);
    if (absent.isPresent()) {
      hand(absent.get());
    }
    return summary(set, members, unread);
  }

  private void hand(Outcome outcome) throws E {
    if (outcome instanceof CheckedReport checked) {
      checked.countIn(waivers);
    }
    listener.handing(outcome);
    sink.accept(outcome);
    listener.handed(outcome);
  }

  /** What costs so much work that nothing is known of it is an answer like others. */
  private Unreadable givenUp(String path, Budget budget) {
    return attempts.givenUp(path, budget);
  }

  private Outcome check(String path, Budget budget) {
    return attempts.at(
        path, () -> checker.check(loading.source(path), given, budget), unreadable -> unreadable);
  }

  private Examination examine(String path, NeighbourFiles beside, Cache cache, Budget budget) {
    return loading.isStream(path) || !given.isNothing()
        ? examine(path, beside, given, budget)
        : attempts.at(
            path,
            () -> cache.examine(loading.source(path), beside, budget),
            unreadable -> unreadable);
  }

  private Examination examine(String path, NeighbourFiles beside, Given known, Budget budget) {
    return attempts.at(
        path,
        () -> checker.examine(loading.source(path), beside, known, budget).settled(),
        unreadable -> unreadable);
  }

  /** The first step for one more file, which may hang like any other. */
  private Examination watched(String path, NeighbourFiles beside, Given known)
      throws InterruptedException {
    List<Examination> one = new ArrayList<>();
    InOrder.run(
        List.of(path),
        limits,
        (p, budget) -> examine(p, beside, known, budget),
        this::givenUp,
        one::add);
    return one.get(0);
  }

  private Outcome conclude(Examination input, ReportSet set, Aside aside, Budget budget) {
    if (input instanceof Examined examined) {
      budget.enter(Budget.Stage.COMPARISON);
      return attempts.at(
          input.path(),
          () ->
              checker.conclude(
                  aside.whole(examined), set.around(examined.member(), budget), budget),
          unreadable -> unreadable);
    }
    return (Unreadable) input;
  }
}
