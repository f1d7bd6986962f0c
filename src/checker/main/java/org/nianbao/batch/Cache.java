package org.nianbao.batch;

import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Supplier;
import org.nianbao.batch.store.Fingerprint;
import org.nianbao.batch.store.Store;
import org.nianbao.check.Checker;
import org.nianbao.check.Examined;
import org.nianbao.document.Budget;
import org.nianbao.document.Source;
import org.nianbao.document.UnreadableException;
import org.nianbao.facts.Given;
import org.nianbao.joining.NeighbourFiles;

/**
 * What a long run keeps for the next one: the results of single files, so that a run that was
 * stopped goes on where it was.
 *
 * @param checker examines what is not kept
 * @param store where results are kept; empty where nothing is kept
 */
record Cache(Checker checker, Optional<Store> store) {

  /** Fewer files are done before anybody loses patience. */
  private static final int LONG_RUN = 100;

  /** Whether a run over so many files is worth keeping. */
  static boolean isLong(int files) {
    return files >= LONG_RUN;
  }

  /** Keeps nothing. */
  static Cache none(Checker checker) {
    return new Cache(checker, Optional.empty());
  }

  /**
   * Opens the store in a folder; where that fails, the listener is told and nothing is kept.
   *
   * @param folder finds the folder
   */
  static Cache open(Checker checker, Supplier<Path> folder, BatchListener listener) {
    try {
      Store store =
          Store.open(
              folder.get(), Fingerprint.of(checker), checker.forms(), checker.judge().catalogue());
      return new Cache(checker, Optional.of(store));
    } catch (IOException | InvalidPathException e) {
      listener.storeUnusable(e);
      return none(checker);
    }
  }

  /** Examines an input, or looks up what came of it and of the files that belong to it. */
  Examined examine(Source source, NeighbourFiles beside, Budget budget) throws UnreadableException {
    if (store.isEmpty()) {
      return checker.examine(source, beside, Given.NOTHING, budget).settled();
    }
    Optional<Examined> known = store.get().find(source.sha256(), source.path(), beside);
    if (known.isPresent() && !checker.dependsOnPath(known.get())) {
      return checker.again(known.get()).settled();
    }
    Examined examined = checker.examine(source, beside, Given.NOTHING, budget);
    if (!checker.dependsOnPath(examined)) {
      store.get().keep(examined);
    }
    return examined.settled();
  }

  /** Whether what is done from now on is kept. */
  boolean keeps() {
    return store.isPresent();
  }

  /** Why something could not be kept. */
  Optional<IOException> failure() {
    return store.flatMap(Store::failure);
  }

  /** How many results were found. */
  int found() {
    return store.map(Store::found).orElse(0);
  }
}
