package org.nianbao.rules;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.nianbao.wording.Messages;

/**
 * The sources of law that rules may name: those of {@code rules/laws.json}, and those that a
 * further pack adds in a {@code laws.json} of its own.
 */
public final class Laws {

  private static final String FILE = "laws.json";

  private final Map<String, Law> laws;

  private Laws(Map<String, Law> laws) {
    this.laws = Collections.unmodifiableMap(laws);
  }

  /** The sources that come with the program, loaded once. */
  public static Laws builtIn() {
    return BuiltIn.LAWS;
  }

  private static final class BuiltIn {
    static final Laws LAWS = load();
  }

  private static Laws load() {
    try (InputStream in = Laws.class.getResourceAsStream("/" + FILE)) {
      if (in == null) {
        throw new IllegalStateException("rules/laws.json is missing from the program");
      }
      return new Laws(LawsReader.read("rules/" + FILE, in.readAllBytes(), Map.of()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (RulePackException e) {
      throw new IllegalStateException(e.problems().toString(), e);
    }
  }

  /**
   * Returns these sources and those of the {@code laws.json} in a folder, where it has one.
   *
   * @throws RulePackException if the file cannot be used; it tells every mistake with its place
   */
  Laws with(Path folder) throws RulePackException {
    Path file = folder.resolve(FILE);
    if (!Files.isRegularFile(file)) {
      return this;
    }
    try {
      return new Laws(LawsReader.read(FILE, Files.readAllBytes(file), laws));
    } catch (IOException e) {
      throw new RulePackException(List.of(Messages.say("json.unreadable", FILE)));
    }
  }

  /** The source with the given id. */
  public Optional<Law> find(String id) {
    return Optional.ofNullable(laws.get(id));
  }

  /** The ids of all sources, sorted. */
  public Set<String> ids() {
    return new TreeSet<>(laws.keySet());
  }
}
