package org.nianbao.batch;

import java.util.List;
import org.nianbao.crosscheck.Duplicate;
import org.nianbao.crosscheck.Missing;
import org.nianbao.crosscheck.UnreadFile;
import org.nianbao.waiver.WaiverUse;

/**
 * What only the whole of a batch tells.
 *
 * @param compared how many reports were laid beside each other; 0 where one stood alone
 * @param missing the listed agencies of which nothing is there, for each year for which another one
 *     of the list has a report: by year, then in the list's order
 * @param unread the files that cannot be read, of agencies that have no other report for the year
 * @param duplicates the agencies that have several reports for one year
 * @param waivers which waivers were of use
 */
public record BatchSummary(
    int compared,
    List<Missing> missing,
    List<UnreadFile> unread,
    List<Duplicate> duplicates,
    WaiverUse waivers) {

  /** Copies the lists. */
  public BatchSummary {
    missing = List.copyOf(missing);
    unread = List.copyOf(unread);
    duplicates = List.copyOf(duplicates);
  }
}
