package org.nianbao.facts;

import java.util.List;
import java.util.regex.Pattern;
import org.nianbao.document.Paragraph;
import org.nianbao.document.Place;
import org.nianbao.wording.Phrases;

/**
 * A section of the form as the report has it.
 *
 * @param number which of the form's sections it is, by its content where that is plain, from 1
 * @param named which one its heading names; differs from {@code number} under a wrong heading
 * @param order its place among the report's sections, from 1
 * @param heading its heading as written
 * @param prose its paragraphs without the sub-headings, one a line
 * @param characters how many characters of prose it has, white space and punctuation left out
 * @param place where its heading stands
 * @param lines its paragraphs, sub-headings included, each with its place
 */
public record Section(
    int number,
    int named,
    int order,
    String heading,
    String prose,
    int characters,
    Place place,
    List<Paragraph> lines)
    implements Evidence {

  /** Copies the list. */
  public Section {
    lines = List.copyOf(lines);
  }

  /** The same under its heading as it is written elsewhere. */
  public Section headed(String words) {
    return new Section(number, named, order, words, prose, characters, place, lines);
  }

  private static final Pattern NOTHING =
      Pattern.compile("\\s*(?:本年度)?" + Phrases.read("nothing").anyOf("prose") + "。?\\s*");
  private static final Pattern FIGURE =
      Pattern.compile(
          "(?<![\\d〔\\[（(第])\\d+(?:\\.\\d+)?\\s*(?![\\d年月日号、.．）)〕])|(?<![一二三四五六七八九十百千两])[一二三四五六七八九十百千两]++余?(?:条|件|次|期|篇|份|场|人|名|个|家|项|部|起)(?!是)");

  @Override
  public int section() {
    return number;
  }

  @Override
  public String quote() {
    return heading;
  }

  /** Whether its prose gives a number other than a date or the number of a notice. */
  public boolean isFigures() {
    return FIGURE.matcher(prose).find();
  }

  /** Whether all its prose says is "nothing" (无, 没有, 暂无…). */
  public boolean isNothing() {
    return NOTHING.matcher(prose).matches();
  }
}
