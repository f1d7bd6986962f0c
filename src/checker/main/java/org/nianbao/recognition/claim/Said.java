package org.nianbao.recognition.claim;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * What a sentence says.
 *
 * @param sentence the sentence as written
 * @param plain the same as {@link NormalText} has it
 * @param statements its statements
 * @param loose those of them that may be of something else, unless others in the paragraph show
 *     what it counts
 * @param beside whether it counts what comes beside the table's numbers (此外)
 * @param understood whether all its numbers have their meaning, or plainly count something else
 * @param guesses what its words probably mean that were not understood
 * @param hints what its words seem to mean that were not understood at all
 * @param ratios its percentages
 * @param items what was published, with its parts
 * @param named what is counted by its name
 * @param runs lists of requests that are more than what they divide
 */
record Said(
    String sentence,
    String plain,
    List<Statement> statements,
    Set<Statement> loose,
    boolean beside,
    boolean understood,
    List<Statement> guesses,
    List<Statement> hints,
    List<RatioStatement> ratios,
    List<WrittenItems> items,
    List<NamedCount> named,
    List<CountRun> runs) {

  /** Only what it counts that no table has. */
  static Said ofCounts(
      String sentence, String plain, List<WrittenItems> items, List<NamedCount> named) {
    return of(sentence, plain, List.of(), Set.of(), false, true, List.of())
        .with(items, named, List.of());
  }

  /** What its clauses say. */
  static Said of(String sentence, String plain, SentenceContext context) {
    return of(
        sentence,
        plain,
        List.copyOf(context.statements()),
        context.loose(),
        context.isBeside(),
        context.understood,
        List.of());
  }

  private static Said of(
      String sentence,
      String plain,
      List<Statement> statements,
      Set<Statement> loose,
      boolean beside,
      boolean understood,
      List<Statement> hints) {
    return new Said(
        sentence,
        plain,
        statements,
        loose,
        beside,
        understood,
        List.of(),
        hints,
        List.of(),
        List.of(),
        List.of(),
        List.of());
  }

  /** The same with what its clauses only seem to say, and its percentages. */
  Said with(SentenceReader reader) {
    return new Said(
        sentence,
        plain,
        statements,
        loose,
        beside,
        understood,
        reader.guesses(),
        reader.hints(),
        reader.ratios(),
        items,
        named,
        runs);
  }

  /** The same with its lists. */
  Said with(List<WrittenItems> listed, List<NamedCount> counted, List<CountRun> divided) {
    return new Said(
        sentence,
        plain,
        statements,
        loose,
        beside,
        understood,
        guesses,
        hints,
        ratios,
        listed,
        counted,
        divided);
  }

  /** All that it says or seems to say. */
  List<Statement> told() {
    List<Statement> all = new ArrayList<>(statements);
    all.addAll(hints);
    return all;
  }

  /** What of it has a number that is no approximate one. */
  List<Statement> counted() {
    List<Statement> counted = new ArrayList<>();
    for (Statement statement : told()) {
      if (statement.amount().exact() && !statement.none()) {
        counted.add(statement);
      }
    }
    return counted;
  }

  /** Whether it has a number with its measure word, whatever it counts. */
  boolean has(Amount amount) {
    return times(amount.value(), amount.unit()) > 0;
  }

  /** How often it has a number with its measure word, whatever it counts. */
  int times(BigDecimal number, String unit) {
    String counted = number.toPlainString() + unit;
    int times = 0;
    for (int at = plain.indexOf(counted); at >= 0; at = plain.indexOf(counted, at + 1)) {
      times += at > 0 && Character.isDigit(plain.charAt(at - 1)) ? 0 : 1;
    }
    return times;
  }

  /** The same where it is about other things, so that what it says of requests is a hint only. */
  Said inPassing() {
    List<Statement> all = new ArrayList<>();
    for (Statement one : counted()) {
      if (one.isOfRequests() && one.whole() == null && !(one.quantity() instanceof FeeCount)) {
        all.add(one);
      }
    }
    return of(sentence, plain, List.of(), Set.of(), beside, false, all);
  }

  /** The same with no more than how cases ended; of requests it is a hint only. */
  Said ofEnds() {
    List<Statement> disputes = new ArrayList<>();
    List<Statement> outcomes = new ArrayList<>();
    for (Statement end : counted()) {
      if (end.quantity() instanceof OutcomeCount) {
        outcomes.add(end);
      }
    }
    for (Statement end : statements) {
      boolean result = end.quantity() instanceof DisputeCount count && count.isResult();
      if (result && end.amount().exact() && !end.none()) {
        disputes.add(end); // 4件复议中有2件被纠正
      }
    }
    return of(sentence, plain, disputes, Set.of(), beside, false, outcomes);
  }

  /** Whether it speaks of all of some kind by their number: 无法提供的11件申请中. */
  boolean namesAll(Statement statement) {
    String counted = "的" + statement.amount().value().toPlainString() + statement.amount().unit();
    return plain.contains(counted + "中") || plain.contains(counted + "申请中");
  }

  /** The same with no more than what it plainly says of other things than requests. */
  Said ofOthers() {
    List<Statement> others = new ArrayList<>();
    for (Statement statement : statements) {
      if (!statement.isOfRequests()) {
        others.add(statement);
      }
    }
    return of(sentence, plain, others, Set.of(), beside, understood, List.of());
  }
}
