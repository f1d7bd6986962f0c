package org.nianbao.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code nianbao} without a command: says which there are. */
@Command(
    name = "nianbao",
    sortOptions = false,
    addMethodSubcommands = false,
    versionProvider = RootCommand.Versions.class)
final class RootCommand implements Callable<Integer> {

  @Spec private CommandSpec spec;

  @SuppressWarnings("UnusedVariable") // read from the arguments before they are parsed
  @Option(names = "--lang", paramLabel = "zh|en", order = 90)
  private String lang;

  @SuppressWarnings("UnusedVariable") // picocli acts on it
  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      order = 99)
  private boolean help;

  @SuppressWarnings("UnusedVariable") // picocli acts on it
  @Option(
      names = {"-V", "--version"},
      versionHelp = true,
      order = 98)
  private boolean version;

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
