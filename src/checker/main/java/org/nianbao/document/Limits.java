package org.nianbao.document;

import java.time.Duration;
import java.util.Optional;
import org.nianbao.wording.Messages;

/**
 * How much a single input may ask for, in one place for all readers.
 *
 * @param bytes the file's size at most
 * @param characters the text of the whole document at most
 * @param cells table cells at most
 * @param span rows or columns that one merged cell may cover at most
 * @param depth nested elements at most
 * @param pages pages of a fixed layout at most
 * @param time processor time at most, for the whole way of an input and not for reading alone
 * @param steps steps of work at most, see {@link Budget}
 * @param entries files in an archive at most
 * @param nesting archives within archives at most
 * @param begun what is left of time and steps for the input that is read; empty where its way
 *     begins with the next reading
 */
public record Limits(
    long bytes,
    int characters,
    int cells,
    int span,
    int depth,
    int pages,
    Duration time,
    long steps,
    int entries,
    int nesting,
    Optional<Budget> begun) {

  /** The same for an input whose way has begun. */
  public Limits within(Budget budget) {
    return new Limits(
        bytes,
        characters,
        cells,
        span,
        depth,
        pages,
        time,
        steps,
        entries,
        nesting,
        Optional.of(budget));
  }

  /** The budget of the input that is read: what is left of it, or a new one. */
  public Budget budget() {
    return begun.isPresent() ? begun.get() : new Budget(this);
  }

  /** The sentence for an input nested deeper than {@link #depth}. */
  public UnreadableException tooDeep() {
    return new UnreadableException(Messages.say("document.limits.depth", depth));
  }

  /** The sentence for an input larger than {@link #bytes}. */
  public UnreadableException tooLarge() {
    long megabytes = bytes >> 20;
    return new UnreadableException(Messages.say("document.limits.bytes", megabytes));
  }

  /** The sentence for an input with more pages than {@link #pages}. */
  public UnreadableException tooManyPages() {
    return new UnreadableException(Messages.say("document.limits.pages", pages));
  }

  /**
   * Returns what a merged cell covers when its source asks for the given number: from 1 to the
   * limit.
   */
  public int clampSpan(long asked) {
    return (int) Math.max(1, Math.min(span, asked));
  }

  /**
   * Far above any real report (about 50 KB, 8,000 characters and 300 cells), far below what hurts a
   * machine.
   */
  public static final Limits DEFAULT =
      new Limits(
          32L << 20,
          1_000_000,
          50_000,
          200,
          500,
          300,
          Duration.ofSeconds(30),
          500_000_000,
          10_000,
          3,
          Optional.empty());
}
