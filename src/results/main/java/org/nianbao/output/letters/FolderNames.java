package org.nianbao.output.letters;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Names of folders that every system takes, each once. */
final class FolderNames {

  private static final Pattern FORBIDDEN = Pattern.compile("[\\\\/:*?\"<>|\\p{C}]+");
  private static final Pattern DEVICE =
      Pattern.compile("(con|prn|aux|nul|com[0-9]|lpt[0-9])", Pattern.CASE_INSENSITIVE);
  private static final int LONGEST = 60;

  private final Set<String> taken = new HashSet<>();

  /** A name without what some system does not take in it. */
  static String allowed(String name) {
    return FORBIDDEN.matcher(name).replaceAll("_");
  }

  /** A name for what is called so, another one each time. */
  String of(String called) {
    String name = allowed(called).strip();
    name = name.substring(0, Math.min(LONGEST, name.length())).replaceAll("(?<![. ])[. ]++$", "");
    if (name.isEmpty() || name.startsWith(".") || DEVICE.matcher(name).matches()) {
      name = "_" + name;
    }
    String free = name;
    for (int i = 2; !taken.add(free.toLowerCase(Locale.ROOT)); i++) {
      free = name + "（" + i + "）";
    }
    return free;
  }
}
