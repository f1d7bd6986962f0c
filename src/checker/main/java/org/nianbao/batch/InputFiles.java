package org.nianbao.batch;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.nianbao.document.Limits;
import org.nianbao.document.UnreadableException;
import org.nianbao.document.container.Archive;

/**
 * The files that the inputs of a batch name: files as they are given, folders with all below them
 * in the order of their names. Each file once, whatever ways lead to it.
 */
final class InputFiles {

  private final List<String> paths = new ArrayList<>();
  private final SortedMap<String, Integer> skipped = new TreeMap<>();
  private final Set<Path> known = new HashSet<>();
  private final Map<String, List<String>> joined = new LinkedHashMap<>();

  private final NoReports except;
  private final List<String> passedOver = new ArrayList<>();

  private InputFiles(NoReports except) {
    this.except = except;
  }

  /**
   * Collects the files of the inputs.
   *
   * @param lists files that may be among them and are no reports
   * @param except what may lie in their folders and is no report
   */
  static InputFiles of(List<Input> inputs, Set<Path> lists, NoReports except) {
    InputFiles files = new InputFiles(except);
    for (Path list : lists) {
      files.known.add(identity(list));
    }
    for (Input input : inputs) {
      files.claim(input);
    }
    for (Input input : inputs) {
      if (input.parts().isEmpty()) {
        files.add(input.path());
      } else {
        files.together(input);
      }
    }
    return files;
  }

  private void add(String path) {
    if (Loading.isAddress(path)) {
      paths.add(path); // told as unreadable when its turn comes
      return;
    }
    try {
      Path file = Path.of(path);
      if (Files.isDirectory(file)) {
        folder(file);
      } else {
        file(file);
      }
    } catch (InvalidPathException e) {
      paths.add(path); // no name of a file: told as unreadable when its turn comes
    }
  }

  /**
   * Files that are joined are no inputs of their own, though they lie in a folder that is given.
   */
  private void claim(Input report) {
    if (!report.parts().isEmpty()) {
      known.add(identity(report.path()));
      report.parts().forEach(part -> known.add(identity(part)));
    }
  }

  private void together(Input report) {
    List<String> files = new ArrayList<>(List.of(report.path()));
    files.addAll(report.parts());
    for (String file : files) {
      if (!paths.contains(file)) {
        paths.add(file);
      }
    }
    joined.put(report.path(), report.parts());
  }

  /** The files that the user joined to others, by the path of the main file. */
  Map<String, List<String>> joined() {
    return joined;
  }

  /** The files in order; one that cannot be read, or does not exist, is among them. */
  List<String> paths() {
    return paths;
  }

  /** All files that the user joined to others. */
  Set<String> parts() {
    Set<String> parts = new HashSet<>();
    joined.values().forEach(parts::addAll);
    return parts;
  }

  /** How many files in folders were left out, by the end of their names. */
  SortedMap<String, Integer> skipped() {
    return skipped;
  }

  /** What lies in folders and is no report, as whoever made the batch says. */
  List<String> passedOver() {
    return passedOver;
  }

  private void file(Path file) {
    if (known.add(identity(file))) {
      if (mayBeArchive(file) && Archive.is(file)) {
        archive(file);
      } else {
        paths.add(file.toString());
      }
    }
  }

  /**
   * Documents are not opened to see whether they are archives: that would cost a start too much.
   */
  private static boolean mayBeArchive(Path file) {
    Path name = file.getFileName();
    return name != null && ReportNames.mayBeArchive(name.toString());
  }

  /** An archive is like a folder. */
  private void archive(Path file) {
    try {
      List<String> entries = Archive.paths(file, Limits.DEFAULT);
      Set<String> beside = new HashSet<>(entries);
      for (String path : entries) {
        String entry = path.substring(path.lastIndexOf(Archive.IN) + Archive.IN.length());
        String name = entry.substring(entry.lastIndexOf('/') + 1);
        if (entry.startsWith("__MACOSX/")
            || ReportNames.isPartOfPage(path, beside)
            || !isReport(name)) {
          continue;
        }
        (except.isOne(path, beside) ? passedOver : paths).add(path);
      }
    } catch (UnreadableException e) {
      paths.add(file.toString()); // named as unreadable when its turn comes
    }
  }

  /** Whether a file of the name may be a report; what is certainly none is counted. */
  private boolean isReport(String name) {
    if (ReportNames.isHidden(name)) {
      return false;
    }
    Optional<String> other = ReportNames.otherKind(name);
    other.ifPresent(extension -> skipped.merge("." + extension, 1, Integer::sum));
    return other.isEmpty();
  }

  private void folder(Path folder) {
    if (!known.add(identity(folder))) {
      return; // reached a second time, perhaps by a link that runs in a circle
    }
    List<Path> children = new ArrayList<>();
    try (DirectoryStream<Path> stream = Files.newDirectoryStream(folder)) {
      stream.forEach(children::add);
    } catch (IOException | DirectoryIteratorException e) {
      paths.add(folder.toString()); // named as unreadable when its turn comes
      return;
    }
    children.sort(
        Comparator.comparing(
            (Path child) -> child.getFileName().toString(), ReportNames::byCodePoint));
    Set<String> beside = new HashSet<>();
    children.forEach(child -> beside.add(child.getFileName().toString()));
    for (Path child : children) {
      String name = child.getFileName().toString();
      if (ReportNames.isHidden(name)) {
        continue;
      }
      boolean folderOfItsOwn = Files.isDirectory(child);
      boolean taken =
          folderOfItsOwn
              ? !ReportNames.isPartsOfPage(name, beside)
              : (Files.isRegularFile(child) || Files.isSymbolicLink(child)) && isReport(name);
      if (taken && except.isOne(child)) {
        passedOver.add(child.toString());
      } else if (taken && folderOfItsOwn) {
        folder(child);
      } else if (taken) {
        file(child);
      }
    }
  }

  private static Path identity(String path) {
    try {
      return identity(Path.of(path));
    } catch (InvalidPathException e) {
      return Path.of(""); // told as unreadable when its turn comes
    }
  }

  private static Path identity(Path path) {
    try {
      return path.toRealPath();
    } catch (IOException e) {
      return path.toAbsolutePath().normalize();
    }
  }
}
