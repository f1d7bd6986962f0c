package org.nianbao.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.nianbao.wording.Language;
import org.nianbao.wording.Messages;
import org.nianbao.wording.Wording;

/** The options of all commands that show results. */
final class CommonOptions extends LanguageOptions {

  private final Argument<String> format = Argument.text("--format", "FORMAT", 10);
  private final Argument<List<Path>> outputs = Argument.files("--output", "FILE", 11);
  private final Argument<Boolean> quiet = Argument.flag("--quiet", 91);

  @Override
  List<Argument<?>> arguments() {
    List<Argument<?>> all = new ArrayList<>(List.of(format, outputs, quiet));
    all.addAll(super.arguments());
    return all;
  }

  /** Returns the language that the arguments ask for, before they are parsed. */
  static Language languageOf(String... arguments) {
    for (int i = 0; i < arguments.length; i++) {
      boolean english =
          arguments[i].equals("--lang=en")
              || (arguments[i].equals("--lang")
                  && i + 1 < arguments.length
                  && arguments[i + 1].equals("en"));
      if (english) {
        return Language.EN;
      }
    }
    return Language.ZH;
  }

  boolean isQuiet() {
    return quiet.value();
  }

  /**
   * Returns where results go, and in which form.
   *
   * @param known the forms that the command has, the usual one first
   */
  List<Destination> destinations(OutputFormat... known) {
    List<OutputFormat> all = List.of(known);
    return Destination.of(
        format.given().map(name -> OutputFormat.named(name, all)), outputs.value(), all);
  }

  static UsageException noSuchChoice(String option, String given, String... choices) {
    return new UsageException(
        Messages.say("cli.option.no-such-choice", option, given),
        Messages.say("cli.option.choose", Wording.list(List.of(choices))));
  }
}
