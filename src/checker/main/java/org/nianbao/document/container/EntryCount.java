package org.nianbao.document.container;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.Channels;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Files;
import java.nio.file.Path;

/** Counts the entries of an archive in a file as they stand, before memory is taken for them. */
final class EntryCount {

  private static final int CENTRAL = 0x02014b50;
  private static final int END = 0x06054b50;
  private static final int END_LARGE = 0x06064b50;
  private static final int LOCATOR_LARGE = 0x07064b50;
  private static final int END_LENGTH = 22;
  private static final int LOCATOR_LENGTH = 20;

  private EntryCount() {}

  /** Whether the directory of the archive has more entries; false where it cannot be read. */
  static boolean isMoreThan(Path file, int most) {
    try (SeekableByteChannel channel = Files.newByteChannel(file)) {
      long begin = directory(channel);
      if (begin < 0 || begin >= channel.size()) {
        return false;
      }
      channel.position(begin);
      DataInputStream in =
          new DataInputStream(new BufferedInputStream(Channels.newInputStream(channel), 1 << 16));
      int entries = 0;
      byte[] head = new byte[46];
      while (entries <= most && in.readNBytes(head, 0, head.length) == head.length) {
        ByteBuffer entry = ByteBuffer.wrap(head).order(ByteOrder.LITTLE_ENDIAN);
        if (entry.getInt(0) != CENTRAL) {
          break;
        }
        entries++;
        in.skipNBytes(
            (entry.getShort(28) & 0xFFFFL)
                + (entry.getShort(30) & 0xFFFFL)
                + (entry.getShort(32) & 0xFFFFL));
      }
      return entries > most;
    } catch (IOException | RuntimeException e) {
      return false; // told when the archive is opened
    }
  }

  /** Where the directory begins; -1 if there is none. */
  private static long directory(SeekableByteChannel channel) throws IOException {
    long from = Math.max(0, channel.size() - (1 << 16) - END_LENGTH);
    ByteBuffer tail = read(channel, from, (int) (channel.size() - from));
    for (int at = tail.limit() - END_LENGTH; at >= 0; at--) {
      if (tail.getInt(at) == END) {
        long large = at < LOCATOR_LENGTH ? -1 : large(channel, tail, at - LOCATOR_LENGTH);
        return large >= 0 ? large : tail.getInt(at + 16) & 0xFFFFFFFFL;
      }
    }
    return -1;
  }

  /** Where the directory of a large archive begins, by its own end; -1 if it has none. */
  private static long large(SeekableByteChannel channel, ByteBuffer tail, int locator)
      throws IOException {
    if (tail.getInt(locator) != LOCATOR_LARGE) {
      return -1;
    }
    ByteBuffer end = read(channel, tail.getLong(locator + 8), 56);
    return end.limit() == 56 && end.getInt(0) == END_LARGE ? end.getLong(48) : -1;
  }

  private static ByteBuffer read(SeekableByteChannel channel, long from, int length)
      throws IOException {
    ByteBuffer bytes = ByteBuffer.allocate(length).order(ByteOrder.LITTLE_ENDIAN);
    channel.position(from);
    while (bytes.hasRemaining() && channel.read(bytes) >= 0) {
      // goes on until it is full
    }
    return bytes.flip();
  }
}
