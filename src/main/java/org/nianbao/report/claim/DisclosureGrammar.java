package org.nianbao.report.claim;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** What clauses say of documents and decisions: 表二. */
final class DisclosureGrammar {

  private static final Set<String> DOCUMENT_VERBS =
      Set.of("made", "publish", "abolished", "in-force");

  private final Context context;
  private final boolean wholeRegion;

  DisclosureGrammar(Context context, boolean wholeRegion) {
    this.context = context;
    this.wholeRegion = wholeRegion;
  }

  void documents(Clause clause) {
    if (isOfAnotherKind(clause) || clause.inBrackets()) {
      return;
    }
    Set<String> verbs = clause.values(Kind.VERB);
    verbs.retainAll(DOCUMENT_VERBS);
    if (clause.has(Kind.VERB, "modify") || verbs.size() != clause.values(Kind.VERB).size()) {
      return;
    }
    if (verbs.contains("made")) {
      verbs.remove("publish");
    }
    Optional<Amount> count = clause.count();
    if (verbs.isEmpty() && clause.has(Kind.OBJECT) && !context.documentsVerb.isEmpty()) {
      verbs = Set.of(context.documentsVerb);
    }
    if (verbs.size() != 1) {
      return;
    }
    String verb = verbs.iterator().next();
    context.documentsVerb = verb;
    if (clause.isNegative() && clause.amounts().isEmpty() && clause.has(Kind.OBJECT)) {
      if (verb.equals("made") || verb.equals("abolished")) {
        say(verb, Amount.of(0));
      }
    } else if (!clause.isNegative() && count.isPresent()) {
      say(verb, count.get());
    }
  }

  /**
   * What was published may be what was made, or what is in force. A government publishes under its
   * own name while the table is of the whole region.
   */
  private void say(String verb, Amount count) {
    String subject = context.topic.subject();
    if (!verb.equals("publish")) {
      context.say(Statement.of(subject + "." + verb, count));
    } else if (!wholeRegion) {
      Statement published = Statement.of(subject + ".disclosed", count);
      context.say(
          published.read(subject + ".made", subject + ".disclosed-total", subject + ".in-force"));
    }
  }

  void decisions(Clause clause) {
    Optional<Amount> count = clause.count();
    if (isOfAnotherKind(clause)
        || clause.isNegative()
        || count.isEmpty()
        || !Set.of("件", "项", "起", "例", "宗", "件次", "").contains(count.get().unit())
        || !clause.has(Kind.OBJECT)
        || clause.has(Kind.VERB, "publish", "modify", "receive", "receive-new", "made", "charge")
        || !(context.decides || clause.has(Kind.VERB, "handle", "complete", "decide"))) {
      context.decides = false;
      return;
    }
    context.decides = true;
    context.say(Statement.of(context.topic.name().toLowerCase(Locale.ROOT), count.get()));
  }

  private static boolean isOfAnotherKind(Clause clause) {
    return clause.has(Kind.WHO)
        || clause.has(Kind.CHANNEL)
        || clause.has(Kind.OUTCOME)
        || clause.has(Kind.RESULT)
        || clause.has(Kind.DETAIL)
        || clause.has(Kind.PART)
        || clause.has(Kind.SHARE)
        || clause.has(Kind.GROWTH)
        || clause.has(Kind.TIME, "last", "next");
  }
}
