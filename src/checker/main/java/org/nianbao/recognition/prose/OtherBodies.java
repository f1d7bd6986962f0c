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
 * Finds bodies of the reporting body's own kind that do its work in the prose, or that readers are
 * to turn to: text taken over from the report of another bureau, or of another county's office.
 */
final class OtherBodies {

  private static final String BUREAU = "局";
  private static final String GOVERNMENT = "人民政府";

  private static final Pattern CONTACT =
      Pattern.compile(
          "(?:请与|请联系|请向|可与|可向)([\\u4e00-\\u9fa5]{2,18}?局)[\\u4e00-\\u9fa5]{0,8}(?:联系|咨询|[（(，。；])");

  private static final String OPENING = "(?:^|[，。；：])(?:20\\d{2}年(?:度)?[，,]?)?";

  private static final Pattern BUREAU_ACTING =
      Pattern.compile(
          OPENING
              + "([\\u4e00-\\u9fa5]{0,8}[省市县区州旗][\\u4e00-\\u9fa5]{2,9}局)"
              + "(?=将(?:继续|进一步|把|公开工作|政府信息公开|政务公开)|(?:政府信息公开|政务公开|信息公开)(?:工作)?领导小组"
              + "|(?:高度重视|认真贯彻|严格落实|扎实推进)[^，。；]{0,6}(?:政府信息|政务|信息)公开)");

  /** What a body says of its own part in open government, as the subject of its sentence. */
  private static final Pattern BUREAU_OPENING =
      Pattern.compile(
          OPENING
              + "([\\u4e00-\\u9fa5]{0,8}[省市县区州旗][\\u4e00-\\u9fa5]{2,9}局)(?:党组|党委|领导班子|办公室)?"
              + "(?=(?:高度重视|始终(?:坚持|把)|坚持(?:以|把)|认真贯彻|严格(?:落实|按照)|切实(?:履行|加强|做好)|持续推进)"
              + "[^。；]{0,20}公开|(?:在|按照)[^，。；]{2,24}(?:领导下|部署|要求)[，,][^。；]{0,40}公开)");

  /** A bureau or its office at the head of a sentence. */
  private static final Pattern NAMED_BUREAU =
      Pattern.compile(
          "^(?:[^，。；：县区旗]{2,8}：)?((?:[\\u4e00-\\u9fa5]{2,4}市)?(?![^县区旗]*[年内本全各我该辖由经对向与和同跟邻外的])[\\u4e00-\\u9fa5]{2,4}[县区旗][\\u4e00-\\u9fa5]{2,9}局)(?:办公室)?(?=[\\u4e00-\\u9fa5])");

  /** The same within a sentence that tells of nothing done together. */
  private static final Pattern NAMED_BUREAU_WITHIN =
      Pattern.compile(
          "[，,](?![^，,。]{0,60}(?:[我本]局|联合|共同|协同|协作|合作|交流|学习|考察|毗邻|相邻|跨区|跨县))((?![^县区旗]{0,3}[年内本全各我该辖由经对向与和同跟邻外的])[\\u4e00-\\u9fa5]{2,3}[县区旗][\\u4e00-\\u9fa5]{2,9}局)(?:办公室)?(?=在|通过|设|开|公开|主动|高度|认真|严格|坚持|共|全年)");

  /** Bureaus that lead the work of others, and tell of it. */
  private static final PhraseFinder LEADS = new PhraseFinder(List.of("政务服务", "数据", "行政审批", "政务公开"));

  private static final Pattern GOVERNMENT_ACTING =
      Pattern.compile(
          OPENING
              + "([\\u4e00-\\u9fa5]{2,4}([县区旗]))人民政府(?:办公室)?"
              + "(?=一手抓|高度重视|认真|坚持|严格|深入|积极|持续|主动公开|将|政府信息公开|政务公开)");

  private final String agency;
  private final List<BodyVoice> found = new ArrayList<>();

  /** In the report of the named body; its name may be empty. */
  OtherBodies(String agency) {
    this.agency = agency;
  }

  /** Reads a paragraph of the given section, 0 for the preamble. */
  void read(Paragraph line, int section) {
    boolean bureau = agency.endsWith(BUREAU) && !agency.endsWith("分局");
    if (bureau && line.text().contains(BUREAU)) {
      for (String sentence : Sentences.of(line.text())) {
        bureau(CONTACT.matcher(sentence), sentence, line, section);
        bureau(BUREAU_ACTING.matcher(sentence), sentence, line, section);
        if (!LEADS.isIn(agency)) {
          bureau(BUREAU_OPENING.matcher(sentence), sentence, line, section);
        }
        neighbour(sentence, line, section);
      }
    } else if (agency.contains(GOVERNMENT) && line.text().contains(GOVERNMENT)) {
      for (String sentence : Sentences.of(line.text())) {
        government(sentence, line, section);
      }
    }
  }

  private void bureau(Matcher named, String sentence, Paragraph line, int section) {
    if (named.find() && !named.group(1).endsWith("分局")) {
      String name = SubjectBodies.bare(named.group(1));
      if (!AgencyName.mayBeSame(agency, name)) {
        add(name, sentence, line, section);
      }
    }
  }

  /** The like bureau of another county or district at the head of a sentence. */
  private void neighbour(String sentence, Paragraph line, int section) {
    Matcher named = NAMED_BUREAU.matcher(sentence);
    if (named.find()) {
      if (isNeighbour(named.group(1))) {
        add(named.group(1), sentence, line, section);
      }
      return;
    }
    Matcher within = NAMED_BUREAU_WITHIN.matcher(sentence);
    if (within.find() && isNeighbour(within.group(1))) {
      add(within.group(1), sentence, line, section);
    }
  }

  /** Whether a name is the body's own but for the county or district in it. */
  private boolean isNeighbour(String name) {
    int same = 0;
    while (same < Math.min(name.length(), agency.length())
        && name.charAt(name.length() - 1 - same) == agency.charAt(agency.length() - 1 - same)) {
      same++;
    }
    int region = name.length() - same;
    while (same > 0 && "县区旗".indexOf(name.charAt(region)) < 0) {
      region++;
      same--;
    }
    return same > 2
        && region > 0
        && agency.length() > same
        && !agency.endsWith(name)
        && name.charAt(region - 1) != agency.charAt(agency.length() - same - 1);
  }

  /** Another county's government: a city's own districts stand in its report by right. */
  private void government(String sentence, Paragraph line, int section) {
    Matcher named = GOVERNMENT_ACTING.matcher(sentence);
    if (named.find()
        && !agency.contains(named.group(1))
        && agency.contains(named.group(2) + GOVERNMENT)) {
      add(named.group(1) + GOVERNMENT, sentence, line, section);
    }
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
