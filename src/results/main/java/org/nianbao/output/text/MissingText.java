package org.nianbao.output.text;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.nianbao.result.MissingResult;
import org.nianbao.wording.Messages;

/** The listed agencies without a report in words. */
final class MissingText {

  private final TextPage page;

  MissingText(TextPage page) {
    this.page = page;
  }

  void write(List<MissingResult> missing) throws IOException {
    if (missing.isEmpty()) {
      return;
    }
    page.blank();
    page.line(page.paint().bold(page.say("名录中没有报告的机关", "Listed agencies without a report")));
    Map<Integer, List<String>> years = new TreeMap<>();
    for (MissingResult one : missing) {
      years.computeIfAbsent(one.year(), y -> new ArrayList<>()).add(one.agency());
    }
    for (Map.Entry<Integer, List<String>> year : years.entrySet()) {
      page.paragraph(
          "  " + page.say(year.getKey() + " 年度：", year.getKey() + ": "),
          String.join(page.say("、", ", "), year.getValue()));
    }
    if (missing.stream().anyMatch(one -> !one.certain())) {
      page.note("  ", page.say(Messages.say("output.missing.uncertain")));
    }
  }
}
