package org.nianbao.output.letters;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.nianbao.output.problems.ListedProblem;
import org.nianbao.result.ReportResult;
import org.nianbao.rules.Severity;
import org.nianbao.wording.Language;
import org.nianbao.wording.Shortest;

/** What stands in the places of a letter to an agency. */
final class LetterWords {

  /** Where nothing is known people write by hand. */
  static final String BY_HAND = "＿＿＿＿＿＿";

  static final Set<String> ONCE =
      Set.of("单位", "年度", "标题", "得分", "等级", "问题数", "错误数", "警告数", "提示数", "文件", "发文机关", "整改期限", "日期");
  static final Set<String> EACH =
      Set.of("序号", "部分", "位置", "级别", "问题", "原文", "应为", "依据", "扣分", "整改要求");

  private LetterWords() {}

  static Map<String, String> once(ReportResult report, SplitOutput.Sending sending) {
    Map<String, String> words = new LinkedHashMap<>();
    words.put("单位", report.agency().isEmpty() ? BY_HAND : report.agency());
    words.put("年度", report.year() == 0 ? BY_HAND : Integer.toString(report.year()));
    words.put("标题", report.subject().title());
    words.put("得分", report.score().total().map(Shortest::of).orElse("未能评定"));
    words.put("等级", report.score().grade().isEmpty() ? "未能评定" : report.score().grade());
    words.put("错误数", Long.toString(report.count(Severity.ERROR)));
    words.put("警告数", Long.toString(report.count(Severity.WARNING)));
    words.put("提示数", Long.toString(report.count(Severity.INFO)));
    words.put("问题数", Long.toString(report.findings().size() - report.waived()));
    words.put("文件", report.path());
    putSending(sending, words);
    return words;
  }

  /** Puts in who sends a letter when, and until when findings are corrected. */
  static void putSending(SplitOutput.Sending sending, Map<String, String> words) {
    words.put("发文机关", sending.issuer().orElse(BY_HAND));
    words.put("整改期限", sending.due().map(LetterWords::day).orElse(BY_HAND));
    words.put("日期", day(sending.day()));
  }

  /** The findings that nobody has let pass. */
  static List<Map<String, String>> each(ReportResult report) {
    List<Map<String, String>> rows = new ArrayList<>();
    for (int i = 0; i < report.findings().size(); i++) {
      ListedProblem problem = new ListedProblem(report, i, Language.ZH);
      if (!problem.finding().isWaived()) {
        Map<String, String> row = new LinkedHashMap<>();
        row.put("序号", Integer.toString(rows.size() + 1));
        row.put("部分", problem.part());
        row.put("位置", problem.place());
        row.put("级别", problem.severity());
        row.put("问题", problem.message());
        row.put("原文", problem.quote());
        row.put("应为", problem.correction());
        row.put("依据", problem.basis());
        row.put("扣分", Shortest.of(problem.points()));
        row.put("整改要求", problem.advice());
        rows.add(row);
      }
    }
    return rows;
  }

  static String day(LocalDate day) {
    return day.getYear() + "年" + day.getMonthValue() + "月" + day.getDayOfMonth() + "日";
  }
}
