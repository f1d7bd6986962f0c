package org.nianbao.recognition.claim;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What clauses say in percent: 占42.86%，同比增加5件、增长10%. */
final class RatioGrammar {

  private static final Set<Kind> SHARE_WORDS =
      Set.of(Kind.SHARE, Kind.PERCENT, Kind.FILL, Kind.OBJECT, Kind.VERB, Kind.ALL, Kind.TIME);

  private final Context context;
  private final List<RatioStatement> ratios = new ArrayList<>();
  private Statement grown;
  private BigDecimal last;

  RatioGrammar(Context context) {
    this.context = context;
  }

  List<RatioStatement> ratios() {
    return ratios;
  }

  void newSentence() {
    grown = null;
    last = null;
  }

  /** Whether the clause is about a percentage or a change, and nothing else. */
  boolean read(Clause clause) {
    if (clause.has(Kind.SHARE)) {
      share(clause);
      return true;
    }
    boolean changes = clause.has(Kind.UP) || clause.has(Kind.DOWN);
    if (clause.has(Kind.GROWTH)) {
      grown = context.last;
      last = null;
      growth(clause, changes);
      return true;
    }
    if (grown != null && changes) {
      growth(clause, true);
      return true;
    }
    grown = null;
    return changes || clause.percent().isPresent();
  }

  private void share(Clause clause) {
    Optional<Amount> percent = clause.percent();
    Statement part = context.last;
    boolean plain =
        clause.tokens().stream().allMatch(t -> SHARE_WORDS.contains(t.kind()))
            && !clause.has(Kind.VERB, "publish");
    if (percent.isPresent() && percent.get().exact() && plain && part != null) {
      if (part.amount().exact()) {
        BigDecimal value = percent.get().value();
        ratios.add(new RatioStatement(false, value, Math.max(0, value.scale()), part, null));
      }
    }
  }

  private void growth(Clause clause, boolean changes) {
    Optional<Amount> count = clause.count();
    if (grown == null || !grown.amount().exact() || clause.isUnsure(false)) {
      return;
    }
    BigDecimal now = grown.amount().value();
    if (count.isPresent() && count.get().exact()) {
      BigDecimal given = count.get().value();
      boolean difference = changes && clause.percent().isEmpty();
      last = !difference ? given : clause.has(Kind.UP) ? now.subtract(given) : now.add(given);
    }
    Optional<Amount> percent = clause.percent();
    if (changes && percent.isPresent() && percent.get().exact() && last != null) {
      BigDecimal value = percent.get().value();
      int digits = Math.max(0, value.scale());
      ratios.add(
          new RatioStatement(
              true, clause.has(Kind.UP) ? value : value.negate(), digits, grown, last));
    }
  }
}
