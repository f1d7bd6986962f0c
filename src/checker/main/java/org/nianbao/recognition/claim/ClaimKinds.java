package org.nianbao.recognition.claim;

import java.util.Set;

/** Which rule a quantity belongs to. */
final class ClaimKinds {

  private static final Set<String> SAME =
      Set.of("new", "carried-in", "completed", "carried-out", "channel", "all-completed");
  private static final Set<String> APPLICANTS =
      Set.of("person", "organization", "company", "research", "charity", "legal");
  private static final Set<String> SUITS = Set.of("suit", "direct", "after-review");

  private ClaimKinds() {}

  static String of(String quantity) {
    if (SAME.contains(quantity)) {
      return quantity;
    }
    if (quantity.endsWith("all-upheld")) {
      return "all-upheld";
    }
    int dot = quantity.indexOf('.');
    String subject = dot < 0 ? quantity : quantity.substring(0, dot);
    if (APPLICANTS.contains(subject)) {
      return "applicants";
    }
    if (SUITS.contains(subject)) {
      return "suit";
    }
    return switch (subject) {
      case "received" -> "new";
      case "handled" -> "completed";
      case "carried" -> "carried-out";
      case "review", "disputes" -> "review";
      case "documents", "regulations" -> "documents";
      case "licences", "penalties", "compulsory" -> "decisions";
      case "fee" -> "fee";
      default -> "outcome";
    };
  }
}
