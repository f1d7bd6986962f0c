package org.nianbao.cli;

import java.nio.file.InvalidPathException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.nianbao.Nianbao;
import org.nianbao.check.Examination;
import org.nianbao.check.Examined;
import org.nianbao.check.Outcome;
import org.nianbao.check.Unreadable;
import org.nianbao.crosscheck.Member;
import org.nianbao.crosscheck.ReportSet;
import org.nianbao.crosscheck.similarity.ProseFile;
import org.nianbao.document.UnreadableException;
import org.nianbao.facts.Given;
import org.nianbao.joining.NeighbourFiles;
import org.nianbao.output.text.Columns;
import org.nianbao.wording.Language;
import org.nianbao.wording.Wording;

/**
 * Checks all inputs that the arguments name and hands on what became of each, in order.
 *
 * @param terminal where notes and progress go
 * @param nianbao the checker
 * @param given what the user knows of the reports
 * @param company what the reports are judged beside, other than each other
 * @param memory gives what long runs remember
 * @param language the language of notes
 * @param quiet whether to leave out notes and progress
 * @param echo whether to name unreadable inputs among the notes too
 */
record Checking(
    Terminal terminal,
    Nianbao nianbao,
    Given given,
    Company company,
    Supplier<Memory> memory,
    Language language,
    boolean quiet,
    boolean echo) {

  /**
   * Checks the files and folders, and returns what set they are.
   *
   * @throws UsageException if there are none
   * @throws Exception what the sink throws
   */
  ReportSet run(List<String> arguments, InOrder.Sink<Outcome> sink) throws Exception {
    if (arguments == null || arguments.isEmpty()) {
      throw new UsageException(
          new Wording("没有给出文件或文件夹。", "No file or folder is given."),
          new Wording(
              "例如：nianbao check 年度报告.docx，或 nianbao rank 年报文件夹",
              "For example: nianbao check report.docx, or nianbao rank reports/"));
    }
    Inputs inputs = Inputs.of(arguments, company.list());
    tellSkipped(inputs);
    if (inputs.paths().isEmpty()) {
      throw new UsageException(
          new Wording("所给的文件夹里没有可以检查的文件。", "The given folders hold no file to check."),
          new Wording(
              "年度报告应是 Word 文档、网页或文本文件。", "Reports are Word documents, web pages or text files."));
    }
    boolean bar = terminal.errIsTerminal() && !quiet;
    Progress progress = new Progress(terminal.err(), inputs.paths().size(), bar);
    try {
      if (inputs.paths().size() == 1 && company.isNone()) {
        InOrder.run(inputs.paths(), this::check, outcome -> hand(outcome, progress, sink));
        return ReportSet.of(List.of(), company.agencies());
      }
      return together(inputs, progress, sink);
    } finally {
      progress.hide();
    }
  }

  /** Reads and judges each report by itself, then all beside each other. */
  private ReportSet together(Inputs files, Progress progress, InOrder.Sink<Outcome> sink)
      throws Exception {
    try (ProseFile prose = new ProseFile()) {
      return concluded(examined(files, prose, progress), progress, sink);
    }
  }

  private ReportSet concluded(
      List<Examination> inputs, Progress progress, InOrder.Sink<Outcome> sink) throws Exception {
    List<Member> members = new ArrayList<>();
    for (Examination input : inputs) {
      if (input instanceof Examined examined) {
        members.add(examined.member());
      }
    }
    Optional<Unreadable> absent =
        company.join(members, path -> examine(path, NeighbourFiles.NONE, Given.NOTHING));
    progress.together(
        new Wording(
                "正在互相比对 " + members.size() + " 份报告…", "comparing " + members.size() + " reports…")
            .in(language));
    ReportSet set = ReportSet.of(members, company.agencies(), nianbao.copyLimits());
    InOrder.run(inputs, input -> conclude(input, set), outcome -> hand(outcome, progress, sink));
    if (absent.isPresent()) {
      hand(absent.get(), progress, sink);
    }
    return set;
  }

  /** The first step, which long runs remember, so that it need not be done again. */
  private List<Examination> examined(Inputs files, ProseFile prose, Progress progress)
      throws Exception {
    List<String> paths = files.paths();
    Neighbourhood neighbours = new Neighbourhood(paths, files.told());
    boolean isLong = Memory.isLong(paths.size());
    Memory remembered = isLong ? memory.get() : Memory.none(nianbao);
    List<Examination> inputs = new ArrayList<>();
    Interruption stretch = remembered.tellInterruption(terminal, language, progress);
    try {
      InOrder.run(
          paths,
          path -> examine(path, neighbours.of(path), remembered),
          input -> {
            inputs.add(isLong ? outside(input, prose) : input);
            progress.step(input.path());
          });
    } finally {
      stretch.over();
    }
    if (remembered.remembered() > 0 && !quiet) {
      progress.hide();
      terminal
          .err()
          .println(
              new Wording(
                      "其中 " + remembered.remembered() + " 份的结果沿用以前的运行，没有重做。",
                      "The results of "
                          + remembered.remembered()
                          + " were remembered from earlier runs.")
                  .in(language));
    }
    return Parts.settled(
        inputs,
        files.parts(),
        neighbours,
        path -> {
          Examination again = examine(path, neighbours.of(path), given);
          return isLong ? outside(again, prose) : again;
        });
  }

  /** What is kept of an input of a long run: prose waits in a file until it is compared. */
  private static Examination outside(Examination input, ProseFile prose) {
    return input instanceof Examined examined ? examined.outside(prose) : input;
  }

  private Examination examine(String path, NeighbourFiles beside, Memory remembered) {
    return path.equals(Loading.STANDARD_INPUT) || !given.equals(Given.NOTHING)
        ? examine(path, beside, given)
        : attempt(
            path, () -> remembered.examine(Loading.source(path), beside), unreadable -> unreadable);
  }

  /** Hands on what became of an input; one that cannot be read is named among the notes too. */
  private void hand(Outcome outcome, Progress progress, InOrder.Sink<Outcome> sink)
      throws Exception {
    boolean told = echo && outcome instanceof Unreadable;
    if (told || terminal.outIsTerminal()) {
      progress.hide();
    }
    if (told && outcome instanceof Unreadable unreadable) {
      terminal
          .err()
          .println(
              "nianbao: "
                  + Columns.clean(unreadable.path())
                  + new Wording("：", ": ").in(language)
                  + unreadable.reason().in(language));
    }
    sink.accept(outcome);
    progress.step(outcome.path());
  }

  private Outcome check(String path) {
    return attempt(
        path, () -> nianbao.check(Loading.source(path), given), unreadable -> unreadable);
  }

  private Examination examine(String path, NeighbourFiles beside, Given known) {
    return attempt(
        path,
        () -> nianbao.examine(Loading.source(path), beside, known).settled(),
        unreadable -> unreadable);
  }

  private Outcome conclude(Examination input, ReportSet set) {
    if (input instanceof Examined examined) {
      return attempt(
          input.path(),
          () -> nianbao.conclude(examined, set.around(examined.member())),
          unreadable -> unreadable);
    }
    return (Unreadable) input;
  }

  /** A step of work on one input. */
  private interface Work<R> {
    R run() throws UnreadableException;
  }

  /** A failure in the program is an answer about one input, not the end of the run. */
  private <R> R attempt(String path, Work<? extends R> work, Function<Unreadable, R> otherwise) {
    try {
      return work.run();
    } catch (UnreadableException e) {
      Failure.trace(terminal, e);
      return otherwise.apply(new Unreadable(path, e.reason()));
    } catch (InvalidPathException e) {
      return otherwise.apply(
          new Unreadable(
              path,
              new Wording(
                  "文件名中有本机无法识别的字符；请改名后再试。",
                  "The name has characters that this system cannot use; rename the file.")));
    } catch (RuntimeException | StackOverflowError | OutOfMemoryError | LinkageError e) {
      Failure.trace(terminal, e);
      return otherwise.apply(new Unreadable(path, Failure.reason(e)));
    }
  }

  private void tellSkipped(Inputs inputs) {
    int count = inputs.skipped().values().stream().mapToInt(Integer::intValue).sum();
    if (count > 0 && !quiet) {
      String kinds =
          inputs.skipped().entrySet().stream()
              .map(kind -> kind.getKey() + " " + kind.getValue())
              .collect(Collectors.joining(language == Language.ZH ? "、" : ", "));
      terminal
          .err()
          .println(
              new Wording(
                      "已跳过 " + count + " 个不是报告的文件（" + kinds + "）。",
                      "Skipped " + count + " files that are no reports (" + kinds + ").")
                  .in(language));
    }
  }
}
