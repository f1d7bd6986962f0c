package org.nianbao.cli;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The forms in which results are handed on; each command has some of them. */
enum OutputFormat {
  TEXT(false, "txt"),
  JSON(false, "json"),
  XLSX(true, "xlsx"),
  DOCX(true, "docx"),
  HTML(false, "html"),
  CSV(false, "csv"),
  SARIF(false, "sarif"),
  LINE(false, "");

  private final boolean binary;
  private final String ending;

  OutputFormat(boolean binary, String ending) {
    this.binary = binary;
    this.ending = ending;
  }

  /** Its name as users write it. */
  String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Whether nobody can read it on a terminal. */
  boolean isBinary() {
    return binary;
  }

  /** The form that the ending of a file's name tells; empty where it tells none. */
  static Optional<OutputFormat> ofEnding(Path file) {
    String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
    return Arrays.stream(values())
        .filter(format -> !format.ending.isEmpty() && name.endsWith("." + format.ending))
        .findFirst();
  }

  /** The form of that name among some; a usage error where there is none. */
  static OutputFormat named(String name, List<OutputFormat> known) {
    return known.stream()
        .filter(format -> format.id().equals(name))
        .findFirst()
        .orElseThrow(
            () ->
                CommonOptions.noSuchChoice(
                    "--format", name, known.stream().map(OutputFormat::id).toArray(String[]::new)));
  }
}
