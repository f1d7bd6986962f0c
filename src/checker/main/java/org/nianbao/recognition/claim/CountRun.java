package org.nianbao.recognition.claim;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Counts of requests that a sentence lists of a whole, and that are together a little more than it:
 * 收到19件，来自区内的14件、区外6件. Parts that fall short may be all that is worth telling, and those
 * that are far more may overlap.
 *
 * @param whole the whole, with its measure word
 * @param parts the parts
 */
record CountRun(Amount whole, List<BigDecimal> parts) {

  CountRun {
    parts = List.copyOf(parts);
  }

  /** The lists of a sentence that do not fit their whole. */
  static List<CountRun> in(List<Clause> clauses, Optional<Amount> received) {
    return new Finder(received).find(clauses);
  }

  /** Goes through the clauses; a list is open from what leads it to the next whole. */
  private static final class Finder {

    private final Optional<Amount> received;
    private final List<CountRun> found = new ArrayList<>();
    private final List<BigDecimal> parts = new ArrayList<>();
    private Clause last;
    private Clause whole;
    private BigDecimal added = BigDecimal.ZERO;
    private int depth;

    Finder(Optional<Amount> received) {
      this.received = received;
    }

    List<CountRun> find(List<Clause> clauses) {
      for (Clause clause : clauses) {
        read(clause);
      }
      close();
      return found;
    }

    private void read(Clause clause) {
      Optional<Amount> count = clause.cases().filter(Amount::exact);
      if (whole != null && clause.depth() < depth) {
        close();
      }
      if (count.isEmpty()) {
        if (whole == null && leads(clause)) {
          open(received, last, clause);
        }
        return;
      }
    }

    private void open(Optional<Amount> amount, Clause of, Clause list) {}

    private boolean leads(Clause clause) {
      return false;
    }

    private void close() {}
  }
}
