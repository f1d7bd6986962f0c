package org.nianbao.output;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.nianbao.output.mark.MarkedCopy;
import org.nianbao.output.problems.CsvOutput;

/** Knows the files that this program has written, wherever they lie. */
public final class OwnResults {

  private static final int HEAD = 1024;

  /** By this line of a text its kind is told. */
  private static final int LINES = 5;

  private static final Pattern COPY =
      Pattern.compile("(.+?)(?:" + MarkedCopy.SIGN + "\\d*|" + MarkedCopy.CLEARED + ")");

  /** How the names of reports end. */
  private static final List<String> ORIGINALS =
      List.of(
          "docx", "doc", "wps", "pdf", "ofd", "html", "htm", "txt", "rtf", "odt", "xlsx", "xls",
          "et", "ods", "DOCX", "DOC", "PDF");

  /** What no results are ever written as. */
  private static final Set<String> NEVER =
      Set.of("doc", "wps", "pdf", "rtf", "odt", "xls", "ofd", "zip");

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

  private OwnResults() {}

  /**
   * Whether a file is a marked or cleared copy of one that lies beside it, by their names. A copy
   * that somebody has put elsewhere is a report.
   *
   * @param beside whether a file of a name lies beside it
   */
  public static boolean isCopy(String name, Predicate<String> beside) {
    int dot = name.lastIndexOf('.');
    Matcher copy = COPY.matcher(dot <= 0 ? name : name.substring(0, dot));
    return copy.matches()
        && ORIGINALS.stream().anyMatch(ending -> beside.test(copy.group(1) + "." + ending));
  }

  /** Whether a file of the name may be results; for others it need not be opened. */
  public static boolean mayBe(String name) {
    return !NEVER.contains(extension(name));
  }

  /**
   * Whether a file is results: office documents and pages say so, texts are known by what stands at
   * their head.
   *
   * @throws IOException if it cannot be read
   */
  public static boolean are(Path file) throws IOException {
    String name = String.valueOf(file.getFileName());
    if (!mayBe(name)) {
      return false;
    }
    return switch (extension(name)) {
      case "docx", "xlsx" -> isPackage(file);
      case "html", "htm" -> isPage(head(file));
      case "txt" -> isText(head(file));
      default -> isOfAnyForm(file);
    };
  }

  private static String extension(String name) {
    return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
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
