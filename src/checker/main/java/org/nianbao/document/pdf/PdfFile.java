package org.nianbao.document.pdf;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.nianbao.document.Limits;
import org.nianbao.document.Source;
import org.nianbao.document.UnreadableException;
import org.nianbao.wording.Messages;

/** Opens a PDF file, or says why it cannot be opened. */
final class PdfFile {

  /** So many objects are no report. */
  private static final int MOST_OBJECTS = 300_000;

  /** A list of objects that cannot be measured, being encrypted, may be so long. */
  private static final int MOST_UNMEASURED = 256 << 10;

  /** Within so many bytes from the end a PDF says where its contents are listed. */
  private static final int TAIL = 4096;

  /** Bytes before a stream that are looked at for its dictionary. */
  private static final int DICTIONARY = 1024;

  private static final Pattern LIST = Pattern.compile("/(?:ObjStm|XRef)");
  private static final Pattern FILTER = Pattern.compile("/(?:Flate|LZW|RunLength|ASCII\\w+)Decode");

  private PdfFile() {}

  /**
   * Returns the file, opened; its owner's wish that it not be copied does not concern reading it.
   */
  static PDDocument open(Source source, Limits limits, Allowance allowance)
      throws UnreadableException {
    byte[] bytes = source.bytes();
    String tail = latin(bytes, Math.max(0, bytes.length - TAIL), bytes.length);
    if (!tail.contains("startxref") && !tail.contains("%%EOF")) {
      throw new UnreadableException(Messages.say("document.pdf.incomplete"));
    }
    PDDocument document = load(bytes, limits, allowance);
    if (document.getDocument().getXrefTable().size() > MOST_OBJECTS) {
      IOUtils.closeQuietly(document);
      throw Allowance.bomb();
    }
    return document;
  }

  private static PDDocument load(byte[] bytes, Limits limits, Allowance allowance)
      throws UnreadableException {
    try {
      guard(bytes, limits, allowance);
      return Loader.loadPDF(new TimedBytes(bytes, allowance));
    } catch (Allowance.SpentException e) {
      throw e.reason();
    } catch (InvalidPasswordException e) {
      throw new UnreadableException(Messages.say("document.pdf.password"), e);
    } catch (IOException e) {
      throw damaged(e);
    } catch (LinkageError e) {
      // the library for certificates is not installed, on purpose: no one has the key here
      throw new UnreadableException(Messages.say("document.pdf.certificate"), e);
    }
  }

  /** The sentence for a file that is not as a PDF should be. */
  static UnreadableException damaged(Throwable cause) {
    return new UnreadableException(Messages.say("document.pdf.damaged"), cause);
  }

  /**
   * Lists of objects are unpacked while the file is opened: measures them before, each and all of
   * them together.
   */
  private static void guard(byte[] bytes, Limits limits, Allowance allowance)
      throws UnreadableException {
    long together = 0;
    int end = 0;
    int at = find(bytes, "stream", 0);
    while (at >= 0) {
      allowance.spend(DICTIONARY);
      int begin = at + 6;
      String before = latin(bytes, Math.max(0, at - DICTIONARY), at);
      String dictionary = before.substring(Math.max(0, before.lastIndexOf(" obj")));
      if (!before.endsWith("end") && LIST.matcher(dictionary).find()) {
        if (end < begin) {
          int next = find(bytes, "endstream", begin);
          end = next < 0 ? bytes.length : next;
        }
        int length = end - begin;
        long unpacked = unpacked(bytes, begin, length, limits.bytes());
        boolean chain = FILTER.matcher(dictionary).results().count() > 1;
        together += Math.max(0, unpacked);
        if (unpacked > limits.bytes()
            || together > Allowance.PARTS * limits.bytes()
            || (unpacked < 0 && length > MOST_UNMEASURED)
            || chain) {
          throw Allowance.bomb();
        }
        allowance.unpacked(unpacked);
      }
      at = find(bytes, "stream", begin);
    }
  }

  /**
   * Returns how long the packed part is when it is unpacked, no further than the limit; -1 if
   * unknown.
   */
  private static long unpacked(byte[] bytes, int from, int length, long limit) {
    int begin = from;
    while (begin < from + Math.min(2, length) && (bytes[begin] == '\r' || bytes[begin] == '\n')) {
      begin++;
    }
    Inflater inflater = new Inflater();
    try {
      inflater.setInput(bytes, begin, from + length - begin);
      byte[] room = new byte[1 << 16];
      long unpacked = 0;
      while (!inflater.finished() && unpacked <= limit) {
        int more = inflater.inflate(room);
        if (more == 0) {
          break;
        }
        unpacked += more;
      }
      return unpacked;
    } catch (DataFormatException e) {
      return -1;
    } finally {
      inflater.end();
    }
  }

  private static int find(byte[] bytes, String wanted, int from) {
    byte first = (byte) wanted.charAt(0);
    for (int at = from; at <= bytes.length - wanted.length(); at++) {
      if (bytes[at] == first) {
        int i = 1;
        while (i < wanted.length() && bytes[at + i] == (byte) wanted.charAt(i)) {
          i++;
        }
        if (i == wanted.length()) {
          return at;
        }
      }
    }
    return -1;
  }

  private static String latin(byte[] bytes, int from, int to) {
    return new String(bytes, from, to - from, StandardCharsets.ISO_8859_1);
  }
}
