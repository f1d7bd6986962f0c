package org.nianbao.facts;

import java.util.List;
import org.nianbao.form.CellRef;
import org.nianbao.wording.Wording;

/**
 * Certain rules say nothing of a fact: it is told by another rule, or cannot be judged. The rules
 * of {@code silences.drl} make these facts before the others are asked; which rules are silent is
 * told by the annotation {@code @silences} of the rule that made it.
 *
 * @param by the name of the rule that made it
 * @param about the fact of which rules are silent
 * @param cells the cells of the form of which they are silent too; mostly empty
 * @param note why what is found in these cells is not judged; empty where there are none
 */
public record Silence(String by, Fact about, List<CellRef> cells, Wording note) implements Fact {

  /** Copies the list. */
  public Silence {
    cells = List.copyOf(cells);
  }
}
