package org.nianbao.joining;

import java.util.List;
import org.nianbao.document.Source;
import org.nianbao.document.UnreadableException;

/**
 * The other files of a run, as seen from one of them: where a document names an attachment, it may
 * be among them. Names are paths from the folder of that one file, parts divided by {@code /}.
 */
public interface NeighbourFiles {

  /** A file that stands alone. */
  NeighbourFiles NONE =
      new NeighbourFiles() {
        @Override
        public List<String> namedByUser() {
          return List.of();
        }

        @Override
        public boolean has(String name) {
          return false;
        }

        @Override
        public List<String> rivals(String name) {
          return List.of();
        }

        @Override
        public Source load(String name) throws UnreadableException {
          throw new IllegalArgumentException(name);
        }
      };

  /**
   * Returns the files that the user says belong to this one, in order; no others are looked for
   * then.
   */
  List<String> namedByUser();

  /** Returns whether there is a file of that name. */
  boolean has(String name);

  /** Returns the other files that are known to name that one as theirs, by their paths. */
  List<String> rivals(String name);

  /**
   * Loads a file that is there.
   *
   * @throws UnreadableException if it cannot be read
   */
  Source load(String name) throws UnreadableException;
}
