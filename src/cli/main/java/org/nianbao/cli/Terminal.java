package org.nianbao.cli;

import java.io.BufferedOutputStream;
import java.io.Console;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import picocli.CommandLine.Help.Ansi;

/**
 * Where results and messages go, and what is there to read them.
 *
 * @param out the results
 * @param err messages and progress
 * @param outCharset how results are encoded: UTF-8, but on a terminal the terminal's own if that
 *     has Chinese characters
 * @param outIsTerminal whether a person reads the results as they come
 * @param errIsTerminal whether a person reads the messages as they come
 * @param colour whether that terminal wants colours
 * @param width how many columns a line of results has
 */
record Terminal(
    OutputStream out,
    PrintWriter err,
    Charset outCharset,
    boolean outIsTerminal,
    boolean errIsTerminal,
    boolean colour,
    int width) {

  /** Keeps what messages quote from steering the terminal. */
  Terminal {
    err = err instanceof Notices ? err : new Notices(err);
  }

  /** Results that no terminal shows are never broken into shorter lines than this. */
  public static final int WIDTH_OF_FILES = 100;

  /** Options and what they do stand beside each other: they need some room. */
  private static final int LEAST_OF_HELP = 55;

  /** How many columns the help has. */
  int widthOfHelp() {
    return Math.max(LEAST_OF_HELP, Math.min(width, WIDTH_OF_FILES));
  }

  /** Returns the program's own standard output and error. */
  public static Terminal system() {
    boolean out = isTerminal("out");
    boolean err = isTerminal("err");
    return new Terminal(
        new BufferedOutputStream(new FileOutputStream(FileDescriptor.out), 1 << 16),
        new PrintWriter(
            ConsoleWriter.to(
                new FileOutputStream(FileDescriptor.err), charset(err, "stderr.encoding")),
            true),
        charset(out, "stdout.encoding"),
        out,
        err,
        out && wantsColour(System.getenv()),
        out ? columns() : WIDTH_OF_FILES);
  }

  /**
   * Returns whether a stream is a terminal, as the launcher says; without it, Java knows of both or
   * none.
   */
  private static boolean isTerminal(String stream) {
    String told = System.getProperty("nianbao.terminal");
    return told == null ? isConsole(System.console()) : told.contains(stream);
  }

  /** From JDK 22 on there is always a console, and it tells whether it is a terminal. */
  private static boolean isConsole(Console console) {
    if (console == null) {
      return false;
    }
    try {
      return (Boolean) Console.class.getMethod("isTerminal").invoke(console);
    } catch (ReflectiveOperationException e) {
      return true;
    }
  }

  private static Charset charset(boolean terminal, String property) {
    if (!terminal) {
      return StandardCharsets.UTF_8;
    }
    Optional<String> console = Optional.ofNullable(System.console()).map(c -> c.charset().name());
    return Stream.of(
            Optional.ofNullable(System.getProperty(property)),
            Optional.ofNullable(System.getProperty("sun." + property)),
            console)
        .flatMap(Optional::stream)
        .filter(Charset::isSupported)
        .map(Charset::forName)
        .filter(charset -> charset.canEncode() && charset.newEncoder().canEncode("年度报告"))
        .findFirst()
        .orElse(StandardCharsets.UTF_8);
  }

  private static boolean wantsColour(Map<String, String> environment) {
    if (!environment.getOrDefault("NO_COLOR", "").isEmpty()) {
      return false;
    }
    if (System.getProperty("os.name").toLowerCase(Locale.ROOT).startsWith("windows")) {
      return environment.containsKey("WT_SESSION") || Ansi.AUTO.enabled();
    }
    return !environment.getOrDefault("TERM", "dumb").equals("dumb");
  }

  private static int columns() {
    for (String told :
        new String[] {System.getProperty("nianbao.columns"), System.getenv("COLUMNS")}) {
      if (told != null && told.matches("[1-9][0-9]{1,3}")) {
        return Math.max(40, Integer.parseInt(told));
      }
    }
    return 80;
  }
}
