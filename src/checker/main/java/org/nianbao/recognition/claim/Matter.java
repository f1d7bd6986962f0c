package org.nianbao.recognition.claim;

import java.util.Set;

/** What a clause is about. */
enum Matter {
  NONE,
  /** Something that no table counts: suggestions, letters, training… */
  FOREIGN,
  REQUESTS,
  REVIEW,
  SUIT,
  /** Suits without review before. */
  DIRECT,
  AFTER_REVIEW,
  /** Reviews and suits together. */
  DISPUTES,
  DOCUMENTS,
  REGULATIONS,
  LICENCES,
  PENALTIES,
  COMPULSORY,
  FEE;

  boolean isDispute() {
    return this == REVIEW
        || this == SUIT
        || this == DIRECT
        || this == AFTER_REVIEW
        || this == DISPUTES;
  }

  /** The first part of its quantities' ids. */
  String subject() {
    return switch (this) {
      case REVIEW -> "review";
      case SUIT -> "suit";
      case DIRECT -> "direct";
      case AFTER_REVIEW -> "after-review";
      case DISPUTES -> "disputes";
      case DOCUMENTS -> "documents";
      case REGULATIONS -> "regulations";
      default -> "";
    };
  }

  /**
   * The topic that a clause's own words name, or {@code inherited}. A dispute wins over the request
   * that it is about.
   */
  static Matter of(Clause clause, Matter inherited) {
    Set<String> objects = clause.values(Kind.OBJECT);
    boolean none = clause.isNegative() && clause.amounts().isEmpty();
    boolean disputes = objects.contains("review") || objects.contains("suit");
    if (objects.contains("foreign") && !(none && disputes)) {
      return FOREIGN;
    }
    if (objects.contains("direct")) {
      return objects.contains("after-review") ? SUIT : DIRECT;
    }
    if (objects.contains("after-review")) {
      return AFTER_REVIEW;
    }
    if (objects.contains("review")) {
      return objects.contains("suit") ? DISPUTES : REVIEW;
    }
    if (objects.contains("suit")) {
      return SUIT;
    }
    if (objects.contains("costs")) {
      boolean ofRequests = inherited == REQUESTS || inherited == FEE;
      return ofRequests || objects.contains("request") ? FEE : FOREIGN;
    }
    if (none && objects.equals(Set.of("documents", "regulations"))) {
      return DOCUMENTS;
    }
    if (objects.contains("fee") || objects.contains("notice")) {
      return FEE;
    }
    for (Matter topic : Set.of(DOCUMENTS, REGULATIONS, LICENCES, PENALTIES, COMPULSORY)) {
      String object = topic.name().toLowerCase(java.util.Locale.ROOT);
      if (objects.contains(object)) {
        return objects.size() > 1 ? FOREIGN : topic;
      }
    }
    if (objects.contains("request")) {
      return REQUESTS;
    }
    return inherited;
  }
}
