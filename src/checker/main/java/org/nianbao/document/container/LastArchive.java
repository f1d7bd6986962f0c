package org.nianbao.document.container;

import java.util.Optional;

/**
 * The archive within an archive from which an entry was loaded last: its other entries mostly come
 * next, and it need not be unpacked anew for each of them. It is in memory, so that nothing has to
 * be closed. For any number of threads.
 */
public final class LastArchive {

  private String path = "";
  private Archive last;

  /** The archive of the whole path, if it is the one that was kept last. */
  synchronized Optional<Archive> find(String wanted) {
    return path.equals(wanted) ? Optional.ofNullable(last) : Optional.empty();
  }

  synchronized void keep(String itsPath, Archive archive) {
    path = itsPath;
    last = archive;
  }
}
