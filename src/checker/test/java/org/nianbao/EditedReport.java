package org.nianbao;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.nianbao.document.UnreadableException;
import org.nianbao.rules.Finding;

/** A right report with other words at one place, to see what is found there. */
record EditedReport(String text) {

  private static final Nianbao NIANBAO = Nianbao.standard();
  private static final String OVERVIEW = "2023年，全局围绕供水安全、河湖治理和节水型社会建设做好政府信息公开，没有发生泄密事件。";

  /** The right report of a district's water bureau for 2023. */
  static EditedReport ofBureau() throws IOException {
    return new EditedReport(Files.readString(Path.of("rules/examples/base-2021.txt")));
  }

  /** The same with a sentence of its overview added to. */
  EditedReport alsoSaying(String sentence) {
    return with(OVERVIEW, OVERVIEW + "\n" + sentence);
  }

  /** The same with another section five. */
  EditedReport withProblems(String section) {
    int from = text.indexOf("存在的主要问题：一是");
    int to = text.indexOf("六、其他需要报告的事项", from);
    return new EditedReport(text.substring(0, from) + section + "\n" + text.substring(to));
  }

  /** The same with other words for some that stand in it. */
  EditedReport with(String words, String others) {
    if (!text.contains(words)) {
      throw new IllegalArgumentException(words + " stands nowhere");
    }
    return new EditedReport(text.replace(words, others));
  }

  /** What is found in it. */
  List<Finding> findings() throws IOException, UnreadableException {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    return NIANBAO.check("report.txt", new ByteArrayInputStream(bytes)).judgement().findings();
  }

  /** The rules that find something in it, each as often as it does. */
  List<String> rules() throws IOException, UnreadableException {
    return findings().stream().map(f -> f.rule().id()).toList();
  }
}
