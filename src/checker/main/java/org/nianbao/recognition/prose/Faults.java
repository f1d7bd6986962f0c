package org.nianbao.recognition.prose;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.nianbao.wording.PatternFinder;
import org.nianbao.wording.Phrases;

/** Words by which a clause tells that something of the work is not as it should be. */
final class Faults {

  private static final Phrases WORDS = Phrases.read("problems");

  private static final Pattern FAULT =
      Pattern.compile(
          "不(?:够|足|高|强|全|齐|深|细|实|准|快|严|畅|熟|新|多|广|统一|规范|及时|完善|完整|完备|平衡|均衡|到位|清晰|明确|充分|健全|理想|匹配|主动|丰富|顺畅|准确|精准|熟悉|便捷|便利|紧密|扎实|灵活|直观|集中|一致|严谨|深入|细致|稳定)"
              + "|偏(?:低|少|弱|慢|窄|晚|散|重|粗|浅|简|长)|较(?:低|少|弱|慢|窄|差|晚|单薄|简单|滞后|单一)"
              + "|(?:更新|发布|公开|答复|回应|办理|报送|响应|上传)[^，。；]{0,4}(?:慢|晚|迟)|(?:有待|亟待|仍需|尚需|还需|需进一步|需要进一步)|"
              + "(?:率|度|性|水平|质量|效果)(?:还|仍|也|都|均)?(?:低|弱|差|不理想)|(?<![减不很至缺])少(?:[，。；]|$)|"
              + WORDS.anyOf("faults"));

  private static final PatternFinder FINDER =
      new PatternFinder(FAULT, "不偏较更发公答回办报响上有亟仍尚还需率度性水质效少" + WORDS.initials("faults"));

  /** A problem that is named where it is said what was done about it: 针对更新不够及时的问题. */
  private static final Pattern NAMED_PROBLEM =
      Pattern.compile("针对([^，。；]{4,30}?)(?:等)?的?(?:问题|不足|短板|情况)");

  private Faults() {}

  /** Whether a text tells a fault. */
  static boolean areIn(String text) {
    return FINDER.isIn(text);
  }

  /** Whether a sentence names a fault about which something was done. */
  static boolean areNamedIn(String sentence) {
    if (!sentence.contains("针对")) {
      return false;
    }
    Matcher named = NAMED_PROBLEM.matcher(sentence);
    while (named.find()) {
      if (areIn(named.group(1))) {
        return true;
      }
    }
    return false;
  }
}
