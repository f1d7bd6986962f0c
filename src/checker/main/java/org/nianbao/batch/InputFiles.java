package org.nianbao.batch;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
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

  /** What certainly holds no report, by the end of its name; counted, and told to the user. */
  private static final Set<String> NO_REPORTS =
      Set.of(
          ("json md csv tsv ppt pptx css js map png jpg jpeg gif webp bmp svg ico tif tiff"
                  + " sarif woff woff2 ttf eot mp3 mp4 avi mov wav gz tgz tar jar class java drl"
                  + " yml yaml properties ini log db tmp bak lnk url exe dll bat cmd sh py sha256")
              .split(" "));

  /** What certainly is no archive, by the end of its name. */
  private static final Set<String> DOCUMENTS =
      Set.of("docx", "doc", "wps", "html", "htm", "txt", "pdf", "rtf", "odt", "xlsx", "xls", "ofd");

  /** How the folders end in which the parts of a saved page are kept. */
  private static final List<String> PARTS = List.of("_files", ".files", "_文件", ".文件");

  /** What a saved page may be called, as a page or as an office document. */
  private static final List<String> PAGES =
      List.of(".html", ".htm", ".xhtml", ".shtml", ".doc", ".xls", ".HTML", ".HTM");

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
    return name != null && !DOCUMENTS.contains(extension(name.toString()));
  }

  /** An archive is like a folder. */
  private void archive(Path file) {
    try {
      List<String> entries = Archive.paths(file, Limits.DEFAULT);
      Set<String> beside = new HashSet<>(entries);
      for (String path : entries) {
        String entry = path.substring(path.lastIndexOf(Archive.IN) + Archive.IN.length());
        String name = entry.substring(entry.lastIndexOf('/') + 1);
        if (entry.startsWith("__MACOSX/") || isPartOfPage(path, beside) || !isReport(name)) {
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
    if (name.startsWith(".") || name.startsWith("~$")) {
      return false;
    }
    String extension = extension(name);
    if (NO_REPORTS.contains(extension)) {
      skipped.merge("." + extension, 1, Integer::sum);
      return false;
    }
    return true;
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
            (Path child) -> child.getFileName().toString(), InputFiles::byCodePoint));
    Set<String> beside = new HashSet<>();
    children.forEach(child -> beside.add(child.getFileName().toString()));
    for (Path child : children) {
      String name = child.getFileName().toString();
      if (name.startsWith(".") || name.startsWith("~$")) {
        continue;
      }
      boolean folderOfItsOwn = Files.isDirectory(child);
      boolean taken =
          folderOfItsOwn
              ? !isPartsOfPage(name, beside)
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

  /**
   * Whether a folder is where a browser or an office program keeps the pictures, styles and frames
   * of a saved page.
   *
   * @param beside the names of what stands beside it, the page among them
   */
  private static boolean isPartsOfPage(String name, Set<String> beside) {
    for (String end : PARTS) {
      if (name.endsWith(end)) {
        String page = name.substring(0, name.length() - end.length());
        return PAGES.stream().anyMatch(type -> beside.contains(page + type));
      }
    }
    return false;
  }

  /** The same of an entry of an archive. */
  private static boolean isPartOfPage(String entry, Set<String> entries) {
    for (int at = entry.indexOf('/'); at >= 0; at = entry.indexOf('/', at + 1)) {
      String folder = entry.substring(0, at);
      if (isPartsOfPage(folder, entries)) {
        return true;
      }
    }
    return false;
  }

  private static String extension(String name) {
    return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
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

  /** As the characters stand in Unicode: the same on every system, whatever its language. */
  private static int byCodePoint(String a, String b) {
    int[] left = a.codePoints().toArray();
    int[] right = b.codePoints().toArray();
    return Arrays.compare(left, right);
  }
}
