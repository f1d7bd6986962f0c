package org.nianbao.wording;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The catalogue of the program's messages outside the rules: reading notes, refusals, doubts,
 * errors of the command line. A key begins with its package, and the messages of a package stand in
 * one resource beside this class, read when one of them is first needed: {@code document.txt} has
 *
 * <pre>
 * document.limits.pages
 *   文件超过%1页，不像一份年度报告；请只提供年度报告本身。
 *   The file has more than %1 pages, too many for an annual report; give the report alone.
 * </pre>
 *
 * Lines that begin with {@code #} are comments.
 */
public final class Messages {

  private static final Map<String, Map<String, Wording>> CATALOGUES = new ConcurrentHashMap<>();

  private Messages() {}

  /**
   * Returns the message with its operands filled in.
   *
   * @param operands what stands for %1, %2…: a {@link Wording} in its language, anything else as
   *     {@link String#valueOf} has it
   * @throws IllegalArgumentException if the catalogue has no such key
   */
  public static Wording say(String key, Object... operands) {
    Wording message = room(key).get(key);
    if (message == null) {
      throw new IllegalArgumentException("no message has the key " + key);
    }
    if (operands.length == 0) {
      return message;
    }
    List<Wording> words = new ArrayList<>(operands.length);
    for (Object operand : operands) {
      words.add(operand instanceof Wording w ? w : Wording.same(String.valueOf(operand)));
    }
    return message.with(words);
  }

  /** Returns the message of that key, its operands not filled in; empty if there is none. */
  public static Optional<Wording> find(String key) {
    return Optional.ofNullable(room(key).get(key));
  }

  private static Map<String, Wording> room(String key) {
    String room = key.substring(0, Math.max(0, key.indexOf('.')));
    Map<String, Wording> messages = CATALOGUES.get(room);
    if (messages == null) {
      messages = load(room);
      CATALOGUES.put(room, messages);
    }
    return messages;
  }

  private static Map<String, Wording> load(String room) {
    try (InputStream in = Messages.class.getResourceAsStream(room + ".txt")) {
      return in == null ? Map.of() : read(new InputStreamReader(in, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Reads a catalogue.
   *
   * @throws IllegalArgumentException if a key is not followed by two indented lines or stands twice
   */
  static Map<String, Wording> read(Reader text) throws IOException {
    Map<String, Wording> messages = new HashMap<>();
    BufferedReader lines = new BufferedReader(text);
    for (String key = lines.readLine(); key != null; key = lines.readLine()) {
      if (key.isEmpty() || key.startsWith("#")) {
        continue;
      }
      Wording message = new Wording(indented(key, lines), indented(key, lines));
      if (key.startsWith(" ") || messages.put(key, message) != null) {
        throw new IllegalArgumentException(key + " is not a key, or stands twice");
      }
    }
    return messages;
  }

  private static String indented(String key, BufferedReader lines) throws IOException {
    String line = lines.readLine();
    if (line == null || !line.startsWith("  ")) {
      throw new IllegalArgumentException(key + " is not followed by its Chinese and its English");
    }
    return line.substring(2);
  }
}
