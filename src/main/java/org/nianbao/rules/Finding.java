package org.nianbao.rules;

import java.util.List;
import org.nianbao.document.Place;
import org.nianbao.report.CellRef;
import org.nianbao.wording.Language;
import org.nianbao.wording.Wording;

/**
 * One thing that is wrong, or worth a look, with its evidence.
 *
 * @param rule the rule that found it
 * @param severity how grave it is: the rule's severity, or less where the rule says so of a mild
 *     case
 * @param operands what fills the rule's message
 * @param expected what was due; empty where the rule compares nothing
 * @param actual what was found; empty where the rule compares nothing
 * @param cells the cells of the form that it is about, most telling first; empty where it is not
 *     about figures
 * @param section the section that it stands in, from 1; 0 before the first or for the whole report
 * @param quote the report's own words; empty where it is about something absent
 * @param place where it stands in the source
 */
public record Finding(
    Rule rule,
    Severity severity,
    List<Wording> operands,
    String expected,
    String actual,
    List<CellRef> cells,
    int section,
    String quote,
    Place place) {

  /** Copies the lists. */
  public Finding {
    operands = List.copyOf(operands);
    cells = List.copyOf(cells);
  }

  /** The finding as a sentence. */
  public String message(Language language) {
    String template = rule.message().in(language);
    StringBuilder message = new StringBuilder();
    for (int i = 0; i < template.length(); i++) {
      char c = template.charAt(i);
      int operand = i + 1 < template.length() ? template.charAt(i + 1) - '1' : -1;
      if (c == '%' && operand >= 0 && operand < operands.size()) {
        message.append(operands.get(operand).in(language));
        i++;
      } else {
        message.append(c);
      }
    }
    return message.toString();
  }
}
