package org.nianbao.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Collection;
import org.nianbao.wording.Messages;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParseResult;

/**
 * Pipes, devices and sockets that options and arguments name as files to be read: the program would
 * wait for what never comes, or read without end. What a shell has opened for the program, as in
 * {@code --profile <(…)}, may be read.
 */
final class SpecialFiles {

  private SpecialFiles() {}

  /** A usage error if a file that the command is going to read is none. */
  static void refuse(ParseResult command) {
    for (OptionSpec option : command.matchedOptions()) {
      if (!option.longestName().equals("--output")) {
        refuse(option);
      }
    }
    for (PositionalParamSpec operand : command.matchedPositionals()) {
      refuse(operand);
    }
    if (command.hasSubcommand()) {
      refuse(command.subcommand());
    }
  }

  private static void refuse(ArgSpec argument) {
    Object value = argument.getValue();
    if (value instanceof Path file) {
      refuse(file);
    } else if (value instanceof Collection<?> files) {
      for (Object one : files) {
        if (one instanceof Path file) {
          refuse(file);
        }
      }
    }
  }

  private static void refuse(Path file) {
    if (isSpecial(file) && !file.startsWith("/dev/fd") && !file.startsWith("/proc/self/fd")) {
      throw new UsageException(Messages.say("cli.special", file), Messages.say("cli.special-how"));
    }
  }

  private static boolean isSpecial(Path file) {
    try {
      return Files.readAttributes(file, BasicFileAttributes.class).isOther();
    } catch (IOException e) {
      return false; // told by who reads it
    }
  }
}
