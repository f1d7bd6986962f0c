package org.nianbao.batch;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.nianbao.document.Source;
import org.nianbao.document.UnreadableException;
import org.nianbao.document.container.Archive;
import org.nianbao.joining.NeighbourFiles;

/**
 * The files of a run as each of them sees the others: those that lie in its folder, or below, and
 * those that the user joined to it. Immutable but for what is learnt of rivals between two
 * readings.
 */
final class Neighbourhood {

  private final SourceLoader loading;
  private final Map<String, String> paths = new HashMap<>();
  private final Map<String, List<String>> joinedByUser;
  private final Map<String, List<String>> rivals = new HashMap<>();

  /**
   * The neighbourhood of a run.
   *
   * @param joinedByUser the files that the user joined to others, by the path of the main file
   */
  Neighbourhood(
      SourceLoader loading, Collection<String> all, Map<String, List<String>> joinedByUser) {
    this.loading = loading;
    this.joinedByUser = joinedByUser;
    Set<String> spoken = new HashSet<>();
    joinedByUser.values().forEach(spoken::addAll);
    for (String path : all) {
      if (!spoken.contains(path)) {
        paths.put(key(path), path);
      }
    }
  }

  /** Learns which files name a file as theirs; one that several name is nobody's. */
  void rivals(String path, List<String> namedBy) {
    rivals.put(path, List.copyOf(namedBy));
  }

  /** The others as the given file sees them. */
  NeighbourFiles of(String path) {
    String own = key(path);
    String folder = own.substring(0, own.lastIndexOf('/') + 1);
    Map<String, String> joined = new LinkedHashMap<>();
    for (String part : joinedByUser.getOrDefault(path, List.of())) {
      String key = key(part);
      joined.put(key.startsWith(folder) ? key.substring(folder.length()) : part, part);
    }
    return new View(path, own, folder, joined);
  }

  /** One file's view of the others. */
  private final class View implements NeighbourFiles {

    private final String path;
    private final String own;
    private final String folder;
    private final Map<String, String> joined;

    View(String path, String own, String folder, Map<String, String> joined) {
      this.path = path;
      this.own = own;
      this.folder = folder;
      this.joined = joined;
    }

    @Override
    public List<String> namedByUser() {
      return List.copyOf(joined.keySet());
    }

    @Override
    public boolean has(String name) {
      String key = folder + composed(name);
      return joined.isEmpty() && !key.equals(own) && paths.containsKey(key);
    }

    @Override
    public List<String> rivals(String name) {
      return rivals.getOrDefault(file(name), List.of()).stream()
          .filter(other -> !other.equals(path))
          .toList();
    }

    @Override
    public Source load(String name) throws UnreadableException {
      return loading.source(file(name));
    }

    private String file(String name) {
      return joined.isEmpty() ? paths.get(folder + composed(name)) : joined.get(name);
    }
  }

  /** What a path is found by: the same for all ways in which a file may be named. */
  private static String key(String path) {
    int in = path.indexOf(Archive.IN);
    String file = in < 0 ? path : path.substring(0, in);
    try {
      file = Path.of(file).toAbsolutePath().normalize().toString().replace('\\', '/');
    } catch (InvalidPathException e) {
      file = path;
    }
    return composed(in < 0 ? file : file + path.substring(in));
  }

  /** Some systems take accents and vowel signs apart in the names of files. */
  private static String composed(String name) {
    return Normalizer.normalize(name, Normalizer.Form.NFC);
  }
}
