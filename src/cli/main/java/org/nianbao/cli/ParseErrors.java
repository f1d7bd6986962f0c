package org.nianbao.cli;

import java.util.List;
import java.util.Locale;
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
    Wording hint = new Wording("用 " + help + " 查看用法。", "See " + help + ".");
    if (e.getCause() instanceof UsageException usage) {
      return usage;
    }
    if (e instanceof UnmatchedArgumentException unmatched && !unmatched.getUnmatched().isEmpty()) {
      return unmatched(unmatched, hint);
    }
    if (e instanceof MissingParameterException missing && !missing.getMissing().isEmpty()) {
      String name = name(missing.getMissing().get(0));
      return new UsageException(
          new Wording("选项 " + name + " 后面缺少取值。", "Option " + name + " needs a value."), hint);
    }
    if (e instanceof OverwrittenOptionException twice) {
      String name = name(twice.getOverwritten());
      return new UsageException(
          new Wording("选项 " + name + " 只能给一次。", "Option " + name + " can be given once only."),
          hint);
    }
    String name = e.getArgSpec() == null ? "" : name(e.getArgSpec());
    String value = e.getValue() == null ? "" : e.getValue();
    return new UsageException(
        new Wording(
            "无法理解选项 " + name + " 的取值“" + value + "”。",
            "The value “" + value + "” of option " + name + " cannot be understood."),
        hint);
  }

  private static UsageException unmatched(UnmatchedArgumentException e, Wording hint) {
    String argument = e.getUnmatched().get(0);
    CommandLine command = e.getCommandLine();
    if (argument.startsWith("-")) {
      String typed = argument.replaceFirst("=.*", "");
      List<String> options =
          command.getCommandSpec().options().stream().map(OptionSpec::longestName).toList();
      return new UsageException(
          new Wording("没有选项 " + typed + "。", "There is no option " + typed + "."),
          Nearest.to(typed, options)
              .map(near -> new Wording("是否指 " + near + "？", "Did you mean " + near + "?"))
              .orElse(hint));
    }
    if (command.getParent() != null) {
      return new UsageException(
          new Wording("多余的参数“" + argument + "”。", "There is no use for “" + argument + "”."), hint);
    }
    return new UsageException(
        new Wording("没有命令“" + argument + "”。", "There is no command “" + argument + "”."),
        Nearest.to(
                argument.toLowerCase(Locale.ROOT), List.copyOf(command.getSubcommands().keySet()))
            .map(
                near ->
                    new Wording("是否指 nianbao " + near + "？", "Did you mean nianbao " + near + "?"))
            .orElse(
                new Wording(
                    "检查报告请用：nianbao check " + argument,
                    "To check a report: nianbao check " + argument)));
  }

  private static String name(ArgSpec argument) {
    return argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
  }
}
