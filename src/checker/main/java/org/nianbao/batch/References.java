package org.nianbao.batch;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.nianbao.agency.Agencies;
import org.nianbao.agency.AgencyName;
import org.nianbao.batch.PriorException.Fault;
import org.nianbao.check.Examination;
import org.nianbao.check.Examined;
import org.nianbao.check.Unreadable;
import org.nianbao.crosscheck.Member;
import org.nianbao.facts.Report;
import org.nianbao.wording.Messages;
import org.nianbao.wording.Wording;

/**
 * What the reports of a batch are judged beside, other than each other.
 *
 * @param agencies the list of agencies; {@link Agencies#NONE} where none is given
 * @param prior the report of the year before that the user names
 */
record References(Agencies agencies, Optional<Path> prior) {

  /** Reads a report by itself, which may take long. */
  interface ReadsAlone {
    /** Reads the report of a path. */
    Examination of(String path) throws InterruptedException;
  }

  /** Whether there is nothing. */
  boolean isNone() {
    return prior.isEmpty() && agencies.all().isEmpty();
  }

  /**
   * Adds the report of the year before to the members of the set.
   *
   * @param read reads a report
   * @return why it could not be read, where it could not
   * @throws PriorException if it is not what the user says it is
   */
  Optional<Unreadable> join(List<Member> members, ReadsAlone read)
      throws PriorException, InterruptedException {
    if (prior.isEmpty()) {
      return Optional.empty();
    }
    if (members.size() > 1) {
      throw new PriorException(
          Fault.SEVERAL_REPORTS,
          Optional.empty(),
          Messages.say("batch.prior.several", members.size()),
          Messages.say("batch.prior.several.hint"));
    }
    Examination input = read.of(prior.get().toString());
    if (input instanceof Unreadable unreadable) {
      return Optional.of(unreadable);
    }
    Member last = ((Examined) input).member();
    for (Member member : List.copyOf(members)) {
      if (member.isPlaced()) {
        match(member.report(), last);
        members.add(last.toldByUser());
      }
    }
    return Optional.empty();
  }

  private void match(Report report, Member last) throws PriorException {
    if (!last.isPlaced()) {
      throw mismatch(
          Fault.UNKNOWN,
          last,
          Messages.say("batch.prior.unknown"),
          Messages.say("batch.prior.unknown.hint"));
    }
    Report prior = last.report();
    if (prior.year() != report.year() - 1) {
      throw mismatch(
          Fault.OTHER_YEAR,
          last,
          Messages.say("batch.prior.other-year", prior.year(), report.year()),
          Messages.say("batch.prior.other-year.hint", report.year() - 1));
    }
    if (!agencies.identity(prior.agency()).equals(agencies.identity(report.agency()))
        && !AgencyName.isSameUnderRegion(prior.agency(), report.agency())) {
      throw mismatch(
          Fault.OTHER_AGENCY,
          last,
          Messages.say(
              "batch.prior.other-agency",
              report.agency(),
              report.year(),
              prior.agency(),
              prior.year()),
          Messages.say("batch.prior.other-agency.hint"));
    }
  }

  private static PriorException mismatch(
      Fault fault, Member last, Wording predicate, Wording hint) {
    return new PriorException(fault, Optional.of(last.path()), predicate, hint);
  }
}
