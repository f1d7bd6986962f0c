package org.nianbao.recognition.prose;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.nianbao.document.Paragraph;
import org.nianbao.facts.BodyVoice;
import org.nianbao.recognition.words.Sentences;
import org.nianbao.wording.PatternFinder;

/**
 * Finds the party committee and government of another kind of region as those that the body stands
 * under: 在县委、县政府的领导下 in a district's report. Text taken over from elsewhere still names them.
 */
final class OtherRegions {

  /** Zones and the like, which may stand in a county and in a district. */
  private static final Pattern ZONE = Pattern.compile("[发新园港保税景地治范验贸]区|自治|管委会|管理委员会");

  private static final PatternFinder COUNTY =
      new PatternFinder(
          Pattern.compile(
              "(?:在|按照|根据|落实)(县委[、和]?县(?:人民)?政府)的?[^，。；]{0,6}(?:领导|部署|要求|安排|指导)|(?<=^|[，。；：、在对向由经将绕动升进])(全县)(?![域城])"
                  + "|(?<=^|[，。；：、在向由经与和对合过])(县(?:(?:人民)?政府(?:门户)?网站|[\\u4e00-\\u9fa5]{2,5}局(?=公示|公开|发布|开展|统一)))"),
          "在按根落全县");

  private static final PatternFinder DISTRICT =
      new PatternFinder(
          Pattern.compile(
              "(?:在|按照|根据|落实)(区委[、和]?区(?:人民)?政府)的?[^，。；]{0,6}(?:领导|部署|要求|安排|指导)"
                  + "|(?<=^|[，。；：、在为动中由])(我区)(?=[\\u4e00-\\u9fa5]{2,9}局|政府信息公开|政务公开)"),
          "在按根落我");

  /** What a county does, in the report of the city above it. */
  private static final PatternFinder COUNTY_IN_CITY =
      PatternFinder.orAtStart(
          Pattern.compile(
              "(?:^|[，。；：、在对向由经])(全县)(?![域城])|(?:^|[，。；：])(?:20\\d{2}年(?:度)?[，,]?)?(县政府)(?:办公室)?(?=将|高度重视|认真|坚持|主动|持续|共|全年)"),
          "，。；：、在对向由经");

  private static final Pattern CITY = Pattern.compile("^[^县区旗州盟]*市(?:人民)?政府$");

  /** A county by name, of which a sentence may well tell. */
  private static final Pattern NAMED_COUNTY = Pattern.compile("(?<![全各区市、和对到该本我])县(?![级区政委直域城市、])");

  private final String agency;
  private final boolean city;
  private final PatternFinder foreign;
  private final List<BodyVoice> found = new ArrayList<>();

  /** In the report of the named body; finds nothing where its region is not plain. */
  OtherRegions(String agency) {
    this.agency = agency;
    boolean county = agency.indexOf('县') > 0;
    boolean district = agency.indexOf('区') > 0;
    boolean plain =
        county != district
            && agency.indexOf('旗') < 0
            && agency.indexOf('州') < 0
            && !ZONE.matcher(agency).find();
    this.city = CITY.matcher(agency).find() && !ZONE.matcher(agency).find();
    this.foreign = plain ? (county ? DISTRICT : COUNTY) : city ? COUNTY_IN_CITY : null;
  }

  /** Reads a paragraph of the given section. */
  void read(Paragraph line, int section) {
    if (foreign == null
        || !found.isEmpty()
        || (city && (line.text().indexOf('县') < 0 || NAMED_COUNTY.matcher(line.text()).find()))) {
      return;
    }
    for (String sentence : Sentences.of(line.text())) {
      Matcher named = foreign.in(sentence);
      if (foreign.next(named, sentence, 0)) {
        String words = BodyNames.firstGroup(named);
        found.add(new BodyVoice(agency, words, words, 1, section, sentence, line.place()));
        return;
      }
    }
  }

  List<BodyVoice> found() {
    return List.copyOf(found);
  }
}
