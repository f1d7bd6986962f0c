package org.nianbao.recognition.prose;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.nianbao.agency.AgencyLevel;
import org.nianbao.agency.AgencyName;
import org.nianbao.document.Paragraph;
import org.nianbao.document.Place;
import org.nianbao.facts.BodyVoice;
import org.nianbao.recognition.words.Sentences;
import org.nianbao.wording.PatternFinder;
import org.nianbao.wording.PhraseFinder;
import org.nianbao.wording.Phrases;

/**
 * Finds the bodies that speak of themselves: text taken over from another body's report still says
 * 我镇.
 */
final class SelfReferences {

  private static final Phrases BODIES = Phrases.read("self-references");
  private static final PatternFinder SELF =
      new PatternFinder(
          Pattern.compile(
              "(?:我|本)("
                  + BODIES.anyOf("kinds")
                  + ")(?!"
                  + BODIES.anyOf("not before")
                  // 我委托, 本校对 and 基本校正 are other words
                  + ")|(?<![自基根成文版日样])(?:我|本)(委(?!托|派|员|会|任|屈)|校(?!对|正|核|验|准|园|区)|院(?!落|内|外|长|子|士|校)|县(?![城域级乡]))"),
          "我本");

  /** 全乡, 乡政府 in a town's report; behind a place's name 乡政府 is another body's. */
  private static final PatternFinder TOWN =
      new PatternFinder(
          Pattern.compile(
              "全([乡镇])(?![村镇])|(?<=^|[，。；：])(街道)办事处(?![、和及与等])|(?<=^|[，。；：、“（\\s]|[由在向经对为与和及将]|通过|推进|依托|报)(?!乡镇)([乡镇])"
                  + BODIES.anyOf("own bodies")
                  + "(?!所在)"),
          "全街乡镇");

  /** Work that a body leads which stands above towns, subdistricts and a county's departments. */
  private static final Pattern ABOVE =
      Pattern.compile(
          "(?:^|[，。；：])[^，。；：]{0,12}"
              + BODIES.anyOf("leads")
              + "(?:了|好)?(全[省市县区州])[^，。；]{0,8}"
              + BODIES.anyOf("open government")
              + "|(?:^|[，。；：])(?:20\\d{2}年(?:度)?[，,]?)?(我[省市县区州])(?=(?:各级|政府信息公开工作|政务公开工作|主动公开|共|累计|收到|受理|高度重视|严格|认真|坚持))");

  /** The bodies of a whole region, led by one that stands within it: 推动全县各部门. */
  private static final Pattern LEADS_ALL =
      Pattern.compile(
          "(?:^|[，。；：])(?![^，。；：]{0,12}"
              + BODIES.anyOf("of higher bodies")
              + ")[^，。；：]{0,12}"
              + BODIES.anyOf("leads")
              + "(?:了|好|对)?(全[省市县区州])(?:各级|各部门|各单位|各乡镇|各镇街|各街道|各县|各区|各地|所有部门)");

  /** A region that a government speaks of as its own: 我省各级行政机关. */
  private static final Pattern REGION =
      Pattern.compile(
          "(?:^|[，。；：])(?:20\\d{2}年(?:度)?[，,]?)?(我[省市区])(?=各级|各部门|政府信息公开|政务公开|主动公开|建立|由|共|累计)");

  /** A government whose own kind of region its name tells. */
  private static final Pattern OF_REGION =
      Pattern.compile("^(?!.*(?:自治|新区|地区|开发区|园区)).*([省市区县])(?:人民)?政府$");

  /** A city's bureaus of one kind, in the report of a district's: 我市水利系统. */
  private static final Pattern CITY_BUREAUS =
      Pattern.compile("(?:^|[，。；：])(我市)(?=[\\u4e00-\\u9fa5]{2,4}系统)");

  private static final Pattern BASIS = Pattern.compile("按照?|根据|依据|依照|落实|贯彻|对照");

  private static final Pattern CITY_GOVERNMENT = Pattern.compile("市(?:人民)?政府$");

  /** What these have in common, and few sentences have. */
  private static final Pattern WHOLE_REGION = Pattern.compile("[全我][省市县区州]");

  private static final PhraseFinder OF_OTHERS = BODIES.finder("of others");

  private static final Pattern NAMED_TOWN =
      Pattern.compile("[\\u4e00-\\u9fa5](?<![各乡我本全个些村等])(?:镇|乡|街道)(?![镇街村])");

  private static final String ACTS = "高度重视|认真贯彻|严格按照|严格落实|坚持|深入贯彻|共主动公开|主动公开|全年共|未收到|将继续|将进一步|持续";

  /** Another department as the one who acts: 县水务局高度重视. */
  private static final PatternFinder DEPARTMENT =
      PatternFinder.orAtStart(
          Pattern.compile(
              "(?:^|[，。；：])(?:20\\d{2}年(?:度)?[，,]?)?([省市县区][\\u4e00-\\u9fa5]{2,8}局)(?="
                  + ACTS
                  + ")"),
          "，。；：");

  private static final Pattern TOWN_ACTING =
      Pattern.compile(
          "^(?:20\\d{2}年(?:度)?[，,]?|[一这]年来?[，,])?((?:乡|镇|街道)(?:党委、)?(?:政府|人民政府|党委|办事处|党工委))(?="
              + ACTS
              + ")");

  /** A whole town, which a bureau has none of: 全乡公开信息9条. */
  private static final Pattern WHOLE_TOWN = Pattern.compile("(?:^|[，。；：])(全[乡镇])(?![村镇乡街办])");

  private static final String BUREAU = "局";

  /** A city's district, none of whose bodies speaks of 我县. */
  private static final Pattern DISTRICT = Pattern.compile("市[^市]{1,6}(?<![发新园关税])区");

  /** How the names of departments end that do not say 我镇 of themselves. */
  private static final List<String> DEPARTMENTS =
      List.of(BUREAU, "办公室", "办公厅", "管委会", "委员会", "厅", "海关");

  private final AgencyLevel level;
  private final String agency;
  private final boolean belowCity;
  private final String own;
  private final Map<String, Voice> voices = new LinkedHashMap<>();

  /** How often one kind of body speaks, and the first sentence in which it does. */
  private record Voice(String words, int count, int section, String sentence, Place place) {

    private Voice again() {
      return new Voice(words, count + 1, section, sentence, place);
    }
  }

  /** For the report of the named body; finds nothing where its kind is unclear. */
  SelfReferences(String agency) {
    this.agency = agency;
    this.own = kind(agency);
    this.level = AgencyName.level(agency);
    this.belowCity = AgencyName.isBelowCity(agency);
  }

  private static String kind(String agency) {
    return switch (AgencyName.level(agency)) {
      case SUBDISTRICT -> "街道";
      case TOWNSHIP ->
          agency.matches(".*乡(人民政府|政府)?") ? "乡" : agency.matches(".*镇(人民政府|政府)?") ? "镇" : "";
      case COUNTY, CITY -> agency.endsWith("政府") ? "政府" : "";
      case DEPARTMENT -> DEPARTMENTS.stream().filter(agency::endsWith).findFirst().orElse("");
      default -> "";
    };
  }

  /**
   * Whether a body does not say so of itself: the committee that has a bureau in its name may say
   * 我局, and a bureau's party committee 我委.
   */
  private boolean isForeign(String kind) {
    return switch (kind) {
      case "局" -> agency.indexOf('局') < 0;
      case "委" -> own.equals(BUREAU) && agency.indexOf('委') < 0;
      case "校" -> agency.indexOf('校') < 0;
      case "院" -> own.equals(BUREAU);
      case "县" ->
          (DISTRICT.matcher(agency).find() || CITY_GOVERNMENT.matcher(agency).find())
              && agency.indexOf('县') < 0;
      default -> !own.equals(kind);
    };
  }

  /** Reads a paragraph of the given section. */
  void read(Paragraph line, int section) {
    boolean local = level == AgencyLevel.SUBDISTRICT || level == AgencyLevel.TOWNSHIP;
    if (own.isEmpty()) {
      return;
    }
    for (String sentence : Sentences.of(line.text())) {
      if (local) {
        others(sentence, line, section);
      } else if (own.equals(BUREAU)) {
        town(sentence, line, section);
      }
      if (local || (own.equals(BUREAU) && belowCity)) {
        above(sentence, line, section);
      }
      Matcher region = OF_REGION.matcher(agency);
      if (region.find()) {
        region(REGION.matcher(sentence), "我" + region.group(1), sentence, line, section);
      } else if (own.equals(BUREAU) && DISTRICT.matcher(agency).find()) {
        region(CITY_BUREAUS.matcher(sentence), "", sentence, line, section);
      }
      Matcher self = SELF.in(sentence);
      for (int from = 0; SELF.next(self, sentence, from); from = self.end()) {
        String kind = self.group(1) == null ? self.group(2) : self.group(1);
        if (isForeign(kind) && !isOfAnother(sentence, self.start(), local)) {
          add("我" + kind, kind, sentence, line, section);
        }
      }
    }
  }

  /** Whether these are another's words, quoted or of a town that the sentence names. */
  private boolean isOfAnother(String sentence, int at, boolean local) {
    boolean quoted = sentence.lastIndexOf('“', at) > sentence.lastIndexOf('”', at);
    return quoted || (!local && NAMED_TOWN.matcher(sentence.substring(0, at)).find());
  }

  /** Towns and departments that speak in the report of a town or subdistrict. */
  private void others(String sentence, Paragraph line, int section) {
    Matcher town = TOWN.in(sentence);
    for (int from = 0; TOWN.next(town, sentence, from); from = town.end()) {
      add(town.group(), BodyNames.firstGroup(town), sentence, line, section);
    }
    Matcher department = DEPARTMENT.in(sentence);
    if (DEPARTMENT.next(department, sentence, 0)) {
      add(department.group(1), department.group(1), sentence, line, section);
    }
  }

  /** Work of a higher body that the report tells as its own. */
  private void above(String sentence, Paragraph line, int section) {
    if (!WHOLE_REGION.matcher(sentence).find()) {
      return;
    }
    Matcher all = LEADS_ALL.matcher(sentence);
    if (all.find()
        && isAbove(all.group(1))
        && !OF_OTHERS.isIn(sentence.substring(0, all.start(1)))) {
      add(all.group(1), all.group(1), sentence, line, section);
      return;
    }
    Matcher above = ABOVE.matcher(sentence);
    while (above.find()) {
      String words = above.group(1) == null ? above.group(2) : above.group(1);
      if (isAbove(words) && !OF_OTHERS.isIn(clauses(sentence, above.start(), above.end()))) {
        add(words, words, sentence, line, section);
      }
    }
  }

  /** The clause at a place, with the one before it where that tells whose work it is: 按照…要求，…. */
  private static String clauses(String sentence, int start, int end) {
    int before = sentence.lastIndexOf('，', start - 1) + 1;
    int behind = sentence.indexOf('，', end);
    boolean basis = BASIS.matcher(sentence.substring(before)).lookingAt();
    int from = basis ? before : start;
    return sentence.substring(from, behind < 0 ? sentence.length() : behind);
  }

  private void region(Matcher named, String ours, String sentence, Paragraph line, int section) {
    if (named.find() && !named.group(1).equals(ours)) {
      add(named.group(1), named.group(1), sentence, line, section);
    }
  }

  /** Whether a region is wider than that of a body of this kind. */
  private boolean isAbove(String words) {
    return level == AgencyLevel.DEPARTMENT ? words.endsWith("省") : !words.endsWith(own);
  }

  /** A town that acts in the report of a department: 乡政府高度重视. */
  private void town(String sentence, Paragraph line, int section) {
    Matcher acting = TOWN_ACTING.matcher(sentence);
    if (acting.find()) {
      add(acting.group(1), acting.group(1), sentence, line, section);
      return;
    }
    Matcher whole = WHOLE_TOWN.matcher(sentence);
    if (whole.find() && !NAMED_TOWN.matcher(sentence).find()) {
      add(whole.group(1), whole.group(1), sentence, line, section);
    }
  }

  private void add(String words, String kind, String sentence, Paragraph line, int section) {
    Voice told = voices.get(kind);
    Voice first = new Voice(words, 1, section, sentence, line.place());
    voices.put(kind, told == null ? first : told.again());
  }

  List<BodyVoice> found() {
    List<BodyVoice> found = new ArrayList<>();
    for (Map.Entry<String, Voice> told : voices.entrySet()) {
      Voice voice = told.getValue();
      found.add(
          new BodyVoice(
              own,
              told.getKey(),
              voice.words(),
              voice.count(),
              voice.section(),
              voice.sentence(),
              voice.place()));
    }
    return found;
  }
}
