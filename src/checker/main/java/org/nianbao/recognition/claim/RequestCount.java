package org.nianbao.recognition.claim;

import java.util.List;
import org.nianbao.wording.Wording;

/** How many requests came, were handled or are left: the rows of 表三 but those of outcomes. */
enum RequestCount implements Quantity {
  NEW("new", "new"),
  /** New and carried in together. */
  RECEIVED("received", "new"),
  CARRIED_IN("carried-in", "carried-in"),
  COMPLETED("completed", "completed"),
  /** Completed among those of this year: what came without what is left. */
  COMPLETED_OF_NEW("completed", "completed"),
  /** Received or completed: the words leave it open. */
  HANDLED("handled", "completed"),
  CARRIED_OUT("carried-out", "carried-out"),
  /** Carried in or out: the words leave it open. */
  CARRIED("carried", "carried-out"),
  /** What is carried out where all are said to be completed. */
  ALL_COMPLETED("all-completed", "all-completed"),
  /** Requests that came one way: no table counts them, but they are parts of a whole. */
  CHANNEL("channel", "channel");

  private final String id;
  private final String kind;

  RequestCount(String id, String kind) {
    this.id = id;
    this.kind = kind;
  }

  @Override
  public String id() {
    return id;
  }

  @Override
  public String kind() {
    return kind;
  }

  @Override
  public Wording words() {
    return ClaimNames.of(id);
  }

  @Override
  public boolean isRemainder() {
    return this == ALL_COMPLETED;
  }

  @Override
  public List<Reading> readings() {
    return switch (this) {
      case NEW -> List.of(rows(Base.of("new"), "new"));
      case RECEIVED -> List.of(rows(Base.of("received"), "new", "carried-in"));
      case CARRIED_IN -> List.of(rows(Base.ANY, "carried-in"));
      case COMPLETED -> List.of(rows(Base.of("completed"), "total"));
      case COMPLETED_OF_NEW ->
          List.of(
              new Reading(
                  Reading.REQUESTS,
                  List.of(
                      new ReadingTerm(ReadingTerm.Sign.PLUS, "new", "total"),
                      new ReadingTerm(ReadingTerm.Sign.MINUS, "carried-out", "total")),
                  Base.of("new")));
      case HANDLED ->
          List.of(
              rows(Base.of("completed"), "total"),
              rows(Base.of("new"), "new"),
              rows(Base.of("received"), "new", "carried-in"));
      case CARRIED_OUT, ALL_COMPLETED -> List.of(rows(Base.ANY, "carried-out"));
      case CARRIED -> List.of(rows(Base.ANY, "carried-out"), rows(Base.ANY, "carried-in"));
      case CHANNEL -> List.of();
    };
  }

  private static Reading rows(Base base, String... rows) {
    return Reading.ofRows(Reading.REQUESTS, List.of(rows), "total", base);
  }
}
