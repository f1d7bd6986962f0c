package org.nianbao.rules.examples;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.nianbao.json.StrictJsonException;

/**
 * The examples that stand beside the rules, {@code examples/<family>/<name>.json}: the tests check
 * them and {@code nianbao rules ID} shows them.
 */
public final class Examples {

  private final List<Path> folders;

  private Examples(List<Path> folders) {
    this.folders = folders;
  }

  /** Returns the examples that come with the program. */
  public static Examples builtIn() {
    return new Examples(List.of());
  }

  /**
   * Returns the examples of further rule packs; what these do not have is looked up in the
   * built-in.
   */
  public static Examples in(Collection<Path> packs) {
    return new Examples(packs.stream().map(pack -> pack.resolve("examples")).toList());
  }

  /**
   * Returns the example of the rule with the given id, if it has one.
   *
   * @throws IllegalArgumentException if its file is not a valid example
   */
  public Optional<Example> of(String id) {
    return read(id + ".json")
        .map(
            text -> {
              String file = "examples/" + id + ".json";
              try {
                return Example.read(file, text.getBytes(StandardCharsets.UTF_8));
              } catch (StrictJsonException e) {
                throw new IllegalArgumentException(
                    file + " is not a valid example: " + e.getMessage(), e);
              }
            });
  }

  /** Returns the text of the right report that an example starts from. */
  public String base(Example example) {
    return base(example.base());
  }

  /** Returns the texts of the right reports that stand beside it. */
  public List<String> beside(Example example) {
    return example.beside().stream().map(this::base).toList();
  }

  private String base(String name) {
    String file = "base-" + name + ".txt";
    return read(file)
        .orElseThrow(() -> new IllegalArgumentException("examples/" + file + " does not exist"));
  }

  private Optional<String> read(String file) {
    try {
      for (Path folder : folders) {
        if (Files.isRegularFile(folder.resolve(file))) {
          return Optional.of(Files.readString(folder.resolve(file)));
        }
      }
      try (InputStream in = Examples.class.getResourceAsStream("/examples/" + file)) {
        return in == null
            ? Optional.empty()
            : Optional.of(new String(in.readAllBytes(), StandardCharsets.UTF_8));
      }
    } catch (IOException e) {
      throw new UncheckedIOException("examples/" + file + " cannot be read", e);
    }
  }
}
