package org.nianbao.recognition.prose;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.nianbao.agency.AgencyName;
import org.nianbao.document.Paragraph;
import org.nianbao.document.Place;
import org.nianbao.facts.OtherBody;
import org.nianbao.recognition.words.Sentences;
import org.nianbao.wording.Messages;

/**
 * Finds where a report speaks as another kind of body, as text taken over does: 我镇 in a street's.
 */
final class SelfReferences {

  // kinds that exclude each other; 我区, 我市 or 我县 may speak of the place, 我委 and 我办 of many bodies
  private static final Pattern SELF = Pattern.compile("(?:我|本)(街道|镇|乡|局)(?!级|域|村|长|志|属地)");

  private final String own;
  private final Map<String, Voice> voices = new LinkedHashMap<>();

  /** How often one kind of body speaks, and the first sentence in which it does. */
  private record Voice(int count, int section, String sentence, Place place) {}

  /** For the report of the named body; finds nothing where its kind is unclear. */
  SelfReferences(String agency) {
    this.own = kind(agency);
  }

  private static String kind(String agency) {
    return switch (AgencyName.level(agency)) {
      case SUBDISTRICT -> "街道";
      case TOWNSHIP ->
          agency.matches(".*乡(人民政府|政府)?") ? "乡" : agency.matches(".*镇(人民政府|政府)?") ? "镇" : "";
      case DEPARTMENT -> agency.endsWith("局") ? "局" : "";
      default -> "";
    };
  }

  /** Reads a paragraph of the given section. */
  void read(Paragraph line, int section) {
    if (own.isEmpty()) {
      return;
    }
    for (String sentence : Sentences.of(line.text())) {
      Matcher self = SELF.matcher(sentence);
      while (self.find()) {
        if (!self.group(1).equals(own)) {
          String kind = self.group(1);
          voices.merge(
              kind,
              new Voice(1, section, sentence, line.place()),
              (first, again) ->
                  new Voice(first.count() + 1, first.section(), first.sentence(), first.place()));
        }
      }
    }
  }

  List<OtherBody> found() {
    List<OtherBody> heard = new ArrayList<>();
    voices.forEach(
        (kind, voice) ->
            heard.add(
                new OtherBody(
                    own,
                    Messages.say("recognition.other-agency.self", voice.count(), kind),
                    voice.section(),
                    voice.sentence(),
                    voice.place())));
    return heard;
  }
}
