package org.nianbao.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.function.Supplier;
import org.nianbao.Nianbao;
import org.nianbao.check.Crash;
import org.nianbao.wording.Language;
import org.nianbao.wording.Messages;
import org.nianbao.wording.Wording;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;

/** Where the program starts and ends: arguments in, exit status out. */
public final class Main {

  /** Nothing at or above {@code --fail-on} was found. */
  public static final int OK = 0;

  /** Findings at or above {@code --fail-on}. */
  public static final int FINDINGS = 1;

  /** The command cannot be carried out as given. */
  public static final int USAGE = 2;

  /** An input could not be read, or the program failed. */
  public static final int UNREADABLE = 3;

  /**
   * Nobody read the results to their end: what a shell reports for a process that SIGPIPE ended.
   */
  static final int BROKEN_PIPE = 141;

  private final Terminal terminal;
  private final Supplier<LocalDate> today;
  private final Language language;

  private Main(Terminal terminal, Supplier<LocalDate> today, Language language) {
    this.terminal = terminal;
    this.today = today;
    this.language = language;
  }

  /** Runs the program. */
  public static void main(String[] arguments) {
    Nianbao.preload(); // while the arguments are parsed
    Terminal terminal = Terminal.system();
    StartedBy start = StartedBy.now();
    System.exit(
        start == StartedBy.COMMAND
            ? run(terminal, arguments)
            : OpenedReports.of(terminal, start).run(arguments));
  }

  /** Runs the program on the given streams and returns its exit status. */
  public static int run(Terminal terminal, String... arguments) {
    return run(terminal, () -> LocalDate.now(ZoneId.systemDefault()), arguments);
  }

  /** The same on a day of choice, which is asked for only where it matters. */
  static int run(Terminal terminal, Supplier<LocalDate> today, String... arguments) {
    Main main = new Main(terminal, today, CommonOptions.languageOf(arguments));
    try {
      String[] full = Shorthand.inFull(arguments, main.byName().keySet());
      return main.commands(full).execute(full);
    } catch (RuntimeException | StackOverflowError | OutOfMemoryError | LinkageError e) {
      return main.tell(e);
    }
  }

  /** The commands by name. */
  private Map<String, Supplier<Object>> byName() {
    Map<String, Supplier<Object>> commands = new LinkedHashMap<>();
    commands.put("check", () -> new CheckCommand(terminal, today));
    commands.put("rank", () -> new RankCommand(terminal, today));
    commands.put("mark", () -> new MarkCommand(terminal, today));
    commands.put("rules", () -> new RulesCommand(terminal));
    commands.put("waive", () -> new WaiveCommand(terminal, today));
    commands.put("compare", () -> new CompareCommand(terminal, today));
    return commands;
  }

  /** The command that the arguments name alone, for each costs a start; otherwise all of them. */
  private CommandLine commands(String... arguments) {
    CommandLine commands = new CommandLine(new RootCommand());
    String named = arguments.length == 0 ? "" : arguments[0];
    Map<String, Supplier<Object>> byName = byName();
    byName.forEach(
        (name, command) -> {
          if (name.equals(named) || !byName.containsKey(named)) {
            commands.addSubcommand(name, command.get());
          }
        });
    PrintWriter out =
        new PrintWriter(ConsoleWriter.to(terminal.out(), terminal.outCharset()), true);
    return commands
        .setResourceBundle(
            ResourceBundle.getBundle(
                "org.nianbao.cli.Help",
                language == Language.EN ? Locale.ENGLISH : Locale.ROOT,
                ResourceBundle.Control.getNoFallbackControl(
                    ResourceBundle.Control.FORMAT_PROPERTIES)))
        .setOut(out)
        .setErr(terminal.err())
        .setUsageHelpWidth(terminal.widthOfHelp())
        .setUsageHelpLongOptionsMaxWidth(34)
        .setColorScheme(CommandLine.Help.defaultColorScheme(terminal.colour() ? Ansi.ON : Ansi.OFF))
        .setExecutionStrategy(
            command -> {
              try {
                SpecialFiles.refuse(command);
              } catch (UsageException e) {
                return tell(e);
              }
              return new CommandLine.RunLast().execute(command);
            })
        .setParameterExceptionHandler((e, args) -> tell(ParseErrors.explain(e)))
        .setExecutionExceptionHandler((e, command, parsed) -> tell(e));
  }

  private int tell(Throwable failure) {
    if (failure instanceof UsageException usage) {
      terminal.err().println("nianbao: " + usage.sentence().in(language));
      usage.hint().in(language).lines().forEach(line -> terminal.err().println("  " + line));
      return USAGE;
    }
    Failure.trace(terminal, failure);
    if (Failure.isBrokenPipe(failure)) {
      return BROKEN_PIPE;
    }
    Wording sentence =
        failure instanceof IOException
            ? Messages.say("cli.output.failed", failure.getMessage())
            : Crash.reason(failure);
    terminal.err().println("nianbao: " + sentence.in(language));
    return UNREADABLE;
  }
}
