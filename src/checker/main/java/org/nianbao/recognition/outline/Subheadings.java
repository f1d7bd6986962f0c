package org.nianbao.recognition.outline;

import java.util.ArrayList;
import java.util.List;
import org.nianbao.document.Paragraph;
import org.nianbao.facts.Heading;
import org.nianbao.facts.SubheadingSlip;
import org.nianbao.recognition.words.Numeral;
import org.nianbao.wording.Messages;
import org.nianbao.wording.Wording;

/**
 * Looks through the sub-headings （一）（二）… of a section for numbers that skip or repeat, and for
 * mixed brackets.
 */
public final class Subheadings {

  private Subheadings() {}

  /** The flaws in the numbering of a section's sub-headings, at most one of each kind. */
  public static List<SubheadingSlip> slips(int section, List<Paragraph> lines) {
    List<SubheadingSlip> slips = new ArrayList<>();
    int last = 0;
    char bracket = 0;
    boolean counted = false;
    boolean mixed = false;
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
      char opening = numeral.mark().charAt(0);
      if (!mixed && bracket != 0 && isBracket(opening) && opening != bracket) {
        mixed = true;
        slips.add(slip(section, line, Messages.say("recognition.subheadings.mixed-brackets")));
      }
      bracket = isBracket(opening) ? opening : bracket;
      if (!counted && numeral.ordinal() != last + 1 && !(numeral.ordinal() == 1)) {
        counted = true;
        slips.add(
            numeral.ordinal() <= last
                ? slip(section, line, Messages.say("recognition.subheadings.repeated"))
                : slip(section, line, Messages.say("recognition.subheadings.skipped")));
      }
      last = numeral.ordinal();
    }
    return slips;
  }

  private static boolean isBracket(char c) {
    return c == '（' || c == '(';
  }

  private static SubheadingSlip slip(int section, Paragraph line, Wording what) {
    String text = line.text();
    return new SubheadingSlip(
        section, what, text.length() > 30 ? text.substring(0, 30) + "…" : text, line.place());
  }
}
