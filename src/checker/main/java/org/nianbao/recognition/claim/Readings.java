package org.nianbao.recognition.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What each quantity may mean in terms of the form's cells. */
final class Readings {

  private static final String REQUESTS = "requests";
  private static final String DISPUTES = "disputes";
  private static final String DISCLOSURE = "disclosure";
  private static final Set<String> DECISIONS = Set.of("licences", "penalties", "compulsory");
  private static final Set<String> APPLICANTS =
      Set.of("person", "organization", "company", "research", "charity", "legal");

  private static final Map<String, List<Reading>> REQUEST_TOTALS =
      Map.of(
          "new", List.of(requests("new", "new")),
          "received", List.of(requests("new + carried-in", "received")),
          "completed", List.of(requests("total", "completed")),
          "handled",
              List.of(
                  requests("total", "completed"),
                  requests("new", "new"),
                  requests("new + carried-in", "received")),
          "carried", List.of(requests("carried-out", ""), requests("carried-in", "")),
          "all-completed", List.of(requests("carried-out", "")));

  private Readings() {}

  static List<Reading> of(String quantity) {
    if (REQUEST_TOTALS.containsKey(quantity)) {
      return REQUEST_TOTALS.get(quantity);
    }
    if (APPLICANTS.contains(quantity)) {
      return List.of(
          requests("new@" + quantity, "new"),
          requests("new@" + quantity + " + carried-in@" + quantity, "received"),
          requests("total@" + quantity, "completed"));
    }
    if (DECISIONS.contains(quantity)) {
      return List.of(new Reading(DISCLOSURE, quantity + "@decisions", ""));
    }
    int dot = quantity.indexOf('.');
    String subject = dot < 0 ? quantity : quantity.substring(0, dot);
    String aspect = dot < 0 ? "" : quantity.substring(dot + 1);
    return switch (subject) {
      case "review" -> block(aspect, "review");
      case "direct" -> block(aspect, "direct");
      case "after-review" -> block(aspect, "after-review");
      case "suit" -> suits(aspect);
      case "disputes" -> block(aspect, "review", "direct", "after-review");
      case "documents", "regulations" ->
          List.of(new Reading(DISCLOSURE, subject + "@" + aspect, ""));
      case "fee", "channel" -> List.of();
      default -> List.of(requests(quantity, ""));
    };
  }

  private static Reading requests(String sum, String base) {
    return new Reading(REQUESTS, sum, base);
  }

  private static List<Reading> suits(String aspect) {
    List<Reading> readings = new ArrayList<>(block(aspect, "direct", "after-review"));
    readings.addAll(block(aspect, "direct"));
    readings.addAll(block(aspect, "after-review"));
    return readings;
  }

  /** A block of 表四, or several together; its total may leave out what is pending (已审结). */
  private static List<Reading> block(String aspect, String... blocks) {
    String base = String.join("+", blocks);
    return switch (aspect) {
      case "total" ->
          List.of(
              disputes(plus("total", blocks), base),
              disputes(plus("total", blocks) + minus("pending", blocks), base + "*"));
      case "closed" ->
          List.of(disputes(plus("total", blocks) + minus("pending", blocks), base + "*"));
      case "all-upheld" ->
          List.of(
              disputes(plus("total", blocks) + minus("upheld", blocks), base),
              disputes(
                  plus("total", blocks) + minus("pending", blocks) + minus("upheld", blocks),
                  base + "*"));
      default -> List.of(disputes(plus(aspect, blocks), base));
    };
  }

  private static Reading disputes(String sum, String base) {
    return new Reading(DISPUTES, sum, base);
  }

  private static String plus(String aspect, String... blocks) {
    return String.join(" + ", List.of(blocks).stream().map(b -> b + "." + aspect).toList());
  }

  private static String minus(String aspect, String... blocks) {
    return " - " + String.join(" - ", List.of(blocks).stream().map(b -> b + "." + aspect).toList());
  }
}
