package org.nianbao.recognition.outline;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.nianbao.facts.Heading.Style;
import org.nianbao.recognition.outline.HeadingCandidates.Candidate;

/** Which of some lines go on with the numbering of the last line that is numbered as they are. */
final class NumberedSiblings {

  /** The blocks of lines by those of the ones that go on with their numbering. */
  private final Map<Integer, Integer> before = new HashMap<>();

  NumberedSiblings(List<Candidate> lines) {
    Map<Style, Candidate> last = new EnumMap<>(Style.class);
    for (Candidate line : lines) {
      Candidate sibling = last.put(line.numeral().style(), line);
      int ordinal = sibling == null ? 0 : sibling.numeral().ordinal();
      if (ordinal > 0 && ordinal + 1 == line.numeral().ordinal()) {
        before.put(line.block(), sibling.block());
      }
    }
  }

  /**
   * Whether a line is the next of the sub-headings under a heading: 一、总体情况 with （一）公开形式 and
   * （二）主动公开政府信息情况 under it.
   *
   * @param heading the block of the heading; negative where there is none
   */
  boolean isNextUnder(int heading, Candidate line) {
    return heading >= 0
        && !line.isOfFirstLevel()
        && before.getOrDefault(line.block(), -1) > heading;
  }
}
