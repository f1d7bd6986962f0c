package org.nianbao.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import org.nianbao.Nianbao;
import org.nianbao.batch.store.Store;
import org.nianbao.check.Examined;
import org.nianbao.document.Source;
import org.nianbao.document.UnreadableException;
import org.nianbao.facts.Given;
import org.nianbao.joining.NeighbourFiles;
import org.nianbao.wording.Language;
import org.nianbao.wording.Wording;

/**
 * What a long run remembers for the next one: the results of single files, so that a run that was
 * stopped goes on where it was.
 *
 * @param nianbao the checker
 * @param store where results are kept; empty where nothing is remembered
 */
record Memory(Nianbao nianbao, Optional<Store> store) {

  /** Fewer files are done before anybody loses patience. */
  private static final int LONG_RUN = 100;

  /** Remembers nothing. */
  static Memory none(Nianbao nianbao) {
    return new Memory(nianbao, Optional.empty());
  }

  /**
   * A memory for a run.
   *
   * @param folder where the user wants it; empty for the usual place
   */
  static Memory open(
      Nianbao nianbao,
      JudgingOptions judging,
      Optional<Path> folder,
      Terminal terminal,
      Language language) {
    try {
      Path place =
          folder.orElseGet(
              () -> Store.usualFolder(System.getenv(), System.getProperty("user.home", "")));
      return new Memory(
          nianbao,
          Optional.of(Store.open(place, judging.fingerprint(), nianbao.forms(), nianbao.rules())));
    } catch (IOException | InvalidPathException e) {
      Failure.trace(terminal, e);
      PrintWriter err = terminal.err();
      err.println(
          new Wording(
                  "提示：无法写入存放中间结果的文件夹，本次中断后须从头开始（" + e.getMessage() + "）。",
                  "Note: results cannot be kept; if this run is stopped it starts anew ("
                      + e.getMessage()
                      + ").")
              .in(language));
      return none(nianbao);
    }
  }

  /** Whether a run over so many files is worth remembering. */
  static boolean isLong(int files) {
    return files >= LONG_RUN;
  }

  /** Examines an input, or remembers what came of it and of the files that belong to it. */
  Examined examine(Source source, NeighbourFiles beside) throws UnreadableException {
    if (store.isEmpty()) {
      return nianbao.examine(source, beside, Given.NOTHING).settled();
    }
    Optional<Examined> known = store.get().find(source.sha256(), source.path(), beside);
    if (known.isPresent()) {
      return nianbao.again(known.get()).settled();
    }
    Examined examined = nianbao.examine(source, beside, Given.NOTHING);
    store.get().keep(examined);
    return examined.settled();
  }

  /** Says on Ctrl-C that nothing is lost, where that is so. */
  Interruption tellInterruption(Terminal terminal, Language language, Progress progress) {
    return store.isEmpty() ? Interruption.UNTOLD : Interruption.told(terminal, language, progress);
  }

  /** How many files were remembered. */
  int remembered() {
    return store.map(Store::found).orElse(0);
  }
}
