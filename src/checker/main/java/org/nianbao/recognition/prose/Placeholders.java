package org.nianbao.recognition.prose;

import java.util.ArrayList;
import java.util.List;
import java.util.StringJoiner;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.nianbao.document.Paragraph;
import org.nianbao.facts.Placeholder;
import org.nianbao.recognition.words.Sentences;
import org.nianbao.wording.PatternFinder;
import org.nianbao.wording.Phrases;

/**
 * Finds words that stand for others still to come: crosses in place of figures, 待填, brackets to be
 * filled in, what a writing assistant says of its own text.
 */
final class Placeholders {

  private static final Phrases PHRASES = Phrases.read("placeholders");

  /** What is counted behind a figure, so that a letter or mark before it holds its place. */
  private static final String UNIT =
      "[十百千万亿]{0,2}[余多]?(?:条|件|次|期|份|篇|场|人次|名|家|项|部|起|宗|页|元|万元|处|则|幅|户|批|例)";

  // behind a surname, or behind digits, crosses hide a name or a number
  private static final String CROSSES =
      "(?<![A-Za-z0-9/.@=&?_李王张刘陈杨赵吴徐孙-])(?:X{2,}|x{2,}|Ｘ{2,}|ｘ{2,}|×{2,}|╳{2,}|[×╳](?=[年月日件条次个份项名期场篇部万元]))(?![A-Za-z0-9/.@=&?_-])"
          + "|20(?:[XxＸ×○〇◯]{2}|2[XxＸ×])年|[＿_]{3,}"
          // （　）次, 信息＊＊条, 信息……条
          + "|[（(][\\s　]*+[）)](?="
          + UNIT
          + ")|(?<!＊)＊{2,}+(?="
          + UNIT
          + ")|(?<=[息件了共计布约为])……(?=[条件次篇份])"
          // a telephone number
          + "|(?<![A-Za-z0-9])(?:0\\d{2,3}|0?[XxＸ×*＊]{2,4})[-—－][XxＸ×*＊]{6,8}(?![A-Za-z0-9])";

  /** One letter for a figure: X万余条, N期. In 1+N it is a number of its own. */
  private static final String LETTER =
      "(?<![A-Za-z0-9/.@=&?_+＋“\"-])[XxＸｘNnＮＹ]\\s{0,2}(?="
          + UNIT
          + ")|(?<=[设有共为达了增建开办])[XxＸｘNn]\\s?(?=个[^，。；]{2})";

  // in 二○○八年 circles are digits
  private static final String CIRCLES = "(?<![一二三四五六七八九十零○〇◯\\d])[○◯]{2,}(?![一二三四五六七八九十年])";

  // between two letters the text lost some: 政府信息??管理办法
  private static final String QUESTIONS =
      "(?<![？?])[？?]{2,}+(?=\\s?"
          + UNIT
          + ")|(?<=[为共是到约：:])[？?]{2,}+|(?<=[\\u4e00-\\u9fa5])[？?]{2,}+(?=[\\u4e00-\\u9fa5])";

  /** An address of a site that is none, and a variable of a template: www.xxx.gov.cn, {平台名称}. */
  private static final String LEFT_OVER =
      "(?:[wW]{3}\\.)?(?<![A-Za-z0-9])[xX]{2,4}\\.(?:gov|com|org)\\.cn"
          + "|[{｛]{1,2}[\\u4e00-\\u9fa5A-Za-z_]{1,14}[}｝]{1,2}";

  private static final String SOMEBODY =
      "某某(?=省|市|县|区|镇|乡|街道|局|委|办|部门|单位|机关|政府|网站|门户|公众号|科|股|处|室|站|所|中心|队|学校|医院|公司|村|社区|栏目|平台|文件|通知|办法|制度)";

  private static final String BRACKETED =
      "[（(【［\\[](?:具体"
          + PHRASES.anyOf("to be told")
          + "|"
          + PHRASES.anyOf("to be named")
          + "|"
          + PHRASES.anyOf("to come")
          + "|请?(?:在此|此处)?"
          + PHRASES.anyOf("fill in")
          + "(?:具体|本单位|本机关|相关|实际)?的?"
          + PHRASES.anyOf("to be told")
          + ")[）)】］\\]]|[（(](?:待(?:补充|填写|核实|确认|更新|完善))[^）)，。；]{1,10}[）)]|【[\\s　]*】|[（(]"
          + PHRASES.anyOf("to be told")
          + "[）)](?="
          + UNIT
          + ")"
          // a note of who is to check it: 【此数待核】, 【请办公室再核】
          + "|[【［\\[][^【】［］\\[\\]。]{0,10}(?:待核|再核|核实|请[^【】［］\\[\\]。]{1,8}(?:核|补|改|确认))[^【】［］\\[\\]。]{0,6}[】］\\]]"
          + "|[（(][^（()），。；]{0,6}(?:待核|再核)[^（()），。；]{0,4}[）)]";

  // 有待完善 says what has to be done; a place to be filled in is cut off by marks or a number's unit
  private static final String TO_COME =
      "(?<=[：:为是共约“，,。；;、（(]|^|数据|数字|数量|件数|条数|金额|网址)"
          + PHRASES.anyOf("to come")
          + "(?=[”，,。；;、）)]|$)|(?<![有尚还仍亟急])"
          + PHRASES.anyOf("to come")
          + "(?="
          + UNIT
          + "(?:[，,。；;、）)（(和及与]|$))"; // 待定期间

  private static final Pattern ANY =
      Pattern.compile(
          String.join(
              "|",
              CROSSES,
              spread(PHRASES.all()),
              BRACKETED,
              LETTER,
              CIRCLES,
              QUESTIONS,
              LEFT_OVER,
              SOMEBODY,
              TO_COME,
              spread(PHRASES.group("assistant"))));

  private static final PatternFinder FINDER = new PatternFinder(ANY, beginnings());

  /** “1个专区、N处阵地”: as many as there are. */
  private static final Pattern ONE_AND = Pattern.compile("[1一][个处套张项本][^，。；、]{1,10}[、，和]$");

  /** What tells that crosses in a quotation stand for any number: 文号样式为“〔××××〕×号”. */
  private static final Pattern PATTERN_OF =
      Pattern.compile("(?:样式|式样|格式|形式|编号|文号|字样|形如)[^，。；]{0,4}$");

  /** What is quoted as a word that stands on pages: 页面上标着“待更新”. */
  private static final Pattern QUOTED_WORD =
      Pattern.compile("^(?:" + PHRASES.anyOf("to come") + ")”");

  private Placeholders() {}

  /** The places to be filled in that a paragraph has, one for each sentence. */
  static List<Placeholder> in(Paragraph paragraph, int section) {
    Matcher any = FINDER.in(paragraph.text());
    if (!FINDER.next(any, paragraph.text(), 0)) {
      return List.of();
    }
    List<Placeholder> found = new ArrayList<>();
    for (String sentence : Sentences.of(paragraph.text())) {
      Matcher m = ANY.matcher(sentence);
      while (m.find()) {
        if (!isMeant(sentence, m.start(), m.group())) {
          found.add(new Placeholder(m.group().strip(), section, sentence, paragraph.place()));
          break;
        }
      }
    }
    if (found.isEmpty() && "？?".indexOf(any.group().charAt(0)) >= 0) { // they end a sentence
      String around = TextPatterns.around(paragraph.text(), any.start(), any.end());
      found.add(new Placeholder(any.group(), section, around, paragraph.place()));
    }
    return found;
  }

  /**
   * Whether the words are meant as they stand: N of “1个平台、N个端口”, a name hidden in a quotation, the
   * pattern of a number.
   */
  private static boolean isMeant(String sentence, int at, String words) {
    char first = words.charAt(0);
    if ("NnＮXxＸ".indexOf(first) >= 0 && words.strip().length() == 1) {
      return sentence.indexOf('+') >= 0
          || sentence.indexOf('＋') >= 0
          || ONE_AND.matcher(sentence.substring(0, at)).find();
    }
    int quote = sentence.lastIndexOf('“', at);
    if (quote <= sentence.lastIndexOf('”', at)) {
      return false;
    }
    return first == '某'
        || QUOTED_WORD.matcher(sentence.substring(at)).find()
        || PATTERN_OF.matcher(sentence.substring(0, quote)).find();
  }

  /** Whether a paragraph is nothing but a place to be filled in. */
  static boolean isAllOf(String text) {
    return FINDER.isAllOf(text.strip());
  }

  /** What each place to be filled in begins with; a year of digits alone is none. */
  private static List<String> beginnings() {
    List<String> all = new ArrayList<>(List.of("XxＸｘ×╳_＿NnＮＹ○◯?？某（(【［[＊*…{｛wW".split("", 0)));
    for (String cross : "XxＸ×○〇◯".split("", 0)) {
      all.add("20" + cross);
      all.add("202" + cross);
    }
    for (String second : "0123456789XxＸ×*＊".split("", 0)) {
      all.add("0" + second); // a telephone number
    }
    all.addAll(PHRASES.beginnings("", "to come", "assistant"));
    return all;
  }

  /** The words of a list as an expression: … for a few characters in brackets, …… for many. */
  private static String spread(List<String> phrases) {
    List<String> longestFirst = new ArrayList<>(phrases);
    longestFirst.sort((a, b) -> b.length() - a.length());
    StringJoiner any = new StringJoiner("|");
    for (String phrase : longestFirst) {
      any.add(
          Pattern.quote(phrase)
              .replace("（", "\\E[（(]\\Q")
              .replace("）", "\\E[）)]\\Q")
              .replace("……", "\\E[^）)］】]{0,200}\\Q")
              .replace("…", "\\E[^）)］】]{0,12}\\Q"));
    }
    return any.toString();
  }
}
