package org.nianbao.document;

import java.time.Duration;
import org.nianbao.wording.Messages;
import org.nianbao.wording.Wording;

/**
 * The work that one input may cost on its whole way: reading, recognition, rules, diagnosis, and
 * what compares it with others. Made for one input and handed on with it; every loop that an input
 * can lengthen takes its steps from here, and where nothing is left there is no half verdict but
 * one sentence that says where it ended.
 *
 * <p>Steps are counted, so that a file gets the same answer whatever runs beside it; behind them
 * stands the processor time of the thread that made the budget, never the time on the wall. Only
 * {@link #isOverdrawn} is for other threads.
 */
public final class Budget {

  /** The steps of the way. */
  public enum Stage {
    /** What the file holds. */
    READING,
    /** What that says in the form's terms. */
    RECOGNITION,
    /** What the rules find. */
    RULES,
    /** Which figures are likely to be wrong. */
    DIAGNOSIS,
    /** What other reports tell. */
    COMPARISON;

    private Wording words() {
      return switch (this) {
        case READING -> Messages.say("document.budget.reading");
        case RECOGNITION -> Messages.say("document.budget.recognition");
        case RULES -> Messages.say("document.budget.rules");
        case DIAGNOSIS -> Messages.say("document.budget.diagnosis");
        case COMPARISON -> Messages.say("document.budget.comparison");
      };
    }
  }

  /** So many steps are taken between two looks at the clock. */
  private static final int BETWEEN_LOOKS = 1 << 14;

  /** A thread that has taken so many times what it may does not ask any more. */
  private static final double OVERDRAWN = 1.5;

  private final ThreadTime time;
  private long steps;
  private long nextLook;
  private volatile Stage stage = Stage.READING;

  /** Begins the work on an input, on the thread that does it. */
  public Budget(Limits limits) {
    this(limits.time(), limits.steps());
  }

  /**
   * The same with bounds of its own.
   *
   * @param time processor time of the calling thread at most
   * @param steps steps at most
   */
  public Budget(Duration time, long steps) {
    this.steps = steps;
    this.nextLook = Math.max(-1, steps - BETWEEN_LOOKS);
    this.time = new ThreadTime(time);
  }

  /**
   * A stage of the way begins.
   *
   * @throws BudgetSpentException if nothing is left
   */
  public void enter(Stage next) {
    spend(1);
    stage = next;
  }

  /**
   * Takes steps: about one for each character or pair of things that is looked at.
   *
   * @throws BudgetSpentException if nothing is left
   */
  public void spend(long more) {
    if (isSpent(more)) {
      throw new BudgetSpentException(reason());
    }
  }

  /** Takes steps; returns whether nothing is left, which stays so. */
  boolean isSpent(long more) {
    steps -= more;
    if (steps > nextLook) {
      return false;
    }
    if (steps >= 0 && time.isOver(1)) {
      steps = -1;
    }
    nextLook = Math.max(-1, steps - BETWEEN_LOOKS);
    if (steps < 0) {
      nextLook = Long.MAX_VALUE;
      return true;
    }
    return false;
  }

  /**
   * Whether the thread has worked for so much longer than it may that it must hang where no step is
   * counted. For whoever watches it from another thread.
   */
  public boolean isOverdrawn() {
    return time.isOver(OVERDRAWN);
  }

  /** The sentence for an input that costs too much, which names the stage that it is in. */
  public Wording reason() {
    return Messages.say("document.budget.spent", stage.words());
  }
}
