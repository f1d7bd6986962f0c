package org.nianbao.recognition.claim;

import java.util.ArrayList;
import java.util.List;
import org.nianbao.wording.Wording;

/**
 * How many reviews or suits there were, or had one result: the columns of 表四.
 *
 * @param way how the body was complained of
 * @param result which of them are counted
 */
record DisputeCount(Way way, Result result) implements Quantity {

  /** How a body is complained of. */
  enum Way {
    REVIEW("review"),
    /** Suits of both kinds together, or of either: the words leave it open. */
    SUIT("suit"),
    DIRECT("direct"),
    AFTER_REVIEW("after-review"),
    /** Reviews and suits together. */
    ALL("disputes");

    private final String id;

    Way(String id) {
      this.id = id;
    }

    /**
     * The groups of columns that count it, each as often as it may be meant alone or with others.
     */
    private List<List<String>> blocks() {
      return switch (this) {
        case REVIEW, DIRECT, AFTER_REVIEW -> List.of(List.of(id));
        case SUIT ->
            List.of(
                List.of(DIRECT.id, AFTER_REVIEW.id), List.of(DIRECT.id), List.of(AFTER_REVIEW.id));
        case ALL -> List.of(List.of(REVIEW.id, DIRECT.id, AFTER_REVIEW.id));
      };
    }
  }

  /** How a dispute ended. */
  enum Result {
    TOTAL("total"),
    UPHELD("upheld"),
    CORRECTED("corrected"),
    OTHER("other"),
    PENDING("pending"),
    /** All but the pending ones. */
    CLOSED("closed"),
    /** Lost by the body, which the form calls corrected. */
    LOST("lost"),
    /** Won by the body: upheld, or ended in another way. */
    WON("won"),
    /** What is not upheld where all are said to be. */
    ALL_UPHELD("all-upheld"),
    /** What is corrected where nothing is said to be lost. */
    NONE_CORRECTED("none-corrected");

    private final String id;

    Result(String id) {
      this.id = id;
    }

    /** The result that a word of the vocabulary stands for. */
    static Result of(String value) {
      for (Result result : values()) {
        if (result.id.equals(value)) {
          return result;
        }
      }
      throw new IllegalArgumentException("no result is called " + value);
    }
  }

  static DisputeCount total(Way way) {
    return new DisputeCount(way, Result.TOTAL);
  }

  /** The readings of a total that has the pending ones in it. */
  static Reading[] allOf(Way way) {
    List<Reading> all = new ArrayList<>();
    for (Reading reading : total(way).readings()) {
      if (reading.base().equals(reading.base().all())) {
        all.add(reading);
      }
    }
    return all.toArray(new Reading[0]);
  }

  /** Whether it counts cases that ended in one way. */
  boolean isResult() {
    return result == Result.UPHELD
        || result == Result.CORRECTED
        || result == Result.OTHER
        || result == Result.LOST;
  }

  @Override
  public String id() {
    return way.id + "." + result.id;
  }

  @Override
  public String kind() {
    if (isRemainder()) {
      return result.id;
    }
    return way == Way.REVIEW || way == Way.ALL ? "review" : "suit";
  }

  @Override
  public Wording words() {
    return ClaimNames.of(id());
  }

  @Override
  public boolean isRemainder() {
    return result == Result.ALL_UPHELD || result == Result.NONE_CORRECTED;
  }

  @Override
  public List<Reading> readings() {
    List<Reading> readings = new ArrayList<>();
    for (List<String> blocks : way.blocks()) {
      readings.addAll(readings(blocks));
    }
    return readings;
  }

  /** Where all are counted, the words may leave out what is pending (已审结). */
  private List<Reading> readings(List<String> blocks) {
    Base base = Base.of(String.join("+", blocks));
    return switch (result) {
      case TOTAL -> List.of(reading(blocks, base), reading(blocks, base.closed(), Result.PENDING));
      case CLOSED -> List.of(reading(blocks, base.closed(), Result.PENDING));
      case ALL_UPHELD ->
          List.of(
              reading(blocks, base, Result.UPHELD),
              reading(blocks, base.closed(), Result.PENDING, Result.UPHELD));
      case NONE_CORRECTED ->
          List.of(
              new Reading(
                  Reading.DISPUTES, terms(blocks, ReadingTerm.Sign.PLUS, Result.CORRECTED), base));
      case LOST ->
          List.of(
              new Reading(
                  Reading.DISPUTES, terms(blocks, ReadingTerm.Sign.PLUS, Result.CORRECTED), base));
      case WON -> {
        List<ReadingTerm> won =
            new ArrayList<>(terms(blocks, ReadingTerm.Sign.PLUS, Result.UPHELD));
        Reading upheld = new Reading(Reading.DISPUTES, won, base);
        won.addAll(terms(blocks, ReadingTerm.Sign.PLUS, Result.OTHER));
        yield List.of(upheld, new Reading(Reading.DISPUTES, won, base));
      }
      case UPHELD, CORRECTED, OTHER, PENDING ->
          List.of(
              new Reading(Reading.DISPUTES, terms(blocks, ReadingTerm.Sign.PLUS, result), base));
    };
  }

  /** The totals of the blocks without some of their results. */
  private static Reading reading(List<String> blocks, Base base, Result... without) {
    List<ReadingTerm> terms = new ArrayList<>(terms(blocks, ReadingTerm.Sign.PLUS, Result.TOTAL));
    for (Result result : without) {
      terms.addAll(terms(blocks, ReadingTerm.Sign.MINUS, result));
    }
    return new Reading(Reading.DISPUTES, terms, base);
  }

  private static List<ReadingTerm> terms(
      List<String> blocks, ReadingTerm.Sign sign, Result result) {
    List<ReadingTerm> terms = new ArrayList<>();
    for (String block : blocks) {
      terms.add(ReadingTerm.ofColumn(sign, block + "." + result.id));
    }
    return terms;
  }
}
