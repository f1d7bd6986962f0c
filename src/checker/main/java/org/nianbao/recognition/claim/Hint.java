package org.nianbao.recognition.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.nianbao.recognition.claim.DisputeCount.Result;
import org.nianbao.recognition.claim.Statement.Trust;

/**
 * What a clause seems to count whose words were not understood, or whose topic or scope is in
 * doubt, by its plainest word alone (区级部门已办结37件，剩余5件转下年). It is told only where what the paragraph
 * says beside it leaves just one number open: {@link Covers}.
 */
final class Hint {

  private static final Set<TokenKind> OTHERWISE =
      Set.of(
          TokenKind.NOT,
          TokenKind.FUTURE,
          TokenKind.TITLE,
          TokenKind.SHARE,
          TokenKind.GROWTH,
          TokenKind.UP,
          TokenKind.DOWN,
          TokenKind.EACH);

  private Hint() {}

  /**
   * What the clause seems to count; nothing where no word of it says.
   *
   * @param topic what it is about
   * @param ofRequests whether its paragraph was about requests so far
   */
  static Optional<Statement> of(Clause clause, Matter topic, boolean ofRequests) {
    Optional<Amount> count = clause.exactCases();
    if (clause.tokens().get(0).text().startsWith("除")) {
      return Optional.empty(); // 除2件外
    }
    boolean last = clause.has(TokenKind.TIME, "last") && !clause.has(TokenKind.VERB, "carry");
    boolean ofKinds = count.isPresent() && count.get().unit().equals("项"); // 新收、结转等四项
    if (count.isEmpty() || ofKinds || last || clause.hasAny(OTHERWISE)) {
      return Optional.empty();
    }
    List<Quantity> quantities =
        topic.isDispute()
            ? dispute(clause, topic)
            : topic.isDecision()
                ? decision(clause, topic)
                : ofRequests || TopicWords.nameReceived(clause) ? request(clause) : List.of();
    if (quantities.isEmpty()) {
      return Optional.empty();
    }
    Statement first = Statement.of(quantities.get(0), count.get()).with(Trust.GUESSED);
    return Optional.of(
        first.orRead(quantities.subList(1, quantities.size()).toArray(new Quantity[0])));
  }

  private static List<Quantity> request(Clause clause) {
    Set<String> who = clause.values(TokenKind.WHO);
    Set<String> outcomes = clause.values(TokenKind.OUTCOME);
    Set<String> details = clause.values(TokenKind.DETAIL);
    boolean others =
        clause.has(TokenKind.OBJECT) && !clause.has(TokenKind.OBJECT, "request", "application");
    if (clause.has(TokenKind.CHANNEL)) {
      return List.of();
    }
    if (!outcomes.isEmpty() || !details.isEmpty()) {
      if (OutcomeGrammar.isSomeOf(clause)) {
        return List.of();
      }
      return who.isEmpty() ? ends(outcomes, details) : List.of();
    }
    if (others) {
      return List.of();
    }
    if (!who.isEmpty()) {
      Optional<ApplicantCount> applicants = ApplicantGrammar.of(clause);
      return applicants.isPresent() ? List.of(applicants.get()) : List.of();
    }
    if (clause.has(TokenKind.VERB, "carry")) {
      boolean came = clause.has(TokenKind.TIME, "last") || clause.words().contains("转来");
      return List.of(came ? RequestCount.CARRIED_IN : RequestCount.CARRIED_OUT);
    }
    if (clause.has(TokenKind.RESULT, "pending")) {
      return List.of(RequestCount.CARRIED_OUT);
    }
    if (clause.has(TokenKind.BLOCK)) {
      return List.of(); // 四季度收到5件
    }
    if (clause.has(TokenKind.FILL, NumberPhrases.FROM)) {
      return List.of(RequestCount.NEW); // 申请数量由25件降到18件
    }
    if (RequestTotals.isTimed(clause)) {
      return List.of(); // 十日内答复9件
    }
    boolean came = clause.has(TokenKind.VERB, "receive", "receive-new");
    boolean ended = clause.has(TokenKind.VERB, "complete");
    if (came && ended) {
      return List.of(RequestCount.COMPLETED, RequestCount.NEW); // 受理答复36件
    }
    return came || ended ? List.of(came ? RequestCount.NEW : RequestCount.COMPLETED) : List.of();
  }

  private static List<Quantity> ends(Set<String> outcomes, Set<String> details) {
    List<Quantity> ends = new ArrayList<>();
    if (!outcomes.isEmpty()) {
      ends.add(new OutcomeCount(List.copyOf(new TreeSet<>(outcomes))));
    }
    if (!details.isEmpty()) {
      ends.add(new OutcomeCount(List.copyOf(new TreeSet<>(details))));
    }
    return ends;
  }

  private static List<Quantity> dispute(Clause clause, Matter topic) {
    Set<String> results = clause.values(TokenKind.RESULT);
    DisputeCount.Way way = topic.way().orElseThrow();
    if (results.isEmpty()) {
      boolean many = count(clause) > 9; // few may be of other matters
      boolean named =
          clause.has(TokenKind.OBJECT, "review", "suit", "direct", "after-review")
              && (many || clause.words().contains("公开"));
      return named ? List.of(DisputeCount.total(way)) : List.of();
    }
    if (results.size() > 1) {
      return List.of();
    }
    return switch (results.iterator().next()) {
      case "elsewhere" ->
          List.of(new DisputeCount(way, Result.UPHELD), new DisputeCount(way, Result.OTHER));
      case "set-aside" ->
          List.of(new DisputeCount(way, Result.CORRECTED), new DisputeCount(way, Result.OTHER));
      default -> List.of(new DisputeCount(way, Result.of(results.iterator().next())));
    };
  }

  private static int count(Clause clause) {
    return clause.cases().isPresent() ? clause.cases().get().value().intValue() : 0;
  }

  private static List<Quantity> decision(Clause clause, Matter topic) {
    if (clause.words().contains("类信息")) {
      return List.of(); // 公开行政许可类信息10条
    }
    if (clause.tokens().get(0).text().equals("强制")) {
      return List.of(DisclosureCount.decisions("compulsory")); // 许可486件、处罚57件、强制4件
    }
    return clause.has(TokenKind.OBJECT, topic.row())
        ? List.of(DisclosureCount.decisions(topic.row()))
        : List.of();
  }
}
