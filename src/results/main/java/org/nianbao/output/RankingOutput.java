package org.nianbao.output;

import java.io.IOException;
import org.nianbao.result.RankingResult;

/** Writes a ranking with the reports that stand behind it: those come first, the ranking last. */
public interface RankingOutput extends CheckOutput {

  /** Takes the ranking, before the end. */
  void ranking(RankingResult ranking) throws IOException;
}
