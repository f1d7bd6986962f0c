package org.nianbao.cli;

import java.io.ByteArrayOutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneOffset;

/** A run of the program within the tests, and what it left behind. */
record Run(int status, String out, String err) {

  static final String RIGHT = "test-reports/2021-county-right.txt";
  static final String WRONG = "test-reports/2021-bureau-dropped-digit.txt";

  static Run of(String... arguments) {
    return on(LocalDate.now(ZoneOffset.UTC), arguments);
  }

  /** A run on a day of choice. */
  static Run on(LocalDate day, String... arguments) {
    return run(day, Terminal.WIDTH_OF_FILES, StandardCharsets.UTF_8, arguments);
  }

  /** A run on a terminal with so many columns. */
  static Run ofWidth(int columns, String... arguments) {
    return run(LocalDate.now(ZoneOffset.UTC), columns, StandardCharsets.UTF_8, arguments);
  }

  /** A run on a console of another encoding. */
  static Run in(Charset charset, String... arguments) {
    return run(LocalDate.now(ZoneOffset.UTC), Terminal.WIDTH_OF_FILES, charset, arguments);
  }

  private static Run run(LocalDate day, int columns, Charset charset, String... arguments) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    StringWriter err = new StringWriter();
    Terminal terminal =
        new Terminal(out, new PrintWriter(err, true), charset, false, false, false, columns);
    int status = Main.run(terminal, () -> day, arguments);
    return new Run(status, out.toString(charset), err.toString());
  }
}
