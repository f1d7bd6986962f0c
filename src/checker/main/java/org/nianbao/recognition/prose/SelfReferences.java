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
import org.nianbao.facts.BodyVoice;
import org.nianbao.recognition.words.Sentences;
import org.nianbao.wording.Phrases;

/**
 * Finds the bodies that speak of themselves: text taken over from another body's report still says
 * 我镇.
 */
final class SelfReferences {

  private static final Phrases BODIES = Phrases.read("self-references");
  private static final Pattern SELF =
      Pattern.compile(
          "(?:我|本)(" + BODIES.anyOf("kinds") + ")(?!" + BODIES.anyOf("not before") + ")");
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
        voices.merge(
            self.group(1),
            new Voice(1, section, sentence, line.place()),
            (first, again) ->
                new Voice(first.count() + 1, first.section(), first.sentence(), first.place()));
      }
    }
  }

  List<BodyVoice> found() {
    List<BodyVoice> found = new ArrayList<>();
    voices.forEach(
        (kind, voice) ->
            found.add(
                new BodyVoice(
                    own, kind, voice.count(), voice.section(), voice.sentence(), voice.place())));
    return found;
  }
}
