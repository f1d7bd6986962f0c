package org.nianbao.document.container;

import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import java.util.zip.ZipEntry;
import javax.xml.stream.XMLStreamException;
import org.nianbao.document.Limits;
import org.nianbao.document.Refusal;
import org.nianbao.document.Source;
import org.nianbao.document.UnreadableException;
import org.nianbao.document.ZipDirectory;
import org.nianbao.wording.Messages;

/**
 * A package in memory of which only the parts that are asked for are unpacked, each no further than
 * honest documents go, and all of them together no further than a file may be large. The libraries
 * that are here anyway read dates and set up logging with it, which takes longer than the rest.
 */
public final class GuardedZip {

  /** Documents have a few dozen parts; more than these are an attack. */
  private static final int MOST_PARTS = 1000;

  /** No text is packed to a smaller part of itself than this, from some size on. */
  private static final long MOST_TIMES = 100;

  /** As much as any part may have unpacked, however small it is packed. */
  private static final long ALWAYS_ALLOWED = 100 << 10;

  private static final int LOCAL = 0x04034b50;
  private static final int LOCAL_LENGTH = 30;

  private final ByteBuffer bytes;
  private final List<ZipDirectory.PackedEntry> parts;
  private final Map<String, ZipDirectory.PackedEntry> byName = new HashMap<>();
  private long left;

  private GuardedZip(Source source, List<ZipDirectory.PackedEntry> parts, long left)
      throws UnreadableException {
    this.bytes = ByteBuffer.wrap(source.bytes()).order(ByteOrder.LITTLE_ENDIAN);
    this.parts = parts;
    this.left = left;
    for (ZipDirectory.PackedEntry part : parts) {
      // Part names do not distinguish case (OPC), and some writers do not keep it.
      String name = part.name().toLowerCase(Locale.ROOT);
      ZipDirectory.PackedEntry other = byName.putIfAbsent(name, part);
      if (other != null && isText(name) && !isSame(part, other)) {
        throw new UnreadableException(Messages.say("document.container.ambiguous", part.name()));
      }
    }
  }

  /** Whether a part holds something that is read; of pictures any will do. */
  private static boolean isText(String name) {
    return name.endsWith(".xml") || name.endsWith(".rels");
  }

  /** Whether two entries are one, or were packed to the same bytes. */
  private boolean isSame(ZipDirectory.PackedEntry one, ZipDirectory.PackedEntry other) {
    try {
      return one.at() == other.at()
          || (one.method() == other.method() && packed(one).equals(packed(other)));
    } catch (IOException e) {
      return false;
    }
  }

  /**
   * Opens a package.
   *
   * @throws UnreadableException if it has no directory, or absurdly many parts
   */
  public static GuardedZip open(Source source, Limits limits) throws UnreadableException {
    ZipDirectory directory = ZipDirectory.of(source);
    if (directory.entries().size() > MOST_PARTS) {
      throw Refusal.bomb();
    }
    if (!directory.whole()) {
      throw Refusal.damaged(null);
    }
    return new GuardedZip(source, directory.entries(), limits.bytes());
  }

  /** The sentence for a failure while reading the package. */
  public static UnreadableException explain(Exception failure) {
    for (Throwable cause = failure; cause != null; cause = causeOf(cause)) {
      if (cause instanceof BombException || isGuard(cause)) {
        return Refusal.bomb();
      }
    }
    return Refusal.damaged(failure);
  }

  /** The XML parser keeps what went wrong below it in a place of its own. */
  private static Throwable causeOf(Throwable failure) {
    return failure instanceof XMLStreamException xml && xml.getNestedException() != null
        ? xml.getNestedException()
        : failure.getCause();
  }

  /** Whether POI's guard, which archives of reports are read under, has stopped the reading. */
  private static boolean isGuard(Throwable cause) {
    return cause instanceof IOException
        && cause.getMessage() != null
        && cause.getMessage().contains("Zip bomb");
  }

  /** The entries of its parts, in their order. */
  public List<ZipDirectory.PackedEntry> parts() {
    return parts;
  }

  /** Returns whether there is a part of the given name. */
  public boolean has(String name) {
    return find(name) != null;
  }

  /**
   * Returns the part of the given name as a stream, if there is one.
   *
   * @throws IOException if it is packed in a way that office documents do not use, or is not where
   *     the directory says
   */
  public Optional<InputStream> part(String name) throws IOException {
    ZipDirectory.PackedEntry part = find(name);
    return part == null ? Optional.empty() : Optional.of(new Budgeted(unpacked(part), part));
  }

  /** The entry of a name; null if there is none. */
  private ZipDirectory.PackedEntry find(String path) {
    return byName.get(path.replace('\\', '/').toLowerCase(Locale.ROOT));
  }

  private InputStream unpacked(ZipDirectory.PackedEntry part) throws IOException {
    ByteBuffer packed = packed(part);
    InputStream in =
        new ByteArrayInputStream(
            packed.array(), packed.arrayOffset() + packed.position(), packed.remaining());
    if (part.encrypted()) {
      throw new IOException("encrypted");
    }
    return switch (part.method()) {
      case ZipEntry.STORED -> in;
      case ZipEntry.DEFLATED -> inflated(in);
      default -> throw new IOException("packed by method " + part.method());
    };
  }

  /** The bytes of a part as they stand in the package. */
  private ByteBuffer packed(ZipDirectory.PackedEntry part) throws IOException {
    int size = bytes.capacity();
    if (part.at() < 0
        || part.at() + LOCAL_LENGTH > size
        || bytes.getInt((int) part.at()) != LOCAL) {
      throw new IOException("nothing stands where the directory has " + part.name());
    }
    int at = (int) part.at();
    int name = bytes.getShort(at + 26) & 0xFFFF;
    int extra = bytes.getShort(at + 28) & 0xFFFF;
    int from = Math.min(size, at + LOCAL_LENGTH + name + extra);
    int packed = (int) Math.max(0, Math.min(part.packed(), size - from));
    return ByteBuffer.wrap(bytes.array(), from, packed);
  }

  private static InputStream inflated(InputStream in) {
    Inflater inflater = new Inflater(true);
    return new InflaterInputStream(in, inflater, 8192) {
      @Override
      public void close() throws IOException {
        super.close();
        inflater.end();
      }
    };
  }

  /** More was unpacked than a file may be large, or than any document packs so small. */
  private static final class BombException extends IOException {
    private static final long serialVersionUID = 1L;
  }

  private final class Budgeted extends FilterInputStream {

    private long leftOfPart;

    Budgeted(InputStream in, ZipDirectory.PackedEntry part) {
      super(in);
      leftOfPart = Math.max(ALWAYS_ALLOWED, MOST_TIMES * part.packed());
    }

    @Override
    public int read() throws IOException {
      int b = in.read();
      spend(b < 0 ? 0 : 1);
      return b;
    }

    @Override
    public int read(byte[] buffer, int from, int length) throws IOException {
      int read = in.read(buffer, from, length);
      spend(read);
      return read;
    }

    private void spend(int read) throws IOException {
      left -= Math.max(0, read);
      leftOfPart -= Math.max(0, read);
      if (left < 0 || leftOfPart < 0) {
        throw new BombException();
      }
    }
  }
}
