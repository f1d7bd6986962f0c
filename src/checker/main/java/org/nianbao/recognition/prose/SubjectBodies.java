package org.nianbao.recognition.prose;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.nianbao.agency.AgencyName;
import org.nianbao.document.Paragraph;
import org.nianbao.facts.BodyVoice;
import org.nianbao.recognition.words.Sentences;
import org.nianbao.wording.PhraseFinder;

/**
 * Finds bodies that a sentence begins with and that do in it what a body reports of itself, though
 * they are not the one that reports: the like body of another place (邻区的水务局), the own one with
 * another level (区水务局 as 县水务局), another subdistrict, or another bureau that tells of its open
 * government.
 */
final class SubjectBodies {

  private static final String BUREAU = "局";

  private static final Pattern SUBJECT =
      Pattern.compile(
          "^(?:20\\d{2}年(?:度|以来)?[，,]?|[这本]一?年度?(?:来)?[，,]?|一年来[，,]?|[^，。；：]{2,8}[：:])?"
              + "(?![我本该各全所辖]|相关|有关)([\\u4e00-\\u9fa5]{2,18}?(?:局|街道办事处|街道|委员会|厅|政府办公室|[镇乡](?:人民)?政府|(?<!乡)镇|乡(?!镇)))"
              + "(?:党组|党委|党工委|领导班子|办公室)?"
              + "(?=围绕|紧紧围绕|紧扣|结合|按照|坚持|把|将|已|高度重视|认真|严格|扎实|切实|持续|积极|深入|全面|着力|编制|没有|未|始终|聚焦|立足|主动|共|全年|成立|通过|利用|依托)");

  /** Without one of them a sentence names no body. */
  private static final PhraseFinder BODY =
      new PhraseFinder(List.of("局", "街道", "委员会", "厅", "政府办公室", "镇", "乡"));

  /** Words before 街道 that are no name of one: 更新街道专栏. */
  private static final String NO_NAME =
      "更新|完善|加强|优化|推进|规范|提升|推动|打造|强化|健全|指导|组织|邀请|督促|周边|相邻|部分|个别|有的|一些|重点|整个|建设|建立|宣传|围绕|服务|反映|走进|深入|针对|涉及|联合|配合|依托";

  /** A subdistrict or town at the head of a sentence, whatever it does there. */
  private static final Pattern LOCAL_SUBJECT =
      Pattern.compile(
          "^(?:20\\d{2}年(?:度)?+[，,]?+)?+(?![我本该各全所辖原由与和同经向对按在为从将以其]|"
              + NO_NAME
              + ")([\\u4e00-\\u9fa5]{2,3}(?:街道(?:办事处)?|镇(?:人民政府)?|乡(?:人民政府)?))"
              + "(?=在(?!地|建)|信息公开工作|信息发布|每|收到|受理|设立|设置|开展|组织|明确|制定|召开|建立|及时)");

  /** What leads from how a body came to be to its name: 新组建的县水务局. */
  private static final Pattern BEFORE_NAME = Pattern.compile("^.*(?:的|组建|挂牌|成立|更名为)(?=.{3})");

  /** What a body tells of its own open government. */
  private static final Pattern OWN_WORK =
      Pattern.compile("(?:政府信息|政务|信息)公开|年度报告|信息处理费|其他需要报告|公开工作|公开信息");

  /** What others do for the one that reports, or with it. */
  private static final Pattern WITH_OTHERS =
      Pattern.compile("[我本]局|[我本]机关|[我本]单位|各部门|各单位|联合|会同|牵头|指导|督促|通报|反馈|抽查|评议|考核|评估");

  /** Bureaus that lead the work of others, and tell of it. */
  private static final Pattern LEADS = Pattern.compile("政务服务|数据|行政审批|政务公开|司法|财政|总局");

  /** Subdistricts and towns, beside which no other one acts in a report. */
  private static final Pattern LOCAL = Pattern.compile("(?:街道(?:办事处)?|[镇乡](?:(?:人民)?政府)?)$");

  private static final Pattern LEVEL = Pattern.compile("^([县区旗])([\\u4e00-\\u9fa5]{2,9}局)$");
  private static final Pattern REGION = Pattern.compile("^.*([县区旗])(?=[^县区旗]*$)");

  private final String agency;
  private final boolean bureau;
  private final boolean local;
  private final List<BodyVoice> found = new ArrayList<>();

  /** In the report of the named body; its name may be empty. */
  SubjectBodies(String agency) {
    this.agency = agency;
    this.bureau = agency.endsWith(BUREAU) && !agency.endsWith("分局");
    this.local = LOCAL.matcher(agency).find();
  }

  /** Reads a paragraph of the given section, 0 for the preamble. */
  void read(Paragraph line, int section) {
    if (agency.isEmpty()) {
      return;
    }
    for (String sentence : Sentences.of(line.text())) {
      if (!BODY.isIn(sentence)) {
        continue;
      }
      Matcher subject = SUBJECT.matcher(sentence);
      if (subject.find()) {
        String name = bare(subject.group(1));
        if (isForeign(name, sentence)) {
          add(name, sentence, line, section);
        }
      } else if (local) {
        Matcher other = LOCAL_SUBJECT.matcher(sentence);
        if (other.find() && isForeign(other.group(1), sentence)) {
          add(other.group(1), sentence, line, section);
        }
      }
    }
  }

  /** A name without what tells before it how the body came to be. */
  static String bare(String name) {
    return BEFORE_NAME.matcher(name).replaceFirst("");
  }

  private boolean isForeign(String name, String sentence) {
    if (bureau && isOfOtherLevel(name)) {
      return true;
    }
    if (AgencyName.mayBeSame(agency, name) || name.endsWith("分局")) {
      return false;
    }
    if (local) {
      return LOCAL.matcher(name).find() && endsAlike(name) && name.length() > 2;
    }
    if (!bureau) {
      return isNeighbour(name);
    }
    return name.endsWith(BUREAU)
        && (isNeighbour(name)
            || (isOfOwnRegion(name)
                && !WITH_OTHERS.matcher(sentence).find()
                && (isHardlyOther(name)
                    || (OWN_WORK.matcher(sentence).find() && !LEADS.matcher(name).find()))));
  }

  /** Whether a name is a subdistrict's as the own one, or a town's as that. */
  private boolean endsAlike(String name) {
    return name.contains("街道") == agency.contains("街道");
  }

  /** 县水务局 where a district's reports. */
  private boolean isOfOtherLevel(String name) {
    Matcher level = LEVEL.matcher(name);
    Matcher own = REGION.matcher(agency);
    return level.matches()
        && own.find()
        && !own.group(1).equals(level.group(1))
        && AgencyName.mayBeSame(agency, own.group(1) + level.group(2));
  }

  /** Whether a name is the body's own but for the county or district in it. */
  private boolean isNeighbour(String name) {
    Matcher region = REGION.matcher(name);
    Matcher own = REGION.matcher(agency);
    return region.find()
        && own.find()
        && region.group().length() > 1
        && region.end() < name.length()
        && name.substring(region.end()).equals(agency.substring(own.end()))
        && !agency.substring(0, own.end()).endsWith(region.group())
        && !AgencyName.isOfInnerRegion(agency, name);
  }

  /** 区民政局, or with the name of the own county or district. */
  private boolean isOfOwnRegion(String name) {
    Matcher region = REGION.matcher(name);
    Matcher own = REGION.matcher(agency);
    return region.find() && own.find() && own.group().endsWith(region.group());
  }

  /** 水利局 for 水务局: one character of what it is called is another. */
  private boolean isHardlyOther(String name) {
    int end = 0;
    int off = 0;
    while (end < Math.min(name.length(), agency.length())
        && off < 2
        && "县区旗".indexOf(name.charAt(name.length() - 1 - end)) < 0) {
      off +=
          name.charAt(name.length() - 1 - end) == agency.charAt(agency.length() - 1 - end) ? 0 : 1;
      end++;
    }
    return off == 1 && end > 2;
  }

  private void add(String name, String sentence, Paragraph line, int section) {
    if (found.stream().noneMatch(f -> f.name().equals(name))) {
      found.add(new BodyVoice(agency, name, name, 1, section, sentence, line.place()));
    }
  }

  List<BodyVoice> found() {
    return List.copyOf(found);
  }
}
