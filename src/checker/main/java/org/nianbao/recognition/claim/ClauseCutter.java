package org.nianbao.recognition.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Cuts a sentence's tokens into clauses: at commas and brackets, and, once a clause has its number,
 * before the next thing that could have one.
 */
final class ClauseCutter {

  static final Set<String> JOINS = Set.of("和", "与", "及", "以及", "并", "还有");

  /** The others, behind those that were counted first. */
  static final Set<String> OTHERS = Set.of("其余", "剩余", "余下");

  private static final Set<String> RECEIVED = Set.of("收到的", "受理的");
  private static final Set<String> DONE = Set.of("收到的", "受理的", "答复的");

  /** What a phrase of so many requests is made of. */
  private static final Set<TokenKind> PHRASE =
      Set.of(
          TokenKind.TIME,
          TokenKind.YEAR,
          TokenKind.SCOPE,
          TokenKind.VERB,
          TokenKind.AMOUNT,
          TokenKind.FILL);

  private final List<Clause> clauses = new ArrayList<>();
  private List<Token> open = new ArrayList<>();
  private int depth;
  private int listed;

  /** Whether there is a further number before the next comma. */
  private boolean more;

  private ClauseCutter() {}

  static List<Clause> cut(List<Token> sentence) {
    ClauseCutter cutter = new ClauseCutter();
    List<Token> tokens = Distribution.spread(sentence);
    for (int i = 0; i < tokens.size(); i++) {
      if (tokens.get(i).is(TokenKind.OPEN)) {
        int close = Token.closing(tokens, i);
        if (close == i + 2 && cutter.isCountOfOpen(tokens.get(i + 1))) {
          cutter.open.add(tokens.get(i + 1));
          i = close;
          continue;
        }
        if (close > 0 && cutter.isRemark(tokens.subList(i + 1, close))) {
          i = close;
          continue;
        }
      }
      cutter.more = isCountedBefore(tokens, i + 1);
      cutter.take(tokens.get(i));
    }
    cutter.end();
    return BareCount.joinedTo(cutter.clauses);
  }

  static boolean isOthers(Token token) {
    return OTHERS.contains(token.text());
  }

  /** 行政执法案卷（24件）: the count of what stands before the bracket. */
  private boolean isCountOfOpen(Token inside) {
    return inside.is(TokenKind.AMOUNT)
        && !inside.amount().unit().isEmpty()
        && !open.isEmpty()
        && !hasNumber();
  }

  /** A bracket without numbers only explains; the outcomes that it adds are part of the clause. */
  private boolean isRemark(List<Token> inside) {
    boolean who = Token.anyIs(TokenKind.WHO, inside);
    boolean all =
        Token.anyIs(TokenKind.ALL, inside) && (who || Token.anyIs(TokenKind.RESULT, inside));
    if (all || (who && inside.size() == 1) || Token.anyNumber(inside)) { // 1件（自然人申请）
      return false;
    }
    boolean some = hasNumber() && Token.anyIs(TokenKind.PART, inside); // 收到36件（含重复申请）
    for (Token token : inside) {
      if (token.is(TokenKind.OUTCOME)
          || (token.is(TokenKind.DETAIL) && !some)
          || (token.is(TokenKind.RESULT) && token.text().startsWith("结果"))) {
        open.add(token);
      }
    }
    return true;
  }

  private void take(Token token) {
    switch (token.kind()) {
      case COMMA, SEMICOLON, COLON -> end();
      case OPEN -> {
        end();
        depth++;
      }
      case CLOSE -> {
        end();
        depth = Math.max(0, depth - 1);
      }
      case PAUSE -> {
        if (hasNumber() && !isOneList()) {
          close();
          listed++;
        } else {
          open.add(token);
        }
      }
      case ALL -> {
        if (hasNumber() && !isBareNumber()) {
          close();
        }
        open.add(token); // 14件均已答复
      }
      case OBJECT -> {
        boolean ofVerb = isDone();
        open.add(token);
        if (ofVerb) {
          phrase(); // 对办结的28件申请逐件复核
          close();
        }
      }
      case NOT -> {
        boolean again = !open.isEmpty() && open.get(open.size() - 1).is(TokenKind.PAUSE);
        if (again && Token.anyIs(TokenKind.NOT, open) && Token.anyIs(TokenKind.OBJECT, open)) {
          open.remove(open.size() - 1);
          close(); // 未制发规章、没有废止规范性文件
        }
        open.add(token);
      }
      case UP, DOWN -> {
        if (hasNumber() && Token.anyIs(TokenKind.GROWTH, open)) {
          close(); // 比上年的30件增加6件
        }
        open.add(token);
      }
      case SHARE, GROWTH, PART, REST, EACH -> {
        if (hasNumber()) {
          close();
        }
        open.add(token);
      }
      case FILL -> {
        if (hasNumber() && JOINS.contains(token.text()) && !isOneList()) {
          close();
          return;
        }
        if (token.text().equals("由")
            && hasNumber()
            && open.get(open.size() - 1).is(TokenKind.OBJECT)) {
          close(); // 24件申请由建设科承办11件
        }
        boolean amongThese = isNumberOf(token);
        open.add(token);
        amongThese |= TopicWords.areAmongDone(open);
        if (amongThese) {
          close(); // 4件行政复议中有两件被撤销
        }
      }
      default -> open.add(token);
    }
  }

  /** 7件来自企业、科研机构和律师事务所: one number for all. */
  private boolean isOneList() {
    int first = 0;
    while (first < open.size() - 1
        && (open.get(first).is(TokenKind.REST) || isOthers(open.get(first)))) {
      first++;
    }
    return !more
        && open.get(first).is(TokenKind.AMOUNT)
        && (Token.anyIs(TokenKind.WHO, open)
            || Token.anyIs(TokenKind.OUTCOME, open)
            || Token.anyIs(TokenKind.DETAIL, open));
  }

  /** Whether a number stands between a place and the next comma. */
  private static boolean isCountedBefore(List<Token> tokens, int from) {
    for (int i = from; i < tokens.size(); i++) {
      switch (tokens.get(i).kind()) {
        case COMMA, SEMICOLON, COLON, OPEN, CLOSE -> {
          return false;
        }
        case AMOUNT, PERCENT -> {
          return true;
        }
        default -> {}
      }
    }
    return false;
  }

  private boolean isBareNumber() {
    boolean others = Token.anyIs(OTHERS, open);
    for (Token token : open) {
      if (!token.is(TokenKind.AMOUNT)
          && !token.is(TokenKind.REST)
          && !isOthers(token)
          && !(others && (token.is(TokenKind.FILL) || token.is(TokenKind.OBJECT, "application")))) {
        return false;
      }
    }
    return true;
  }

  /** Whether what is open says that so many were dealt with: 办结的28件. */
  private boolean isDone() {
    int size = open.size();
    return size > 1
        && open.get(size - 1).is(TokenKind.AMOUNT)
        && (DONE.contains(open.get(size - 2).text())
            || (size > 2
                && open.get(size - 2).text().equals("的")
                && open.get(size - 3).is(TokenKind.VERB)));
  }

  /**
   * Leaves open only what says whose requests are counted (全年收到的28件申请), where what stands before is
   * not understood.
   */
  private void phrase() {
    int start = open.size() - 1;
    boolean own = false;
    while (start > 0 && PHRASE.contains(open.get(start - 1).kind())) {
      start--;
      own |=
          open.get(start).is(TokenKind.TIME, "this")
              || open.get(start).is(TokenKind.YEAR)
              || open.get(start).is(TokenKind.SCOPE);
    }
    List<Token> before = open.subList(0, start);
    own |= start == 0 && clauses.isEmpty() && Token.anyIs(RECEIVED, open); // 在收到的19件申请中
    Token last = open.get(open.size() - 1);
    if (!own
        || !(last.is(TokenKind.OBJECT, "application") || last.is(TokenKind.OBJECT, "request"))
        || Token.anyNumber(before)) {
      return;
    }
    List<Token> counted = new ArrayList<>(open.subList(start, open.size() - 1));
    counted.replaceAll(
        t -> RECEIVED.contains(t.text()) ? Token.of(TokenKind.VERB, "receive", t.text()) : t);
    counted.replaceAll(
        t -> t.text().equals("答复的") ? Token.of(TokenKind.VERB, "complete", t.text()) : t);
    counted.add(Token.of(TokenKind.OBJECT, "request", last.text()));
    open = new ArrayList<>(before);
    close();
    open = counted;
  }

  /** Whether 中 ends what is open as the whole of what follows: 4件行政复议中. */
  private boolean isNumberOf(Token token) {
    if (!(token.text().equals("中") || token.text().equals("里")) || !hasNumber()) {
      return false;
    }
    Token last = open.get(open.size() - 1);
    return (more && last.is(TokenKind.AMOUNT))
        || last.is(TokenKind.OBJECT)
        || last.text().equals("答复");
  }

  private boolean hasNumber() {
    return Token.anyNumber(open);
  }

  /** Ends a clause, and with it a list: 复议6件、诉讼9件尚未审结 are all pending. */
  private void end() {
    close();
    int last = clauses.size() - 1;
    Optional<Token> pending = listed == 0 ? Optional.empty() : pending(clauses.get(last));
    for (int i = Math.max(0, last - listed); pending.isPresent() && i < last; i++) {
      Clause clause = clauses.get(i);
      if (clause.last().is(TokenKind.AMOUNT) && !clause.has(TokenKind.RESULT)) {
        List<Token> tokens = new ArrayList<>(clause.tokens());
        tokens.add(pending.get());
        clauses.set(i, new Clause(tokens, clause.depth()));
      }
    }
    listed = 0;
  }

  private static Optional<Token> pending(Clause clause) {
    return clause.last().is(TokenKind.RESULT, "pending")
        ? Optional.of(clause.last())
        : Optional.empty();
  }

  private void close() {
    if (!open.isEmpty()) {
      clauses.add(new Clause(open, depth));
      open = new ArrayList<>();
    }
  }
}
