package org.nianbao.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.nianbao.wording.Language;
import org.nianbao.wording.Messages;
import org.nianbao.wording.Wording;
import picocli.CommandLine.Option;

/** The options of all commands that show results. */
final class CommonOptions extends LanguageOptions {

  @Option(names = "--format", paramLabel = "FORMAT", order = 10)
  private String format;

  @Option(names = "--output", paramLabel = "FILE", order = 11)
  private List<Path> outputs = new ArrayList<>();

  @Option(names = "--quiet", order = 91)
  private boolean quiet;

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
    return quiet;
  }

  /**
   * Returns where results go, and in which form.
   *
   * @param known the forms that the command has, the usual one first
   */
  List<Destination> destinations(OutputFormat... known) {
    List<OutputFormat> all = List.of(known);
    return Destination.of(
        Optional.ofNullable(format).map(name -> OutputFormat.named(name, all)), outputs, all);
  }

  static UsageException noSuchChoice(String option, String given, String... choices) {
    return new UsageException(
        Messages.say("cli.option.no-such-choice", option, given),
        Messages.say("cli.option.choose", Wording.list(List.of(choices))));
  }
}
