package org.nianbao.document.pdf;

import java.io.IOException;
import org.apache.pdfbox.io.RandomAccessRead;
import org.apache.pdfbox.io.RandomAccessReadView;

/** A file in memory that gives no more of itself when the time for it is over. */
final class TimedBytes implements RandomAccessRead {

  private final byte[] bytes;
  private final Allowance allowance;
  private int position;
  private int reads;
  private boolean closed;

  TimedBytes(byte[] bytes, Allowance allowance) {
    this.bytes = bytes;
    this.allowance = allowance;
  }

  private void tick() {
    if (++reads % 4096 == 0) {
      allowance.tick();
    }
  }

  @Override
  public int read() {
    tick();
    return position < bytes.length ? bytes[position++] & 0xFF : -1;
  }

  @Override
  public int read(byte[] into, int from, int length) {
    tick();
    int read = Math.min(length, bytes.length - position);
    if (read <= 0) {
      return length == 0 ? 0 : -1;
    }
    System.arraycopy(bytes, position, into, from, read);
    position += read;
    return read;
  }

  @Override
  public long getPosition() {
    return position;
  }

  @Override
  public void seek(long to) throws IOException {
    if (to < 0) {
      throw new IOException("before the beginning of the file: " + to);
    }
    position = (int) Math.min(bytes.length, to);
  }

  @Override
  public long length() {
    return bytes.length;
  }

  @Override
  public boolean isClosed() {
    return closed;
  }

  @Override
  public void close() {
    closed = true;
  }

  @Override
  public boolean isEOF() {
    return position >= bytes.length;
  }

  @Override
  public RandomAccessReadView createView(long start, long length) {
    return new RandomAccessReadView(this, start, length);
  }
}
