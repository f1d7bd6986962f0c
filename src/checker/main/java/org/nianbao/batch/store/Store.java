package org.nianbao.batch.store;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import org.nianbao.check.Examined;
import org.nianbao.form.Forms;
import org.nianbao.joining.NeighbourFiles;
import org.nianbao.rules.Rule;

/**
 * Results of earlier runs, each in a file of its own: {@code FOLDER/FINGERPRINT/ab/cdef…}, named
 * after the SHA-256 of the report's bytes, and beginning with the SHA-256 of what follows. A file
 * gets its name only when it is complete, so that runs may be stopped at any time, and several may
 * use one store; a file that was damaged is as good as none. About five thousand bytes a report.
 *
 * <p>Thread-safe. Nothing here fails: a store that cannot be used keeps nothing.
 */
public final class Store {

  private static final int DIGEST = 32;

  /** Results of other programs, rules or profiles that nobody has asked for so long are deleted. */
  private static final Duration FORGOTTEN = Duration.ofDays(30);

  /** A file that some run began so long ago will not be completed any more. */
  private static final Duration ABANDONED = Duration.ofDays(1);

  private static final String UNFINISHED = ".part";

  private final Path folder;
  private final RecordBytes records;
  private final AtomicInteger found = new AtomicInteger();
  private final AtomicReference<IOException> failure = new AtomicReference<>();

  private Store(Path folder, Forms editions, Collection<Rule> rules) {
    this.folder = folder;
    this.records = new RecordBytes(editions, rules);
  }

  /**
   * Opens a store, makes its folder where there is none, and deletes what is out of date.
   *
   * @param folder where it lies
   * @param fingerprint what its results depend on
   * @param forms the editions of the form in use
   * @param rules the rules in use
   * @throws IOException if it cannot be written to
   */
  public static Store open(Path folder, String fingerprint, Forms forms, Collection<Rule> rules)
      throws IOException {
    Files.createDirectories(folder);
    Path own = folder.resolve(fingerprint);
    if (Files.notExists(own)) {
      Files.createDirectories(own);
      if (own.getFileSystem().supportedFileAttributeViews().contains("posix")) {
        Files.setPosixFilePermissions(own, PosixFilePermissions.fromString("rwx------"));
      }
    }
    Files.setLastModifiedTime(own, FileTime.from(Instant.now()));
    cleared(folder, own);
    return new Store(own, forms, rules);
  }

  private static void cleared(Path folder, Path own) throws IOException {
    Instant forgotten = Instant.now().minus(FORGOTTEN);
    try (DirectoryStream<Path> others = Files.newDirectoryStream(folder)) {
      for (Path other : others) {
        boolean ours = other.getFileName().toString().matches("[0-9a-f]{32}");
        if (ours && !other.equals(own) && isBefore(other, forgotten)) {
          delete(other);
        }
      }
    }
    Instant abandoned = Instant.now().minus(ABANDONED);
    try (DirectoryStream<Path> parts = Files.newDirectoryStream(own, "*" + UNFINISHED)) {
      for (Path part : parts) {
        if (isBefore(part, abandoned)) {
          Files.deleteIfExists(part);
        }
      }
    }
  }

  private static boolean isBefore(Path path, Instant time) throws IOException {
    return Files.getLastModifiedTime(path).toInstant().isBefore(time);
  }

  private static void delete(Path folder) {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.deleteIfExists(file);
      }
    } catch (IOException e) {
      // another run is deleting it too, or it will be deleted next time
    }
  }

  /** How many results were found so far. */
  public int found() {
    return found.get();
  }

  /**
   * The result for a report's bytes; its path is the one given. What came of a report that names
   * attachments holds only as long as the same of them are there, with the same bytes.
   *
   * @param beside the other files of the run
   */
  public Optional<Examined> find(String sha256, String path, NeighbourFiles beside) {
    try {
      byte[] content = Files.readAllBytes(file(sha256));
      byte[] digest = Arrays.copyOf(content, Math.min(content.length, DIGEST));
      MessageDigest due = Fingerprint.sha256();
      due.update(content, digest.length, content.length - digest.length);
      if (!MessageDigest.isEqual(digest, due.digest())) {
        return Optional.empty(); // damaged: it will be written anew
      }
      Object value = records.read(content, DIGEST);
      if (value instanceof Examined examined && examined.sha256().equals(sha256)) {
        Optional<Examined> same = examined.sketched().at(path).among(beside);
        same.ifPresent(one -> found.incrementAndGet());
        return same;
      }
      return Optional.empty();
    } catch (IOException | RuntimeException e) {
      return Optional.empty();
    }
  }

  /** Why something could not be kept: the disk is full, or somebody deleted the folder. */
  public Optional<IOException> failure() {
    return Optional.ofNullable(failure.get());
  }

  /** Keeps a result. */
  public void keep(Examined examined) {
    try {
      byte[] payload = records.write(examined.unsketched());
      Path file = file(examined.sha256());
      Files.createDirectories(file.getParent());
      Path part = Files.createTempFile(folder, "", UNFINISHED);
      try {
        Files.write(part, joined(Fingerprint.sha256().digest(payload), payload));
        Files.move(part, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
      } finally {
        Files.deleteIfExists(part);
      }
    } catch (IOException e) {
      failure.compareAndSet(null, e); // the result itself is there
    } catch (RuntimeException e) {
      failure.compareAndSet(null, new IOException(e));
    }
  }

  private static byte[] joined(byte[] first, byte[] second) {
    byte[] both = Arrays.copyOf(first, first.length + second.length);
    System.arraycopy(second, 0, both, first.length, second.length);
    return both;
  }

  private Path file(String sha256) {
    return folder.resolve(sha256.substring(0, 2)).resolve(sha256.substring(2));
  }

  /**
   * Where the store lies unless the user says otherwise: in the folder for what programs can make
   * again.
   */
  public static Path usualFolder(Map<String, String> environment, String home) {
    for (String name : List.of("XDG_CACHE_HOME", "LOCALAPPDATA")) {
      String value = environment.getOrDefault(name, "");
      if (!value.isBlank()) {
        return Path.of(value, "nianbao");
      }
    }
    return Path.of(home, ".cache", "nianbao");
  }
}
