package org.nianbao.output.letters;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.nianbao.difference.RunDifference;
import org.nianbao.output.problems.ClearedProblem;
import org.nianbao.output.problems.ClearedProblem.State;
import org.nianbao.output.problems.ListedProblem;
import org.nianbao.wording.Language;

/** 销号表 as a document: what has become of the findings of an earlier run. */
public final class ClearingLetter {

  private static final Set<String> ONCE =
      Set.of("日期", "原有", "已整改", "未整改", "新增", "未能核对", "认定", "整改率", "报告数");
  private static final Set<String> EACH =
      Set.of("序号", "单位", "年度", "部分", "位置", "问题", "应为", "结果", "现在", "依据");
  private static final int PERCENT = 100;

  private ClearingLetter() {}

  /** Writes the document from the program's template, and leaves the stream open. */
  public static void write(OutputStream out, RunDifference runs, LocalDate day) throws IOException {
    List<ClearedProblem> all = ClearedProblem.of(runs, Language.ZH);
    try {
      DocxTemplate.of(DocxTemplate.shipped("clearing"), ONCE, EACH)
          .fill(once(runs, all, day), each(all), out);
    } catch (TemplateException e) {
      throw new IOException(e);
    }
  }

  private static Map<String, String> once(
      RunDifference runs, List<ClearedProblem> all, LocalDate day) {
    Map<State, Integer> counts = new EnumMap<>(State.class);
    all.forEach(one -> counts.merge(one.state(), 1, Integer::sum));
    int corrected = counts.getOrDefault(State.CORRECTED, 0);
    int open = counts.getOrDefault(State.OPEN, 0);
    int unjudged = counts.getOrDefault(State.NOT_JUDGED, 0);
    int before = corrected + open + unjudged;
    Map<String, String> words = new LinkedHashMap<>();
    words.put("日期", LetterWords.day(day));
    words.put("报告数", Integer.toString(runs.same() + runs.changed().size() + runs.added().size()));
    words.put("原有", Integer.toString(before));
    words.put("已整改", Integer.toString(corrected));
    words.put("未整改", Integer.toString(open));
    words.put("未能核对", Integer.toString(unjudged));
    words.put("认定", Integer.toString(counts.getOrDefault(State.WAIVED, 0)));
    words.put("新增", Integer.toString(counts.getOrDefault(State.NEW, 0)));
    words.put("整改率", before == 0 ? "—" : Math.round(corrected * (double) PERCENT / before) + "%");
    return words;
  }

  private static List<Map<String, String>> each(List<ClearedProblem> all) {
    List<Map<String, String>> rows = new ArrayList<>();
    for (ClearedProblem one : all) {
      ListedProblem problem = one.problem();
      Map<String, String> row = new LinkedHashMap<>();
      int year = problem.report().year();
      row.put("序号", Integer.toString(rows.size() + 1));
      row.put("单位", problem.agency());
      row.put("年度", year == 0 ? "" : Integer.toString(year));
      row.put("部分", problem.part());
      row.put("位置", problem.place());
      row.put("问题", problem.message());
      row.put("应为", problem.correction());
      row.put("结果", one.state().label().zh());
      row.put("现在", one.now().map(ListedProblem::message).orElse(""));
      row.put("依据", problem.basis());
      rows.add(row);
    }
    return rows;
  }
}
