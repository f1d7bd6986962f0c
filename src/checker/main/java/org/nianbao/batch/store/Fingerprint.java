package org.nianbao.batch.store;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * What a result depends on beside its file: program, libraries, rules and scoring profile. Results
 * under another fingerprint are never looked at.
 */
public final class Fingerprint {

  private final MessageDigest digest = sha256();

  private Fingerprint() {}

  /**
   * The fingerprint of a run, in hexadecimal digits.
   *
   * @param folders the folders of further rule packs, of plug-ins and of forms
   * @param profile the file of a scoring profile
   * @param agencies the file with the list of agencies, whose deadlines are judged
   * @param disabled the ids of the rules that are switched off
   * @throws IOException if one of them cannot be read
   */
  public static String of(
      Collection<Path> folders,
      Optional<Path> profile,
      Optional<Path> agencies,
      Collection<String> disabled)
      throws IOException {
    Fingerprint fingerprint = new Fingerprint();
    fingerprint.program();
    for (Path folder : folders) {
      fingerprint.contents(folder);
    }
    if (profile.isPresent()) {
      fingerprint.add("profile", Files.readAllBytes(profile.get()));
    }
    if (agencies.isPresent()) {
      fingerprint.add("agencies", Files.readAllBytes(agencies.get()));
    }
    fingerprint.add("disabled " + String.join(",", new TreeSet<>(disabled)));
    return HexFormat.of().formatHex(fingerprint.digest.digest(), 0, 16);
  }

  /** The whole of our own code, and of the libraries, which change but rarely, size and time. */
  private void program() throws IOException {
    add("java " + Runtime.version().feature());
    Path own;
    try {
      own = Path.of(Fingerprint.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    } catch (URISyntaxException e) {
      throw new IOException(e);
    }
    if (Files.isDirectory(own)) {
      contents(own);
      return;
    }
    add("program", Files.readAllBytes(own));
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
