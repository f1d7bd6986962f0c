package org.nianbao.output.ranking;

import java.io.IOException;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.nianbao.output.page.Markup;
import org.nianbao.output.problems.ListedProblem;
import org.nianbao.result.FindingResult;
import org.nianbao.result.ReportResult;
import org.nianbao.wording.Language;

/**
 * The findings of each report, as they stand on the page. They wait in a file: reports come before
 * the ranking that says where they stand, and there may be thousands.
 */
final class FindingFragments implements AutoCloseable {

  private final Language language;
  private final Path file;
  private final FileChannel channel;
  private final Map<String, Extent> extents = new HashMap<>();

  /** Where a report's findings stand in the file. */
  private record Extent(long at, int length, int findings) {}

  FindingFragments(Language language) throws IOException {
    this.language = language;
    file = Files.createTempFile("nianbao", ".part");
    channel =
        FileChannel.open(
            file,
            StandardOpenOption.READ,
            StandardOpenOption.WRITE,
            StandardOpenOption.DELETE_ON_CLOSE);
  }

  void add(ReportResult report) throws IOException {
    if (report.findings().isEmpty()) {
      return;
    }
    StringWriter text = new StringWriter();
    Markup page = new Markup(text, language);
    page.raw("<ol>");
    for (int i = 0; i < report.findings().size(); i++) {
      finding(page, new ListedProblem(report, i, language));
    }
    page.raw("</ol>");
    byte[] bytes = text.toString().getBytes(StandardCharsets.UTF_8);
    long at = channel.size();
    ByteBuffer buffer = ByteBuffer.wrap(bytes);
    while (buffer.hasRemaining()) {
      channel.write(buffer, at + buffer.position());
    }
    extents.put(report.path(), new Extent(at, bytes.length, report.findings().size()));
  }

  private static void finding(Markup page, ListedProblem problem) throws IOException {
    FindingResult finding = problem.finding();
    String kind = finding.isWaived() ? "waived" : finding.severity().name();
    page.raw("<li class=\"" + kind.toLowerCase(Locale.ROOT) + "\">");
    page.element("b", problem.severity()).raw(" ").text(problem.message());
    BigDecimal points = problem.points();
    if (points.signum() > 0) {
      page.raw(" ").element("span class=\"cost\"", "-" + points.toPlainString());
    }
    String where = where(problem);
    if (!where.isEmpty()) {
      page.raw("<br>").element("small", where);
    }
    if (!problem.waiver().isEmpty()) {
      page.raw("<br>").element("small", problem.waiver());
    }
    page.raw("</li>");
  }

  private static String where(ListedProblem problem) {
    String part = problem.part();
    String place = problem.place();
    return part.isEmpty() || place.isEmpty() ? part + place : part + " · " + place;
  }

  /** How many findings a report has. */
  int count(String path) {
    Extent extent = extents.get(path);
    return extent == null ? 0 : extent.findings();
  }

  /** A report's findings as markup; empty where it has none. */
  String of(String path) throws IOException {
    Extent extent = extents.get(path);
    if (extent == null) {
      return "";
    }
    ByteBuffer buffer = ByteBuffer.allocate(extent.length());
    while (buffer.hasRemaining()) {
      if (channel.read(buffer, extent.at() + buffer.position()) < 0) {
        throw new IOException(file + " is too short");
      }
    }
    return new String(buffer.array(), StandardCharsets.UTF_8);
  }

  @Override
  public void close() throws IOException {
    channel.close();
  }
}
