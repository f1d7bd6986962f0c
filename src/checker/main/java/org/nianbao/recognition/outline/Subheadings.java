package org.nianbao.recognition.outline;

import java.util.ArrayList;
import java.util.List;
import org.nianbao.document.Paragraph;
import org.nianbao.facts.Heading;
import org.nianbao.facts.Subheading;
import org.nianbao.recognition.words.Numeral;

/** Finds the sub-headings （一）（二）… of a section, each beside the one before it. */
public final class Subheadings {

  private Subheadings() {}

  /**
   * The sub-headings of a section in their order.
   *
   * @param before how many sub-headings the sections before it have
   */
  public static List<Subheading> of(int section, List<Paragraph> lines, int before) {
    List<Subheading> found = new ArrayList<>();
    int last = 0;
    String bracket = "";
    for (Paragraph line : lines) {
      Numeral numeral = Numeral.split(line.text());
      if (numeral.style() == Heading.Style.CHINESE && numeral.ordinal() == last + 1) {
        last++; // numbered like a first-level heading, which is told as such
        continue;
      }
      if (numeral.style() != Heading.Style.PARENTHESES
          || Character.isDigit(numeral.mark().charAt(Math.min(1, numeral.mark().length() - 1)))) {
        continue;
      }
      String opening =
          "（(".indexOf(numeral.mark().charAt(0)) < 0 ? "" : numeral.mark().substring(0, 1);
      String text = line.text();
      found.add(
          new Subheading(
              section,
              before + found.size() + 1,
              numeral.ordinal(),
              last,
              opening,
              bracket,
              text.length() > 30 ? text.substring(0, 30) + "…" : text,
              line.place()));
      bracket = opening.isEmpty() ? bracket : opening;
      last = numeral.ordinal();
    }
    return found;
  }
}
