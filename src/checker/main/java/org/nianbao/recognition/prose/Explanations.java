package org.nianbao.recognition.prose;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.nianbao.chinese.Blank;
import org.nianbao.document.Paragraph;
import org.nianbao.facts.Explanation;
import org.nianbao.recognition.words.Sentences;
import org.nianbao.wording.Phrases;

/** Finds sentences that explain why figures do not follow from last year's. */
final class Explanations {

  private static final Phrases PHRASES = Phrases.read("explanations");
  private static final Pattern COMPARED =
      Pattern.compile(
          "(?<!以)上(?:一)?年|[与较比和同](?:20\\d{2}|上)|20\\d{2}年(?:度)?(?:年报|报告|年度报告)|"
              + PHRASES.anyOf("compared"));
  private static final Pattern CAUSE = Pattern.compile(PHRASES.anyOf("cause"));
  private static final Pattern DIFFERENT = Pattern.compile(PHRASES.anyOf("different"));
  private static final Pattern OF_REQUESTS = Pattern.compile(PHRASES.anyOf("requests"));
  private static final Pattern OF_DISCLOSURE = Pattern.compile(PHRASES.anyOf("disclosure"));

  private Explanations() {}

  /** The explanations in a paragraph, one for each table that a sentence is about. */
  static List<Explanation> in(Paragraph paragraph, int section) {
    if (!CAUSE.matcher(paragraph.text()).find()) {
      return List.of();
    }
    List<Explanation> found = new ArrayList<>();
    for (String sentence : Sentences.of(Blank.remove(paragraph.text()))) {
      boolean explains =
          CAUSE.matcher(sentence).find()
              && COMPARED.matcher(sentence).find()
              && DIFFERENT.matcher(sentence).find();
      if (explains && OF_REQUESTS.matcher(sentence).find()) {
        found.add(new Explanation("requests", section, sentence, paragraph.place()));
      }
      if (explains && OF_DISCLOSURE.matcher(sentence).find()) {
        found.add(new Explanation("disclosure", section, sentence, paragraph.place()));
      }
    }
    return found;
  }
}
