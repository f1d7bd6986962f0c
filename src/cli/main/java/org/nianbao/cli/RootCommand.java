package org.nianbao.cli;

import java.util.List;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Model.CommandSpec;

/** {@code nianbao} without a command: says which there are. */
final class RootCommand implements Command {

  private final CommandSpec spec =
      Argument.command(
              "nianbao",
              this,
              List.of(
                  Argument.text("--lang", "zh|en", 90), // read before the arguments are parsed
                  Argument.help(),
                  Argument.version()))
          .versionProvider(new Versions());

  @Override
  public CommandSpec spec() {
    return spec;
  }

  @Override
  public Integer call() {
    spec.commandLine().usage(spec.commandLine().getErr());
    return Main.USAGE;
  }

  /** The program's version, and the Java that runs it. */
  static final class Versions implements IVersionProvider {
    @Override
    public String[] getVersion() {
      return new String[] {
        "nianbao " + Version.text() + " (Java " + System.getProperty("java.version") + ")"
      };
    }
  }
}
