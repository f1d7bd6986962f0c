package org.nianbao.document.container;

import java.util.Optional;

/**
 * The archive from which an entry was loaded last, and the archive within an archive: their other
 * entries mostly come next, so that neither is listed or unpacked anew for each of them. The one is
 * open only while it is read and the other in memory, so that nothing has to be closed. For any
 * number of threads.
 */
public final class LastArchive {

  private Kept file = Kept.NONE;
  private Kept within = Kept.NONE;

  private record Kept(String path, Archive archive) {
    static final Kept NONE = new Kept("", null);
  }

  /** The archive of the whole path, if it is one that was kept last and has not changed since. */
  synchronized Optional<Archive> find(String wanted) {
    Kept kept = wanted.contains(Archive.IN) ? within : file;
    return kept.path().equals(wanted) && kept.archive().isUnchanged()
        ? Optional.of(kept.archive())
        : Optional.empty();
  }

  synchronized void keep(String path, Archive archive) {
    if (path.contains(Archive.IN)) {
      within = new Kept(path, archive);
    } else {
      file = new Kept(path, archive);
    }
  }
}
