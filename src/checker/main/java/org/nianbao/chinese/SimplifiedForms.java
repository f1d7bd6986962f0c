package org.nianbao.chinese;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The simplified form of each traditional character; loaded when the first is asked for. */
final class SimplifiedForms {

  /**
   * Words of reports that are written otherwise even so, or are others in Taiwan and Hong Kong;
   * each as long as its counterpart.
   */
  private static final List<List<String>> WORDS =
      List.of(
          List.of("资讯", "信息"),
          List.of("规范性档案", "规范性文件"),
          List.of("专案", "项目"),
          List.of("网路", "网络"),
          List.of("反覆", "反复"),
          List.of("答覆", "答复"),
          List.of("回覆", "回复"));

  private static final char[] FORMS = load();

  private SimplifiedForms() {}

  private static char[] load() {
    char[] forms = new char[Character.MAX_VALUE + 1];
    try (InputStream in = SimplifiedForms.class.getResourceAsStream("simplified.txt");
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      String line;
      while ((line = lines.readLine()) != null) {
        if (!line.startsWith("#")) {
          String simplified = lines.readLine();
          for (int i = 0; i < line.length(); i++) {
            forms[line.charAt(i)] = simplified.charAt(i);
          }
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException("simplified.txt is missing from the program", e);
    }
    return forms;
  }

  /**
   * Returns the text in simplified characters, of the same length, each in the place of the other.
   */
  static String of(String text) {
    char[] characters = text.toCharArray();
    for (int i = 0; i < characters.length; i++) {
      char simplified = FORMS[characters[i]];
      if (simplified != 0) {
        characters[i] = simplified;
      }
    }
    String simplified = new String(characters);
    for (List<String> word : WORDS) {
      simplified = simplified.replace(word.get(0), word.get(1));
    }
    return simplified;
  }
}
