package org.nianbao.form;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Sentences that every report may have in much the same words. */
public final class Customary {

  private static final String FILE = "/phrases/customary.txt";

  private Customary() {}

  /** Returns the sentences of {@code rules/phrases/customary.txt}. */
  public static List<String> sentences() {
    try (InputStream in = Customary.class.getResourceAsStream(FILE)) {
      if (in == null) {
        throw new IllegalStateException("rules" + FILE + " is missing from the program");
      }
      return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
          .lines()
          .map(String::strip)
          .filter(line -> !line.isEmpty() && !line.startsWith("#"))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
