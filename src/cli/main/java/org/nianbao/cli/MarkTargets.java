package org.nianbao.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.nianbao.document.Limits;
import org.nianbao.document.Source;
import org.nianbao.document.UnreadableException;
import org.nianbao.output.mark.MarkedCopy;
import org.nianbao.output.mark.Marking;
import org.nianbao.wording.Messages;

/** Where marked copies go: beside their reports, and never over one of them. */
final class MarkTargets {

  private static final String MARKED = MarkedCopy.SIGN;

  private final Set<Path> inputs = new HashSet<>();
  private final Optional<Path> output;

  /**
   * The places for copies of some files.
   *
   * @param output the file, or the folder for all of them; null where they go beside the files
   * @throws UsageException if one file is to hold several copies
   */
  MarkTargets(List<String> files, Path output) {
    this.output = Optional.ofNullable(output);
    files.forEach(file -> Overwriting.file(file).ifPresent(inputs::add));
    if (files.size() > 1 && output != null && !Files.isDirectory(output)) {
      throw new UsageException(
          Messages.say("cli.mark.one-output", output), Messages.say("cli.mark.folder"));
    }
  }

  /**
   * The place of a marked copy.
   *
   * @param ending the ending of its name, such as {@code .html}; empty for the report's own
   * @throws UnreadableException if somebody has worked on the copy that is there already
   */
  Path marked(String file, String ending) throws UnreadableException {
    Path path = Path.of(file);
    String name = path.getFileName().toString();
    String stem = stem(name);
    String end = ending.isEmpty() ? name.substring(stem.length()) : ending;
    String marked = stem.endsWith(MARKED) ? stem + "2" : stem + MARKED;
    if (stem.matches(".*" + MARKED + "\\d+")) {
      int number = stem.lastIndexOf(MARKED) + MARKED.length();
      marked = stem.substring(0, number) + (Long.parseLong(stem.substring(number)) + 1);
    }
    Path target = place(path, marked + end);
    if (output.isEmpty() || Files.isDirectory(output.get())) {
      requireUntouched(target);
    }
    return target;
  }

  /** The place of a copy without marks. */
  Path cleared(String file) {
    Path path = Path.of(file);
    String name = path.getFileName().toString();
    String stem = stem(name);
    String bare = stem.replaceFirst(MARKED + "\\d*$", "");
    return place(path, bare + MarkedCopy.CLEARED + name.substring(stem.length()));
  }

  private static String stem(String name) {
    int dot = name.lastIndexOf('.');
    return dot <= 0 ? name : name.substring(0, dot);
  }

  private Path place(Path file, String name) {
    Path target = file.resolveSibling(name);
    if (output.isPresent()) {
      target = Files.isDirectory(output.get()) ? output.get().resolve(name) : output.get();
    }
    if (inputs.contains(Overwriting.real(target))) {
      throw new UsageException(
          Messages.say("cli.mark.over-input", target), Messages.say("cli.mark.other-name"));
    }
    return target;
  }

  /** Who has begun to work through an earlier copy does not lose that. */
  private static void requireUntouched(Path target) throws UnreadableException {
    if (Files.exists(target) && !Marking.isUntouched(Source.of(target, Limits.DEFAULT))) {
      throw new UnreadableException(Messages.say("cli.mark.worked-on", target));
    }
  }
}
