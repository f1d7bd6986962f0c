package org.nianbao.cli;

import org.nianbao.wording.Language;
import picocli.CommandLine.Option;

/** The options in which every command speaks: in which language, and how to use it. */
class LanguageOptions {

  @Option(names = "--lang", paramLabel = "zh|en", order = 90)
  private String lang = "zh";

  @SuppressWarnings("UnusedVariable") // picocli acts on it
  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      order = 99)
  private boolean help;

  /**
   * The language that the user asks for.
   *
   * @throws UsageException if there is none of that name
   */
  final Language language() {
    return switch (lang) {
      case "zh" -> Language.ZH;
      case "en" -> Language.EN;
      default -> throw CommonOptions.noSuchChoice("--lang", lang, "zh", "en");
    };
  }
}
