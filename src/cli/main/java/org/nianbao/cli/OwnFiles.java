package org.nianbao.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.nianbao.batch.NoReports;
import org.nianbao.output.letters.SplitOutput;
import org.nianbao.output.problems.CsvOutput;

/** What this program has written, which is no report though it lies among them. */
final class OwnFiles implements NoReports {

  private static final int HEAD = 1024;

  /** By this line of a text its kind is told. */
  private static final int LINES = 5;

  /** What stands at the head of results as text: of one report, of several, of a ranking. */
  private static final List<String> TEXT =
      List.of(
          " · 文件：",
          " · file: ",
          ": nothing found; score ",
          "；得分 ",
          " info; score ",
          "年度政府信息公开工作年度报告排名（",
          "Annual reports of ");

  private static final Pattern JSON =
      Pattern.compile(
          "\\{\\s*\"schema\": \"nianbao(?:-\\w+)?/1\"|\\{[^{]{0,200}sarif-2\\.1\\.0\\.json");

  /** What an editor reads: {@code a.docx:12: error heading/numeral …}. */
  private static final Pattern LINE =
      Pattern.compile("[^\\n:]+:[^\\n:]*: (?:(?:error|warning|info) [a-z]+/[a-z-]+|unreadable) ");

  /**
   * Whether it is a copy beside its original, a folder of letters, or results: office documents and
   * pages say so, texts are known by what stands at their head. A copy that somebody has put
   * elsewhere is a report.
   */
  @Override
  public boolean isOne(Path file) {
    String name = String.valueOf(file.getFileName());
    try {
      return MarkTargets.isCopy(file)
          || switch (name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT)) {
            case "docx", "xlsx" -> isPackage(file);
            case "html", "htm" -> isPage(head(file));
            case "txt" -> isText(head(file));
            case "doc", "wps", "pdf", "rtf", "odt", "xls", "ofd", "zip" -> false;
            default -> Files.isDirectory(file) ? SplitOutput.isOne(file) : isOfAnyForm(file);
          };
    } catch (IOException e) {
      return false; // told when it is read as a report
    }
  }

  /** Within an archive a copy beside its original is known, by their names. */
  @Override
  public boolean isOne(String path, Set<String> entries) {
    int name = path.lastIndexOf('/') + 1;
    return MarkTargets.isCopy(
        path.substring(name), original -> entries.contains(path.substring(0, name) + original));
  }

  private static String head(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      return new String(in.readNBytes(HEAD), StandardCharsets.UTF_8);
    }
  }

  /** By its content, for a file whose name says nothing of its form. */
  private static boolean isOfAnyForm(Path file) throws IOException {
    if (!Files.isRegularFile(file)) {
      return false;
    }
    String head = head(file);
    return head.startsWith("PK")
        ? isPackage(file)
        : isPage(head)
            || isText(head)
            || JSON.matcher(head).lookingAt()
            || CsvOutput.isOne(head)
            || LINE.matcher(head).lookingAt();
  }

  private static boolean isPage(String head) {
    return head.contains("<meta name=\"generator\" content=\"nianbao");
  }

  private static boolean isText(String head) {
    int end = -1;
    for (int line = 0; line < LINES; line++) {
      int next = head.indexOf('\n', end + 1);
      end = next < 0 ? head.length() : next;
    }
    String begin = head.substring(0, end);
    return TEXT.stream().anyMatch(begin::contains);
  }

  private static boolean isPackage(Path file) throws IOException {
    try (ZipFile zip = new ZipFile(file.toFile())) {
      ZipEntry properties = zip.getEntry("docProps/app.xml");
      if (properties == null) {
        return false;
      }
      try (InputStream in = zip.getInputStream(properties)) {
        return new String(in.readNBytes(HEAD), StandardCharsets.UTF_8)
            .contains("<Application>nianbao</Application>");
      }
    }
  }
}
