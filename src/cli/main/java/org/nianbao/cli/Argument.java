package org.nianbao.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/**
 * One option or operand of a command, and its value once the arguments are parsed. The help texts
 * stand in the resource bundle, under the option's name or the operand's key.
 *
 * <p>Options are declared in code: from annotations picocli would build the same by reflecting on
 * every field of a command, which was a tenth of a start.
 *
 * @param <T> the type of the value
 */
final class Argument<T> {

  private final ArgSpec spec;

  private Argument(ArgSpec spec) {
    this.spec = spec;
  }

  /** An option with a text; null where it is not given. */
  static Argument<String> text(String name, String label, int order) {
    return new Argument<>(option(name, label, order).type(String.class).build());
  }

  /** An option with a text, which is the usual one where it is not given. */
  static Argument<String> text(String name, String label, int order, String usual) {
    return new Argument<>(
        option(name, label, order).type(String.class).initialValue(usual).build());
  }

  /** An option with several texts, separated by commas or each with its own option. */
  static Argument<List<String>> texts(String name, String label, int order) {
    return new Argument<>(
        option(name, label, order)
            .type(List.class)
            .auxiliaryTypes(String.class)
            .splitRegex(",")
            .initialValue(List.of())
            .build());
  }

  /** An option with a file or folder; null where it is not given. */
  static Argument<Path> file(String name, String label, int order) {
    return new Argument<>(option(name, label, order).type(Path.class).build());
  }

  /** An option with a file, which may be given several times. */
  static Argument<List<Path>> files(String name, String label, int order) {
    return new Argument<>(
        option(name, label, order)
            .type(List.class)
            .auxiliaryTypes(Path.class)
            .initialValue(List.of())
            .build());
  }

  /** An option without a value. */
  static Argument<Boolean> flag(String name, int order) {
    return new Argument<>(flag(order, name).build());
  }

  /** The option that shows the help instead of running the command. */
  static Argument<Boolean> help() {
    return new Argument<>(flag(99, "-h", "--help").usageHelp(true).build());
  }

  /** The option that shows the version instead of running the command. */
  static Argument<Boolean> version() {
    return new Argument<>(flag(98, "-V", "--version").versionHelp(true).build());
  }

  /** What stands beside the options: any number of texts. */
  static Argument<List<String>> operands(String label, String key) {
    return new Argument<>(operands(label, key, String.class));
  }

  /** What stands beside the options: any number of files. */
  static Argument<List<Path>> fileOperands(String label, String key) {
    return new Argument<>(operands(label, key, Path.class));
  }

  /** What stands beside the options: one text at most; null where there is none. */
  static Argument<String> operand(String name) {
    return new Argument<>(
        PositionalParamSpec.builder()
            .paramLabel(name)
            .descriptionKey(name)
            .arity("0..1")
            .type(String.class)
            .build());
  }

  /** A command with its arguments. */
  @SafeVarargs
  static CommandSpec command(
      String name, Callable<Integer> command, List<Argument<?>>... arguments) {
    CommandSpec spec = CommandSpec.wrapWithoutInspection(command).name(name);
    spec.usageMessage().sortOptions(false);
    for (List<Argument<?>> some : arguments) {
      for (Argument<?> one : some) {
        spec.add(one.spec);
      }
    }
    return spec;
  }

  /** The value; null where none is given and there is no usual one. */
  T value() {
    return spec.getValue();
  }

  /** The value, where one is given. */
  Optional<T> given() {
    return Optional.ofNullable(value());
  }

  private static OptionSpec.Builder option(String name, String label, int order) {
    return OptionSpec.builder(name).paramLabel(label).order(order).arity("1");
  }

  private static OptionSpec.Builder flag(int order, String... names) {
    return OptionSpec.builder(names)
        .order(order)
        .arity("0")
        .type(boolean.class)
        .initialValue(false);
  }

  private static ArgSpec operands(String label, String key, Class<?> type) {
    return PositionalParamSpec.builder()
        .paramLabel(label)
        .descriptionKey(key)
        .arity("0..*")
        .type(List.class)
        .auxiliaryTypes(type)
        .initialValue(List.of())
        .build();
  }
}
