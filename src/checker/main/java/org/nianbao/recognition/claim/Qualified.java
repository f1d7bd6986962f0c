package org.nianbao.recognition.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A clause that counts decisions or documents, without words that only say of what kind they are.
 *
 * @param clause the clause
 * @param ofSome whether it perhaps counts only some of the body's: those of one unit (执法大队作出处罚决定3件)
 *     or of one kind
 */
record Qualified(Clause clause, boolean ofSome) {

  private static final Pattern UNIT =
      Pattern.compile("(?:大队|支队|总队|中队|执法队|监察队|稽查局|分局|中心|管理所|监督所|监察所|科|处|股|站)$");

  private static final Pattern TROOP = Pattern.compile("[大支总中]队|执法队|监察队|稽查局|分局|[管监][理督察]所");

  private static final Set<String> DONE = Set.of("handle", "decide");
  private static final Set<String> MADE = Set.of("made", "abolished", "in-force");

  private static final Set<String> KINDS = Set.of("各类", "各项", "类", "的", "方面");

  private static final Set<String> JOINS = Set.of("及", "和", "与", "及其", "以及", "所", "属", "下属", "所属");

  /**
   * Decisions, without what says of what kind they all are (水行政处罚 of a 水务局, 取水许可等各类行政许可).
   *
   * @param once whether nothing else in the sentence counts decisions of the kind
   */
  static Qualified decisions(Clause clause, Reporter reporter, boolean once) {
    List<Token> kept = new ArrayList<>();
    boolean some = false;
    int verb = -1;
    for (Token token : clause.tokens()) {
      if (isUnit(token)) {
        some |= !isWithOwn(kept);
        withoutNameOfUnit(kept);
        continue;
      }
      if (token.is(TokenKind.OBJECT) && once) {
        withoutKinds(kept, verb, reporter);
      }
      kept.add(token);
      if (token.is(TokenKind.VERB, "handle")
          || token.is(TokenKind.VERB, "decide")
          || token.is(TokenKind.VERB, "complete")) {
        verb = kept.size() - 1;
      }
    }
    some |= withoutQualifiers(kept, DONE);
    return kept.isEmpty()
        ? new Qualified(clause, false)
        : new Qualified(new Clause(kept, clause.depth()), some);
  }

  /** Documents: 惠企规范性文件3件 are some of them. */
  static Qualified documents(Clause clause) {
    List<Token> kept = new ArrayList<>(clause.tokens());
    boolean some = withoutQualifiers(kept, MADE);
    return some
        ? new Qualified(new Clause(kept, clause.depth()), true)
        : new Qualified(clause, false);
  }

  /** Whether it begins with the name of a unit, who did what follows too. */
  static boolean isOfUnit(Clause clause) {
    Token first = clause.tokens().get(0);
    return first.is(TokenKind.UNKNOWN) && TROOP.matcher(first.text()).find();
  }

  private static boolean isUnit(Token token) {
    return (token.is(TokenKind.UNKNOWN) && UNIT.matcher(token.text()).find())
        || token.text().endsWith("窗口");
  }

  /** Takes away what else of a unit's name was taken for words of its own: 行政审批 of 行政审批股. */
  private static void withoutNameOfUnit(List<Token> kept) {
    while (!kept.isEmpty()
        && (kept.get(kept.size() - 1).is(TokenKind.BLOCK)
            || kept.get(kept.size() - 1).text().equals("行政"))) {
      kept.remove(kept.size() - 1);
    }
  }

  /** Takes unknown words before what is counted away; returns whether there were any. */
  private static boolean withoutQualifiers(List<Token> kept, Set<String> verbs) {
    int object = 0;
    while (object < kept.size() && !kept.get(object).is(TokenKind.OBJECT)) {
      object++;
    }
    List<Token> before = kept.subList(0, object);
    boolean made = false;
    for (Token token : before) {
      made |= token.is(TokenKind.VERB) && verbs.contains(token.value());
      if (token.isNumber() || token.text().endsWith("非")) {
        return false;
      }
    }
    return made && before.removeIf(t -> t.is(TokenKind.UNKNOWN));
  }

  private static void withoutKinds(List<Token> kept, int verb, Reporter reporter) {
    int last = kept.size() - 1;
    while (last >= 0 && KINDS.contains(kept.get(last).text())) {
      last--;
    }
    if (last >= 0 && verb >= 0 && kept.get(last).text().equals("等")) {
      kept.subList(verb + 1, kept.size()).clear();
    } else if (last >= 0
        && kept.get(last).is(TokenKind.UNKNOWN)
        && reporter.isOwnField(kept.get(last).text())) {
      kept.remove(last);
    }
  }

  /** 我局及所属监察大队. */
  private static boolean isWithOwn(List<Token> before) {
    int last = before.size() - 1;
    boolean joined = false;
    while (last >= 0 && JOINS.contains(before.get(last).text())) {
      joined = true;
      last--;
    }
    return joined && last >= 0 && before.get(last).is(TokenKind.SCOPE);
  }
}
