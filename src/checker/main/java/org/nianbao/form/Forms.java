package org.nianbao.form;

import com.fasterxml.jackson.jr.stree.JrsValue;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.nianbao.json.JsonTree;
import org.nianbao.json.StrictJsonException;

/** All editions of the official form that the program knows, oldest first. */
public record Forms(List<Form> editions) {

  /** Copies the list. */
  public Forms {
    editions = List.copyOf(editions);
  }

  /**
   * Returns the editions that come with the program, as listed in {@code rules/forms/index.json},
   * read once.
   */
  public static Forms builtIn() {
    return BuiltIn.FORMS;
  }

  /** Whether these are those; others may have the same editions. */
  @SuppressWarnings("ReferenceEquality") // comparing whole forms by value costs a start 10 ms
  public boolean areBuiltIn() {
    return this == BuiltIn.FORMS;
  }

  private static final class BuiltIn {
    static final Forms FORMS = load();
  }

  private static Forms load() {
    List<Form> forms = new ArrayList<>();
    for (String file : index()) {
      try {
        forms.add(FormReader.readChecked("rules/forms/" + file, bytes(file)));
      } catch (StrictJsonException e) {
        throw new IllegalStateException(e);
      }
    }
    return new Forms(forms);
  }

  private static List<String> index() {
    try {
      JrsValue index = JsonTree.read(new ByteArrayInputStream(bytes("index.json")));
      List<String> files = new ArrayList<>();
      for (JrsValue file : JsonTree.elements(index)) {
        files.add(file.asText());
      }
      return files;
    } catch (IOException e) {
      throw new UncheckedIOException("rules/forms/index.json is not valid JSON", e);
    }
  }

  private static byte[] bytes(String file) {
    try (InputStream in = Forms.class.getResourceAsStream("/forms/" + file)) {
      if (in == null) {
        throw new IllegalStateException("rules/forms/" + file + " is missing from the program");
      }
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException("rules/forms/" + file + " cannot be read", e);
    }
  }

  /**
   * Returns these editions with those that a folder adds: each {@code .json} file in it is one,
   * {@code index.json} apart. The last edition until now ends where a later one begins.
   *
   * @throws FormsException if there is none, one has mistakes, or two are in force in one year
   */
  public Forms with(Path folder) throws FormsException {
    return FormsFolder.add(this, folder);
  }

  /**
   * Returns the edition in force for reports of the given year; empty for a year before the first
   * one.
   */
  public Optional<Form> forYear(int year) {
    for (Form form : editions) {
      if (form.holdsFor(year)) {
        return Optional.of(form);
      }
    }
    return Optional.empty();
  }

  /** Returns whether it is known which edition is in force for reports of the given year. */
  public boolean cover(int year) {
    Optional<Form> form = forYear(year);
    return form.isPresent() && form.get().isKnownFor(year);
  }

  /** The report years for which that is known: 2019—2026. */
  public String years() {
    Form last = newest();
    Integer until = last.lastYear() == null ? last.knownUntil() : last.lastYear();
    return editions.get(0).firstYear() + "—" + (until == null ? "" : until);
  }

  /** Returns the edition of that name, such as {@code 2021}. */
  public Optional<Form> edition(String name) {
    for (Form form : editions) {
      if (form.edition().equals(name)) {
        return Optional.of(form);
      }
    }
    return Optional.empty();
  }

  /** Returns the newest edition. */
  public Form newest() {
    return editions.get(editions.size() - 1);
  }
}
