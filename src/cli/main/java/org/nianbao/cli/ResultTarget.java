package org.nianbao.cli;

import java.io.BufferedOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import org.nianbao.output.text.Paint;
import org.nianbao.output.text.TextPage;
import org.nianbao.wording.Language;
import org.nianbao.wording.Messages;
import org.nianbao.wording.Wording;

/**
 * Where the results of one run are written: standard output, or a file that appears under its name
 * only when it is complete.
 */
final class ResultTarget implements AutoCloseable {

  private final OutputStream stream;
  private final Charset charset;
  private final Paint paint;
  private final int width;
  private final Optional<Path> file;
  private final Optional<Path> unfinished;

  private ResultTarget(
      OutputStream stream,
      Charset charset,
      Paint paint,
      int width,
      Optional<Path> file,
      Optional<Path> unfinished) {
    this.stream = stream;
    this.charset = charset;
    this.paint = paint;
    this.width = width;
    this.file = file;
    this.unfinished = unfinished;
  }

  /** Results to standard output. */
  static ResultTarget to(Terminal terminal) {
    OutputStream open =
        new FilterOutputStream(terminal.out()) {
          @Override
          public void write(byte[] bytes, int from, int length) throws IOException {
            out.write(bytes, from, length);
          }

          @Override
          public void close() throws IOException {
            flush(); // standard output stays open
          }
        };
    return new ResultTarget(
        open,
        terminal.outCharset(),
        new Paint(terminal.colour()),
        terminal.width(),
        Optional.empty(),
        Optional.empty());
  }

  /**
   * Results to a file.
   *
   * @throws UsageException if it cannot be written
   */
  static ResultTarget to(Path file) {
    if (Files.isDirectory(file)) {
      throw unwritable(file, Messages.say("cli.output.folder"));
    }
    try {
      Path target = Files.exists(file) ? file.toRealPath() : file.toAbsolutePath();
      if (Files.exists(target) && !Files.isRegularFile(target)) {
        return of(Files.newOutputStream(target), Optional.empty(), Optional.empty());
      }
      Path folder = target.getParent();
      if (folder == null || !Files.isDirectory(folder)) {
        throw unwritable(file, Messages.say("cli.output.no-folder"));
      }
      Path unfinished =
          folder.resolve(
              "." + target.getFileName() + "." + ProcessHandle.current().pid() + ".part");
      OutputStream stream = Files.newOutputStream(unfinished);
      unfinished.toFile().deleteOnExit();
      return of(stream, Optional.of(target), Optional.of(unfinished));
    } catch (IOException e) {
      throw unwritable(file, Messages.say("cli.output.no-permission"));
    }
  }

  private static ResultTarget of(
      OutputStream stream, Optional<Path> file, Optional<Path> unfinished) {
    return new ResultTarget(
        new BufferedOutputStream(stream, 1 << 16),
        StandardCharsets.UTF_8,
        new Paint(false),
        Terminal.WIDTH_OF_FILES,
        file,
        unfinished);
  }

  private static UsageException unwritable(Path file, Wording why) {
    return new UsageException(
        Messages.say("cli.output.unwritable", file, why), Messages.say("cli.output.other-place"));
  }

  OutputStream stream() {
    return stream;
  }

  /** Returns a page for people to read. */
  TextPage page(Language language) {
    return new TextPage(ConsoleWriter.to(stream, charset), language, width, paint);
  }

  /** The results are complete: the file gets its name. */
  void complete() throws IOException {
    stream.close();
    if (file.isPresent()) {
      Path from = unfinished.orElseThrow();
      Path to = file.get();
      try {
        Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
      } catch (AtomicMoveNotSupportedException e) {
        Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
      }
    }
  }

  /** Drops a file that was not completed. */
  @Override
  public void close() throws IOException {
    if (unfinished.isPresent()) {
      stream.close();
      Files.deleteIfExists(unfinished.get());
    }
  }
}
