package org.nianbao.recognition.prose;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.StringJoiner;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.nianbao.chinese.Blank;
import org.nianbao.document.Paragraph;
import org.nianbao.facts.Heading;
import org.nianbao.facts.Topic;
import org.nianbao.form.FormTopic;
import org.nianbao.recognition.words.Numeral;
import org.nianbao.recognition.words.Sentences;
import org.nianbao.wording.PhraseFinder;
import org.nianbao.wording.Phrases;

/**
 * Finds whether a section names problems and improvements: by its two parts where sub-headings or
 * labels set them apart, else by what its clauses say. "No notable problems" names none.
 */
public final class ProblemReader {

  /** The kinds of topics that it finds. */
  public static final String PROBLEM = "problem";

  public static final String IMPROVEMENT = "improvement";

  private static final int KINDS = 2;

  private static final Phrases WORDS = Phrases.read("problems");

  private static final PhraseFinder PROBLEM_HEAD = WORDS.finder("problem heads");
  private static final PhraseFinder IMPROVEMENT_HEAD = WORDS.finder("improvement heads");

  /** A heading or label is no longer than this. */
  private static final int LONGEST_HEAD = 20;

  private static final Pattern LABEL =
      Pattern.compile("^([^，。；：:]{2," + LONGEST_HEAD + "})(?:[：:。]|$)");

  private static final Pattern LEAD =
      Pattern.compile("^([^，。；：:]{2,8}?)(?:主要)?(?:是|在于|包括)(?!没有|否|不)");

  private static final Pattern DENIED =
      Pattern.compile(
          "(?:没有|未|无|不存在|暂无|尚无|并无|均无|不|没)"
              + WORDS.anyOf("denied")
              + "*的?(?:问题|不足(?:之处)?|短板|困难|差距|薄弱环节)"
              + "(?:[、和或与及](?:明显|突出|重大|严重|较大|大的)?的?(?:问题|不足(?:之处)?|短板|困难|差距|薄弱环节))*"
              + "|(?:没有|未|从未|无)(?:再)?(?:接到|收到|发生|出现|发现)[^，。；]{0,16}?(?:问题|不足|短板|投诉|举报|差错|错误|差距)");

  /** Without one of them nothing is denied. */
  private static final PhraseFinder DENIAL = new PhraseFinder(List.of("没", "未", "无", "不"));

  /** Without one of them no problem is named. */
  private static final PhraseFinder NAMES_PROBLEM =
      new PhraseFinder(List.of("问题", "不足", "困难", "短板"));

  /** Problems that are solved or asked about, not problems of the work. */
  private static final Pattern OTHER_PROBLEMS =
      Pattern.compile(
          "(?:解决|发现|查找|排查|整改|纠正|处理|回应|反映|关心|关注|提出|咨询|热点|难点|针对|对照|围绕|聚焦|结合)[^，。；]{0,12}(?:问题|不足|困难|短板)"
              + "|问题(?:为)?导向|疑难问题");

  /** What stands against what was done well. */
  private static final Pattern CONTRAST =
      Pattern.compile("(?<!不)(?:但|然而)[^。；]{5,}|与[^，。；]{2,14}相比[，,][^。；]{5,}");

  private static final PhraseFinder CONTRASTS = new PhraseFinder(List.of("但", "然而", "相比"));

  private static final Pattern LEADS_TO_IMPROVEMENT =
      Pattern.compile("^(?:为此|对此|针对(?:上述|以上|这些|存在|此类|前述)|对于(?:上述|以上))");

  /** What still has to be improved is a problem, not an improvement. */
  private static final Pattern WANTED =
      Pattern.compile(
          "(?:有待|亟待|仍需|尚需|还需|尚待)[^，。；]{0,10}?(?:进一步)?(?:加强|完善|提升|提高|改进|优化|强化|健全|拓宽|推进|规范|深化|丰富|增强|加大|扩大|创新)");

  private static final PhraseFinder WANTS = new PhraseFinder(List.of("有待", "亟待", "尚待", "需"));

  private static final PhraseFinder DONE = WORDS.finder("done");
  private static final Pattern ACTION =
      Pattern.compile("(?:^|[，,；;：:、])(?:[一二三四五六]是)?" + WORDS.anyOf("actions"));
  private static final Pattern CLAUSE_END = Pattern.compile("[，,；;：:]");
  private static final Pattern TELLS_DONE =
      Pattern.compile("已|将|了|针对|完成|(?:^|(?<=，))[^，对]*+对[^，]{2,}(?:进行|开展|(?<!工)作)");
  private static final Pattern NOTHING = Pattern.compile("(?:无|没有|暂无)[。；]?");

  private static final PhraseFinder PRAISE = WORDS.finder("praise");
  private static final PhraseFinder TELLS_PLAN =
      new PhraseFinder(
          List.of("将", "下一步", "下步", "今后", "继续", "针对", "为此", "对此", "整改", "改进", "问题", "不足", "已"));
  private static final Pattern REASON =
      Pattern.compile("^(?:究其|分析|主要)?(?:其|的)?原因|^(?:这)?(?:主要)?(?:是)?(?:由于|因为|源于)");

  /** Words that only lead to what follows: 主要表现在以下几个方面. */
  private static final Pattern LEAD_IN =
      Pattern.compile("(?:如下|以下(?:几|三|两|四|五)?(?:个|点|项)?(?:方面|问题|不足)?|方面)[：:。]?$");

  /** The problems stand in the paragraphs below: 主要存在以下几个方面的问题： */
  private static final Pattern PROBLEMS_FOLLOW =
      Pattern.compile(
          "^(?!.*(?:改进|整改|措施|举措|针对|下一步))[^。；]*(?:存在|有)[^。；]{0,12}(?:问题|不足|短板|差距)[^。；，]{0,6}[：:]$");

  /** What is to be done stands behind: 我局将从三个方面加强工作： */
  private static final Pattern PLANS_FOLLOW =
      Pattern.compile("^(?!.*(?:问题|不足|短板|差距))[^。；]*将[^。；：:]{0,24}方面[^。；：:]{0,14}[：:]");

  /** A list of problems begins, and goes on. */
  private static final Pattern PROBLEM_LIST =
      Pattern.compile("(?:问题|不足|短板|差距|困难|薄弱)[^，。；：:]{0,8}[：:，,](?:[一1]是|（一）|第一)");

  /** Without one of them no list begins. */
  private static final PhraseFinder FIRST_OF_LIST =
      new PhraseFinder(List.of("一是", "1是", "（一）", "第一"));

  private static final Pattern GOES_ON = Pattern.compile("^(?:[二三四五六七2-7]是|第[二三四五六])");

  /** A sentence that is shorter says nothing of its own. */
  private static final int SHORTEST = 8;

  private enum Part {
    UNKNOWN,
    PROBLEMS,
    IMPROVEMENTS
  }

  private final FormTopic problem;
  private final FormTopic improvement;
  private final int section;

  /** What was found, by its kind. */
  private final Map<String, Topic> found = new LinkedHashMap<>();

  /** Sentences that may tell a problem, or an improvement, in words that are not known. */
  private final Map<String, Topic> perhaps = new LinkedHashMap<>();

  /** Sentences of praise that tell what was done: about problems, where any are named. */
  private final List<Topic> praise = new ArrayList<>();

  private Part part = Part.UNKNOWN;

  private ProblemReader(FormTopic problem, FormTopic improvement, int section) {
    this.problem = problem;
    this.improvement = improvement;
    this.section = section;
  }

  /**
   * The topics of both kinds that a section's lines tell of, each once. A sentence that is neither
   * praise nor plan nor denial may well name a problem, and one that is no fault and no reason what
   * is done about it: it counts where nothing else does.
   */
  public static List<Topic> in(
      List<Paragraph> lines, FormTopic problem, FormTopic improvement, int section) {
    ProblemReader reader = new ProblemReader(problem, improvement, section);
    for (int i = 0; i < lines.size() && reader.found.size() < KINDS; i++) {
      reader.read(lines.get(i), i == lines.size() - 1);
    }
    if (!reader.praise.isEmpty() && reader.found.containsKey(PROBLEM)) {
      reader.found.putIfAbsent(IMPROVEMENT, reader.praise.get(0));
    }
    for (Topic topic : reader.perhaps.values()) {
      reader.found.putIfAbsent(topic.kind(), topic);
    }
    return new ArrayList<>(reader.found.values());
  }

  /**
   * Reads a paragraph.
   *
   * @param last whether nothing stands behind it, so that it leads to nothing: 拟采取以下措施：
   */
  private void read(Paragraph line, boolean last) {
    boolean listed = false;
    for (String sentence : Sentences.of(line.text())) {
      Numeral numeral = Numeral.split(sentence);
      String text = Blank.remove(numeral.rest());
      Matcher label = LABEL.matcher(text);
      boolean labelled =
          label.find() && (numeral.style() != Heading.Style.NONE || !label.group().endsWith("。"));
      if (labelled) {
        Optional<Part> named = named(label.group(1));
        if (named.isPresent() && !DENIED.matcher(label.group(1)).find()) {
          part = named.get();
          text = text.substring(label.end());
        }
      } else if (lead(text).isPresent()) {
        part = lead(text).get();
      } else if (LEADS_TO_IMPROVEMENT.matcher(text).find()) {
        part = Part.IMPROVEMENTS;
      }
      boolean leads = text.indexOf('：') >= 0 || text.indexOf(':') >= 0;
      if (leads && PROBLEMS_FOLLOW.matcher(text).find()) {
        part = Part.PROBLEMS;
      } else if (leads && PLANS_FOLLOW.matcher(text).find()) {
        part = Part.IMPROVEMENTS;
      }
      boolean begins = FIRST_OF_LIST.isIn(text) && PROBLEM_LIST.matcher(text).find();
      listed = begins || (listed && GOES_ON.matcher(text).find());
      if (!text.isEmpty() && !(last && text.endsWith("："))) {
        sentence(text, listed, line);
      }
    }
  }

  /** Which part the subject of a sentence opens: 主要举措是…, 难点在于…. */
  private static Optional<Part> lead(String sentence) {
    Matcher lead = LEAD.matcher(sentence);
    return lead.find() ? named(lead.group(1)) : Optional.empty();
  }

  /** Which part a heading or label opens; both names together open neither. */
  private static Optional<Part> named(String head) {
    boolean improvements = IMPROVEMENT_HEAD.isIn(head);
    boolean problems = PROBLEM_HEAD.isIn(OTHER_PROBLEMS.matcher(head).replaceAll(""));
    if (!improvements && !problems) {
      return Optional.empty();
    }
    return Optional.of(
        improvements && problems ? Part.UNKNOWN : problems ? Part.PROBLEMS : Part.IMPROVEMENTS);
  }

  /**
   * Reads a sentence.
   *
   * @param listed whether it goes on with a list of problems
   */
  private void sentence(String sentence, boolean listed, Paragraph line) {
    String told = DENIAL.isIn(sentence) ? DENIED.matcher(sentence).replaceAll("") : sentence;
    boolean denies = !told.equals(sentence);
    String own = NAMES_PROBLEM.isIn(told) ? OTHER_PROBLEMS.matcher(told).replaceAll("") : told;
    boolean fault =
        Faults.areIn(own)
            || (CONTRASTS.isIn(own) && CONTRAST.matcher(own).find())
            || Faults.areNamedIn(told)
            || problem.phraseIn(own).isPresent();
    boolean nothing = NOTHING.matcher(sentence).matches();
    if (fault || (part == Part.PROBLEMS && !denies && !nothing)) {
      add(PROBLEM, problem, sentence, line);
    }
    String work = WANTS.isIn(told) ? WANTED.matcher(told).replaceAll("") : told;
    String done = withoutFaults(work);
    boolean improves =
        (!listed || TELLS_DONE.matcher(done).find())
            && (DONE.isIn(done)
                || ACTION.matcher(done).find()
                || improvement.phraseIn(work).isPresent());
    boolean praised = PRAISE.isIn(told) && !TELLS_PLAN.isIn(told);
    if (improves && praised && part == Part.UNKNOWN) {
      praise.add(new Topic(improvement.id(), IMPROVEMENT, section, sentence, line.place()));
    } else if (improves || (part == Part.IMPROVEMENTS && !nothing && !isOnlyFault(done, fault))) {
      add(IMPROVEMENT, improvement, sentence, line);
    }
    boolean empty =
        nothing
            || denies
            || sentence.length() < SHORTEST
            || LEAD_IN.matcher(sentence).find()
            || PRAISE.isIn(told);
    if (!empty && !improves && part != Part.IMPROVEMENTS) {
      perhaps(PROBLEM, problem, sentence, line);
    }
    if (!empty && !fault && !listed && part != Part.PROBLEMS && !REASON.matcher(sentence).find()) {
      perhaps(IMPROVEMENT, improvement, sentence, line);
    }
  }

  /** Whether a sentence under the heading of improvements tells faults and nothing that is done. */
  private static boolean isOnlyFault(String withoutFaults, boolean fault) {
    return fault && Blank.remove(withoutFaults).length() < SHORTEST;
  }

  private void perhaps(String kind, FormTopic topic, String sentence, Paragraph line) {
    perhaps.putIfAbsent(kind, new Topic(topic.id(), kind, section, sentence, line.place()));
  }

  /** The clauses but those that tell a fault: 个别通报要素不齐 is nothing that was done. */
  private static String withoutFaults(String sentence) {
    StringJoiner clauses = new StringJoiner("，");
    for (String clause : CLAUSE_END.split(sentence, 0)) {
      if (!Faults.areIn(clause) || TELLS_DONE.matcher(clause).find()) {
        clauses.add(clause);
      }
    }
    return clauses.toString();
  }

  private void add(String kind, FormTopic topic, String sentence, Paragraph line) {
    found.putIfAbsent(kind, new Topic(topic.id(), kind, section, sentence, line.place()));
  }
}
