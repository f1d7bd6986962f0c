package org.nianbao.recognition.claim;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A stretch of a sentence with at most one count in it, as a rule. Immutable. */
final class Clause {

  private static final Set<String> CAUSES = Set.of("因", "由于", "因为");

  /** Measure words of requests, cases and decisions. */
  private static final Set<String> OF_CASES = Set.of("件", "件次", "宗", "份", "起", "例", "项", "条", "次");

  private final List<Token> tokens;
  private final int depth;
  private final Set<TokenKind> kinds = EnumSet.noneOf(TokenKind.class);
  private final boolean hasNumber;
  private final Optional<Amount> count;
  private final Optional<Amount> cases;

  /**
   * A clause.
   *
   * @param tokens its words and numbers, no marks but 、
   * @param depth how many brackets it stands in
   */
  Clause(List<Token> tokens, int depth) {
    this.tokens = List.copyOf(tokens);
    this.depth = depth;
    for (Token token : tokens) {
      kinds.add(token.kind());
    }
    this.hasNumber = Token.anyNumber(this.tokens);
    this.count = kinds.contains(TokenKind.AMOUNT) ? OnlyCount.in(this.tokens) : Optional.empty();
    this.cases = ofCases();
  }

  List<Token> tokens() {
    return tokens;
  }

  int depth() {
    return depth;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Clause clause && depth == clause.depth && tokens.equals(clause.tokens);
  }

  @Override
  public int hashCode() {
    return tokens.hashCode();
  }

  boolean has(TokenKind kind) {
    return kinds.contains(kind);
  }

  boolean has(TokenKind kind, String... values) {
    if (!kinds.contains(kind)) {
      return false;
    }
    for (Token token : tokens) {
      for (String value : values) {
        if (token.is(kind, value)) {
          return true;
        }
      }
    }
    return false;
  }

  /** Whether it has a word of one of these kinds. */
  boolean hasAny(Set<TokenKind> others) {
    return !Collections.disjoint(kinds, others);
  }

  /** Whether all its words are of these kinds. */
  boolean hasOnly(Set<TokenKind> others) {
    return others.containsAll(kinds);
  }

  /** How many words of a kind it has. */
  int times(TokenKind kind) {
    int times = 0;
    for (Token token : tokens) {
      times += token.is(kind) ? 1 : 0;
    }
    return times;
  }

  /** Whether one of its words is just one of these. */
  boolean hasWord(String... words) {
    return hasWord(Set.of(words));
  }

  /** Whether one of its words is just one of these. */
  boolean hasWord(Set<String> words) {
    return Token.anyIs(words, tokens);
  }

  /** Whether some characters stand in one of its words. */
  boolean hasWordWith(String characters) {
    for (Token token : tokens) {
      if (token.text().contains(characters)) {
        return true;
      }
    }
    return false;
  }

  /** Whether one of its words begins so. */
  boolean hasBeginning(String characters) {
    for (Token token : tokens) {
      if (token.text().startsWith(characters)) {
        return true;
      }
    }
    return false;
  }

  /** The values of one kind of word, each once, in their order. */
  Set<String> values(TokenKind kind) {
    Set<String> values = new LinkedHashSet<>();
    for (Token token : tokens) {
      if (token.is(kind)) {
        values.add(token.value());
      }
    }
    return values;
  }

  /** Its words, one behind the other. */
  String words() {
    StringBuilder words = new StringBuilder();
    for (Token token : tokens) {
      words.append(token.text());
    }
    return words.toString();
  }

  Token last() {
    return tokens.get(tokens.size() - 1);
  }

  boolean isInBrackets() {
    return depth > 0;
  }

  /** Whether it sums up (累计) without saying that all is this year's. */
  boolean sumsUpYears() {
    return has(TokenKind.BLOCK, "cumulative") && !has(TokenKind.TIME, "this");
  }

  /** The clause without why something is carried over: 5件因征求第三方意见转入下年. */
  Clause withoutCauseOfDelay() {
    if (!has(TokenKind.VERB, "carry")) {
      return this;
    }
    int cause = -1;
    for (int i = 0; i < tokens.size(); i++) {
      if (cause < 0 && CAUSES.contains(tokens.get(i).text())) {
        cause = i;
      } else if (cause >= 0
          && (tokens.get(i).is(TokenKind.VERB, "carry") || tokens.get(i).isNumber())) {
        List<Token> kept = new ArrayList<>(tokens.subList(0, cause));
        kept.addAll(tokens.subList(i, tokens.size()));
        return new Clause(kept, depth);
      }
    }
    return this;
  }

  /** Whether it has a word that the grammar does not know, or one that turns its meaning. */
  boolean isUnsure() {
    return has(TokenKind.UNKNOWN)
        || has(TokenKind.BLOCK, "block")
        || has(TokenKind.FUTURE)
        || has(TokenKind.DATE)
        || has(TokenKind.TITLE)
        || has(TokenKind.EACH)
        || times(TokenKind.NOT) > 1;
  }

  /** The same without the words of a kind. */
  Clause without(TokenKind kind) {
    List<Token> kept = new ArrayList<>();
    for (Token token : tokens) {
      if (!token.is(kind)) {
        kept.add(token);
      }
    }
    return new Clause(kept, depth);
  }

  boolean isNegative() {
    return has(TokenKind.NOT);
  }

  /** Its only count of cases; 个 and 部 count other things than those. */
  Optional<Amount> cases() {
    return cases;
  }

  /** The same where it is no approximate one. */
  Optional<Amount> exactCases() {
    return cases.isPresent() && cases.get().exact() ? cases : Optional.empty();
  }

  private Optional<Amount> ofCases() {
    return count.isPresent() && OnlyCount.isOfCases(count.get(), tokens) ? count : Optional.empty();
  }

  /** Its only count; beside one in digits, 二次供水 and 两项 are words. */
  Optional<Amount> count() {
    return count;
  }

  /** Whether a number of it could count cases: 3件, 共5, not 3期 or 2名. */
  boolean mayCountCases() {
    for (int i = 0; i < tokens.size(); i++) {
      Token token = tokens.get(i);
      if (token.is(TokenKind.AMOUNT)
          && (token.amount().unit().isEmpty()
              ? i == tokens.size() - 1
              : OF_CASES.contains(token.amount().unit()))) {
        return true;
      }
    }
    return false;
  }

  /** Its only sum of money. */
  Optional<Amount> money() {
    List<Amount> sums = new ArrayList<>();
    for (Amount amount : amounts()) {
      if (amount.isMoney()) {
        sums.add(amount);
      }
    }
    return sums.size() == 1 ? Optional.of(sums.get(0)) : Optional.empty();
  }

  List<Amount> amounts() {
    List<Amount> amounts = new ArrayList<>();
    for (Token token : tokens) {
      if (token.is(TokenKind.AMOUNT)) {
        amounts.add(token.amount());
      }
    }
    return amounts;
  }

  Optional<Amount> percent() {
    for (Token token : tokens) {
      if (token.is(TokenKind.PERCENT)) {
        return Optional.of(token.amount());
      }
    }
    return Optional.empty();
  }

  /** Whether its percentage is just 100. */
  boolean isInFull() {
    Optional<Amount> percent = percent();
    return percent.isPresent() && percent.get().exact() && percent.get().value().intValue() == 100;
  }

  boolean hasNumber() {
    return hasNumber;
  }
}
