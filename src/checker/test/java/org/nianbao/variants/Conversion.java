package org.nianbao.variants;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.nianbao.document.Block;
import org.nianbao.document.Cell;
import org.nianbao.document.Document;
import org.nianbao.document.Limits;
import org.nianbao.document.Paragraph;
import org.nianbao.document.Readers;
import org.nianbao.document.ReadersOfReports;
import org.nianbao.document.Source;
import org.nianbao.document.Table;
import org.nianbao.document.UnreadableException;
import org.nianbao.document.docx.Docx;

/** Converts sample reports to other formats with LibreOffice. */
final class Conversion {

  private static final int TEXT_WIDTH = 9000;
  private static final String LINE = "w:val=\"single\" w:sz=\"4\"";
  private static final String BORDERS =
      "<w:tblBorders><w:top %1$s/><w:left %1$s/><w:bottom %1$s/><w:right %1$s/><w:insideH %1$s/><w:insideV %1$s/></w:tblBorders>"
          .formatted(LINE);

  private Conversion() {}

  /** Whether LibreOffice is installed. */
  static boolean isPossible() {
    return Stream.of(System.getenv().getOrDefault("PATH", "").split(":", -1))
        .anyMatch(folder -> Files.isExecutable(Path.of(folder, "soffice")));
  }

  /** Writes a sample as a Word document: as it is if it is one. */
  static Path word(Path sample, Path folder) throws IOException, UnreadableException {
    Path file = folder.resolve(base(sample) + ".docx");
    if (sample.toString().endsWith(".docx")) {
      return Files.copy(sample, file);
    }
    return Files.write(file, Docx.body(word(read(sample).blocks())).bytes());
  }

  /** Writes a sample as a plain web page. */
  static Path page(Path sample, Path folder) throws IOException, UnreadableException {
    return Files.write(
        folder.resolve(base(sample) + ".html"),
        WrittenTable.html(read(sample).blocks(), UnaryOperator.identity()).bytes());
  }

  /** Has LibreOffice convert files; each gets the format's name as its ending. */
  static void convert(String format, List<Path> files, Path folder, String... options)
      throws IOException, InterruptedException {
    List<String> command = new ArrayList<>(List.of("soffice", "--headless"));
    command.add("-env:UserInstallation=" + folder.resolve("profile").toUri());
    command.addAll(List.of(options));
    command.addAll(List.of("--convert-to", format, "--outdir", folder.toString()));
    files.forEach(file -> command.add(file.toString()));
    Process process =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(folder.resolve("log.txt").toFile())
            .start();
    if (!process.waitFor(5, TimeUnit.MINUTES) || process.exitValue() != 0) {
      process.destroyForcibly();
      throw new IOException(Files.readString(folder.resolve("log.txt"), UTF_8));
    }
  }

  static String base(Path file) {
    String name = file.getFileName().toString();
    return name.substring(0, name.indexOf('.'));
  }

  private static Document read(Path sample) throws UnreadableException {
    return new Readers(ReadersOfReports.HINTS)
        .read(Source.of(sample, Limits.DEFAULT), Limits.DEFAULT);
  }

  /** The body of a Word document whose tables have widths, which the other formats need. */
  private static String word(List<Block> blocks) {
    StringBuilder out = new StringBuilder();
    for (Block block : blocks) {
      if (block instanceof Paragraph p) {
        out.append(Docx.p(escape(p.text())));
      } else if (block instanceof Table t) {
        table(t, out);
      }
    }
    return out.toString();
  }

  private static void table(Table t, StringBuilder out) {
    int width = TEXT_WIDTH / Math.max(1, t.width());
    out.append("<w:tbl><w:tblPr>").append(BORDERS).append("</w:tblPr><w:tblGrid>");
    out.append(("<w:gridCol w:w=\"" + width + "\"/>").repeat(t.width())).append("</w:tblGrid>");
    for (int r = 0; r < t.rows().size(); r++) {
      out.append("<w:tr>");
      for (Cell c : t.covering().get(r)) {
        String merged =
            c.row() < r ? "<w:vMerge/>" : c.rowSpan() > 1 ? "<w:vMerge w:val=\"restart\"/>" : "";
        String wide =
            "<w:tcW w:w=\"%d\" w:type=\"dxa\"/><w:gridSpan w:val=\"%d\"/>"
                .formatted(width * c.colSpan(), c.colSpan());
        String text = escape(c.text()).replace("\n", "</w:t><w:br/><w:t>");
        out.append(Docx.tc(wide + merged, c.row() == r ? text : ""));
      }
      out.append("</w:tr>");
    }
    out.append("</w:tbl>");
  }

  private static String escape(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;");
  }
}
