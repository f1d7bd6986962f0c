package org.nianbao.document.pdf;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.filter.FilterFactory;
import org.apache.pdfbox.pdmodel.PDPage;
import org.nianbao.document.DocumentBuilder;
import org.nianbao.document.Limits;
import org.nianbao.document.UnreadableException;
import org.nianbao.wording.Messages;

/**
 * What a file may still ask for: time, characters, nesting, and the room that its compressed parts
 * take when they are unpacked. Parts are measured before PDFBox unpacks them, which it does whole.
 */
final class Allowance {

  /** A part that is no longer than this unpacks to 16 MB at most. */
  private static final int HARMLESS = 16 << 10;

  /** All parts together may unpack to this many times the room of one. */
  static final int PARTS = 8;

  /** How deep dictionaries and lists within each other are followed to measure their parts. */
  private static final int DEEPEST = 12;

  /** A part is packed once, or twice where it is written in letters; never so often. */
  private static final int MOST_FILTERS = 3;

  private final DocumentBuilder builder;
  private final Limits limits;
  private final Set<COSBase> measured = Collections.newSetFromMap(new IdentityHashMap<>());
  private final Set<COSBase> intact = Collections.newSetFromMap(new IdentityHashMap<>());
  private long unpacked;
  private long characters;

  Allowance(DocumentBuilder builder, Limits limits) {
    this.builder = builder;
    this.limits = limits;
  }

  /**
   * The file is not to be read on. Unchecked, to pass through PDFBox, which goes on after other
   * failures.
   */
  static final class SpentException extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final transient UnreadableException reason;

    SpentException(UnreadableException reason) {
      super(reason);
      this.reason = reason;
    }

    UnreadableException reason() {
      return reason;
    }
  }

  /** To be called often: whether there is time and room left for the text so far. */
  void tick() {
    try {
      builder.require(characters, 0);
    } catch (UnreadableException e) {
      throw new SpentException(e);
    }
  }

  /** Takes steps for work that draws nothing by itself. */
  void spend(long steps) {
    try {
      builder.spend(steps);
    } catch (UnreadableException e) {
      throw new SpentException(e);
    }
  }

  /** So many bytes were unpacked, and will be again when they are read; less than 0 for none. */
  void unpacked(long bytes) {
    spend(1 + Math.max(0, bytes));
  }

  /** One more character has been drawn. */
  void character() {
    if (++characters % 256 == 0) {
      tick();
    }
  }

  /** So many states of drawing are kept for later. */
  void nesting(int depth) {
    if (depth > limits.depth()) {
      throw new SpentException(limits.tooDeep());
    }
  }

  /** Measures what a page needs: its program and its fonts. */
  void check(PDPage page) {
    COSBase contents = page.getCOSObject().getDictionaryObject(COSName.CONTENTS);
    check(contents, 0);
    if (contents instanceof COSArray parts) {
      for (int i = 0; i < parts.size(); i++) {
        requireWhole(parts.getObject(i));
      }
    } else {
      requireWhole(contents);
    }
    if (page.getResources() != null) {
      fonts(page.getResources().getCOSObject());
    }
  }

  /** Measures what a drawing within a page needs: its program and its fonts. */
  void check(COSStream form) {
    check((COSBase) form, DEEPEST);
    requireWhole(form);
    if (form.getDictionaryObject(COSName.RESOURCES) instanceof COSDictionary resources) {
      fonts(resources);
    }
  }

  private void requireWhole(COSBase program) {
    if (program instanceof COSStream stream
        && COSName.FLATE_DECODE.equals(stream.getFilters())
        && intact.add(stream)) {
      try (InputStream in = stream.createRawInputStream()) {
        if (!Deflated.isWhole(in.readAllBytes(), limits.bytes())) {
          throw new SpentException(PdfFile.damaged(null));
        }
      } catch (IOException e) {
        throw new SpentException(PdfFile.damaged(e));
      }
    }
  }

  private void fonts(COSDictionary resources) {
    check(resources.getDictionaryObject(COSName.FONT), 0);
  }

  private void check(COSBase part, int depth) {
    COSBase whole = part instanceof COSObject object ? object.getObject() : part;
    if (whole == null || depth > DEEPEST || !isContainer(whole) || !measured.add(whole)) {
      return;
    }
    tick();
    if (whole instanceof COSStream stream) {
      measure(stream);
    }
    if (depth < DEEPEST && whole instanceof COSDictionary dictionary) {
      for (COSName key : dictionary.keySet()) {
        if (!COSName.PARENT.equals(key) && !COSName.P.equals(key)) {
          check(dictionary.getItem(key), depth + 1);
        }
      }
    }
    if (whole instanceof COSArray array) {
      for (COSBase item : array) {
        check(item, depth + 1);
      }
    }
  }

  private static boolean isContainer(COSBase part) {
    return part instanceof COSDictionary || part instanceof COSArray;
  }

  private void measure(COSStream stream) {
    COSBase filters = stream.getFilters();
    if (filters == null || (filters instanceof COSName && stream.getLength() <= HARMLESS)) {
      return;
    }
    List<COSName> names = new ArrayList<>();
    if (filters instanceof COSName name) {
      names.add(name);
    } else if (filters instanceof COSArray array) {
      for (int i = 0; i < array.size(); i++) {
        names.add(array.getObject(i) instanceof COSName name ? name : COSName.FLATE_DECODE);
      }
    }
    if (names.size() > MOST_FILTERS) {
      throw new SpentException(bomb());
    }
    try (InputStream raw = stream.createRawInputStream()) {
      InputStream in = raw;
      for (int i = 0; i < names.size(); i++) {
        CountingStream out = new CountingStream(i + 1 < names.size());
        FilterFactory.INSTANCE.getFilter(names.get(i)).decode(in, out, stream, i);
        in = new ByteArrayInputStream(out.kept.toByteArray());
      }
    } catch (IOException e) {
      // a damaged part: PDFBox takes what there is of it
    }
  }

  /** The sentence for a file whose parts unpack to more than a file may be large. */
  static UnreadableException bomb() {
    return new UnreadableException(Messages.say("document.pdf.bomb"));
  }

  /** Counts what is written, and keeps it where there is a filter to come. */
  private final class CountingStream extends OutputStream {
    private final boolean keeps;
    private final ByteArrayOutputStream kept = new ByteArrayOutputStream();
    private long left = limits.bytes();

    CountingStream(boolean keeps) {
      this.keeps = keeps;
    }

    @Override
    public void write(int b) {
      count(1);
      if (keeps) {
        kept.write(b);
      }
    }

    @Override
    public void write(byte[] bytes, int from, int length) {
      count(length);
      if (keeps) {
        kept.write(bytes, from, length);
      }
    }

    private void count(int more) {
      left -= more;
      unpacked += more;
      if (left < 0 || unpacked > PARTS * limits.bytes()) {
        throw new SpentException(bomb());
      }
      if ((unpacked & 0xFFFF) < more) {
        tick();
      }
    }
  }
}
