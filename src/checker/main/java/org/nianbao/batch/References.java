package org.nianbao.batch;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.nianbao.agency.Agencies;
import org.nianbao.batch.PriorException.Problem;
import org.nianbao.check.Examination;
import org.nianbao.check.Examined;
import org.nianbao.check.Unreadable;
import org.nianbao.crosscheck.Member;
import org.nianbao.facts.Report;
import org.nianbao.wording.Wording;

/**
 * What the reports of a batch are judged beside, other than each other.
 *
 * @param agencies the list of agencies; {@link Agencies#NONE} where none is given
 * @param prior the report of the year before that the user names
 */
record References(Agencies agencies, Optional<Path> prior) {

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
  Optional<Unreadable> join(List<Member> members, Function<String, Examination> read)
      throws PriorException {
    if (prior.isEmpty()) {
      return Optional.empty();
    }
    if (members.size() > 1) {
      throw new PriorException(
          Problem.SEVERAL_REPORTS,
          Optional.empty(),
          new Wording(
              "只能在检查一份报告时使用，这次有 " + members.size() + " 份",
              "goes with one report, but there are " + members.size()),
          new Wording(
              "检查多份报告时，把两年的报告都放在所给的文件夹里，会自动找到上年度的报告。",
              "Give the reports of both years in the folders: each finds its own of the year before."));
    }
    Examination input = read.apply(prior.get().toString());
    if (input instanceof Unreadable unreadable) {
      return Optional.of(unreadable);
    }
    Member last = ((Examined) input).member();
    for (Member member : List.copyOf(members)) {
      if (member.isPlaced()) {
        match(member.report(), last);
        members.add(last);
      }
    }
    return Optional.empty();
  }

  private void match(Report report, Member last) throws PriorException {
    if (!last.isPlaced()) {
      throw mismatch(
          Problem.UNKNOWN,
          last,
          new Wording("不是写明机关和年度的年度报告", "is no annual report that names its agency and year"),
          new Wording("请检查是否选错了文件。", "Check whether it is the right file."));
    }
    Report prior = last.report();
    String both =
        report.agency() + "（" + report.year() + "）/" + prior.agency() + "（" + prior.year() + "）";
    if (prior.year() != report.year() - 1) {
      throw mismatch(
          Problem.OTHER_YEAR,
          last,
          new Wording(
              "是 " + prior.year() + " 年度的报告，而要检查的是 " + report.year() + " 年度的报告",
              "is the report for "
                  + prior.year()
                  + ", but the one to check is for "
                  + report.year()),
          new Wording(
              "请给出 " + (report.year() - 1) + " 年度的报告。",
              "Give the report for " + (report.year() - 1) + "."));
    }
    if (!agencies.identity(prior.agency()).equals(agencies.identity(report.agency()))) {
      throw mismatch(
          Problem.OTHER_AGENCY,
          last,
          new Wording("与要检查的报告不是同一机关：" + both, "is of another agency: " + both),
          new Wording(
              "如果机关改过名称，请在机关名录里写明曾用名。",
              "If the agency was renamed, tell its former name in the list of agencies."));
    }
  }

  private static PriorException mismatch(
      Problem problem, Member last, Wording predicate, Wording hint) {
    return new PriorException(problem, Optional.of(last.path()), predicate, hint);
  }
}
