package org.nianbao.rules;

import java.util.LinkedHashMap;
import java.util.Map;
import org.nianbao.json.StrictFields;
import org.nianbao.json.StrictJson;
import org.nianbao.json.StrictJsonException;
import org.nianbao.wording.Messages;
import org.nianbao.wording.Wording;

/** Reads a file of laws; every key and every value is checked. */
final class LawsReader {

  /** The first year of a law of the People's Republic. */
  private static final int EARLIEST = 1949;

  private final Map<String, Law> laws;
  private final Map<String, String> places = new LinkedHashMap<>();

  private LawsReader(Map<String, Law> known) {
    laws = new LinkedHashMap<>(known);
  }

  /**
   * Returns the laws that a file adds to the known ones, and these.
   *
   * @throws RulePackException if the file cannot be used, with every mistake and its key
   */
  static Map<String, Law> read(String file, byte[] json, Map<String, Law> known)
      throws RulePackException {
    try {
      return StrictJson.read(file, json, new LawsReader(known)::laws);
    } catch (StrictJsonException e) {
      throw new RulePackException(e.mistakes());
    }
  }

  private Map<String, Law> laws(StrictFields file) {
    file.required("laws").objects("laws", this::law);
    for (Map.Entry<String, String> law : places.entrySet()) {
      succession(laws.get(law.getKey()), law.getValue(), file);
    }
    return laws;
  }

  private Law law(StrictFields fields) {
    Law law =
        new Law(
            fields.text("id"),
            wording(fields),
            fields.whole("from", EARLIEST, 0),
            fields.whole("to", EARLIEST, 0),
            fields.text("successor", ""),
            fields.object("articles", LawsReader::articles, Map.of()));
    if (!Citations.isId(law.id())) {
      fields.mistake("id", Messages.say("rules.laws.id"));
    }
    if (law.lastYear() != 0 && law.lastYear() < law.firstYear()) {
      fields.mistake("to", Messages.say("rules.laws.years"));
    }
    if (laws.putIfAbsent(law.id(), law) == null) {
      places.put(law.id(), fields.at());
    } else {
      fields.mistake("id", Messages.say("rules.laws.id-twice", law.id()));
    }
    return law;
  }

  private static Map<String, Wording> articles(StrictFields articles) {
    for (String number : articles.keys()) {
      if (!Citations.isArticle(number)) {
        articles.mistake(number, Messages.say("rules.laws.article"));
      }
    }
    Map<String, Wording> texts = new LinkedHashMap<>();
    for (String number : articles.keys()) {
      texts.put(number, articles.wording(number));
    }
    return texts;
  }

  private void succession(Law law, String at, StrictFields file) {
    if (law.successor().isEmpty()) {
      return;
    }
    Law next = laws.get(law.successor());
    if (next == null) {
      file.mistake(at + ".successor", Messages.say("rules.laws.no-successor", law.successor()));
    } else if (law.lastYear() == 0 || next.firstYear() != law.lastYear() + 1) {
      file.mistake(at + ".successor", Messages.say("rules.laws.succession", next.id()));
    }
  }

  private static Wording wording(StrictFields fields) {
    return new Wording(fields.text("zh"), fields.text("en"));
  }
}
