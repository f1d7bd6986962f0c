package org.nianbao.cli;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.nianbao.batch.Input;
import org.nianbao.wording.Messages;
import org.nianbao.wording.Wording;

/** Arguments as inputs: a {@code +} makes one report of the files on its sides. */
final class JoinedArguments {

  /** What joins two files; the wide one is what Chinese keyboards give. */
  private static final List<String> SIGNS = List.of("+", "＋");

  private JoinedArguments() {}

  /**
   * The arguments, those joined as one.
   *
   * @throws UsageException if a sign has not a file on each side
   */
  static List<Input> of(List<String> arguments) {
    List<Input> all = new ArrayList<>();
    boolean open = false;
    for (String argument : arguments) {
      if (isSign(argument)) {
        if (open || all.isEmpty()) {
          throw incomplete();
        }
        open = true;
      } else if (open) {
        Input before = all.remove(all.size() - 1);
        List<String> parts = new ArrayList<>(before.parts());
        parts.add(requireFile(argument));
        requireFile(before.path());
        all.add(new Input(before.path(), parts));
        open = false;
      } else {
        all.add(Input.of(argument));
      }
    }
    if (open) {
      throw incomplete();
    }
    return all;
  }

  /** Whether an argument joins those on its sides. */
  static boolean isSign(String argument) {
    return SIGNS.contains(argument);
  }

  private static String requireFile(String argument) {
    boolean folder;
    try {
      folder = Files.isDirectory(Path.of(argument));
    } catch (InvalidPathException e) {
      return argument; // told as unreadable when its turn comes
    }
    if (folder) {
      throw new UsageException(Messages.say("cli.join.folder", argument), example());
    }
    return argument;
  }

  private static UsageException incomplete() {
    return new UsageException(Messages.say("cli.join.incomplete"), example());
  }

  private static Wording example() {
    return Messages.say("cli.join.example");
  }
}
