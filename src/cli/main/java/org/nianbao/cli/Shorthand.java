package org.nianbao.cli;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/** What people type instead of a command: a file alone is checked, {@code help} shows the help. */
final class Shorthand {

  /** A name with an ending or a folder, or an address of the web. */
  private static final Pattern FILE = Pattern.compile(".*[./\\\\!].*");

  private Shorthand() {}

  /** The arguments in full. */
  static String[] inFull(String[] arguments, List<String> commands) {
    if (arguments.length == 0 || commands.contains(arguments[0])) {
      return arguments;
    }
    if (arguments[0].equals("help")) {
      List<String> all = new ArrayList<>(Arrays.asList(arguments).subList(1, arguments.length));
      all.add("--help");
      return all.toArray(String[]::new);
    }
    boolean named = Arrays.stream(arguments).anyMatch(commands::contains);
    boolean first = arguments[0].startsWith("-") || isFile(arguments[0]);
    if (named || !first || Arrays.stream(arguments).noneMatch(Shorthand::isFile)) {
      return arguments;
    }
    List<String> all = new ArrayList<>(List.of("check"));
    all.addAll(Arrays.asList(arguments));
    return all.toArray(String[]::new);
  }

  private static boolean isFile(String argument) {
    if (argument.startsWith("-")) {
      return false;
    }
    if (FILE.matcher(argument).matches()) {
      return true;
    }
    try {
      return Files.exists(Path.of(argument));
    } catch (InvalidPathException e) {
      return false;
    }
  }
}
