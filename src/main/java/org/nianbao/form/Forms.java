package org.nianbao.form;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** All editions of the official form that the program knows, oldest first. */
public record Forms(List<Form> editions) {

  private static final ObjectMapper JSON = new ObjectMapper();

  /** Copies the list. */
  public Forms {
    editions = List.copyOf(editions);
  }

  /**
   * The editions that come with the program, as listed in {@code rules/forms/index.json}, read
   * once.
   */
  public static Forms builtIn() {
    return BuiltIn.FORMS;
  }

  private static final class BuiltIn {
    static final Forms FORMS = load();
  }

  private static Forms load() {
    List<Form> forms = new ArrayList<>();
    for (String file : read("index.json", String[].class)) {
      forms.add(read(file, Form.class));
    }
    return new Forms(forms);
  }

  private static <T> T read(String file, Class<T> type) {
    try (InputStream in = Forms.class.getResourceAsStream("/forms/" + file)) {
      if (in == null) {
        throw new IllegalStateException("rules/forms/" + file + " is missing from the program");
      }
      return JSON.readValue(in, type);
    } catch (IOException e) {
      throw new UncheckedIOException("rules/forms/" + file + " is not a valid form", e);
    }
  }

  /** The edition in force for reports of the given year; empty for a year before the first one. */
  public Optional<Form> forYear(int year) {
    return editions.stream().filter(form -> form.holdsFor(year)).findFirst();
  }

  /** The newest edition. */
  public Form newest() {
    return editions.get(editions.size() - 1);
  }
}
