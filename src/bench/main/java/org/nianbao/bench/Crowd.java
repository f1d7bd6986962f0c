package org.nianbao.bench;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.nianbao.Nianbao;
import org.nianbao.crosscheck.similarity.InventedProse;
import org.nianbao.document.UnreadableException;

/**
 * Many reports made of a few: other agencies with other figures and some prose of their own. Every
 * two-hundredth takes its prose from the one before.
 */
record Crowd(List<Path> samples) {

  private static final String NAMES = "东南西北中上下新古大";

  /** A figure that fills its cell. */
  private static final Pattern CELL =
      Pattern.compile("(?m)(?<=[>\\t]|^)(?!(?:19|20)\\d\\d\\b)\\d{1,9}(?:\\.\\d+)?(?=[<\\t\\r]|$)");

  /** Writes as many reports as asked for, but for those that are there already. */
  void write(Path folder, int count) throws IOException, UnreadableException {
    Nianbao nianbao = Nianbao.standard();
    for (int s = 0; s < samples.size(); s++) {
      Path sample = samples.get(s);
      String file = sample.getFileName().toString();
      String agency = nianbao.check(sample).report().agency();
      byte[] bytes = Files.readAllBytes(sample);
      for (int i = s; i < count; i += samples.size()) {
        Path copy = folder.resolve(i + "-" + file);
        if (Files.notExists(copy)) {
          write(copy, new Copy(agency, i, samples.size()).of(file, bytes));
        }
      }
    }
  }

  /** A file gets its name only when it is complete. */
  private static void write(Path file, byte[] bytes) throws IOException {
    Path part = file.resolveSibling("." + file.getFileName());
    Files.write(part, bytes);
    Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
  }

  private static final int COPIED = 200;
  private static final int SENTENCES = 16;

  /** A first-level heading of a section of prose, in text, web pages and Word documents. */
  private static final Pattern HEADING =
      Pattern.compile(
          "(?m)^(?:一、总体情况|五、存在.{2,16})$|(?:一、总体情况|五、存在[^<]{2,16})(?:</(?!p>)[\\w:]+>)*</(?:w:)?p>");

  /** The copy with the given number of an agency's report. */
  private record Copy(String agency, int number, int samples) {

    byte[] of(String file, byte[] bytes) throws IOException {
      if (!file.endsWith(".docx")) {
        Charset charset = charset(bytes);
        return of(new String(bytes, charset)).getBytes(charset);
      }
      ByteArrayOutputStream copy = new ByteArrayOutputStream();
      try (ZipInputStream from = new ZipInputStream(new ByteArrayInputStream(bytes));
          ZipOutputStream to = new ZipOutputStream(copy)) {
        to.setLevel(Deflater.BEST_SPEED);
        for (ZipEntry entry = from.getNextEntry(); entry != null; entry = from.getNextEntry()) {
          byte[] part = from.readAllBytes();
          to.putNextEntry(new ZipEntry(entry.getName()));
          to.write(
              entry.getName().equals("word/document.xml")
                  ? of(new String(part, StandardCharsets.UTF_8)).getBytes(StandardCharsets.UTF_8)
                  : part);
        }
      }
      return copy.toByteArray();
    }

    /** Returns all figures times the same keep their sums. */
    private String of(String text) {
      BigDecimal factor = BigDecimal.valueOf(1 + number % 7);
      String figures =
          CELL.matcher(text)
              .replaceAll(m -> new BigDecimal(m.group()).multiply(factor).toPlainString());
      String named = agency.isEmpty() ? figures : figures.replace(agency, name());
      InventedProse prose =
          new InventedProse(number % COPIED == COPIED - 1 ? number - samples : number);
      return HEADING
          .matcher(named)
          .replaceAll(m -> Matcher.quoteReplacement(m.group() + own(prose, m.group())));
    }

    /** Returns a paragraph behind a heading, in its format. */
    private static String own(InventedProse prose, String heading) {
      String sentences = String.join("", prose.report(SENTENCES));
      if (heading.endsWith("</w:p>")) {
        return "<w:p><w:r><w:t>" + sentences + "</w:t></w:r></w:p>";
      }
      return heading.endsWith(">") ? "<p>" + sentences + "</p>" : "\n" + sentences;
    }

    private String name() {
      StringBuilder name = new StringBuilder();
      for (int rest = number, i = 0; i < 5; i++, rest /= NAMES.length()) {
        name.append(NAMES.charAt(rest % NAMES.length()));
      }
      return name + agency;
    }

    private static Charset charset(byte[] bytes) {
      try {
        StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
        return StandardCharsets.UTF_8;
      } catch (CharacterCodingException e) {
        return Charset.forName("GB18030");
      }
    }
  }
}
