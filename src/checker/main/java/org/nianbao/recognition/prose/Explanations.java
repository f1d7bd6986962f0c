package org.nianbao.recognition.prose;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.nianbao.chinese.Blank;
import org.nianbao.document.Paragraph;
import org.nianbao.facts.Explanation;
import org.nianbao.recognition.words.Sentences;
import org.nianbao.wording.PhraseFinder;
import org.nianbao.wording.Phrases;

/** Finds sentences that explain why figures do not follow from last year's. */
final class Explanations {

  private static final Phrases PHRASES = Phrases.read("explanations");
  private static final Pattern COMPARED =
      Pattern.compile(
          "(?<!以)上(?:一)?年|[与较比和同](?:20\\d{2}|上)|20\\d{2}年(?:度)?(?:年报|报告|年度报告)|"
              + PHRASES.anyOf("compared"));
  private static final PhraseFinder CAUSE = PHRASES.finder("cause");
  private static final PhraseFinder DIFFERENT = PHRASES.finder("different");
  private static final PhraseFinder OF_REQUESTS = PHRASES.finder("requests");
  private static final PhraseFinder OF_DISCLOSURE = PHRASES.finder("disclosure");

  private Explanations() {}

  /** The explanations in a paragraph, one for each table that a sentence is about. */
  static List<Explanation> in(Paragraph paragraph, int section) {
    if (!CAUSE.isIn(paragraph.text())) {
      return List.of();
    }
    List<Explanation> found = new ArrayList<>();
    for (String sentence : Sentences.of(Blank.remove(paragraph.text()))) {
      boolean explains =
          CAUSE.isIn(sentence) && COMPARED.matcher(sentence).find() && DIFFERENT.isIn(sentence);
      if (explains && OF_REQUESTS.isIn(sentence)) {
        found.add(new Explanation("requests", section, sentence, paragraph.place()));
      }
      if (explains && OF_DISCLOSURE.isIn(sentence)) {
        found.add(new Explanation("disclosure", section, sentence, paragraph.place()));
      }
    }
    return found;
  }
}
