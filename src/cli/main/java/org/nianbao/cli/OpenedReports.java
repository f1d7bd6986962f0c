package org.nianbao.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.nianbao.wording.Language;
import org.nianbao.wording.Messages;
import org.nianbao.wording.Wording;

/**
 * What happens to reports that somebody drags onto the program or opens with it: the page of their
 * results is shown in the browser. Who started it so knows of no options.
 *
 * @param terminal where messages go
 * @param start how the program was started
 * @param browser the command that opens a page, to which its file is added
 * @param keys where somebody presses a key when all is read
 */
record OpenedReports(Terminal terminal, StartedBy start, List<String> browser, InputStream keys) {

  /** Copies the list. */
  OpenedReports {
    browser = List.copyOf(browser);
  }

  /** With the browser of this system. */
  static OpenedReports of(Terminal terminal, StartedBy start) {
    return new OpenedReports(
        terminal, start, browser(System.getenv(), System.getProperty("os.name")), System.in);
  }

  static List<String> browser(Map<String, String> environment, String system) {
    String name = system.toLowerCase(Locale.ROOT);
    if (name.startsWith("windows")) {
      return List.of("rundll32", "url.dll,FileProtocolHandler");
    }
    if (name.startsWith("mac")) {
      return List.of("open");
    }
    String chosen = environment.getOrDefault("BROWSER", "");
    return List.of(chosen.isEmpty() || chosen.contains(":") ? "xdg-open" : chosen);
  }

  /** Runs the program as it was started, and returns its exit status. */
  int run(String... arguments) {
    int status;
    if (arguments.length == 0) {
      say(Messages.say("cli.opened.how"));
      status = Main.USAGE;
    } else if (StartedBy.isFiles(arguments)) {
      status = open(List.of(arguments));
    } else {
      status = Main.run(terminal, arguments);
    }
    if (start == StartedBy.OWN_WINDOW) {
      hold();
    }
    return status;
  }

  private int open(List<String> reports) {
    try {
      Path page = Files.createTempDirectory("nianbao").resolve("nianbao.html");
      say(Messages.say("cli.opened.checking"));
      List<String> check = new ArrayList<>(List.of("check", "--output", page.toString(), "--"));
      check.addAll(reports);
      int status = Main.run(terminal, check.toArray(String[]::new));
      if (Files.exists(page)) {
        show(page);
      }
      return status;
    } catch (IOException e) {
      say(Messages.say("cli.output.failed", e.getMessage()));
      return Main.UNREADABLE;
    }
  }

  private void show(Path page) {
    List<String> command = new ArrayList<>(browser);
    command.add(page.toString());
    try {
      new ProcessBuilder(command)
          .redirectOutput(ProcessBuilder.Redirect.DISCARD)
          .redirectError(ProcessBuilder.Redirect.DISCARD)
          .start();
      say(Messages.say("cli.opened.shown", page));
    } catch (IOException e) {
      say(Messages.say("cli.opened.not-shown", page));
    }
  }

  /** Keeps the window until what is in it was read. */
  private void hold() {
    say(Messages.say("cli.opened.key"));
    try {
      keys.read();
    } catch (IOException e) {
      Failure.trace(terminal, e); // nobody is there to wait for
    }
  }

  private void say(Wording sentence) {
    terminal.err().println(sentence.in(Language.ZH));
  }
}
