package org.nianbao.cli;

import java.util.List;
import java.util.SortedMap;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.nianbao.batch.BatchListener;
import org.nianbao.check.Outcome;
import org.nianbao.check.Unreadable;
import org.nianbao.output.text.Columns;
import org.nianbao.wording.Language;
import org.nianbao.wording.Messages;
import org.nianbao.wording.Wording;

/** What a run tells on the messages' stream: notes, a progress bar, what could not be read. */
final class RunMessages implements BatchListener, AutoCloseable {

  private final Terminal terminal;
  private final Language language;
  private final boolean quiet;
  private final boolean echo;
  private final Consumer<List<String>> refusing;
  private Progress progress;
  private Interruption interruption = Interruption.UNTOLD;

  /**
   * Messages of a run.
   *
   * @param quiet whether to leave out notes and progress
   * @param echo whether to name unreadable inputs among the notes too
   * @param refusing ends the run where it does not suit the files that it is going to check
   */
  RunMessages(
      Terminal terminal,
      Language language,
      boolean quiet,
      boolean echo,
      Consumer<List<String>> refusing) {
    this.terminal = terminal;
    this.language = language;
    this.quiet = quiet;
    this.echo = echo;
    this.refusing = refusing;
    this.progress = new Progress(terminal.err(), 0, false);
  }

  @Override
  public void named(List<String> paths) {
    refusing.accept(paths);
  }

  @Override
  public void passedOver(List<String> paths) {
    if (!paths.isEmpty() && !quiet) {
      say(Messages.say("cli.run.own-files", paths.size(), Columns.clean(paths.get(0))));
    }
  }

  @Override
  public void collected(int files, SortedMap<String, Integer> skipped) {
    int count = skipped.values().stream().mapToInt(Integer::intValue).sum();
    if (count > 0 && !quiet) {
      String kinds =
          skipped.entrySet().stream()
              .map(kind -> kind.getKey() + " " + kind.getValue())
              .collect(Collectors.joining(language == Language.ZH ? "、" : ", "));
      say(Messages.say("cli.run.skipped", count, kinds));
    }
    progress = new Progress(terminal.err(), files, terminal.errIsTerminal() && !quiet);
  }

  @Override
  public void storeUnusable(Exception reason) {
    Failure.trace(terminal, reason);
    say(Messages.say("cli.run.not-kept", reason.getMessage()));
  }

  @Override
  public void reading(boolean kept) {
    if (kept) {
      interruption = Interruption.told(terminal, language, progress);
    }
  }

  @Override
  public void read(String path) {
    progress.step(path);
  }

  @Override
  public void allRead(int remembered) {
    interruption.over();
    if (remembered > 0 && !quiet) {
      progress.hide();
      say(Messages.say("cli.run.remembered", remembered));
    }
  }

  @Override
  public void comparing(int reports) {
    progress.together(Messages.say("cli.run.comparing", reports).in(language));
  }

  @Override
  public void handing(Outcome outcome) {
    boolean told = echo && outcome instanceof Unreadable;
    if (told || terminal.outIsTerminal()) {
      progress.hide();
    }
    if (told && outcome instanceof Unreadable unreadable) {
      terminal
          .err()
          .println(
              Messages.say(
                      "cli.run.unreadable", Columns.clean(unreadable.path()), unreadable.reason())
                  .in(language));
    }
  }

  @Override
  public void handed(Outcome outcome) {
    progress.step(outcome.path());
  }

  @Override
  public void failed(String path, Throwable failure) {
    Failure.trace(terminal, failure);
  }

  @Override
  public void close() {
    interruption.over();
    progress.hide();
  }

  private void say(Wording note) {
    terminal.err().println(note.in(language));
  }
}
