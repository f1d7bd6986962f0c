package org.nianbao.result;

import java.time.LocalDate;
import java.util.Optional;
import org.nianbao.waiver.Verdict;
import org.nianbao.waiver.Waiver;

/**
 * Somebody's decision to let a finding pass.
 *
 * @param reason why
 * @param by who decided
 * @param until the last day on which it holds; empty where it holds for good
 * @param expired whether it has run out, so that the finding counts again
 */
public record WaiverResult(String reason, String by, Optional<LocalDate> until, boolean expired) {

  static Optional<WaiverResult> of(Verdict verdict) {
    if (verdict.waiver().isEmpty()) {
      return Optional.empty();
    }
    Waiver one = verdict.waiver().get();
    return Optional.of(new WaiverResult(one.reason(), one.by(), one.until(), verdict.expired()));
  }
}
