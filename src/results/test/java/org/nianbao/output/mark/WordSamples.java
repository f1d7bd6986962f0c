package org.nianbao.output.mark;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.nianbao.Nianbao;
import org.nianbao.document.Source;
import org.nianbao.document.UnreadableException;
import org.nianbao.facts.Given;
import org.nianbao.result.ReportResult;
import org.nianbao.wording.Language;

/** Word documents for tests, and what tests do with them. */
final class WordSamples {

  static final Path NUMERALS = Path.of("test-reports/2021-office-numerals.docx");
  static final LocalDate DAY = LocalDate.of(2026, 1, 20);

  private static final Path OUTSIDE = Path.of("../shared/reports/blank-form-2021.docx");
  private static final Nianbao NIANBAO = Nianbao.standard();

  private WordSamples() {}

  /** Every sample, and a form from outside the project where it is there. */
  static List<Path> all() {
    try (Stream<Path> files = Files.list(Path.of("test-reports"))) {
      List<Path> all =
          new ArrayList<>(
              files.filter(file -> file.toString().endsWith(".docx")).sorted().toList());
      if (Files.exists(OUTSIDE)) {
        all.add(OUTSIDE);
      } else {
        System.out.println("without " + OUTSIDE + ", which is not there");
      }
      return all;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static Source load(Path file) throws IOException {
    return new Source(file.toString(), Files.readAllBytes(file));
  }

  static ReportResult check(Source source) throws UnreadableException {
    return ReportResult.of(NIANBAO.check(source, Given.NOTHING));
  }

  static MarkedCopy mark(Source source) throws UnreadableException {
    return mark(source, check(source));
  }

  static MarkedCopy mark(Source source, ReportResult report) throws UnreadableException {
    return Marking.mark(source, NIANBAO.checker()::document, report, Language.ZH, DAY);
  }

  static Source marked(Source source) throws UnreadableException {
    return new Source(source.path(), mark(source).bytes());
  }

  /** The parts of a package, unpacked, in their order. */
  static Map<String, byte[]> parts(byte[] docx) throws IOException {
    Map<String, byte[]> parts = new LinkedHashMap<>();
    try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(docx))) {
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        parts.put(entry.getName(), in.readAllBytes());
      }
    }
    return parts;
  }

  static String part(Source docx, String name) throws IOException {
    return new String(parts(docx.bytes()).get(name), StandardCharsets.UTF_8);
  }

  /** The package with the given parts in place of its own, or beside them. */
  static Source with(Source docx, Map<String, byte[]> others) throws IOException {
    Map<String, byte[]> parts = parts(docx.bytes());
    parts.putAll(others);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      for (Map.Entry<String, byte[]> one : parts.entrySet()) {
        zip.putNextEntry(new ZipEntry(one.getKey()));
        zip.write(one.getValue());
        zip.closeEntry();
      }
    }
    return new Source(docx.path(), out.toByteArray());
  }

  static Source withText(Source docx, String name, String text) throws IOException {
    return with(docx, Map.of(name, text.getBytes(StandardCharsets.UTF_8)));
  }

  /** The document with every change of ours accepted. */
  static Source accepted(Source marked) throws IOException {
    String text =
        part(marked, "word/document.xml")
            .replaceAll("(?s)<w:del [^>]*author=\"年报检查\"[^>]*>.*?</w:del>", "")
            .replaceAll("(?s)<w:ins [^>]*author=\"年报检查\"[^>]*>(.*?)</w:ins>", "$1");
    return withText(marked, "word/document.xml", text);
  }
}
