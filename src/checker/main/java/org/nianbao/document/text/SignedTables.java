package org.nianbao.document.text;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.nianbao.document.DocumentBuilder;
import org.nianbao.document.UnreadableException;

/** Finds the tables of a text whose cells are set apart by bars or by tabs. */
final class SignedTables {

  private final List<String> lines;

  /** By sign, the first line at which a table can begin: no line is tried again and again. */
  private final Map<Character, Integer> nextStart = new HashMap<>();

  SignedTables(List<String> lines) {
    this.lines = lines;
  }

  /** The rows that begin on the given line; none where no table begins there. */
  Optional<SignedRows> from(int first, DocumentBuilder document) throws UnreadableException {
    String line = lines.get(first);
    boolean article =
        first + 1 < lines.size()
            && SignedScan.isArticle(line)
            && SignedScan.isRow(SignedScan.logical(lines, first + 1), '\t');
    char sign = !article && SignedScan.isRow(line, '|') ? '|' : '\t';
    if (!article
        && sign == '\t'
        && (line.indexOf('\t') < 0 || !SignedScan.isRow(SignedScan.logical(lines, first), sign))) {
      return Optional.empty();
    }
    if (first < nextStart.getOrDefault(sign, 0)) {
      return Optional.empty();
    }
    SignedRows run = new SignedScan(lines, sign).run(first, document);
    if (run.isTable()) {
      return Optional.of(run);
    }
    nextStart.put(sign, run.nextStart());
    return Optional.empty();
  }
}
