package org.nianbao.joining;

import org.nianbao.document.Source;
import org.nianbao.wording.Wording;

/**
 * A file that a report names as its attachment, or that the user says belongs to it.
 *
 * @param name its name as places use it: its path from the report's folder
 * @param path its path as the user gave it
 * @param format its format; empty where it could not be read
 * @param sha256 the SHA-256 of its bytes in hexadecimal digits; empty where they could not be read
 * @param standing what it is to the report
 * @param note a note for the user; empty where there is none
 */
public record AttachedFile(
    String name, String path, String format, String sha256, Standing standing, Wording note) {

  /** Who says that a file belongs to a report. */
  enum Chosen {
    BY_USER,
    /** The report, which names it as its attachment. */
    BY_REPORT
  }

  /** What a file is to the report that names it. */
  public enum Standing {
    /** Tables or sections of the report are taken from it. */
    JOINED,
    /** It has tables, none of which the report lacks. */
    SPARE,
    /** Several reports name it, so that nothing is taken from it. */
    SHARED,
    /** It is a report by itself, or that of another agency or year. */
    APART,
    /** It is something else. */
    UNRELATED,
    /** It could not be read. */
    UNREADABLE
  }

  /** Returns the same under another path. */
  public AttachedFile at(String newPath) {
    return new AttachedFile(name, newPath, format, sha256, standing, note);
  }

  /** Returns the same with what its bytes show; the format is empty until they are read. */
  AttachedFile of(Source source, String newFormat) {
    return new AttachedFile(name, source.path(), newFormat, source.sha256(), standing, note);
  }

  /** Returns the same with its standing. */
  AttachedFile as(Standing newStanding, Wording newNote) {
    return new AttachedFile(name, path, format, sha256, newStanding, newNote);
  }

  /** Returns whether it is a part of a report, not a report of its own. */
  public boolean isPart() {
    return switch (standing) {
      case JOINED, SPARE, SHARED -> true;
      case APART, UNRELATED, UNREADABLE -> false;
    };
  }
}
