package org.nianbao.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.function.Supplier;
import org.nianbao.Nianbao;
import org.nianbao.check.Crash;
import org.nianbao.wording.Language;
import org.nianbao.wording.Messages;
import org.nianbao.wording.Wording;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.IExecutionStrategy;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

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

  /** The commands, in the order of the help. */
  private static final List<String> COMMANDS =
      List.of("check", "rank", "mark", "rules", "waive", "compare");

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
      String[] full = Shorthand.inFull(arguments, COMMANDS);
      if (isJudging(full)) {
        Nianbao.preload(); // while the arguments are parsed
      }
      return main.commands(full).execute(full);
    } catch (RuntimeException | StackOverflowError | OutOfMemoryError | LinkageError e) {
      return main.tell(e);
    }
  }

  /** Whether the arguments ask for something that needs rules and forms. */
  private static boolean isJudging(String... arguments) {
    if (arguments.length == 0 || arguments[0].equals("compare")) {
      return false;
    }
    for (String argument : arguments) {
      if (argument.equals("--help") || argument.equals("-h")) {
        return false;
      }
    }
    return COMMANDS.contains(arguments[0]);
  }

  private Command command(String name) {
    return switch (name) {
      case "check" -> new CheckCommand(terminal, today);
      case "rank" -> new RankCommand(terminal, today);
      case "mark" -> new MarkCommand(terminal, today);
      case "rules" -> new RulesCommand(terminal);
      case "waive" -> new WaiveCommand(terminal, today);
      case "compare" -> new CompareCommand(terminal, today);
      default -> throw new IllegalArgumentException(name);
    };
  }

  /** The command that the arguments name alone, for each costs a start; otherwise all of them. */
  private CommandLine commands(String... arguments) {
    CommandLine commands = new CommandLine(new RootCommand().spec());
    String named = arguments.length == 0 ? "" : arguments[0];
    for (String name : COMMANDS.contains(named) ? List.of(named) : COMMANDS) {
      commands.addSubcommand(name, command(name).spec());
    }
    Execution execution = new Execution();
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
        .setExecutionStrategy(execution)
        .setParameterExceptionHandler(execution)
        .setExecutionExceptionHandler(execution);
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

  /**
   * Runs a command and tells failures. A class and not lambdas: picocli's interfaces are of so old
   * a version that lambdas keep them out of the archive of classes.
   */
  private final class Execution
      implements IExecutionStrategy, IParameterExceptionHandler, IExecutionExceptionHandler {

    @Override
    public int execute(ParseResult command) {
      try {
        SpecialFiles.refuse(command);
      } catch (UsageException e) {
        return tell(e);
      }
      return new CommandLine.RunLast().execute(command);
    }

    @Override
    public int handleParseException(ParameterException e, String[] arguments) {
      return tell(ParseErrors.explain(e));
    }

    @Override
    public int handleExecutionException(Exception e, CommandLine command, ParseResult parsed) {
      return tell(e);
    }
  }
}
