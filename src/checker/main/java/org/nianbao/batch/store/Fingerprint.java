package org.nianbao.batch.store;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemNotFoundException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.temporal.TemporalAccessor;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.nianbao.check.Checker;
import org.nianbao.document.DocumentReader;

/**
 * What a result depends on beside its file: program, libraries, plug-ins, forms, rules, scoring
 * profile and list of agencies. Results under another fingerprint are never looked at.
 */
public final class Fingerprint {

  private final MessageDigest digest = sha256();

  private Fingerprint() {}

  /**
   * The fingerprint of what a checker finds, in hexadecimal digits.
   *
   * @throws IOException if the code of the program or of a plug-in cannot be read, as where it is
   *     packed in another program
   */
  public static String of(Checker checker) throws IOException {
    Fingerprint fingerprint = new Fingerprint();
    fingerprint.add("java " + Runtime.version().feature());
    fingerprint.code(Fingerprint.class);
    for (DocumentReader reader : checker.readers()) {
      fingerprint.add(reader.getClass().getName());
      fingerprint.code(reader.getClass());
    }
    fingerprint.value(checker.forms().editions());
    fingerprint.value(checker.judge().sources());
    fingerprint.value(checker.judge().disabled());
    fingerprint.value(checker.profile());
    fingerprint.value(checker.agencies().all());
    return HexFormat.of().formatHex(fingerprint.digest.digest(), 0, 16);
  }

  /**
   * The whole of the jar or folder that a class is of, and of the libraries beside it, which change
   * but rarely, size and time.
   */
  private void code(Class<?> type) throws IOException {
    Path own;
    try {
      own = Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI());
    } catch (URISyntaxException | IllegalArgumentException | FileSystemNotFoundException e) {
      throw new IOException(e);
    }
    if (Files.isDirectory(own)) {
      contents(own);
      return;
    }
    add("code", Files.readAllBytes(own));
    try (Stream<Path> libraries = Files.list(own.toAbsolutePath().getParent())) {
      for (Path library : libraries.filter(f -> f.toString().endsWith(".jar")).sorted().toList()) {
        if (!Files.isSameFile(library, own)) {
          long time = Files.getLastModifiedTime(library).toMillis();
          add(library.getFileName() + " " + Files.size(library) + " " + time);
        }
      }
    }
  }

  private void contents(Path folder) throws IOException {
    List<Path> files;
    try (Stream<Path> all = Files.walk(folder)) {
      files = all.filter(Files::isRegularFile).sorted().toList();
    }
    for (Path file : files) {
      add(folder.relativize(file).toString(), Files.readAllBytes(file));
    }
  }

  /**
   * A value with all that it is made of. Sets and maps are taken in the order of their elements:
   * their own is another in each run.
   */
  private void value(Object value) {
    if (value == null) {
      add("null");
    } else if (value instanceof Record record) {
      add(record.getClass().getName());
      RecordShape.values(record).forEach(this::value);
    } else if (value instanceof Map<?, ?> map) {
      add("map " + map.size());
      Map<String, Object> sorted = new TreeMap<>();
      map.forEach((key, one) -> sorted.put(key.toString(), one));
      sorted.forEach(
          (key, one) -> {
            add(key);
            value(one);
          });
    } else if (value instanceof Set<?> set) {
      add("set " + set.size());
      set.stream().map(Object::toString).sorted().forEach(this::add);
    } else if (value instanceof List<?> list) {
      add("list " + list.size());
      list.forEach(this::value);
    } else if (value instanceof Optional<?> optional) {
      value(optional.stream().toList());
    } else if (value instanceof CharSequence
        || value instanceof Number
        || value instanceof Boolean
        || value instanceof Enum<?>
        || value instanceof TemporalAccessor) {
      add(value.toString());
    } else {
      throw new IllegalArgumentException(value.getClass() + " is of no known kind");
    }
  }

  private void add(String text) {
    add(text, new byte[0]);
  }

  /** The lengths stand before the parts, so that nothing can be taken for anything else. */
  private void add(String name, byte[] content) {
    byte[] bytes = name.getBytes(StandardCharsets.UTF_8);
    digest.update((bytes.length + " " + content.length + " ").getBytes(StandardCharsets.UTF_8));
    digest.update(bytes);
    digest.update(content);
  }

  static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
