package org.nianbao.recognition.prose;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.nianbao.chinese.Blank;
import org.nianbao.document.Paragraph;
import org.nianbao.document.Place;
import org.nianbao.facts.Heading;
import org.nianbao.facts.Topic;
import org.nianbao.form.FormTopic;
import org.nianbao.recognition.words.Numeral;
import org.nianbao.wording.PhraseFinder;
import org.nianbao.wording.Phrases;

/**
 * Finds which aspects an overview tells of: by sub-headings and labels first, then by what its
 * sentences say. To list the aspects, or to name the rights of the public, tells of none.
 */
public final class AspectReader {

  /** The kind of topics that it finds. */
  public static final String KIND = "aspect";

  private static final Phrases WORDS = Phrases.read("aspects");

  /** The names of the aspects that have others than the form's. */
  private static final Map<String, List<String>> NAMES = names();

  /** So many aspects under headings of their own, and an overview is divided by them. */
  private static final int DIVIDED = 3;

  /** A heading, or what leads a paragraph, is no longer than this. */
  private static final int LONGEST_HEAD = 25;

  private static final Pattern HEAD =
      Pattern.compile("^([^，。；：:]{2," + LONGEST_HEAD + "})(?:[，。：:]|$)");

  private static final Pattern LEAD = Pattern.compile("^([^，。；：:]{2,16}方面)[，：:。]");

  /** Three names or more in a row. */
  private static final Pattern LIST =
      Pattern.compile(
          "(?:(?:主动公开|依申请公开|(?:政府)?信息管理|(?:政府信息)?(?:公开)?平台建设|监督保障)(?:工作|情况)?+(?:、|，|和|及|与|以及)*+){3,}+");

  /** Applications for something else: 行政许可申请办理. */
  private static final String OTHER_APPLICATION =
      "(?:许可|登记|救助|补贴|低保|资金|项目|复议|审批|业务|补助|入学|就业|住房|保险|执照|证照|认定|评定)(?:的)?申请";

  private static final Pattern OTHER_APPLICATIONS = Pattern.compile(OTHER_APPLICATION);

  private static final Pattern NO_ASPECT =
      Pattern.compile(
          OTHER_APPLICATION
              + "|保障[^，。；]{0,16}(?:权益|权利|知情权|参与权|表达权|监督权)|"
              + WORDS.anyOf("no aspect"));

  /** A platform that is only the way by which something was disclosed. */
  private static final Pattern CHANNEL =
      Pattern.compile(
          "(?:通过|依托|利用|借助|在|经由|运用|以)[^，。；]{0,30}?(?:网站|网页|平台|公众号|微博|新媒体|公开栏|微信|抖音|大厅)(?:等(?:渠道|平台|载体|媒介|方式|多种渠道)?)?");

  private static final Pattern PUBLISHED =
      Pattern.compile("(?:公开|公布|发布|推送|公示|刊登)[^，。；]{0,14}\\d++(?:余|多)?(?:条|篇|期|份|件)");

  private static final Pattern RECEIVED =
      Pattern.compile(
          "(?:新收|收到|受理|接收|接到|办结|答复)[^，。；]{0,8}申请|申请(?:方面|答复)?[^。；]{0,6}(?:新收|上年结转|结转|办结|答复)[^，。；]{0,4}\\d+件");

  /** What headings of an overview are about beside the aspects. */
  private static final PhraseFinder OF_ELSE =
      new PhraseFinder(List.of("解读", "回应", "宣传", "政策", "重点", "互动", "特色", "亮点", "创新", "其他"));

  private AspectReader() {}

  private static Map<String, List<String>> names() {
    Map<String, List<String>> names = new HashMap<>();
    for (String name : WORDS.names()) {
      names.put(name, WORDS.group(name));
    }
    return names;
  }

  /** The aspects that an overview's lines tell of, each once. */
  public static List<Topic> in(List<Paragraph> lines, List<FormTopic> aspects, int section) {
    Map<String, Topic> found = new LinkedHashMap<>();
    for (Paragraph line : lines) {
      Optional<String> head = head(line);
      if (head.isPresent()) {
        named(head.get(), line, aspects, section, found);
      }
    }
    leftOver(lines, aspects, section, found);
    boolean divided = found.size() >= DIVIDED;
    for (Paragraph line : lines) {
      if (found.size() == aspects.size()) {
        break;
      }
      String told = LIST.matcher(Blank.remove(line.text())).replaceAll("");
      told = NO_ASPECT.matcher(told).replaceAll("");
      String words = divided ? CHANNEL.matcher(told).replaceAll("") : told;
      for (FormTopic aspect : aspects) {
        if (!found.containsKey(aspect.id())) {
          Optional<String> phrase = aspect.phraseIn(words);
          phrase = phrase.isPresent() ? phrase : counted(aspect, words);
          if (phrase.isPresent()) {
            found.put(aspect.id(), topic(aspect, phrase.get(), line, section));
          }
        }
      }
    }
    return new ArrayList<>(found.values());
  }

  /**
   * Where as many numbered headings as aspects name all but one, the heading that is left over is
   * that of the aspect that is: 管好信息底账.
   */
  private static void leftOver(
      List<Paragraph> lines, List<FormTopic> aspects, int section, Map<String, Topic> found) {
    if (found.size() != aspects.size() - 1) {
      return;
    }
    int numbered = 0;
    List<Paragraph> unnamed = new ArrayList<>();
    for (Paragraph line : lines) {
      if (Numeral.split(line.text()).style() == Heading.Style.PARENTHESES) {
        numbered++;
        if (!isAt(line.place(), found.values())) {
          unnamed.add(line);
        }
      }
    }
    if (numbered != aspects.size() || unnamed.size() != 1) {
      return;
    }
    Paragraph line = unnamed.get(0);
    String head = head(line).orElse("");
    if (head.isEmpty() || OF_ELSE.isIn(head) || OTHER_APPLICATIONS.matcher(head).find()) {
      return;
    }
    for (FormTopic aspect : aspects) {
      if (!found.containsKey(aspect.id())) {
        found.put(aspect.id(), topic(aspect, head, line, section));
        return;
      }
    }
  }

  private static boolean isAt(Place place, Collection<Topic> topics) {
    for (Topic topic : topics) {
      if (topic.place().equals(place)) {
        return true;
      }
    }
    return false;
  }

  /** Figures that tell of an aspect whatever its name: 公布信息326条, 新收申请24件. */
  private static Optional<String> counted(FormTopic aspect, String told) {
    Pattern figures =
        switch (aspect.id()) {
          case "aspect.disclosure" -> PUBLISHED;
          case "aspect.requests" -> RECEIVED;
          default -> null;
        };
    if (figures == null) {
      return Optional.empty();
    }
    Matcher m = figures.matcher(told);
    return m.find() ? Optional.of(m.group()) : Optional.empty();
  }

  /** The words that lead a paragraph: a heading, or what it says it is about. */
  private static Optional<String> head(Paragraph line) {
    Numeral numeral = Numeral.split(line.text());
    String text = Blank.remove(numeral.rest());
    boolean set = numeral.style() != Heading.Style.NONE || text.length() <= LONGEST_HEAD;
    Matcher head = (set ? HEAD : LEAD).matcher(text);
    return head.find() ? Optional.of(head.group(1)) : Optional.empty();
  }

  private static void named(
      String head, Paragraph line, List<FormTopic> aspects, int section, Map<String, Topic> found) {
    if (LIST.matcher(head).find()) {
      return;
    }
    String told = OTHER_APPLICATIONS.matcher(head).replaceAll("");
    for (FormTopic aspect : aspects) {
      if (isNamed(aspect, told)) {
        found.putIfAbsent(aspect.id(), topic(aspect, head, line, section));
      }
    }
  }

  private static boolean isNamed(FormTopic aspect, String told) {
    for (String name : NAMES.getOrDefault(aspect.id(), List.of(aspect.name()))) {
      if (told.contains(name)) {
        return true;
      }
    }
    return false;
  }

  private static Topic topic(FormTopic aspect, String words, Paragraph line, int section) {
    return new Topic(aspect.id(), KIND, section, words, line.place());
  }
}
