package org.nianbao.cli;

import java.util.List;
import org.nianbao.wording.Language;

/** The options in which every command speaks: in which language, and how to use it. */
class LanguageOptions {

  private final Argument<String> lang = Argument.text("--lang", "zh|en", 90, "zh");

  /** The options, for the command's declaration. */
  List<Argument<?>> arguments() {
    return List.of(lang, Argument.help());
  }

  /**
   * The language that the user asks for.
   *
   * @throws UsageException if there is none of that name
   */
  final Language language() {
    return switch (lang.value()) {
      case "zh" -> Language.ZH;
      case "en" -> Language.EN;
      default -> throw CommonOptions.noSuchChoice("--lang", lang.value(), "zh", "en");
    };
  }
}
