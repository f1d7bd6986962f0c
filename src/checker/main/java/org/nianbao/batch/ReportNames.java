package org.nianbao.batch;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** What the names of files tell of what is in them, wherever the files are. */
public final class ReportNames {

  /** What certainly holds no report, by the end of its name; counted, and told to the user. */
  private static final Set<String> NO_REPORTS =
      Set.of(
          ("json jsonl parquet md csv tsv ppt pptx css js map png jpg jpeg gif webp bmp svg ico tif"
                  + " tiff sarif woff woff2 ttf eot mp3 mp4 avi mov wav gz tgz tar jar class java drl"
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

  /** An empty file that says that a table written by many machines is complete. */
  private static final String DONE = "_SUCCESS";

  private ReportNames() {}

  /** Whether a name is that of a file or folder which is not for people. */
  public static boolean isHidden(String name) {
    return name.startsWith(".") || name.startsWith("~$") || name.equals(DONE);
  }

  /** The end of a name that tells that the file is certainly no report. */
  public static Optional<String> otherKind(String name) {
    return Optional.of(extension(name)).filter(NO_REPORTS::contains);
  }

  /** Whether a file may be an archive; where its name says document, nobody looks into it. */
  public static boolean mayBeArchive(String name) {
    return !DOCUMENTS.contains(extension(name));
  }

  /**
   * Whether a folder is where a browser or an office program keeps the pictures, styles and frames
   * of a saved page.
   *
   * @param beside the names of what stands beside it, the page among them
   */
  public static boolean isPartsOfPage(String name, Set<String> beside) {
    for (String end : PARTS) {
      if (name.endsWith(end)) {
        String page = name.substring(0, name.length() - end.length());
        return PAGES.stream().anyMatch(type -> beside.contains(page + type));
      }
    }
    return false;
  }

  /** The same of an entry of an archive. */
  public static boolean isPartOfPage(String entry, Set<String> entries) {
    for (int at = entry.indexOf('/'); at >= 0; at = entry.indexOf('/', at + 1)) {
      String folder = entry.substring(0, at);
      if (isPartsOfPage(folder, entries)) {
        return true;
      }
    }
    return false;
  }

  /** In the order of their characters in Unicode: the same on every system. */
  public static int byCodePoint(String a, String b) {
    int[] left = a.codePoints().toArray();
    int[] right = b.codePoints().toArray();
    return Arrays.compare(left, right);
  }

  private static String extension(String name) {
    return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
  }
}
