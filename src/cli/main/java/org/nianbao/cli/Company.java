package org.nianbao.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.nianbao.agency.Agencies;
import org.nianbao.check.Examination;
import org.nianbao.check.Examined;
import org.nianbao.check.Unreadable;
import org.nianbao.crosscheck.Member;
import org.nianbao.facts.Report;
import org.nianbao.wording.Wording;

/**
 * What the reports of a run are judged beside, other than each other.
 *
 * @param agencies the list of agencies; {@link Agencies#NONE} where none is given
 * @param list the file that holds that list, which is no report
 * @param prior the report of the year before that the user names
 */
record Company(Agencies agencies, Optional<Path> list, Optional<Path> prior) {

  /** Whether there is nothing. */
  boolean isNone() {
    return prior.isEmpty() && agencies.all().isEmpty();
  }

  /**
   * Adds the report of the year before to the members of the set.
   *
   * @param read reads a report
   * @return why it could not be read, where it could not
   * @throws UsageException if it is not what the user says it is
   */
  Optional<Unreadable> join(List<Member> members, Function<String, Examination> read) {
    if (prior.isEmpty()) {
      return Optional.empty();
    }
    if (members.size() > 1) {
      throw new UsageException(
          new Wording(
              "--prior 只能在检查一份报告时使用，这次有 " + members.size() + " 份。",
              "--prior goes with one report, but there are " + members.size() + "."),
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

  private void match(Report report, Member last) {
    if (!last.isPlaced()) {
      throw mismatch(
          last,
          new Wording("不是写明机关和年度的年度报告", "is no annual report that names its agency and year"),
          new Wording("请检查是否选错了文件。", "Check whether it is the right file."));
    }
    Report prior = last.report();
    String both =
        report.agency() + "（" + report.year() + "）/" + prior.agency() + "（" + prior.year() + "）";
    if (prior.year() != report.year() - 1) {
      throw mismatch(
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
          last,
          new Wording("与要检查的报告不是同一机关：" + both, "is of another agency: " + both),
          new Wording(
              "如果机关改过名称，请在机关名录（--agencies）里写明曾用名。",
              "If the agency was renamed, tell its former name in the list of agencies (--agencies)."));
    }
  }

  private static UsageException mismatch(Member last, Wording why, Wording hint) {
    return new UsageException(
        new Wording(
            "--prior 的文件 " + last.path() + " " + why.zh() + "。",
            "--prior: " + last.path() + " " + why.en() + "."),
        hint);
  }
}
