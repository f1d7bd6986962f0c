package org.nianbao.recognition.prose;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.nianbao.chinese.Blank;
import org.nianbao.document.Paragraph;
import org.nianbao.facts.Explanation;
import org.nianbao.recognition.words.Sentences;

/** Finds sentences that explain why figures do not follow from last year's. */
final class Explanations {

  private static final Pattern COMPARED =
      Pattern.compile("(?<!以)上(?:一)?年|去年|前一年|[与较比和同](?:20\\d{2}|上)|20\\d{2}年(?:度)?(?:年报|报告|年度报告)");
  private static final Pattern CAUSE =
      Pattern.compile(
          "机构改革|机构调整|职[能责](?:调整|划转|整合)|合并|撤并|整合组建|划转|划入|划出|移交|口径|更正|修正|勘误|填报有误|统计有误"
              + "|误[报填计]|漏[报填计]|多[报填计]|错[报填计]|重新(?:统计|核对|核实|梳理|清理|认定)|核减|核增|追溯");
  private static final Pattern DIFFERENT =
      Pattern.compile("不一致|不符|不同|不可比|变化|差异|相差|有出入|更正|修正|调整为|改为|口径|核减|核增|为准");
  private static final Pattern OF_REQUESTS = Pattern.compile("结转|申请");
  private static final Pattern OF_DISCLOSURE =
      Pattern.compile("规范性文件|规章|现行有效|有效件数|公开总数|项目数量|事项数|许可|处罚|强制|收费");

  private Explanations() {}

  /** The explanations in a paragraph, one for each table that a sentence is about. */
  static List<Explanation> in(Paragraph paragraph, int section) {
    if (!CAUSE.matcher(paragraph.text()).find()) {
      return List.of();
    }
    List<Explanation> found = new ArrayList<>();
    for (String sentence : Sentences.of(Blank.remove(paragraph.text()))) {
      boolean explains =
          CAUSE.matcher(sentence).find()
              && COMPARED.matcher(sentence).find()
              && DIFFERENT.matcher(sentence).find();
      if (explains && OF_REQUESTS.matcher(sentence).find()) {
        found.add(new Explanation("requests", section, sentence, paragraph.place()));
      }
      if (explains && OF_DISCLOSURE.matcher(sentence).find()) {
        found.add(new Explanation("disclosure", section, sentence, paragraph.place()));
      }
    }
    return found;
  }
}
