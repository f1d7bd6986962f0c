package org.nianbao.cli;

import java.util.List;
import java.util.Locale;
import org.nianbao.json.Nearest;
import org.nianbao.wording.Messages;
import org.nianbao.wording.Wording;
import picocli.CommandLine;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says in the user's words why the arguments cannot be understood. */
final class ParseErrors {

  private ParseErrors() {}

  static UsageException explain(ParameterException e) {
    String help = e.getCommandLine().getCommandSpec().qualifiedName(" ") + " --help";
    Wording hint = Messages.say("cli.parse.see", help);
    if (e.getCause() instanceof UsageException usage) {
      return usage;
    }
    if (e instanceof UnmatchedArgumentException unmatched && !unmatched.getUnmatched().isEmpty()) {
      return unmatched(unmatched, hint);
    }
    if (e instanceof MissingParameterException missing && !missing.getMissing().isEmpty()) {
      String name = name(missing.getMissing().get(0));
      return new UsageException(Messages.say("cli.parse.no-value", name), hint);
    }
    if (e instanceof OverwrittenOptionException twice) {
      String name = name(twice.getOverwritten());
      return new UsageException(Messages.say("cli.parse.twice", name), hint);
    }
    String name = e.getArgSpec() == null ? "" : name(e.getArgSpec());
    String value = e.getValue() == null ? "" : e.getValue();
    return new UsageException(Messages.say("cli.parse.value", name, value), hint);
  }

  private static UsageException unmatched(UnmatchedArgumentException e, Wording hint) {
    String argument = e.getUnmatched().get(0);
    CommandLine command = e.getCommandLine();
    if (argument.startsWith("-")) {
      String typed = argument.replaceFirst("=.*", "");
      List<String> options =
          command.getCommandSpec().options().stream().map(OptionSpec::longestName).toList();
      return new UsageException(
          Messages.say("cli.parse.unknown-option", typed),
          Nearest.to(typed, options)
              .map(near -> Messages.say("cli.parse.did-you-mean", near))
              .orElse(hint));
    }
    if (command.getParent() != null) {
      return new UsageException(Messages.say("cli.parse.surplus", argument), hint);
    }
    return new UsageException(
        Messages.say("cli.parse.unknown-command", argument),
        Nearest.to(
                argument.toLowerCase(Locale.ROOT), List.copyOf(command.getSubcommands().keySet()))
            .map(near -> Messages.say("cli.parse.did-you-mean-command", near))
            .orElse(Messages.say("cli.parse.to-check", argument)));
  }

  private static String name(ArgSpec argument) {
    return argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
  }
}
