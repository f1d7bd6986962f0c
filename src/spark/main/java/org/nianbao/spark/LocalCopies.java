package org.nianbao.spark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileUtil;
import org.apache.hadoop.fs.Path;

/** Copies of archives on this machine, each made once: archives are not read from front to back. */
final class LocalCopies {

  private static final ConcurrentHashMap<String, java.nio.file.Path> COPIES =
      new ConcurrentHashMap<>();

  private LocalCopies() {}

  /** A copy of a file, which is gone when the process ends. */
  static java.nio.file.Path of(Path file, Configuration hadoop) throws IOException {
    try {
      return COPIES.computeIfAbsent(file.toString(), name -> copied(file, hadoop));
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  private static java.nio.file.Path copied(Path file, Configuration hadoop) {
    try {
      java.nio.file.Path copy = Files.createTempFile("nianbao-", ".zip");
      copy.toFile().deleteOnExit();
      FileUtil.copy(file.getFileSystem(hadoop), file, copy.toFile(), false, hadoop);
      return copy;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
