package org.nianbao.document.container;

import java.util.ArrayDeque;
import java.util.Deque;

/** The names of a package's parts, as its relations give them; none begins with a slash. */
public final class PartNames {

  private PartNames() {}

  /** The folder of a part with a slash behind it; empty for one that is in none. */
  public static String folder(String part) {
    return part.substring(0, part.lastIndexOf('/') + 1);
  }

  /** The part that holds the relations of a part, or of the package itself for an empty name. */
  public static String relationsOf(String part) {
    String folder = folder(part);
    return folder + "_rels/" + part.substring(folder.length()) + ".rels";
  }

  /** The part that a target names as seen from a folder. */
  public static String resolve(String folder, String target) {
    String path = target.replace('\\', '/');
    Deque<String> names = new ArrayDeque<>();
    for (String name : (path.startsWith("/") ? path : folder + path).split("/", -1)) {
      if (name.equals("..")) {
        names.pollLast();
      } else if (!name.isEmpty() && !name.equals(".")) {
        names.addLast(name);
      }
    }
    return String.join("/", names);
  }
}
