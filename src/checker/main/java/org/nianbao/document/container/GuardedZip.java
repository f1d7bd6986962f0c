package org.nianbao.document.container;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Enumeration;
import java.util.Optional;
import java.util.zip.ZipEntry;
import javax.xml.stream.XMLStreamException;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.apache.poi.openxml4j.util.ZipArchiveThresholdInputStream;
import org.apache.poi.openxml4j.util.ZipEntrySource;
import org.apache.poi.openxml4j.util.ZipSecureFile;
import org.nianbao.document.Limits;
import org.nianbao.document.Refusal;
import org.nianbao.document.Source;
import org.nianbao.document.UnreadableException;
import org.nianbao.document.ZipNames;

/**
 * A package in memory of which only the parts that are asked for are unpacked, each under POI's
 * guard against zip bombs, and all of them together no further than a file may be large.
 */
public final class GuardedZip implements ZipEntrySource {

  private final ZipFile zip;
  private long left;
  private boolean closed;

  private GuardedZip(ZipFile zip, long left) {
    this.zip = zip;
    this.left = left;
  }

  /**
   * Opens a package.
   *
   * @throws UnreadableException if it has no directory, or absurdly many entries
   */
  public static GuardedZip open(Source source, Limits limits)
      throws IOException, UnreadableException {
    ZipNames names = ZipNames.of(source);
    if (names.names().size() > ZipSecureFile.getMaxFileCount()) {
      throw Refusal.bomb();
    }
    if (!names.whole()) {
      throw Refusal.damaged(null);
    }
    ZipFile zip =
        ZipFile.builder()
            .setSeekableByteChannel(new SeekableInMemoryByteChannel(source.bytes()))
            .setIgnoreLocalFileHeader(true)
            .get();
    return new GuardedZip(zip, limits.bytes());
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

  /** Returns the XML parser keeps what went wrong below it in a place of its own. */
  private static Throwable causeOf(Throwable failure) {
    return failure instanceof XMLStreamException xml && xml.getNestedException() != null
        ? xml.getNestedException()
        : failure.getCause();
  }

  private static boolean isGuard(Throwable cause) {
    return cause instanceof IOException
        && cause.getMessage() != null
        && cause.getMessage().contains("Zip bomb");
  }

  /** Returns the entry of the given name as a stream, if there is one. */
  public Optional<InputStream> part(String name) throws IOException {
    ZipArchiveEntry entry = getEntry(name);
    return entry == null ? Optional.empty() : Optional.of(getInputStream(entry));
  }

  @Override
  public Enumeration<? extends ZipArchiveEntry> getEntries() {
    return zip.getEntries();
  }

  @Override
  public ZipArchiveEntry getEntry(String path) {
    String name = path.replace('\\', '/');
    ZipArchiveEntry exact = zip.getEntry(name);
    if (exact != null) {
      return exact;
    }
    // Part names do not distinguish case (OPC), and some writers do not keep it.
    for (Enumeration<ZipArchiveEntry> all = zip.getEntries(); all.hasMoreElements(); ) {
      ZipArchiveEntry entry = all.nextElement();
      if (entry.getName().equalsIgnoreCase(name)) {
        return entry;
      }
    }
    return null;
  }

  @Override
  public InputStream getInputStream(ZipArchiveEntry entry) throws IOException {
    if (!isUsual(entry)) {
      throw new IOException("packed by method " + entry.getMethod());
    }
    return new Budgeted(new ZipArchiveThresholdInputStream(zip.getInputStream(entry)));
  }

  /** Returns whether an entry is packed in a way that needs no library which is not here. */
  public static boolean isUsual(ZipArchiveEntry entry) {
    return entry.getMethod() == ZipEntry.STORED || entry.getMethod() == ZipEntry.DEFLATED;
  }

  @Override
  public void close() throws IOException {
    closed = true;
    zip.close();
  }

  @Override
  public boolean isClosed() {
    return closed;
  }

  /** More was unpacked than a file may be large. */
  private static final class BombException extends IOException {
    private static final long serialVersionUID = 1L;
  }

  private final class Budgeted extends FilterInputStream {

    Budgeted(InputStream in) {
      super(in);
    }

    @Override
    public int read() throws IOException {
      int b = in.read();
      spend(b < 0 ? 0 : 1);
      return b;
    }

    @Override
    public int read(byte[] bytes, int from, int length) throws IOException {
      int read = in.read(bytes, from, length);
      spend(read);
      return read;
    }

    private void spend(int read) throws IOException {
      left -= Math.max(0, read);
      if (left < 0) {
        throw new BombException();
      }
    }
  }
}
