package org.nianbao.batch;

import java.util.List;
import org.nianbao.crosscheck.Missing;
import org.nianbao.waiver.WaiverUse;

/**
 * What only the whole of a batch tells.
 *
 * @param compared how many reports were laid beside each other; 0 where one stood alone
 * @param missing the listed agencies without a report, for each year for which another one of the
 *     list has one: by year, then in the list's order
 * @param waivers which waivers were of use
 */
public record BatchSummary(int compared, List<Missing> missing, WaiverUse waivers) {

  /** Copies the list. */
  public BatchSummary {
    missing = List.copyOf(missing);
  }
}
