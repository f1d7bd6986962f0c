package org.nianbao.document.container;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.NonWritableChannelException;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;

/**
 * A file that is open only while it is read: what is known of it can be kept without keeping it
 * from being moved or deleted. For any number of threads that hold its lock from taking a position
 * to reading there.
 */
final class ReopenedFile implements SeekableByteChannel {

  private final Path file;
  private final long size;
  private final FileTime modified;
  private SeekableByteChannel open;
  private long position;

  ReopenedFile(Path file) throws IOException {
    this.file = file;
    this.size = Files.size(file);
    this.modified = Files.getLastModifiedTime(file);
  }

  /** Whether it is still the file that it was. */
  boolean isUnchanged() {
    try {
      return Files.size(file) == size && Files.getLastModifiedTime(file).equals(modified);
    } catch (IOException e) {
      return false;
    }
  }

  @Override
  public synchronized int read(ByteBuffer into) throws IOException {
    if (open == null) {
      open = Files.newByteChannel(file);
    }
    int read = open.position(position).read(into);
    position += Math.max(0, read);
    return read;
  }

  @Override
  public synchronized long position() {
    return position;
  }

  @Override
  public synchronized SeekableByteChannel position(long to) {
    position = to;
    return this;
  }

  @Override
  public long size() {
    return size;
  }

  @Override
  public boolean isOpen() {
    return true;
  }

  /** Closes the file until it is read again. */
  @Override
  public synchronized void close() throws IOException {
    if (open != null) {
      open.close();
      open = null;
    }
  }

  @Override
  public int write(ByteBuffer from) {
    throw new NonWritableChannelException();
  }

  @Override
  public SeekableByteChannel truncate(long to) {
    throw new NonWritableChannelException();
  }
}
