package org.nianbao.output.mark;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.GregorianCalendar;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TimeZone;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.nianbao.document.Document;
import org.nianbao.document.Source;
import org.nianbao.result.ReportResult;
import org.nianbao.wording.Language;

/**
 * Marks PDF files: frames and notes are added behind the file's last byte, so that the file itself
 * stays as it is. A comment at the very end says where it ended.
 */
final class MarkedPdf {

  private static final Pattern SIGN = Pattern.compile("\n%nianbao ([0-9]{1,10})\n\\z");
  private static final int TAIL = 1024;

  private MarkedPdf() {}

  static boolean isPdf(Source file) {
    int head = Math.min(1024, file.bytes().length);
    return new String(file.bytes(), 0, head, StandardCharsets.ISO_8859_1).contains("%PDF-");
  }

  /** Whether a file is signed or encrypted, or nobody can say: then it is left alone. */
  static boolean isClosed(Source file) {
    try (PDDocument document = Loader.loadPDF(file.bytes())) {
      return document.isEncrypted() || !document.getSignatureDictionaries().isEmpty();
    } catch (IOException | RuntimeException | LinkageError e) {
      return true;
    }
  }

  /**
   * Where a file ended before it was marked; -1 where somebody has kept it since, or nobody did.
   */
  private static int end(Source file) {
    byte[] bytes = file.bytes();
    Matcher sign = SIGN.matcher(tail(bytes, bytes.length));
    long end = sign.find() ? Long.parseLong(sign.group(1)) : -1;
    boolean isFile = end > 0 && end < bytes.length && tail(bytes, (int) end).contains("%%EOF");
    return isFile ? (int) end : -1;
  }

  private static String tail(byte[] bytes, int end) {
    int from = Math.max(0, end - TAIL);
    return new String(bytes, from, end - from, StandardCharsets.ISO_8859_1);
  }

  /** Whether a marked copy is as it was written. */
  static boolean isUntouched(Source copy) {
    return end(copy) > 0;
  }

  /**
   * A file without marks of ours: the original itself as long as nobody has kept the copy anew,
   * else the copy, from which marks are taken by a further addition; the very same one if it has
   * none.
   */
  static Source cleared(Source file) {
    int end = end(file);
    if (end > 0) {
      return new Source(file.path(), Arrays.copyOf(file.bytes(), end));
    }
    if (isClosed(file)) {
      return file;
    }
    try (PDDocument document = Loader.loadPDF(file.bytes())) {
      boolean found = false;
      for (PDPage page : document.getPages()) {
        found |= removeOwn(page);
      }
      return found ? new Source(file.path(), saved(document)) : file;
    } catch (IOException | RuntimeException e) {
      return file; // told when it is read as a report
    }
  }

  private static boolean removeOwn(PDPage page) throws IOException {
    List<PDAnnotation> others = new ArrayList<>();
    List<PDAnnotation> all = page.getAnnotations();
    for (PDAnnotation one : all) {
      if (!PdfNotes.isOwn(one)) {
        others.add(one);
      }
    }
    if (others.size() == all.size()) {
      return false;
    }
    page.setAnnotations(others);
    return true;
  }

  /**
   * Marks a file.
   *
   * @param document what it holds
   * @throws IOException if it cannot be marked
   */
  static MarkedCopy mark(
      Source cleared, Document document, ReportResult report, Language language, LocalDate day)
      throws IOException {
    PdfSpots spots = new PdfSpots(document, report, language);
    try (PDDocument pdf = Loader.loadPDF(cleared.bytes())) {
      GregorianCalendar date = new GregorianCalendar(TimeZone.getTimeZone(ZoneOffset.UTC));
      date.setTimeInMillis(day.atStartOfDay(ZoneOffset.UTC).toInstant().toEpochMilli());
      PdfNotes notes = new PdfNotes(pdf, date);
      int number = 0;
      for (PDPage page : pdf.getPages()) {
        number++;
        List<PDAnnotation> own = new ArrayList<>();
        if (number == 1) {
          own.add(notes.note(page, spots.whole()));
        }
        for (Map.Entry<PdfSpots.Spot, List<String>> one : spots.on(number).entrySet()) {
          own.add(notes.frame(page, one.getKey(), one.getValue()));
        }
        add(page, own);
      }
      pdf.setDocumentId(day.toEpochDay()); // the same bytes from the same file on the same day
      byte[] bytes = saved(pdf);
      byte[] sign =
          ("\n%nianbao " + cleared.bytes().length + "\n").getBytes(StandardCharsets.ISO_8859_1);
      byte[] whole = Arrays.copyOf(bytes, bytes.length + sign.length);
      System.arraycopy(sign, 0, whole, bytes.length, sign.length);
      return new MarkedCopy(whole, "", spots.count() + 1, Set.of(), List.of());
    } catch (RuntimeException e) {
      throw new IOException(e);
    }
  }

  private static void add(PDPage page, List<PDAnnotation> own) throws IOException {
    if (own.isEmpty()) {
      return;
    }
    List<PDAnnotation> all = new ArrayList<>(page.getAnnotations());
    all.addAll(own);
    page.setAnnotations(all);
  }

  private static byte[] saved(PDDocument document) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    document.saveIncremental(out);
    return out.toByteArray();
  }
}
