package org.nianbao.cli;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** How the program was started. */
enum StartedBy {
  /** By a command, at a prompt or in a script. */
  COMMAND,
  /** By a file manager, in a window that closes when the program ends. */
  OWN_WINDOW,
  /** By a file manager, where nothing that is printed is seen. */
  DESKTOP;

  /** Of this process: as the launcher says, and on Windows as the processes above it say. */
  static StartedBy now() {
    String called = System.getenv().getOrDefault("NIANBAO_CALLED", "");
    return of(
        called,
        System.getProperty("nianbao.started", ""),
        isOfScript(called) ? ancestors() : List.of());
  }

  /**
   * How a process was started.
   *
   * @param called the command line of the shell that runs the launcher of Windows; a shell at whose
   *     prompt it is typed knows nothing of it
   * @param launcher what the launcher of other systems has found out
   * @param ancestors the programs above the process, its parent first
   */
  static StartedBy of(String called, String launcher, List<String> ancestors) {
    if (launcher.equals("desktop")) {
      return DESKTOP;
    }
    boolean byExplorer =
        ancestors.size() > 1
            && isProgram(ancestors.get(0), "cmd.exe")
            && isProgram(ancestors.get(1), "explorer.exe");
    return isOfScript(called) && byExplorer ? OWN_WINDOW : COMMAND;
  }

  private static boolean isOfScript(String called) {
    return called.toLowerCase(Locale.ROOT).contains("nianbao.cmd");
  }

  private static boolean isProgram(String path, String name) {
    return path.toLowerCase(Locale.ROOT).replace('\\', '/').endsWith("/" + name);
  }

  private static List<String> ancestors() {
    List<String> programs = new ArrayList<>();
    Optional<ProcessHandle> above = ProcessHandle.current().parent();
    while (above.isPresent() && programs.size() < 2) {
      programs.add(above.get().info().command().orElse(""));
      above = above.get().parent();
    }
    return programs;
  }

  /** Whether what it was started with is files and folders that are there, and nothing else. */
  static boolean isFiles(String... arguments) {
    return arguments.length > 0 && Arrays.stream(arguments).allMatch(StartedBy::isFile);
  }

  private static boolean isFile(String argument) {
    try {
      return !argument.startsWith("-") && Files.exists(Path.of(argument));
    } catch (InvalidPathException e) {
      return false;
    }
  }
}
