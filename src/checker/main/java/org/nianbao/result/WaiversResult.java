package org.nianbao.result;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.nianbao.waiver.Waiver;
import org.nianbao.waiver.WaiverUse;

/**
 * What became of the waivers of a run.
 *
 * @param used how many let a finding pass
 * @param elsewhere about how many the run tells nothing: of other reports, or of rules not judged
 * @param unused those whose finding is not there though its report was checked by its rule
 * @param expired those whose finding is there, but that have run out
 */
public record WaiversResult(
    int used, int elsewhere, List<ListedWaiver> unused, List<ListedWaiver> expired) {

  /**
   * A waiver by its line in the file of waivers. Texts are empty where they are unknown.
   *
   * @param line the line, from 1
   * @param fingerprint the fingerprint of the finding
   * @param rule the id of the finding's rule
   * @param agency the agency of the finding's report
   * @param year the year of the finding's report; 0 where unknown
   * @param message the finding as a sentence; empty in results that were read from a file
   * @param reason why it is let pass
   * @param by who decided
   * @param until the last day on which it holds; empty where it holds for good
   */
  public record ListedWaiver(
      int line,
      String fingerprint,
      String rule,
      String agency,
      int year,
      String message,
      String reason,
      String by,
      Optional<LocalDate> until) {

    /** Whether it tells which report of which agency the finding is in. */
    public boolean isKnown() {
      return !rule.isEmpty() && !agency.isEmpty();
    }

    private static ListedWaiver of(Waiver waiver) {
      return new ListedWaiver(
          waiver.line(),
          waiver.fingerprint(),
          waiver.about().rule(),
          waiver.about().agency(),
          waiver.about().year(),
          waiver.about().message(),
          waiver.reason(),
          waiver.by(),
          waiver.until());
    }
  }

  /** Copies the lists. */
  public WaiversResult {
    unused = List.copyOf(unused);
    expired = List.copyOf(expired);
  }

  /** The result of the waivers of a run; empty where there were none. */
  public static Optional<WaiversResult> of(WaiverUse use) {
    return use.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new WaiversResult(
                use.used().size(),
                use.elsewhere().size(),
                use.unused().stream().map(ListedWaiver::of).toList(),
                use.expired().stream().map(ListedWaiver::of).toList()));
  }
}
